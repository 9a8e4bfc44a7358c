from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from kpdesk.core.records import StatementText
from kpdesk.core.text import blocks_of_plain_text, canonical
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.marks import Marks
from kpdesk.gui.reading.page.typeset import typeset
from tests.gui.reading_made import ARABIC, ASTRAL, ENGLISH, interview, text_of

TEXTS = [text_of("english", ENGLISH), text_of("arabic", ARABIC), text_of("astral", ASTRAL), interview()]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page(theme, Marks())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.statement.key)
def test_the_document_holds_the_canonical_text_and_nothing_else(page: Page, text: StatementText) -> None:
    page.show_text(text)
    assert page.toPlainText() == text.text
    assert page.document().blockCount() == len(text.body)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_that_was_made_canonical_stays_itself(theme: Theme, text: str) -> None:
    made = canonical(blocks_of_plain_text(text))
    document = QTextDocument()
    typeset(document, made.body, theme)
    assert document.toPlainText() == made.text


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.statement.key)
def test_a_selection_is_the_words_between_its_code_points(page: Page, text: StatementText) -> None:
    page.show_text(text)
    for start in range(0, len(text.text) - 5, 3):
        page.select(start, start + 5)
        chosen = page.textCursor().selectedText().replace("\u2029", "\n")
        assert chosen == text.text[start : start + 5]
        assert page.selection_ends() == (start, start + 5)


def test_a_selection_leaves_the_spaces_at_its_ends(page: Page) -> None:
    text = text_of("english", ENGLISH)
    page.show_text(text)
    start = text.text.index(" thank")
    page.select(start, start + len(" thank Lirova "))
    assert page.text[slice(*page.selected() or (0, 0))] == "thank Lirova"
    page.select(start, start + 1)
    assert page.selected() is None


def test_a_selection_takes_whole_what_a_reader_takes_for_one_letter(page: Page) -> None:
    flag = "\U0001f1e8\U0001f1ff"
    page.show_text(text_of("signs", [("paragraph", f"We met q\u0308 and {flag}{flag} there.")]))
    at = page.text.index(flag)
    page.select(page.text.index("met"), page.text.index("\u0308"))
    assert page.text[slice(*page.selected() or (0, 0))] == "met q\u0308"
    page.select(at + 3, at + 1)
    assert page.text[slice(*page.selected() or (0, 0))] == flag + flag


def test_every_paragraph_knows_its_place(page: Page) -> None:
    text = text_of("astral", ASTRAL)
    page.show_text(text)
    assert [page.paragraph_at(each.start).n for each in text.body] == [1, 2]
    assert [page.paragraph_at(each.end).n for each in text.body] == [1, 2]


def test_a_stretch_is_as_wide_as_its_letters_in_both_directions(page: Page) -> None:
    text = text_of("arabic", ARABIC)
    page.show_text(text)
    paragraph = text.body[1]
    whole = page.rects(paragraph.start, paragraph.end)
    inside = QRectF(page.column.left - 1, 0, page.column.width + 2, 1_000_000)
    assert whole
    assert all(inside.contains(rect) for rect in whole)
    year = paragraph.start + paragraph.text.index("2021")
    (number,) = page.rects(year, year + 4)
    mixed = page.rects(year - 4, year + 2)  # the end of an Arabic word and half of a number beside it
    assert 0 < number.width() < 80
    assert len(mixed) == 2


def test_arabic_paragraphs_run_from_the_right_and_english_ones_from_the_left(page: Page) -> None:
    text = text_of("arabic", ARABIC)
    page.show_text(text)
    first, last = page.rects(text.body[1].start, text.body[1].start + 3)[0], page.rects(text.body[2].start, 400)[0]
    assert abs(first.right() - page.column.right) < 3
    assert abs(last.left() - page.column.left) < 3


def test_the_column_stays_in_the_middle_and_never_gets_wider(page: Page, qtbot: QtBot) -> None:
    page.show_text(text_of("english", ENGLISH))
    narrow = page.column
    page.resize(1600, 600)
    wide = page.column
    assert narrow.width == wide.width
    free = page.viewport().width() - wide.cards_width
    assert abs((wide.left + wide.right) / 2 - free / 2) < 40


def test_a_change_of_size_or_colour_keeps_caret_selection_and_place(page: Page, theme: Theme) -> None:
    page.show_text(text_of("english", ENGLISH * 12))
    page.select(900, 920)
    page.verticalScrollBar().setValue(700)
    top = page.position_at(page.seen().top())
    theme.step_zoom(2)
    page.set_again()
    assert page.selection_ends() == (900, 920)
    assert page.position_at(page.seen().top()) == top


def test_a_place_that_is_shown_can_be_seen(page: Page) -> None:
    text = text_of("english", ENGLISH * 12)
    page.show_text(text)
    for paragraph in (text.body[60], text.body[3], text.body[-1]):
        page.reveal(paragraph.start)
        assert page.seen().contains(page.line_of(paragraph.start).center())


def test_single_letters_reach_the_actions_and_nothing_is_typed(page: Page, qtbot: QtBot) -> None:
    text = text_of("english", ENGLISH)
    page.show_text(text)
    page.setFocus()
    for key in (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(page, key)
    assert page.toPlainText() == text.text


def test_escape_takes_the_selection_away_first(page: Page, qtbot: QtBot) -> None:
    page.show_text(text_of("english", ENGLISH))
    page.select(3, 9)
    left: list[bool] = []
    page.escaped.connect(lambda: left.append(True))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.selected() is None
    assert left == []
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]


def test_who_speaks_is_said_once_in_each_turn(page: Page) -> None:
    text = interview()
    page.show_text(text)
    assert [page.speaker_above(place) for place in range(5)] == ["", "", "", "", "GAZETTE"]
