from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QTextCursor
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.pane import ReadingPane
from tests.integration.test_archive_repairs import KEY, TEXT


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    file = tmp_path / "lamps.txt"
    file.write_text(TEXT, encoding="utf-8")
    fields = {"organisation": "Lamp League", "year": "2021", "meeting": "2021 plenary", "kind": "statement"}
    with Archive.open(tmp_path / "archive") as opened:
        opened.import_files([file], fields=fields)
        yield opened


@pytest.fixture
def pane(qtbot: QtBot, archive: Archive, tmp_path: Path) -> Iterator[ReadingPane]:
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(settings, Theme(settings))
    workspace.open(archive)
    shown = ReadingPane(workspace)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    shown.show_statement(KEY)
    qtbot.waitUntil(lambda: shown.key == KEY)
    shown.page.setFocus()
    yield shown
    workspace.jobs.close()


@pytest.fixture
def press(qtbot: QtBot, pane: ReadingPane) -> Callable[[str, str], None]:
    def at(words: str, action: str) -> None:
        before = pane.page.body, pane.page.left_out
        place = pane.page.text.index(words)
        pane.page.select(place, place)
        pane.verbs._workspace.actions[action].trigger()
        qtbot.waitUntil(lambda: (pane.page.body, pane.page.left_out) != before)

    return at


def numbers(pane: ReadingPane) -> list[int]:
    return [each.n for each in pane.page.body]


def test_a_head_is_left_out_and_the_halves_joined_in_two_keys(
    pane: ReadingPane, press: Callable[[str, str], None], archive: Archive
) -> None:
    press("Lamp League 3", "leave_out_paragraph")
    assert numbers(pane) == [1, 2, 3, 4, 5, 6]
    assert pane.page.left_out == {3}
    press("lit by the", "join_paragraphs")
    assert numbers(pane) == [1, 2, 5, 6]
    document = pane.page.document()
    assert document.blockCount() == 4
    assert len(document.toRawText()) == len(pane.page.text)
    cursor = QTextCursor(document)
    cursor.setPosition(pane.page.text.index("\N{NO-BREAK SPACE}") + 2)
    assert QFontInfo(cursor.charFormat().font()).pixelSize() == 1
    assert [each.n for each in archive.show(KEY).body] == [1, 2, 5, 6]


def test_what_is_left_out_is_struck_through_and_comes_back_with_the_same_key(
    qtbot: QtBot, pane: ReadingPane, press: Callable[[str, str], None], archive: Archive
) -> None:
    press_place = pane.page.text.index("Lamp League 3")
    pane.page.select(press_place, press_place)
    actions = pane.verbs._workspace.actions
    actions["leave_out_paragraph"].trigger()
    qtbot.waitUntil(lambda: pane.page.left_out == {3})
    cursor = QTextCursor(pane.page.document())
    cursor.setPosition(press_place + 2)
    assert cursor.charFormat().fontStrikeOut()
    assert pane.page.caret == press_place
    actions["leave_out_paragraph"].trigger()
    qtbot.waitUntil(lambda: not pane.page.left_out)
    assert len(archive.show(KEY).body) == 6


def test_a_paragraph_is_split_at_the_caret_and_undo_shows_it_whole(
    qtbot: QtBot, pane: ReadingPane, press: Callable[[str, str], None], archive: Archive
) -> None:
    press("count must be open", "split_paragraph")
    assert len(numbers(pane)) == 7
    new = pane.page.paragraph_at(pane.page.caret)
    assert new.text.startswith("count must be open")
    pane.go_to(new.n)
    assert pane.page.caret == new.start
    archive.undo()
    qtbot.waitUntil(lambda: numbers(pane) == [1, 2, 3, 4, 5, 6])


def test_a_joined_paragraph_is_found_under_both_numbers(pane: ReadingPane, press: Callable[[str, str], None]) -> None:
    press("Thank you", "leave_out_paragraph")
    press("keeper alone", "join_paragraphs")
    pane.go_to(5)
    assert pane.page.paragraph_at(pane.page.caret).n == 4
    pane.go_to(4000)
    assert pane.page.paragraph_at(pane.page.caret).n == 4
    pane.verbs._workspace.actions["take_back_repairs"].trigger()


def test_a_repair_that_cannot_be_is_told_in_the_window(qtbot: QtBot, pane: ReadingPane) -> None:
    told: list[str] = []
    workspace = pane.verbs._workspace
    workspace.messages.told.connect(lambda message: told.append(message.sentence))
    place = pane.page.text.index("Thank you")
    pane.page.select(place, place)
    workspace.actions["join_paragraphs"].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert "last paragraph" in told[0]
