"""Both ends of a note's passage pulled with the mouse: snapped to words, undone in one step, left by Esc."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Note
from kpdesk.errors import ArchiveError
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.handles import WIDTH, Handle
from kpdesk.gui.reading.page.edges import edge_of, position_under
from kpdesk.gui.reading.page.selecting import with_end_at
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def opened(pane: ReadingPane, workspace: Workspace, settle: Settle, *, language: str = "en") -> str:
    """The key of the statement in that language that is shown now, at its third paragraph."""
    key = next(each.key for each in workspace.archive.statements() if each.language == language)
    pane.show_statement(key, paragraph=3)
    settle(workspace)
    pane.page.setFocus()
    return key


def noted(pane: ReadingPane, workspace: Workspace, qtbot: QtBot, *, first: int = 2, last: int = 5) -> Note:
    """A note on some words of the third paragraph, which is the chosen one."""
    assert pane.shown is not None
    paragraph = pane.shown.body[2]
    pieces = paragraph.text.split(" ")
    start = paragraph.start + len(" ".join(pieces[:first])) + 1
    end = paragraph.start + len(" ".join(pieces[:last]))
    note = workspace.archive.annotate(pane.key, start=start, end=end, text="here")
    qtbot.waitUntil(lambda: pane.notes.placed(note.id) is not None)
    pane.notes.show(note.id)
    return note


def place_in(handle: Handle, pane: ReadingPane, position: int, *, behind: bool) -> QPoint:
    """Where on a handle the mouse is when it points at the edge of a letter."""
    edge = edge_of(pane.page, position, behind=behind)
    point = QPointF(edge.left(), edge.center().y() - pane.page.verticalScrollBar().value())
    return handle.mapFromParent(point.toPoint())


def pull(
    qtbot: QtBot, handle: Handle, pane: ReadingPane, position: int, modifiers: Qt.KeyboardModifier = PLAIN
) -> None:
    """Press in the middle of a handle and move to a letter, without letting go."""
    middle = QPoint(WIDTH // 2, handle.height() // 2 + (-4 if handle.last else 4))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    move(handle, place_in(handle, pane, position, behind=handle.last), modifiers)


def move(handle: Handle, to: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), handle.mapToGlobal(QPointF(to)), left, left, modifiers)
    QApplication.sendEvent(handle, event)


def words_of(note: Note) -> str:
    return note.selector.exact


def test_the_end_is_pulled_to_the_edge_of_a_word_and_one_undo_takes_it_back(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    key = opened(pane, workspace, settle)
    note, handle = noted(pane, workspace, qtbot), pane.verbs.annotating.coding.handles.last
    assert handle.isVisible()
    assert handle.width() >= 12
    assert handle.height() >= 12
    assert handle.cursor().shape() == Qt.CursorShape.SizeHorCursor
    assert handle.accessibleName()
    more = pane.page.text[note.selector.end + 1 :].split(" ")[:2]
    within = note.selector.end + 1 + len(more[0]) + 1 + len(more[1]) - 1
    pull(qtbot, handle, pane, within)
    wanted = f"{words_of(note)} {' '.join(more)}"
    assert pane.page.text[slice(*pane.marks.span_of(note))] == wanted
    assert words_of(workspace.archive.notes(key=key)[0]) == words_of(note)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    settle(workspace)
    moved = workspace.archive.notes(key=key)[0]
    assert (moved.id, words_of(moved)) == (note.id, wanted)
    assert pane.marks.span_of(moved) == (moved.selector.start, moved.selector.end)
    workspace.archive.undo()
    assert workspace.archive.notes(key=key)[0].selector == note.selector


def test_the_beginning_is_pulled_letter_by_letter_with_alt_or_shift(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    key = opened(pane, workspace, settle)
    note, handle = noted(pane, workspace, qtbot), pane.verbs.annotating.coding.handles.first
    pull(qtbot, handle, pane, note.selector.start + 2, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert words_of(workspace.archive.notes(key=key)[0]) == words_of(note)[2:]


def test_escape_leaves_the_note_on_its_words(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    key = opened(pane, workspace, settle)
    note, handle = noted(pane, workspace, qtbot), pane.verbs.annotating.coding.handles.last
    pull(qtbot, handle, pane, note.selector.end + 12)
    assert pane.marks.span_of(note)[1] > note.selector.end
    qtbot.keyClick(handle, Qt.Key.Key_Escape)
    assert pane.marks.span_of(note) == (note.selector.start, note.selector.end)
    move(handle, QPoint(90, 4))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert workspace.archive.notes(key=key)[0] == note
    assert pane.key == key


def test_a_press_without_pulling_writes_nothing(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    key = opened(pane, workspace, settle)
    note, handle = noted(pane, workspace, qtbot), pane.verbs.annotating.coding.handles.first
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert workspace.archive.notes(key=key)[0] == note
    assert workspace.archive.note_history(note.id)[-1].field == "created"


def test_arabic_words_are_adjusted_at_the_side_where_they_end(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    key = opened(pane, workspace, settle, language="ar")
    note, handles = noted(pane, workspace, qtbot, first=1, last=2), pane.verbs.annotating.coding.handles
    assert handles.last.x() < handles.first.x()
    following = pane.page.text[note.selector.end + 1 :].split(" ")[0]
    pull(qtbot, handles.last, pane, note.selector.end + 1 + len(following))
    qtbot.mouseRelease(handles.last, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert words_of(workspace.archive.notes(key=key)[0]) == f"{words_of(note)} {following}"


def test_every_letter_is_found_at_its_own_edge(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    for language in ("en", "ar"):
        opened(pane, workspace, settle, language=language)
        assert pane.shown is not None
        paragraph = pane.shown.body[2]
        for position in range(paragraph.start + 1, min(paragraph.end, paragraph.start + 40)):
            edge = edge_of(pane.page, position, behind=False)
            assert pane.page.line_of(position).top() == edge.top()
            if paragraph.text[position - paragraph.start].isalpha():
                assert abs(position_under(pane.page, edge.center()) - position) <= 1


def test_a_note_that_begins_in_another_statement_is_never_put_on_words_of_this_one(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    archive, told = workspace.archive, []
    workspace.messages.told.connect(told.append)
    key = opened(pane, workspace, settle)
    other = next(each.key for each in archive.statements() if each.language == "en" and each.key != key)
    note = archive.annotate_link(other, 2, key, 3, text="as they said before")
    qtbot.waitUntil(lambda: pane.notes.placed(note.id) is not None)
    assert pane.shown is not None
    place = pane.shown.body[2].start + 3
    pane.notes.show(note.id)
    pane.page.select(place, place)
    assert not pane.verbs.annotating.coding.handles.first.isVisible()
    workspace.actions["adjust_note"].trigger()
    pane.page.select(place, place + 20)
    workspace.actions["adjust_note"].trigger()
    settle(workspace)
    assert archive.notes(key=other)[0].selector == note.selector
    assert any("another statement" in each.sentence for each in told)


def test_notes_that_lie_over_each_other_are_reached_by_clicking_again(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    opened(pane, workspace, settle)
    short = noted(pane, workspace, qtbot, first=3, last=4)
    long = noted(pane, workspace, qtbot, first=1, last=8)
    middle = (short.selector.start + short.selector.end) // 2
    pane.notes.choose("")
    seen = []
    for _ in range(3):
        pane.page.pressed_at.emit(middle)
        seen.append(pane.marks.chosen)
    assert seen == [short.id, long.id, short.id]
    pane.page.pressed_at.emit(middle)
    pane.page.select(middle, middle)
    workspace.actions["adjust_note"].trigger()
    assert pane.page.selected() == (long.selector.start, long.selector.end)


@pytest.mark.parametrize(
    ("text", "span", "to", "last", "wanted"),
    [
        ("one two three", (0, 3), 6, True, "one two"),
        ("one two three", (4, 7), 1, False, "one two"),
        ("say “two words”, then", (5, 8), 15, True, "two words”"),
        ("say “two words”, then", (5, 8), 4, False, "“two"),
        ("one two three", (4, 7), 0, True, "two"),
        ("one two three", (4, 7), 13, False, "two"),
    ],
)
def test_an_end_goes_to_the_nearest_edge_of_a_word_and_never_past_the_other(
    text: str, span: tuple[int, int], to: int, last: bool, wanted: str
) -> None:
    assert text[slice(*with_end_at(text, span, to, last=last))] == wanted


def test_letters_keep_their_accents_and_no_space_is_at_the_edges() -> None:
    text = "gut ge\u0301bt es"
    assert with_end_at(text, (0, 3), 6, last=True, letters=True) == (0, 5)
    assert with_end_at(text, (0, 3), 4, last=True, letters=True) == (0, 3)
    assert with_end_at(text, (4, 8), 6, last=False, letters=True) == (7, 8)
    assert with_end_at("a   ", (0, 1), 0, last=False, letters=True) == (0, 1)


def test_an_emoji_is_never_cut_in_two() -> None:
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f466"
    text = f"ab {family}{family} cd"
    for letters in (False, True):
        for to in range(3, 13):
            last = with_end_at(text, (0, 2), to, last=True, letters=letters)[1]
            first = with_end_at(text, (14, 16), to, last=False, letters=letters)[0]
            assert last in (2, 8, 13)
            assert first in (3, 8, 14)


def test_what_cannot_be_kept_is_said_and_the_highlight_goes_back(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ArchiveError("The disk is full, so this was not saved.")

    told = []
    workspace.messages.told.connect(told.append)
    key = opened(pane, workspace, settle)
    note, handle = noted(pane, workspace, qtbot), pane.verbs.annotating.coding.handles.last
    monkeypatch.setattr(workspace.archive, "place_note", refuse)
    pull(qtbot, handle, pane, note.selector.end + 12)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert pane.marks.span_of(note) == (note.selector.start, note.selector.end)
    assert "disk is full" in told[-1].sentence
    assert workspace.archive.notes(key=key)[0] == note
