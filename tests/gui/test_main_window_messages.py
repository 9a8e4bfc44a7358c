"""What the window tells, and where the focus and the size stand while it does, on a real archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

Settle = Callable[[Workspace], None]
LONG = "Nothing was lost and nothing was changed, but the folder cannot be read at present. " * 3


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    workspace.opened.emit()
    settle(workspace)
    return made


def sentences(window: MainWindow) -> list[str]:
    return window.findChild(MessageStrip).sentences()


def test_beside_other_statements_the_banner_says_how_many_are_invented(
    window: MainWindow, samples: Archive, tmp_path: Path, qtbot: QtBot
) -> None:
    number = len(samples.statements())
    assert "no country or person in it is real" in sentences(window)[0]
    file = tmp_path / "speech.txt"
    file.write_text("Opening speech of the Chair\n\nThe Chair thanked the delegates for coming in 2022.\n")
    samples.import_files([file])
    expected = f"{number} of {number + 1} statements are invented samples."
    qtbot.waitUntil(lambda: sentences(window) == [expected])
    samples.remove(*[each.key for each in samples.statements() if each.sample][1:])
    qtbot.waitUntil(lambda: sentences(window) == ["1 of 2 statements is an invented sample."])


def test_a_banner_that_was_closed_stays_closed(
    window: MainWindow, samples: Archive, workspace: Workspace, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    banner = window.files._samples
    assert banner is not None
    workspace.messages.withdraw(banner)
    file = tmp_path / "speech.txt"
    file.write_text("Opening speech of the Chair\n\nThe Chair thanked the delegates for coming in 2022.\n")
    samples.import_files([file])
    qtbot.waitUntil(lambda: window.files._samples is not banner)
    assert sentences(window) == []


def test_when_a_message_goes_the_focus_is_the_pages_and_ctrl_z_undoes(
    window: MainWindow, samples: Archive, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    number = len(samples.statements())
    remove = window.findChild(MessageStrip).buttons()[0]
    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: samples.statements() == [])
    qtbot.waitUntil(lambda: any("moved to the trash" in each for each in sentences(window)))
    settle(workspace)
    focused = window.focusWidget()
    assert window.pages.isAncestorOf(focused)
    qtbot.waitUntil(workspace.actions["undo"].isEnabled)
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(samples.statements()) == number)


def test_an_undo_takes_away_what_earlier_messages_offered(
    window: MainWindow, samples: Archive, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.messages.tell("The note is in the trash.", action="Undo")
    workspace.messages.tell("It was copied.")
    samples.remove(samples.statements()[0].key)
    qtbot.waitUntil(lambda: "Remove" in workspace.actions["undo"].text())
    workspace.actions["undo"].trigger()
    qtbot.waitUntil(lambda: any(each.startswith("Undone: ") for each in sentences(window)))
    assert "The note is in the trash." not in sentences(window)
    assert "It was copied." in sentences(window)
    assert any("invented sample" in each for each in sentences(window))


def test_an_import_that_is_undone_can_be_had_again_with_the_button_beside_the_message(
    window: MainWindow, samples: Archive, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    before = len(samples.statements())
    samples.import_files([tmp_path / "new.txt"])
    qtbot.waitUntil(lambda: "Import" in workspace.actions["undo"].text(), timeout=20_000)
    workspace.actions["undo"].trigger()
    qtbot.waitUntil(lambda: any(each.startswith("Undone: Import") for each in sentences(window)), timeout=20_000)
    assert len(samples.statements()) == before
    buttons = window.findChild(MessageStrip).buttons()
    next(each for each in buttons if each.text() == "Redo").click()
    qtbot.waitUntil(lambda: len(samples.statements()) == before + 1, timeout=20_000)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_of_an_empty_page(empty_workspace: Workspace, qtbot: QtBot, key: Qt.Key) -> None:
    empty = EmptyState(empty_workspace.theme)
    qtbot.addWidget(empty)
    empty.say("Nothing here", first="Import…")
    empty.show()
    with qtbot.waitSignal(empty.first.clicked):
        qtbot.keyClick(empty.first, key)


@pytest.mark.parametrize("width", [400, 700, 1200])
def test_a_long_sentence_of_an_empty_page_is_never_cut(empty_workspace: Workspace, qtbot: QtBot, width: int) -> None:
    empty = EmptyState(empty_workspace.theme)
    qtbot.addWidget(empty)
    empty.resize(width, 500)
    empty.show()
    for sentence in ("Short.", LONG):
        empty.say("Nothing to compare", sentence, first="Choose other sides")
    label = empty.findChild(QLabel, "empty_sentence")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.heightForWidth(label.width()) >= 4 * label.fontMetrics().height()
    assert (
        label.mapTo(empty, label.rect().bottomLeft()).y() < empty.first.mapTo(empty, empty.first.rect().topLeft()).y()
    )
    assert empty.rect().contains(label.geometry().translated(label.parentWidget().pos()))


def test_letters_without_a_font_are_explained_once(
    window: MainWindow, samples: Archive, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "kpdesk.gui.main_window.offers.font_hint.unshown_east_asian", lambda text: "演" in text and "演"
    )
    file = tmp_path / "speech.txt"
    file.write_text("Speech 演説 of the Chair\n\nThe Chair thanked the delegates in 2022.\n", encoding="utf-8")
    shown, other = samples.import_files([file]).imported[0].key, samples.statements()[0].key
    for key in (other, shown, other, shown):
        window.navigation.open_place(key)
        qtbot.waitUntil(lambda key=key: window.pages.reading.key == key and not window.pages.reading.isHidden())
    qtbot.waitUntil(lambda: sum("no font for Chinese" in each for each in sentences(window)) == 1)
