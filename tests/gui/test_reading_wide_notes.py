"""Notes on a whole statement, its meeting and a link, as they are written and seen beside the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Statement
from kpdesk.gui.annotations.pane import NotesPane
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plenary(workspace: Workspace) -> list[Statement]:
    """Two statements of one meeting."""
    found = [each for each in workspace.archive.statements() if each.meeting is not None]
    first = next(a for a in found for b in found if a.key < b.key and _same(a, b))
    return [each for each in found if _same(each, first)][:2]


def _same(a: Statement, b: Statement) -> bool:
    return a.meeting is not None and b.meeting is not None and a.meeting.year == b.meeting.year


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, plenary: list[Statement], settle: Settle) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1200, 700)
    made.show()
    made.show_statement(plenary[0].key)
    settle(workspace)
    made.page.setFocus()
    return made


@pytest.mark.parametrize(("action", "subject"), [("note_statement", "statement"), ("note_meeting", "meeting")])
def test_a_note_on_the_whole_is_typed_at_the_top_and_stays_there(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, action: str, subject: str
) -> None:
    workspace.actions[action].trigger()
    editor = pane.notes.cards.editor
    qtbot.waitUntil(editor.isVisible, timeout=20_000)
    editor.text.setPlainText("cold as a whole")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: [note.subject for note in workspace.archive.notes()] == [subject], timeout=20_000)
    note = workspace.archive.notes()[0]
    qtbot.waitUntil(lambda: pane.notes.cards.card(note.id) is not None, timeout=20_000)
    card = pane.notes.cards.card(note.id)
    assert card is not None
    assert subject in card.accessibleName()
    assert "To place" not in card.findChild(type(card._quote), "note_quote").text()
    assert pane.marks.notes == []


def test_a_note_on_a_meeting_is_seen_beside_another_statement_of_it(
    pane: ReadingPane, workspace: Workspace, plenary: list[Statement], qtbot: QtBot
) -> None:
    note = workspace.archive.annotate_whole(plenary[0].key, "meeting", text="cold")
    pane.show_statement(plenary[1].key)
    qtbot.waitUntil(lambda: pane.notes.cards.card(note.id) is not None, timeout=20_000)
    pane.verbs.annotating.edit(note.id)
    pane.notes.cards.editor.text.setPlainText("colder")
    pane.notes.cards.editor.saved.emit()
    qtbot.waitUntil(lambda: workspace.archive.notes()[0].text == "colder", timeout=20_000)


def test_a_note_on_a_link_is_marked_in_both_texts_and_keeps_its_link_when_edited(
    pane: ReadingPane, workspace: Workspace, plenary: list[Statement], qtbot: QtBot
) -> None:
    one, other = (each.key for each in plenary)
    note = workspace.archive.annotate_link(one, 2, other, 3, text="asked and refused", tags=["mission"])
    qtbot.waitUntil(lambda: [each.id for each in pane.marks.notes] == [note.id], timeout=20_000)
    pane.show_statement(other)
    qtbot.waitUntil(lambda: [each.paragraph for each in pane.marks.notes] == [3], timeout=20_000)
    body = workspace.archive.show(other).body
    there = next(each for each in body if each.n == 3)
    assert pane.page.text[pane.marks.notes[0].selector.start :].startswith(there.text[:20])
    pane.verbs.annotating.edit(note.id)
    assert pane.notes.cards.editor.tags.text() == "mission"
    pane.notes.cards.editor.tags.setText("mission, visit")
    pane.notes.cards.editor.saved.emit()
    qtbot.waitUntil(lambda: workspace.archive.notes()[0].themes == ("mission", "visit"), timeout=20_000)
    assert workspace.archive.notes()[0].linked == note.linked


def test_a_meeting_that_is_not_known_is_told(
    pane: ReadingPane, workspace: Workspace, plenary: list[Statement], qtbot: QtBot
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    workspace.archive.edit(plenary[0].key, meeting=None)
    pane.show_statement(plenary[1].key)
    pane.show_statement(plenary[0].key)
    qtbot.waitUntil(lambda: pane.notes.text is not None and pane.notes.text.statement.meeting is None, timeout=20_000)
    workspace.actions["note_meeting"].trigger()
    assert "is not known" in told[-1].sentence


def test_the_notes_page_says_what_such_notes_are_on(
    workspace: Workspace, plenary: list[Statement], qtbot: QtBot
) -> None:
    workspace.archive.annotate_whole(plenary[0].key, text="weak")
    workspace.archive.annotate_link(plenary[0].key, 2, plenary[1].key, 3, text="both", tags=["mission"])
    pane = NotesPane(workspace)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.list.notes.rowCount() == 2, timeout=20_000)
    rows = [str(pane.list.notes.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(2)]
    assert any("Note on the whole statement" in row for row in rows)
    assert any("Note on a link from ¶2" in row for row in rows)
    assert pane.list.notes.tags() == ["mission"]
    pane.grab()


def test_the_menu_of_a_note_renames_and_colours_its_codes(
    workspace: Workspace, plenary: list[Statement], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = workspace.archive
    for n in (2, 3):
        body = archive.show(plenary[0].key).body[n]
        archive.annotate(plenary[0].key, start=body.start, end=body.end, tags=["mision"])
    pane = NotesPane(workspace)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.list.notes.rowCount() == 2, timeout=20_000)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("mission", True))
    menu = QMenu(pane)
    pane._codes.add_to(menu, archive.notes()[0])
    [inside] = [action.menu() for action in menu.actions()]
    assert isinstance(inside, QMenu)
    inside.actions()[0].trigger()
    qtbot.waitUntil(lambda: [note.tags for note in archive.notes()] == [("mission",)] * 2, timeout=20_000)
    inside = QMenu(pane)
    pane._codes.add_to(inside, archive.notes()[0])
    submenu = inside.actions()[0].menu()
    assert isinstance(submenu, QMenu)
    submenu.actions()[4].trigger()
    qtbot.waitUntil(lambda: [note.label for note in archive.notes()] == ["3", "3"], timeout=20_000)


def test_a_draft_on_the_whole_outlives_a_crash(workspace: Workspace, plenary: list[Statement], qtbot: QtBot) -> None:
    from kpdesk.gui.reading.notes.kept_drafts import _draft, _plain
    from kpdesk.gui.reading.notes.writing import Passage

    place = Passage(plenary[0].key, 1, start=0, end=0, exact="", on="meeting")
    assert _draft(_plain(place, Draft("begun"))) == (place, Draft("begun"))
    damaged = _plain(place, Draft("begun"))
    damaged["passage"]["on"] = "moon"
    with pytest.raises(ValueError, match="moon"):
        _draft(damaged)
