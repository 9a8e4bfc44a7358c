"""Rows are as tall as their words need, whether they were set in lines or only measured."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.compare.columns.set_text import SetText
from kpdesk.gui.compare.columns.wrapping import Wrapping

WORDS = (
    *("The", "ferry", "waits", "for", "nobody,", "Traceability", "of", "lamps", "“as", "promised”", "(Annex", "VI)"),
    *("Туманный", "причал", "él", "fût", "règle"),
)
LTR = Qt.LayoutDirection.LeftToRight


@pytest.fixture
def font(qtbot: object, tmp_path: object) -> QFont:
    return Theme(Settings(tmp_path / "settings.ini")).document_font(0.9)  # type: ignore[operator]


def test_where_widths_say_how_many_lines_a_text_takes_setting_it_says_the_same(font: QFont) -> None:
    chance, told = random.Random(7), 0
    wrapping = Wrapping(font)
    line = SetText("x", font, 500, direction=LTR).height
    for _ in range(400):
        text, width = " ".join(chance.choices(WORDS, k=chance.randint(1, 60))), chance.randint(120, 600)
        lines = wrapping.lines(text, width)
        if lines is not None:
            told += 1
            assert lines * line == pytest.approx(SetText(text, font, width, direction=LTR).height), text
    assert told > 250


@pytest.mark.parametrize("text", ["", "وعد السوق", "one\ttwo", "不得", "a" * 900, "rough-diamond " * 40, "🙂 lamps"])
def test_what_widths_do_not_tell_is_left_to_be_set(font: QFont, text: str) -> None:
    assert Wrapping(font).lines(text.strip(), 200) is None
