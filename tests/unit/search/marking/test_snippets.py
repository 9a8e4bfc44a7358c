"""Snippets show the words that were found, cut where sentences or words end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.search.marking.snippets import WIDTH, snippet

SENTENCE = "The register of dredgers was promised in spring. "


def marks_of(text: str, word: str) -> list[tuple[int, int]]:
    places = [place for place in range(len(text)) if text.startswith(word, place)]
    return [(place, place + len(word)) for place in places]


def test_a_short_passage_is_its_own_snippet() -> None:
    assert snippet(SENTENCE, []) == SENTENCE


def test_a_long_passage_without_marks_shows_its_beginning() -> None:
    text = SENTENCE * 10
    found = snippet(text, [])
    assert found == SENTENCE * 4 + " …" or found.endswith("spring. …")
    assert text.startswith(found.removesuffix(" …"))


def test_a_mark_far_inside_is_shown_from_the_beginning_of_its_sentence() -> None:
    text = SENTENCE * 8 + "Nobody asked the river. " + SENTENCE * 8
    found = snippet(text, marks_of(text, "river"))
    assert found.startswith("… Nobody asked the river. The register")
    assert found.endswith("spring. …")


def test_near_the_end_a_snippet_begins_earlier_to_be_full() -> None:
    text = SENTENCE * 8 + "Nobody asked the river."
    found = snippet(text, marks_of(text, "river"))
    assert found.startswith("… The register")
    assert found.endswith("Nobody asked the river.")
    assert len(found) > 150


def test_the_stretch_with_most_marks_is_shown() -> None:
    text = "river " + "x " * 200 + "river bank and river town " + "y " * 200
    found = snippet(text, marks_of(text, "river"))
    assert "river bank and river town" in found
    assert found.startswith("…")


def test_without_a_sentence_end_a_snippet_is_cut_between_words() -> None:
    text = "paces " * 100 + "river " + "paces " * 100
    found = snippet(text, marks_of(text, "river"))
    assert set(found.strip("…").split()) == {"paces", "river"}


def test_one_long_word_is_cut_anywhere() -> None:
    text = "x" * 1000
    assert snippet(text, [(600, 605)]).strip("… ") == "x" * WIDTH


@pytest.mark.parametrize("place", [0, 390, 399])
def test_a_mark_at_either_end_is_shown(place: int) -> None:
    text = "".join("r" if number == place else "x" for number in range(400))
    assert "r" in snippet(text, [(place, place + 1)])


@given(
    st.text(alphabet="ab .!?\nمé", min_size=1, max_size=900),
    st.lists(st.tuples(st.integers(0, 880), st.integers(1, 12)), max_size=8),
)
def test_a_snippet_is_a_stretch_of_the_passage_and_holds_a_mark(text: str, places: list[tuple[int, int]]) -> None:
    marks = sorted({(start, min(len(text), start + size)) for start, size in places if start < len(text)})
    found = snippet(text, marks)
    inner = found.removeprefix("… ").removesuffix(" …") if len(text) > WIDTH else found
    assert inner in text
    assert len(found) <= max(WIDTH + 2, 0) or len(text) <= WIDTH
    if marks and len(text) > WIDTH:
        assert any(text[start:end].strip() in inner for start, end in marks)


def test_a_sentence_that_ends_before_the_mark_does_not_end_the_snippet() -> None:
    text = (
        "The gate was open in spring, and so it stayed for many weeks of the year. " * 2
        + "Nobody gave a reason for it, "
        + ("and nobody was asked for one in the hall or in the corridors around it. ")
    )
    place = text.index("reason")
    assert "reason" in snippet(text, [(place, place + 6)])
