"""How many words two texts share, and sketches that tell cheaply which texts to look at."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.overlap import likeness, overlap, sketch, words_of

_WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


def test_words_are_folded_and_without_punctuation() -> None:
    assert words_of("The STRASSE, the Straße – а Берег!") == ["the", "strasse", "the", "strasse", "а", "берег"]


def test_one_word_of_ten_in_another_place_or_changed() -> None:
    ten = list("abcdefghij")
    assert overlap(ten, ten[1:] + ten[:1]) == 1
    assert overlap(ten, ["x", *ten[1:]]) == pytest.approx(0.9)
    assert overlap([], []) == 1
    assert overlap(ten, []) == 0


def test_a_word_counts_as_often_as_it_stands() -> None:
    assert overlap(["a"] * 4, ["a"]) == pytest.approx(0.4)


@given(_WORDS, _WORDS)
def test_overlap_is_the_same_both_ways_and_between_none_and_all(a: list[str], b: list[str]) -> None:
    assert overlap(a, b) == overlap(b, a)
    assert 0 <= overlap(a, b) <= 1
    assert overlap(a, a) == 1


def test_a_text_with_nine_of_ten_words_kept_has_most_of_its_sketch() -> None:
    rng = random.Random(4)
    for length in (30, 100, 1000, 4000):
        words = [f"word{rng.randrange(800)}" for _ in range(length)]
        edited = [f"new{n}" if n % 10 == 0 else word for n, word in enumerate(words)]
        other = [f"word{rng.randrange(800)}" for _ in range(length)]
        assert likeness(sketch(words), sketch(edited)) > 0.4
        assert likeness(sketch(words), sketch(other)) < 0.1


def test_a_text_of_two_words_has_no_sketch() -> None:
    assert sketch(["two", "words"]) == frozenset()
    assert likeness(frozenset(), sketch(list("abcd"))) == 0
    assert len(sketch([str(n) for n in range(500)])) == 64
