"""A part that is split off has the number of its paragraph, and says which part it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.numbering import begin_of, imported, number_in, numbered, part_of, reading_order

WORDS = st.lists(
    st.sampled_from(["lamp", "stone.", "Счёт?", "نور؟", "“Yes!”", "Mr.", "of", "—"]), min_size=2, max_size=9
)


def test_the_second_sentence_is_b_and_what_begins_in_a_sentence_is_named_by_its_word() -> None:
    assert numbered(part_of(12, "Count the lamps. ")) == "12b"
    assert numbered(part_of(12, "Count the lamps. Who “lit” them?” ")) == "12c"
    assert numbered(part_of(12, "Count the ")) == "12.3"
    assert numbered(12) == "12"


def test_after_twenty_six_sentences_two_letters_stand_and_after_hundreds_the_word() -> None:
    assert numbered(part_of(3, "Yes. " * 25)) == "3z"
    assert numbered(part_of(3, "Yes. " * 26)) == "3aa"
    assert numbered(part_of(3, "Yes. " * 701)) == "3zz"
    assert numbered(part_of(3, "Yes. " * 702)) == "3.703"
    assert begin_of(part_of(3, "Yes. " * 1100), "Yes. " * 1200) == 5 * 1100


@given(st.integers(1, 9_999_999), WORDS)
def test_a_number_is_read_back_and_leads_to_where_its_part_begins(n: int, words: list[str]) -> None:
    text = " ".join(words)
    places = [len(" ".join(words[:count])) + 1 for count in range(1, len(words))]
    made = [part_of(n, text[:place]) for place in places]
    assert len(set(made)) == len(made)
    for place, number in zip(places, made, strict=True):
        assert imported(number) == n
        assert number_in(numbered(number)) == number_in(str(number)) == number
        assert begin_of(number, text) == place
        assert reading_order(n) < reading_order(number) < reading_order(n + 1)


@pytest.mark.parametrize(
    ("said", "n"), [("12", 12), (" ¶12 ", 12), ("¶ 12B", 20_000_012), ("12a", 12), ("12.1", 10_010_000_012)]
)
def test_a_number_is_understood_as_people_write_it(said: str, n: int) -> None:
    assert number_in(said) == n


@pytest.mark.parametrize("said", ["", "b", "12bcd", "12.b", "1.2.3", "-1", "twelve", "¹²"])
def test_anything_else_is_no_number(said: str) -> None:
    assert number_in(said) is None


def test_what_no_part_can_be_begins_with_its_paragraph() -> None:
    assert begin_of(number_in("12c") or 0, "One. Two") == 0
    assert begin_of(number_in("12.9") or 0, "One. Two") == 0
    assert numbered(10_000_012) == "10000012"
