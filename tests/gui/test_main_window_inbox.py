"""The folder that is watched, as the window offers it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.offers.inbox import FOLDER, Inbox


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    settings = Settings(tmp_path / "settings.ini")
    made = Workspace(settings, Theme(settings))
    with Archive.open(tmp_path / "archive") as archive:
        made.open(archive)
        yield made
        made.jobs.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.strip = MessageStrip(workspace.messages, workspace.theme, window, window)  # type: ignore[attr-defined]
    window.show()
    return window


@pytest.fixture
def inbox(workspace: Workspace, window: QWidget) -> Inbox:
    return Inbox(workspace, window)


@pytest.fixture
def look(inbox: Inbox, workspace: Workspace, qtbot: QtBot) -> Callable[[], None]:
    def twice() -> None:
        for _ in range(2):
            qtbot.waitUntil(lambda: not workspace.jobs.busy)
            inbox.look()
        qtbot.waitUntil(lambda: not workspace.jobs.busy)

    return twice


def offers(window: QWidget) -> list[str]:
    strip = window.findChild(MessageStrip)
    return [said for said in strip.sentences() if "new file" in said and "in" in said and said[0].isdigit()]


def test_what_arrives_is_offered_in_one_line_and_goes_to_the_import_table(
    inbox: Inbox, window: QWidget, stick: Path, look: Callable[[], None]
) -> None:
    wanted: list[list[Path]] = []
    inbox.import_requested.connect(wanted.append)
    inbox.watch(str(stick))
    look()
    assert offers(window) == []
    (stick / "a.txt").write_text("The lamps burn.", encoding="utf-8")
    look()
    assert [said[:11] for said in offers(window)] == ["1 new file "]
    (stick / "b.txt").write_text("Nobody counts them.", encoding="utf-8")
    look()
    assert [said[:11] for said in offers(window)] == ["2 new files"]
    [button] = [each for each in window.findChild(MessageStrip).buttons() if each.text() == "Look at them…"]
    button.click()
    assert wanted == [[stick / "a.txt", stick / "b.txt"]]
    look()
    assert offers(window) == []


def test_what_was_refused_is_not_offered_again_not_even_after_a_restart(
    inbox: Inbox, workspace: Workspace, window: QWidget, stick: Path, look: Callable[[], None], qtbot: QtBot
) -> None:
    inbox.watch(str(stick))
    (stick / "a.txt").write_text("The lamps burn.", encoding="utf-8")
    look()
    for line in window.findChildren(QToolButton, "message_close"):
        line.click()
    look()
    assert offers(window) == []
    assert "a.txt" not in (workspace.settings.text("inbox/known"))
    again = Inbox(workspace, window)
    assert again.folder == str(stick)
    for _ in range(2):
        qtbot.waitUntil(lambda: not workspace.jobs.busy)
        again.look()
    qtbot.waitUntil(lambda: not workspace.jobs.busy)
    assert offers(window) == []


def test_a_stick_that_is_pulled_out_takes_its_offer_along_and_brings_it_back(
    inbox: Inbox, window: QWidget, stick: Path, look: Callable[[], None]
) -> None:
    inbox.watch(str(stick))
    (stick / "a.txt").write_text("The lamps burn.", encoding="utf-8")
    look()
    stick.rename(stick.with_name("pulled"))
    look()
    assert offers(window) == []
    stick.with_name("pulled").rename(stick)
    look()
    assert len(offers(window)) == 1


def test_the_folder_is_chosen_and_given_up_in_the_menu(
    inbox: Inbox, workspace: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch, look: Callable[[], None]
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    assert not workspace.actions["unwatch_folder"].isEnabled()
    workspace.actions["watch_folder"].trigger()
    assert workspace.settings.text(FOLDER) == str(stick)
    assert workspace.actions["unwatch_folder"].isEnabled()
    look()
    workspace.actions["unwatch_folder"].trigger()
    assert workspace.settings.text(FOLDER) == ""
    assert not workspace.actions["unwatch_folder"].isEnabled()
    inbox.look()
    assert not workspace.jobs.busy
