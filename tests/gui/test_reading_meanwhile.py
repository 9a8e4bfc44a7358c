"""What a reader does while a long text is still being laid out, and cards of its notes made, ends as it does later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Note
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.card import Card
from kpdesk.gui.reading.page import laying as laying_module
from kpdesk.gui.reading.pane import ReadingPane
from tests.gui.reading_made import ARABIC, ASTRAL, ENGLISH, Shelf, text_of

LONG = text_of("english", (ENGLISH + ASTRAL) * 250)
ARABIC_LONG = text_of("arabic", ARABIC * 450)
SHORT = text_of("short", ENGLISH)
Settle = Callable[[Workspace], None]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shelf() -> Shelf:
    """Three texts; sixty notes in each long one, many over each other, and one on its last words."""
    made = Shelf(LONG, ARABIC_LONG, SHORT)
    for text in (LONG, ARABIC_LONG):
        step = len(text.text) // 60
        for n in range(60):
            begin = n * step
            made.annotate(
                text.statement.key, start=begin, end=begin + (step * 3 if n % 7 == 0 else 25), text=f"note {n}"
            )
        made.annotate(text.statement.key, start=text.body[-1].start, end=text.body[-1].end, text="the last")
    return made


@pytest.fixture
def workspace(empty_workspace: Workspace, shelf: Shelf) -> Workspace:
    empty_workspace.open(cast("Any", shelf))
    return empty_workspace


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(params=["english", "arabic"])
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _open(pane: ReadingPane, qtbot: QtBot, key: str, **where: Any) -> None:
    """Open a text and come back in the turn in which it was set, with most of it not laid out."""
    pane.show_statement(key, **where)
    qtbot.waitUntil(lambda: pane.key == key)
    assert pane.page.laying.going_on
    pane.page.setFocus()


def _finish(pane: ReadingPane, qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: not pane.page.laying.going_on and not workspace.jobs.busy and pane.notes.cards.all_made)


def _stands(pane: ReadingPane, note: Note) -> bool:
    card = pane.notes.cards.card(note.id)
    return card is not None and pane.page.viewport().rect().intersects(card.geometry()) and card.isVisibleTo(pane)


def _is_seen(pane: ReadingPane, position: int) -> bool:
    return pane.page.seen().contains(pane.page.line_of(position).center())


def _as_opened_at_once(pane: ReadingPane, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is, to the pixel, what it would be had all been laid out at once."""
    page = pane.page
    before = _picture(pane)
    monkeypatch.setattr(laying_module, "LONG", 10**9)
    page.set_again()
    assert not page.laying.going_on
    assert _picture(pane) == before


def _picture(pane: ReadingPane) -> tuple[object, ...]:
    page = pane.page
    cards = {note.id: pane.notes.cards.card(note.id) for note in page.marks.notes}
    places = {name: card and card.geometry().getRect() for name, card in cards.items()}
    lines = [page.line_of(each.start).getRect() for each in page.body]
    return page.toPlainText(), lines, places, page.verticalScrollBar().value(), page.verticalScrollBar().maximum()


def _notes_are_right(pane: ReadingPane, shelf: Shelf) -> None:
    """Every note is on the words that it quotes, and so is its mark on the page."""
    kept = {each.id: each for each in shelf.notes(key=pane.key)}
    assert {each.id for each in pane.page.marks.notes} == kept.keys()
    for each in pane.page.marks.notes:
        assert pane.page.text[slice(*pane.page.marks.span_of(each))] == kept[each.id].selector.exact


def test_words_are_found_at_the_end_of_a_text_that_is_not_laid_out(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pane, qtbot, key)
    workspace.actions["find"].trigger()
    words = pane.page.body[-1].text[:12].strip()
    pane.find_bar.field.setText(words)
    workspace.actions["find_previous"].trigger()  # round the beginning to the last
    at = pane.page.text.rindex(words)
    assert _is_seen(pane, at)
    _finish(pane, qtbot, workspace)
    assert _is_seen(pane, at)
    pane.find_bar.close_bar()
    assert pane.page.selected() == (at, at + len(words))
    _as_opened_at_once(pane, monkeypatch)


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_a_jump_to_a_paragraph_stays_where_it_went(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pane, qtbot, key)
    place = pane.page.body[round(share * (len(pane.page.body) - 1))]
    pane.go_to(place.n)
    top = pane.page.verticalScrollBar().value()
    assert _is_seen(pane, place.start)
    _finish(pane, qtbot, workspace)
    assert pane.page.verticalScrollBar().value() == top
    assert pane.page.paragraph_at(pane.page.caret) == place
    _as_opened_at_once(pane, monkeypatch)


def test_a_hit_at_the_end_is_seen_with_its_words_marked_and_its_note_beside_it(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, shelf: Shelf
) -> None:
    last = shelf.texts[key].body[-1]
    _open(pane, qtbot, key, paragraph=last.n, marks=[(2, 9)])
    assert _is_seen(pane, last.start + 2)
    _finish(pane, qtbot, workspace)
    assert _is_seen(pane, last.start + 2)
    assert pane.page.caret == last.start + 2
    assert _stands(pane, shelf.notes(key=key)[-1])


