"""What a reader takes for one letter is never cut in two."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.letters import parted, whole

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f466"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def letters(text: str) -> list[str]:
    edges = [place for place in range(len(text) + 1) if not parted(text, place)]
    return [text[first:last] for first, last in pairwise(edges)]


@pytest.mark.parametrize(
    "expected",
    [
        ["r", "e\u0301", "s", "u", "m", "e\u0301\u0323"],
        ["ك\u064e", "ت\u064e\u0651", "ب"],
        ["\u0600\u0661", "\u0662"],
        ["क\u093f", "त\u093e"],
        ["a", FAMILY, "b"],
        ["a\u200d", "\U0001f466"],
        ["\U0001f44d\U0001f3fd", "\U0001f44d"],
        ["❤\ufe0f\u200d\U0001f525", "!"],
        [SCOTLAND, SCOTLAND],
        ["\U0001f1e8\U0001f1ff", "\U0001f1ee\U0001f1f9", "\U0001f1eb"],
        ["1\ufe0f\u20e3", "2"],
        ["\r\n", "\n", "\r", "a"],
        ["\u200e", "\u0301", "a"],
        ["각", "한\u11ab", "가\u11a8", "\u1112\u1161\u11ab", "a", "\u1161\u1161", "a", "\u11a8\u11a8"],
        ["\u1112\u1112가", "각", "가"],
        ["각\u11a8", "a", "\u1161", "가\u11a8", "\u1112", "a"],
        ["각", "\u1161"],
        [],
    ],
    ids=ascii,
)
def test_what_a_reader_takes_for_one_letter_is_one(expected: list[str]) -> None:
    assert letters("".join(expected)) == expected


def test_a_stretch_takes_the_letters_at_its_edges_whole() -> None:
    text = f"Cafe\u0301 {FAMILY}."
    assert whole(text, 0, 4) == (0, 5)
    assert whole(text, 7, 9) == (6, 11)
    assert whole(text, 0, 5) == (0, 5)
    assert whole(text, 0, len(text)) == (0, len(text))


@given(st.text(alphabet="ab \r\n\u0301\u200d\u200e\u0600\u1161\u11a8가각\U0001f1e8\U0001f466\U0001f3fd"), st.data())
def test_a_widened_stretch_holds_the_old_one_and_is_no_wider_than_it_must_be(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole(text, start, end)
    assert first <= start
    assert last >= end
    assert not parted(text, first)
    assert not parted(text, last)
    assert all(parted(text, place) for place in (*range(first + 1, start + 1), *range(end, last)))


@pytest.mark.shared
def test_the_breaks_are_those_of_the_suite_of_unicode(shared: Path) -> None:
    suite = shared / "suites" / "unicode-15.0" / "GraphemeBreakTest.txt"
    if not suite.is_file():
        pytest.skip(f"the suite of Unicode is not at {suite}; name the folder it is in with KPDESK_SHARED")
    lines = [line.partition("#")[0].split() for line in suite.read_text("utf-8").splitlines()]
    wrong = []
    for line in filter(None, lines):
        text = "".join(chr(int(each, 16)) for each in line if each not in "÷×")
        if [each == "×" for each in line if each in "÷×"] != [parted(text, n) for n in range(len(text) + 1)]:
            wrong.append(line)
    assert not wrong
