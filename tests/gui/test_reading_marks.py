from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from pytestqt.qtbot import QtBot

from kpdesk.core.records import LABELS, Note
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.notes.located import located
from kpdesk.gui.reading.notes.swatch import swatch
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.marks import Marks, lanes
from kpdesk.gui.reading.page.strokes import LABEL_STROKES, draw_stroke
from tests.gui.reading_made import ENGLISH, Shelf, text_of

TEXT = text_of("english", ENGLISH)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page(theme, Marks())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_text(TEXT)
    return made


def _note(words: str, **fields: object) -> Note:
    start = TEXT.text.index(words)
    return Shelf(TEXT).annotate("english", start=start, end=start + len(words), **fields)


def _colours(page: Page, words: str) -> Counter[str]:
    """The colours of the pixels around a few words."""
    start = TEXT.text.index(words)
    box = page.rects(start, start + len(words))[0].translated(0, -page.verticalScrollBar().value())
    image = page.viewport().grab(box.toRect()).toImage()
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)).map(lambda at: (at[0], at[0] + at[1])), max_size=12))
def test_highlights_that_lie_over_each_other_have_lanes_of_their_own(spans: list[tuple[int, int]]) -> None:
    given_lanes = lanes(spans)
    for n, (start, end) in enumerate(spans):
        for m, (other_start, other_end) in enumerate(spans[:n]):
            if start < other_end and other_start < end:
                assert given_lanes[n] != given_lanes[m]


def test_hundreds_of_highlights_over_each_other_have_a_lane_each_and_others_still_share() -> None:
    given_lanes = lanes([*((n, 2000 - n) for n in range(300)), (3000, 3005), (3010, 3015)])
    assert len(set(given_lanes[:300])) == 300
    assert given_lanes[300:] == [0, 0]


def test_of_two_nested_highlights_the_shorter_is_drawn_above(page: Page, theme: Theme) -> None:
    long, short = _note("We thank Lirova for its rooms.", label="2"), replace(_note("Lirova", label="3"), id="short")
    page.marks.show_notes([short, long])
    inside = _colours(page, "Lirova")
    assert inside[theme.name("label_3")] > 4 * inside[theme.name("label_2")] > 0
    assert theme.name("label_2") in _colours(page, "We thank")
    assert [note.id for note in page.marks.notes_at(TEXT.text.index("Lirova") + 2)] == ["short", long.id]


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("label", [None, *LABELS])
def test_every_label_is_seen_by_its_colour_and_its_line(page: Page, theme: Theme, label: str | None, look: str) -> None:
    theme.choose("light" if look == "light" else "dark", remember=False)
    page.set_again()
    page.marks.show_notes([_note("Nobody counted the stones", label=label)])
    assert {theme.name(f"label_{label or 0}"), theme.name(f"edge_{label or 0}")} <= _colours(
        page, "Nobody counted"
    ).keys()


def test_every_label_has_a_line_of_another_shape(qtbot: QtBot) -> None:
    drawn = {}
    for label in LABEL_STROKES:
        image = QImage(90, 12, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_stroke(painter, QPointF(2, 6), 86, label, QColor("black"))
        painter.end()
        drawn[label] = bytes(image.constBits())
    assert len(set(drawn.values())) == len(LABEL_STROKES)


def test_every_label_has_a_swatch_of_its_own(theme: Theme) -> None:
    pictures = [swatch(theme, label).pixmap(20, 20).toImage() for label in (None, *LABELS)]
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[:n])


def test_words_that_were_searched_and_found_are_marked_and_the_present_one_stands_out(page: Page, theme: Theme) -> None:
    purse, desk = TEXT.text.index("purse"), TEXT.text.index("desk")
    page.marks.show_searched([(purse, purse + 5)])
    page.marks.show_found([(desk, desk + 4)], 0)
    assert theme.name("hit") in _colours(page, "purse")
    assert {theme.name("hit_current"), theme.name("accent")} <= _colours(page, "desk").keys()
    assert page.marks.ticks() == [(purse, "hit_edge"), (desk, "hit_edge"), (desk, "accent")]
    page.marks.clear()
    assert page.marks.ticks() == []


def test_a_highlight_that_is_not_saved_yet_is_only_an_outline(page: Page, theme: Theme) -> None:
    start = TEXT.text.index("Nobody")
    page.marks.add_pending((start, start + 6))
    seen = _colours(page, "Nobody")
    assert theme.name("edge_0") in seen
    assert theme.name("label_0") not in seen
    page.marks.drop_pending((start, start + 6))
    page.marks.drop_pending((start, start + 6))
    assert theme.name("edge_0") not in _colours(page, "Nobody")


def test_only_what_can_be_seen_is_measured(page: Page) -> None:
    start = TEXT.text.index("Nobody")
    assert page.rects(start, start + 6, within=QRectF(0, 100_000, 10, 10)) == []


def test_a_paragraph_of_a_million_characters_is_painted_as_fast_as_a_short_one(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "Nobody counted the stones of Kettle Ford by the river here once more. "
    text = text_of("endless", [("paragraph", (words * 15_000)[:1_000_000])])
    page.show_text(text)
    spans = [(start, start + 6) for start in range(0, 14_000 * len(words), len(words))]
    whole = replace(_note("Nobody"), selector=replace(_note("Nobody").selector, start=0, end=1_000_000))
    page.marks.show_searched(spans)
    page.marks.show_notes([whole])
    drawn: list[QRectF] = []
    visited: list[int] = []
    measured, line_at = page.rects, QTextLayout.lineAt
    monkeypatch.setattr(page, "rects", lambda *at, **within: _noted(drawn, measured(*at, **within)))
    monkeypatch.setattr(QTextLayout, "lineAt", lambda layout, n: _noted(visited, [n]) and line_at(layout, n))
    for value in (0, page.verticalScrollBar().maximum() // 2):
        page.verticalScrollBar().setValue(value)
        drawn.clear()
        visited.clear()
        page.grab()
        assert 20 < len(drawn) < 200
        assert 0 < len(visited) < 10_000
    first, last = page.seen_span(page.seen())
    assert 400_000 < first < last < first + 10_000


def _noted(noted: list[Any], more: list[Any]) -> list[Any]:
    noted += more
    return more


def test_a_note_is_never_drawn_on_other_words_than_its_own() -> None:
    good = _note("Nobody counted")
    moved = replace(good, id="moved", selector=replace(good.selector, start=good.selector.start + 1))
    lost = replace(good, id="lost", state="to place")
    placed, others = located(TEXT, [good, moved, lost])
    assert [note.id for note in placed] == [good.id]
    assert [note.id for note in others] == ["moved", "lost"]


def test_a_note_whose_words_were_changed_stands_at_its_new_place() -> None:
    changed = replace(_note("Nobody counted"), state="changed")
    shifted = replace(changed, selector=replace(changed.selector, exact="Nobody has counted"))
    assert located(TEXT, [shifted]) == ([shifted], [])


def test_a_note_of_another_version_stands_where_its_words_stand_once_here() -> None:
    once = replace(
        _note("Nobody counted"), version=2, selector=replace(_note("Nobody counted").selector, start=0, end=14)
    )
    (here,), _ = located(TEXT, [once])
    assert TEXT.text[here.selector.start : here.selector.end] == "Nobody counted"
    assert here.paragraph == 3
    twice = replace(once, selector=replace(once.selector, exact="desk", prefix="", suffix=""))
    assert located(TEXT, [twice]) == ([], [twice])
