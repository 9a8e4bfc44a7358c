"""The cards of hundreds of notes are made one after the other; none is missing, doubled or out of its order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Note
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.notes.card import Card
from kpdesk.gui.reading.notes.cards import Cards
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.marks import Marks
from tests.gui.reading_made import ENGLISH, text_of

TEXT = text_of("long", ENGLISH * 8)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page(theme, Marks())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_text(TEXT)
    return made


@pytest.fixture
def notes(samples: Archive) -> list[Note]:
    """Sixty notes, in the order of their words."""
    shown = samples.statements()[0].key
    first = samples.annotate(shown, start=0, end=9, text="said")
    step = len(TEXT.text) // 60
    places = [replace(first.selector, start=n * step, end=n * step + 5) for n in range(60)]
    return [replace(first, id=f"note-{n:02}", selector=place) for n, place in enumerate(places)]


def _made(page: Page) -> list[Card]:
    return [each for each in page.findChildren(Card) if each.isVisibleTo(page)]


def _in_tab_order(page: Page) -> list[str]:
    found: list[str] = []
    here: QWidget = page.nextInFocusChain()
    while here is not page:
        if isinstance(here, Card) and here.isVisibleTo(page):
            found.append(here.note_id)
        here = here.nextInFocusChain()
    return found


def _all_made(qtbot: QtBot, page: Page, notes: list[Note]) -> None:
    qtbot.waitUntil(lambda: len(_made(page)) == len(notes) and all(each.y() > -5000 for each in _made(page)))


def test_a_first_screen_of_cards_is_made_at_once_and_all_others_soon(
    qtbot: QtBot, page: Page, notes: list[Note]
) -> None:
    cards = Cards(page)
    cards.show_notes(notes)
    assert 0 < len(_made(page)) < len(notes)
    _all_made(qtbot, page, notes)
    assert _in_tab_order(page) == [each.id for each in notes]
    tops = [cards.card(each.id).y() for each in notes]  # type: ignore[union-attr]
    assert tops == sorted(set(tops))


def test_a_note_that_is_chosen_before_its_card_was_made_has_it_at_once(
    qtbot: QtBot, page: Page, notes: list[Note]
) -> None:
    cards = Cards(page)
    cards.show_notes(notes)
    assert cards.card("note-47") is None
    cards.choose("note-47")
    card = cards.card("note-47")
    assert card is not None
    assert card.isVisibleTo(page)
    assert abs(card.y() + page.verticalScrollBar().value() - page.line_of(notes[47].selector.start).top()) <= 4
    _all_made(qtbot, page, notes)
    assert cards.card("note-47") is card
    assert _in_tab_order(page) == [each.id for each in notes]


def test_other_notes_that_come_meanwhile_are_the_ones_that_are_shown(
    qtbot: QtBot, page: Page, notes: list[Note]
) -> None:
    cards = Cards(page)
    cards.show_notes(notes)
    fewer = [replace(each, text="changed") for each in notes[::2]]
    cards.show_notes(fewer)
    _all_made(qtbot, page, fewer)
    assert _in_tab_order(page) == [each.id for each in fewer]
    turned = list(reversed(fewer))
    cards.show_notes(turned)
    assert _in_tab_order(page) == [each.id for each in turned]
    cards.show_notes(notes)
    cards.show_notes(())
    qtbot.waitUntil(lambda: not _made(page))
    assert _in_tab_order(page) == []