def test_a_note_is_opened_at_its_words_before_they_are_laid_out(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, shelf: Shelf
) -> None:
    wanted = shelf.notes(key=key)[-1]
    _open(pane, qtbot, key, marks=wanted.id)
    for _ in range(2):
        assert pane.page.caret == wanted.selector.start
        assert _is_seen(pane, wanted.selector.start)
        assert pane.page.marks.chosen == wanted.id
        assert _stands(pane, wanted)
        _finish(pane, qtbot, workspace)


@pytest.mark.parametrize("other", ["english", "arabic", "short"])
def test_another_text_chosen_meanwhile_has_its_own_notes_only(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, shelf: Shelf, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pane, qtbot, "arabic" if other == "english" else "english")
    pane.show_statement(other)
    qtbot.waitUntil(lambda: pane.key == other)
    _finish(pane, qtbot, workspace)
    _notes_are_right(pane, shelf)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {each.note_id for each in pane.page.findChildren(Card)} == {each.id for each in shelf.notes(key=other)}
    _as_opened_at_once(pane, monkeypatch)


def test_the_archive_may_be_closed_and_the_window_too(pane: ReadingPane, workspace: Workspace, qtbot: QtBot) -> None:
    _open(pane, qtbot, "english")
    workspace.close()
    pane.close()
    qtbot.waitUntil(lambda: not pane.page.laying.going_on)
    assert pane.page.toPlainText() == LONG.text


def test_a_note_made_by_keys_at_the_end_is_on_the_words_that_were_selected(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pane, qtbot, key)
    pane.go_to(pane.page.body[-3].n)
    for _ in range(7):
        QTest.keyClick(pane.page, Qt.Key.Key_Right if key == "english" else Qt.Key.Key_Left, SHIFT)
    span = pane.page.selected()
    assert span is not None
    words = pane.page.text[slice(*span)]
    assert pane.page.laying.going_on
    workspace.actions["label_2"].trigger()
    _finish(pane, qtbot, workspace)
    assert [each.selector.exact for each in shelf.notes(key=key) if each.label == "2"] == [words]
    _notes_are_right(pane, shelf)
    _as_opened_at_once(pane, monkeypatch)


def test_a_note_is_written_and_taken_back_before_the_text_is_laid_out(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, shelf: Shelf
) -> None:
    _open(pane, qtbot, key)
    before = shelf.notes(key=key)
    place = pane.page.body[-4]
    pane.go_to(place.n)
    workspace.actions["select_sentence"].trigger()
    workspace.actions["note"].trigger()
    editor = pane.notes.cards.editor
    QTest.keyClicks(editor.text, "meanwhile")
    assert editor.geometry().intersects(pane.page.viewport().rect())
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not workspace.jobs.busy)
    [new] = [each for each in shelf.notes(key=key) if each not in before]
    assert (new.text, new.paragraph) == ("meanwhile", place.n)
    shelf.remove_note(new.id)
    qtbot.waitUntil(lambda: pane.notes.note(new.id) is None)
    _finish(pane, qtbot, workspace)
    _notes_are_right(pane, shelf)
    assert pane.notes.cards.card(new.id) is None


def test_letters_and_colours_changed_meanwhile_keep_the_place_and_the_notes(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, key: str, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pane, qtbot, key)
    place = pane.page.body[len(pane.page.body) // 2]
    pane.go_to(place.n)
    chosen = next(each for each in pane.page.marks.notes if each.selector.start >= place.start)
    pane.notes.choose(chosen.id)  # its ends have handles, which move along
    at_top = pane.page.position_at(pane.page.seen().top())
    workspace.theme.step_zoom(2)
    assert pane.page.position_at(pane.page.seen().top()) == at_top
    workspace.theme.choose("dark", remember=False)
    pane.resize(1000, 650)
    assert pane.page.position_at(pane.page.seen().top()) == at_top
    _finish(pane, qtbot, workspace)
    assert pane.page.position_at(pane.page.seen().top()) == at_top
    assert pane.page.caret == place.start
    _notes_are_right(pane, shelf)
    _as_opened_at_once(pane, monkeypatch)


def test_a_click_chooses_the_note_that_lies_there_before_its_card_was_made(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot, shelf: Shelf
) -> None:
    wanted = shelf.notes(key="english")[-1]
    _open(pane, qtbot, "english", paragraph=wanted.paragraph)
    where = pane.page.rects(wanted.selector.start, wanted.selector.start + 3)[0].center()
    point = QPoint(round(where.x()), round(where.y() - pane.page.verticalScrollBar().value()))
    QTest.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pane.page.marks.chosen == wanted.id
    assert _stands(pane, wanted)
    _finish(pane, qtbot, workspace)
    assert _stands(pane, wanted)


def test_hidden_notes_get_no_card_when_the_screen_is_made_discreet_meanwhile(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot
) -> None:
    _open(pane, qtbot, "english")
    workspace.discretion.turn(on=True)
    _finish(pane, qtbot, workspace)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [each for each in pane.page.findChildren(Card) if each.isVisibleTo(pane.page)]
