"""The notes page hands notes on, places the lost ones, tells their history, and hides what is private."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTreeWidget
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Note
from kpdesk.gui.annotations.history import NoteHistory
from kpdesk.gui.annotations.pane import NotesPane
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.draft_file import FILE
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]


@pytest.fixture
def notes(workspace: Workspace) -> list[Note]:
    archive = workspace.archive
    key = next(each.key for each in archive.statements() if each.language == "en")
    text = archive.show(key).body[2].text
    words = [text[:20], text[4:30]]
    return [
        archive.annotate(key, quote=words[0], text="mine alone"),
        archive.annotate(key, quote=words[1], text="for all", visibility="quotable"),
    ]


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, notes: list[Note], settle: Settle) -> NotesPane:
    made = NotesPane(workspace)
    qtbot.addWidget(made)
    made.resize(520, 640)
    made.show()
    settle(workspace)
    return made


def shown(pane: NotesPane) -> list[str]:
    return [note.text for note in pane.list.notes.shown()]


def test_what_is_shown_is_exported_and_private_notes_only_when_asked(
    pane: NotesPane, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "notes"), "Markdown (*.md)"))
    pane.head.export.click()
    settle(workspace)
    text = (tmp_path / "notes.md").read_text("utf-8")
    assert "for all" in text
    assert "mine alone" not in text
    assert told[-1].sentence == "1 note written to notes.md. 1 private note stayed here."
    assert told[-1].act is not None
    told[-1].act()
    settle(workspace)
    assert "mine alone" in (tmp_path / "notes.md").read_text("utf-8")
    assert told[-1].sentence == "2 notes written to notes.md."


def test_private_notes_are_not_seen_while_others_look_on(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot, settle: Settle
) -> None:
    reading = ReadingPane(workspace)
    qtbot.addWidget(reading)
    reading.resize(900, 600)
    reading.show()
    reading.show_statement(notes[0].key)
    settle(workspace)
    workspace.discretion.turn(on=True)
    settle(workspace)
    assert shown(pane) == ["for all"]
    assert [note.text for note in reading.marks.notes] == ["for all"]
    workspace.discretion.turn(on=False)
    settle(workspace)
    assert sorted(shown(pane)) == ["for all", "mine alone"]
    assert len(reading.marks.notes) == 2


def test_what_is_typed_into_a_note_is_in_a_file_soon_and_offered_in_the_text_too(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot, settle: Settle
) -> None:
    file = workspace.archive.folder / FILE
    pane.list.choose([notes[0].id])
    pane.list.edit_note()
    pane.list.editor.text.setPlainText("mine, and more")
    qtbot.waitUntil(lambda: file.exists() and "mine, and more" in file.read_text("utf-8"), timeout=20_000)
    qtbot.keyClick(pane.list.editor.text, Qt.Key.Key_Escape)
    reading = ReadingPane(workspace)
    qtbot.addWidget(reading)
    reading.show()
    reading.show_statement(notes[0].key)
    settle(workspace)
    reading.verbs.annotating.edit(notes[0].id)
    assert reading.notes.cards.editor.draft().text == "mine, and more"
    reading.verbs.annotating.put_aside()
    pane.list.choose([notes[0].id])
    pane.list.edit_note()
    qtbot.keyClick(pane.list.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not file.exists(), timeout=20_000)
    assert "mine, and more" in [note.text for note in workspace.archive.notes()]


def test_no_count_tag_or_draft_tells_of_a_private_note_while_others_look_on(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot
) -> None:
    archive = workspace.archive
    archive.edit_note(notes[0].id, tags=("secret plan",))
    archive.edit_note(notes[1].id, tags=("open",))
    gone = archive.annotate(notes[0].key, start=0, end=4, text="gone")
    archive.remove_note(gone.id)
    qtbot.waitUntil(lambda: pane.head.trash.text() == "Trash (1)", timeout=20_000)
    pane.list.choose([notes[0].id])
    pane.list.edit_note()
    workspace.discretion.turn(on=True)
    qtbot.waitUntil(lambda: shown(pane) == ["for all"] and pane.head.trash.text() == "Trash", timeout=20_000)
    assert not pane.list.editor.isVisible()
    assert pane.list.notes.tags() == ["open"]
    assert pane._said == "1 note"
    assert "secret plan" not in archive.codes(private=False)
    assert "open" in archive.codes(private=False)
    workspace.discretion.turn(on=False)
    qtbot.waitUntil(lambda: pane.head.trash.text() == "Trash (1)", timeout=20_000)


def test_the_trash_names_what_is_to_be_emptied_and_waits_for_a_word(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    archive = workspace.archive
    overdue, later = archive.overdue_notes, datetime.now(UTC) + timedelta(days=91)
    monkeypatch.setattr(archive, "overdue_notes", lambda _=None: overdue(later))
    archive.remove_note(notes[1].id)
    qtbot.waitUntil(pane.head.trash.isVisible, timeout=20_000)
    pane.head.trash.click()
    qtbot.waitUntil(lambda: any("90 days: “for all”." in each.sentence for each in told), timeout=20_000)
    assert len(archive.notes(removed=True)) == 1
    offer, gone = told[-1], []
    workspace.messages.withdrawn.connect(gone.append)
    workspace.discretion.turn(on=True)
    assert gone == [offer]  # it names words of notes
    assert offer.act is not None
    offer.act()
    qtbot.waitUntil(lambda: archive.notes(removed=True) == [], timeout=20_000)


def test_a_lost_note_is_listed_with_places_and_one_key_places_it(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot, settle: Settle
) -> None:
    store = workspace.archive._store
    store.edit_note(notes[1].id, state="to place")
    pane._load()
    settle(workspace)
    assert pane.head.to_place.text() == "To place (1)"
    pane.head.to_place.click()
    assert shown(pane) == ["for all"]
    pane.list.setCurrentIndex(pane.list.notes.index(0))
    settle(workspace)
    qtbot.waitUntil(pane.placing.isVisible)
    qtbot.keyClick(pane.list, Qt.Key.Key_1)
    settle(workspace)
    placed = next(note for note in workspace.archive.notes() if note.id == notes[1].id)
    assert (placed.state, placed.selector.exact) == ("moved", notes[1].selector.exact)
    qtbot.waitUntil(lambda: not pane.head.to_place.isVisible())
    assert len(shown(pane)) == 2


def test_the_history_of_a_note_tells_who_when_and_what_it_was(
    pane: NotesPane, workspace: Workspace, notes: list[Note], qtbot: QtBot, settle: Settle
) -> None:
    workspace.archive.edit_note(notes[0].id, text="mine still")
    settle(workspace)
    pane.list.choose([notes[0].id])
    pane._show_history()
    qtbot.waitUntil(lambda: pane.findChild(NoteHistory) is not None)
    dialog = pane.findChild(NoteHistory)
    assert dialog is not None
    lines = dialog.findChild(QTreeWidget)
    assert lines is not None
    newest = lines.topLevelItem(0)
    assert newest is not None
    assert [newest.text(column) for column in (2, 3, 4)] == ["words", "mine alone", "mine still"]
    dialog.close()
