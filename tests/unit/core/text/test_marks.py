"""Marks of Markdown leave the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.text.marks import is_emphasised, without_marks


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("We **must** act", "We must act"),
        ("*All* of ***us*** and __them__ _too_", "All of us and them too"),
        ("conflict stones\\* and 5 \\# tags", "conflict stones* and 5 # tags"),
        ("*\\* The charter says so.*", "* The charter says so."),
        ("definition* of certificates* here", "definition* of certificates* here"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("see [our site](https://example.org) and <mailto:a@example.org>", "see our site and mailto:a@example.org"),
        ("an ![old [map]](m.png) of it", "an old [map] of it"),
        ("a note[^1] here", "a note[1] here"),
        ("a `word` and ~~none~~", "a word and none"),
        ("x<sup>2</sup> and <b>bold</b>, 3 < 4 > 2", "x2 and bold, 3 < 4 > 2"),
        ("R&amp;D &#8211; ok &nonsense;", "R&D – ok &nonsense;"),
        ("**unclosed and *also", "**unclosed and *also"),
        ("**a *b** c*", "a b c"),
        ("“**Peace**”—**now**", "“Peace”—now"),
        ("", ""),
    ],
)
def test_the_words_that_are_set_remain(marked: str, plain: str) -> None:
    assert without_marks(marked) == plain


@given(st.text(alphabet="ab *_`\\[]()<>&;~"))
def test_any_marks_are_taken(text: str) -> None:
    assert len(without_marks(text)) <= len(text)


@given(st.text(alphabet=st.characters(categories=["L", "N", "Zs"])))
def test_text_without_marks_stays_as_it_is(text: str) -> None:
    assert without_marks(text) == text


@pytest.mark.parametrize("text", ["*a " * 200_000, "[" * 300_000, "**a *b _c `d " * 40_000, "<a " * 200_000])
def test_a_flood_of_marks_is_taken_in_one_pass(text: str) -> None:
    assert without_marks(text)


@pytest.mark.parametrize(
    ("text", "whole"), [("**A title**", True), ("__A title__", True), ("**A** and **B**", False), ("plain", False)]
)
def test_bold_from_end_to_end_is_told_apart(text: str, whole: bool) -> None:
    assert is_emphasised(text) is whole
