from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kpdesk.core.wording import word_marks
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.set_text import SetText, spans_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
TEXTS = st.text("ab ,.\U0001f48eة", max_size=40)


def colours(theme: Theme, text: str, kind: str, *, quiet: bool, direction: Qt.LayoutDirection = LEFT) -> set[str]:
    picture = QImage(400, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    marks = ((kind, text),)
    words = SetText(text, theme.document_font(), 400, direction=direction, marks=marks, quiet=quiet)  # type: ignore[arg-type]
    words.draw(painter, QPointF(0, 0), theme, QColor("black"))
    painter.end()
    return {picture.pixelColor(x, y).name() for x in range(400) for y in range(120)}


@given(TEXTS, TEXTS)
def test_spans_cover_exactly_what_differs_on_each_side(a: str, b: str) -> None:
    marks = word_marks(a, b)
    for mine, kind, text in (("=-", "-", a), ("=+", "+", b)):
        side = [mark for mark in marks if mark[0] in mine]
        units = text.encode("utf-16-le")
        cut = [units[2 * start : 2 * end].decode("utf-16-le") for start, end, _ in spans_of(side)]
        assert cut == [each.rstrip() for of, each in side if of == kind and each.strip()]


@pytest.mark.parametrize("kind", ["-", "+"])
def test_what_differs_stands_on_its_colour_and_has_its_line(theme: Theme, kind: str) -> None:
    ground, line = {"-": ("removed", "removed_edge"), "+": ("added", "added_edge")}[kind]
    seen = colours(theme, "three years", kind, quiet=False)
    assert {theme.name(ground), theme.name(line)} <= seen


def test_a_difference_in_form_only_has_no_ground(theme: Theme) -> None:
    seen = colours(theme, "THREE YEARS", "-", quiet=True)
    assert theme.name("removed") not in seen
    assert len(seen) > 2


def test_words_from_right_to_left_are_marked_where_they_stand(theme: Theme) -> None:
    assert theme.name("added") in colours(theme, "ثلاث سنوات (MSP) 2021", "+", quiet=False, direction=RIGHT)


def test_a_narrow_column_makes_a_taller_text(theme: Theme) -> None:
    text = "A bridge was promised, and a lamp at the ford."
    wide, narrow = (SetText(text, theme.document_font(), width, direction=LEFT) for width in (900, 120))
    assert narrow.height > wide.height
