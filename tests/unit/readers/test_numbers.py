"""Numbers of lists."""

from __future__ import annotations

import pytest

from kpdesk.readers.numbers import symbol, written


@pytest.mark.parametrize(
    ("number", "style", "shown"),
    [
        (4, "decimal", "4"),
        (4, "1", "4"),
        (4, "decimalZero", "04"),
        (1994, "I", "MCMXCIV"),
        (4, "lowerRoman", "iv"),
        (28, "a", "bb"),
        (2, "upperLetter", "B"),
        (3, "russianLower", "в"),
        (3, "russianUpper", "В"),
        (2, "arabicAlpha", "ب"),
        (0, "i", "0"),
        (5000, "a", "5000"),
        (7, "chicago", "7"),
    ],
)
def test_a_number_is_written_as_its_list_shows_it(number: int, style: str, shown: str) -> None:
    assert written(number, style) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("2014", "—"), ("F0B7", "•"), ("F0FC", ""), ("00AB", "«"), ("zz", ""), ("", ""), ("D800", ""), ("0007", "")],
)
def test_a_symbol_of_word_is_a_character_a_bullet_or_nothing(code: str, shown: str) -> None:
    assert symbol(code) == shown
