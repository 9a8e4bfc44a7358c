"""A long text is laid out piece by piece; what is asked of it meanwhile is answered as if all stood already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kpdesk.core.records import StatementText
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page import laying as laying_module
from kpdesk.gui.reading.page.marks import Marks
from tests.gui.reading_made import ARABIC, ASTRAL, ENGLISH, text_of

LONG = text_of("english", (ENGLISH + ASTRAL) * 300)
ARABIC_LONG = text_of("arabic", ARABIC * 500)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    return _page(qtbot, theme)


def _page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page(theme, Marks())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def _finish(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: not page.laying.going_on)


def _everywhere(page: Page, text: StatementText) -> list[list[QRectF]]:
    return [page.rects(each.start + 2, min(each.end, each.start + 40)) for each in text.body]


@pytest.mark.parametrize("text", [LONG, ARABIC_LONG], ids=lambda text: text.statement.key)
def test_every_word_stands_in_the_end_where_it_stands_in_a_text_laid_out_at_once(
    qtbot: QtBot, theme: Theme, text: StatementText, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, at_once = _page(qtbot, theme), _page(qtbot, theme)
    page.show_text(text)
    assert page.laying.going_on
    assert not page.reached(text.body[-1].start)
    _finish(qtbot, page)
    monkeypatch.setattr(laying_module, "LONG", len(text.text))
    at_once.show_text(text)
    assert not at_once.laying.going_on
    assert page.toPlainText() == text.text
    assert _everywhere(page, text) == _everywhere(at_once, text)
    assert page.document().size() == at_once.document().size()
    assert page.verticalScrollBar().maximum() == at_once.verticalScrollBar().maximum()


@pytest.mark.parametrize("text", [LONG, ARABIC_LONG], ids=lambda text: text.statement.key)
def test_a_jump_to_what_is_not_laid_out_yet_arrives_at_once_and_stays(
    qtbot: QtBot, page: Page, text: StatementText
) -> None:
    page.show_text(text)
    place = text.body[len(text.body) * 2 // 3].start
    page.select(place, place)
    page.reveal(place, always=True)
    assert page.laying.going_on
    assert page.reached(place)
    top, line = page.verticalScrollBar().value(), page.line_of(place)
    assert page.seen().contains(line.center())
    _finish(qtbot, page)
    assert page.verticalScrollBar().value() == top
    assert page.line_of(place) == line
    assert page.caret == place


def test_the_end_key_goes_to_the_very_end_of_a_text_that_is_not_laid_out(qtbot: QtBot, page: Page) -> None:
    page.show_text(LONG)
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.caret == len(LONG.text)
    assert page.seen().contains(page.line_of(page.caret).center())
    _finish(qtbot, page)
    assert page.seen().contains(page.line_of(page.caret).center())


def test_another_width_in_the_middle_of_it_keeps_the_place(qtbot: QtBot, page: Page) -> None:
    page.show_text(LONG)
    place = LONG.body[len(LONG.body) // 2].start
    page.reveal(place, always=True)
    before = page.position_at(page.seen().top())
    page.resize(640, 500)
    assert page.position_at(page.seen().top()) == before
    _finish(qtbot, page)
    assert page.position_at(page.seen().top()) == before


def test_a_note_may_be_marked_before_the_text_is_laid_out(qtbot: QtBot, page: Page) -> None:
    page.show_text(LONG)
    start = LONG.body[-1].start
    rects = page.rects(start, start + 12)
    assert rects
    _finish(qtbot, page)
    assert page.rects(start, start + 12) == rects


@pytest.mark.parametrize("text", [text_of("english", ENGLISH), ARABIC_LONG], ids=["short", "long"])
def test_another_text_in_the_middle_of_it_is_the_only_one(qtbot: QtBot, page: Page, text: StatementText) -> None:
    page.show_text(LONG)
    page.reveal(LONG.body[len(LONG.body) // 2].start, always=True)
    page.show_text(text)
    assert page.laying.going_on is (len(text.text) > laying_module.LONG)
    assert page.verticalScrollBar().value() == 0
    _finish(qtbot, page)
    assert page.toPlainText() == text.text
    page.reveal(text.body[-1].start)
    assert page.seen().contains(page.line_of(text.body[-1].start).center())


def test_a_height_between_two_paragraphs_is_known_before_the_end_is(page: Page) -> None:
    page.show_text(LONG)
    heights = [page.line_of(each.start).top() - 2 for each in LONG.body[1:12]]
    found = [page.paragraph_at(page.position_at(height)).n for height in heights]
    assert page.laying.going_on
    assert not page.reached(LONG.body[-1].start)
    assert all(n in (each.n, each.n - 1) for n, each in zip(found, LONG.body[1:12], strict=True))
