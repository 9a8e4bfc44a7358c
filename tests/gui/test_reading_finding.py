from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.gui.reading.find.finding import Foldable, nearest


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("The Purse, the purse and the PURSE", "purse", ["Purse", "purse", "PURSE"]),
        ("une mémoire, des memoires", "memoire", ["mémoire", "memoire"]),
        ("a “quoted” word", '"quoted"', ["“quoted”"]),
        ("two\nparagraphs", "two paragraphs", ["two\nparagraphs"]),
        ("كلمةُ الوفدِ", "كلمة الوفد", ["كلمةُ الوفدِ"]),
        ("ёлка и елка", "елка", ["ёлка", "елка"]),
        ("the ﬁnal text", "final", ["ﬁnal"]),
        ("\U0001f48e stone \U0001f48e", "stone", ["stone"]),
        ("nothing here", "   ", []),
        ("nothing here", "purse", []),
    ],
)
def test_words_are_found_whatever_their_case_and_accents(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in Foldable(text).find(wanted)] == found


@given(st.text(max_size=80), st.integers(0, 80), st.integers(1, 10))
def test_what_stands_in_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    spans = Foldable(text).find(wanted)
    assert all(0 <= first < last <= len(text) for first, last in spans)
    if wanted.strip() and wanted.isascii():
        assert spans


def test_the_next_place_is_the_first_at_or_after_the_caret_and_round_the_end_the_first_of_all() -> None:
    spans = [(3, 5), (10, 12), (20, 22)]
    assert [nearest(spans, position) for position in (0, 3, 4, 12, 21, 99)] == [0, 0, 1, 2, 0, 0]
    assert nearest([], 4) == -1
