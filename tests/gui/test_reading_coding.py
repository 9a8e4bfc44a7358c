"""Theme codes by type-ahead, and other boundaries for a note, without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]


@pytest.fixture
def key(workspace: Workspace) -> str:
    return next(each.key for each in workspace.archive.statements() if each.language == "en")


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, key: str, settle: Settle) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.show_statement(key, paragraph=3)
    settle(workspace)
    made.page.setFocus()
    return made


def words(pane: ReadingPane) -> tuple[int, int]:
    """The first four words of the third paragraph."""
    assert pane.shown is not None
    paragraph = pane.shown.body[2]
    return paragraph.start, paragraph.start + len(" ".join(paragraph.text.split(" ")[:4]))


def test_a_code_is_found_by_its_first_letters_and_given_with_enter(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, key: str
) -> None:
    span = words(pane)
    pane.page.select(*span)
    workspace.actions["theme_code"].trigger()
    settle(workspace)
    box = pane.verbs.annotating.coding.box
    assert box.isVisible()
    theme = box.list.item(3).text()
    qtbot.keyClicks(box.field, theme[:5])
    assert box.list.item(0).text().casefold().find(theme[:5].casefold()) >= 0
    chosen = box.list.item(0).text()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle(workspace)
    note = workspace.archive.notes(key=key)[0]
    assert (note.tags, note.selector.start, note.selector.end) == ((chosen,), *span)
    assert not box.isVisible()


def test_a_second_code_goes_to_the_same_note_and_the_last_one_stands_on_top(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, key: str
) -> None:
    span = words(pane)
    workspace.archive.annotate(key, start=span[0], end=span[1], tags=("gold",))
    qtbot.waitUntil(lambda: bool(pane.marks.notes))
    pane.page.select(*span)
    workspace.actions["theme_code"].trigger()
    settle(workspace)
    box = pane.verbs.annotating.coding.box
    assert box.list.item(0).text() == "gold"
    qtbot.keyClicks(box.field, "silver/river")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle(workspace)
    assert [note.tags for note in workspace.archive.notes(key=key)] == [("gold", "silver/river")]


def test_escape_leaves_the_box_and_codes_nothing(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, key: str
) -> None:
    workspace.actions["theme_code"].trigger()
    settle(workspace)
    box = pane.verbs.annotating.coding.box
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentRow() == 1
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    settle(workspace)
    assert not box.isVisible()
    assert workspace.archive.notes(key=key) == []


def test_the_passage_of_a_note_is_adjusted_by_keys_and_one_undo_takes_it_back(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, key: str
) -> None:
    span = words(pane)
    note = workspace.archive.annotate(key, start=span[0], end=span[1], text="here")
    qtbot.waitUntil(lambda: bool(pane.marks.notes))
    pane.page.select(span[0] + 3, span[0] + 3)
    told, gone = [], []
    workspace.messages.told.connect(told.append)
    workspace.messages.withdrawn.connect(gone.append)
    workspace.actions["adjust_note"].trigger()
    assert pane.page.selected() == span
    assert (len(told), gone) == (1, [])
    assert pane.shown is not None
    end = span[1] + 1 + len(pane.shown.text[span[1] + 1 :].split(" ", 1)[0])
    pane.page.select(span[0], end)
    workspace.actions["adjust_note"].trigger()
    settle(workspace)
    assert gone == told  # the hint says what is done now
    moved = workspace.archive.notes(key=key)[0]
    assert (moved.id, moved.selector.start, moved.selector.end) == (note.id, span[0], end)
    assert workspace.archive.undo_label == "Move note"
    workspace.archive.undo()
    assert workspace.archive.notes(key=key)[0].selector == note.selector


def test_a_selection_that_is_given_up_ends_the_adjusting(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, key: str
) -> None:
    span = words(pane)
    note = workspace.archive.annotate(key, start=span[0], end=span[1], text="here")
    qtbot.waitUntil(lambda: bool(pane.marks.notes))
    pane.page.select(span[0] + 3, span[0] + 3)
    gone = []
    workspace.messages.withdrawn.connect(gone.append)
    workspace.actions["adjust_note"].trigger()
    qtbot.keyClick(pane.page, Qt.Key.Key_Escape)
    assert len(gone) == 1
    pane.page.select(span[0], span[1] + 8)
    workspace.actions["adjust_note"].trigger()  # begins anew with the note at the caret
    settle(workspace)
    assert workspace.archive.notes(key=key)[0].selector == note.selector


def test_without_a_note_there_is_nothing_to_adjust(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    told = []
    workspace.messages.told.connect(told.append)
    workspace.actions["adjust_note"].trigger()
    settle(workspace)
    assert "no note here" in told[-1].sentence
