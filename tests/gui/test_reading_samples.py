"""Reading and annotating on a real archive with the sample collection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.annotations.pane import NotesPane
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]


@pytest.fixture
def workspace(empty_workspace: Workspace, samples: Archive) -> Workspace:
    empty_workspace.open(samples)
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1280, 700)
    made.show()
    made.activateWindow()
    return made


def test_every_sample_is_shown_word_for_word(
    pane: ReadingPane, workspace: Workspace, samples: Archive, settle: Settle
) -> None:
    statements = samples.statements()
    assert len(statements) >= 14
    for statement in statements:
        pane.show_statement(statement.key)
        settle(workspace)
        assert pane.page.toPlainText() == samples.show(statement.key).text
        pane.grab()  # nothing that is painted may fail on any of them


def test_a_highlight_and_a_note_by_key_are_durable_and_undone(
    pane: ReadingPane, workspace: Workspace, samples: Archive, settle: Settle, qtbot: QtBot
) -> None:
    arabic = next(each for each in samples.statements() if each.language == "ar")
    pane.open_place(arabic.key, 12)
    settle(workspace)
    pane.page.setFocus()
    qtbot.keyClick(pane.page, Qt.Key.Key_S)
    sentence = pane.page.text[slice(*(pane.page.selected() or (0, 0)))]
    qtbot.keyClick(pane.page, Qt.Key.Key_2)
    settle(workspace)
    qtbot.keyClick(pane.page, Qt.Key.Key_N)
    pane.notes.cards.editor.text.setPlainText("ملاحظة \U0001f48e")
    qtbot.keyClick(pane.notes.cards.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    (note,) = samples.notes(key=arabic.key)
    assert (note.selector.exact, note.label, note.text) == (sentence, "2", "ملاحظة \U0001f48e")
    assert pane.marks.notes == [note]
    samples.undo()
    qtbot.waitUntil(lambda: [each.text for each in pane.marks.notes] == [""])
    samples.undo()
    qtbot.waitUntil(lambda: pane.marks.notes == [])
    samples.redo()
    qtbot.waitUntil(lambda: len(pane.marks.notes) == 1)


def test_what_is_written_beside_the_text_stands_in_the_list_of_notes(
    pane: ReadingPane, workspace: Workspace, samples: Archive, settle: Settle, qtbot: QtBot
) -> None:
    listed = NotesPane(workspace)
    qtbot.addWidget(listed)
    listed.open_requested.connect(pane.open_place)
    key = samples.statements()[0].key
    pane.open_place(key, 9)
    settle(workspace)
    workspace.actions["highlight"].trigger()
    qtbot.waitUntil(lambda: listed.list.notes.rowCount() == 1)
    pane.page.select(0, 0)
    listed.list.opened.emit(listed.list.notes.entry(0).note)
    settle(workspace)
    assert pane.page.caret == samples.notes(key=key)[0].selector.start


def test_a_note_stays_on_its_words_when_a_newer_version_comes_in(
    pane: ReadingPane, workspace: Workspace, samples: Archive, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    statement = next(each for each in samples.statements() if each.source.endswith(".md") and each.language == "en")
    words = samples.show(statement.key).body[-2].text[:40]
    start = samples.show(statement.key).text.index(words)
    note = samples.annotate(statement.key, start=start, end=start + len(words), text="stay here")
    file = tmp_path / statement.source
    file.write_bytes(samples.original(statement.key) + b"\n\nOne paragraph more.\n")
    samples.import_files([file])
    (moved,) = [each for each in samples.notes() if each.id == note.id]
    pane.show_statement(moved.key)
    settle(workspace)
    assert [pane.page.text[each.selector.start : each.selector.end] for each in pane.marks.notes] == [words]
