"""Phrases found by their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.phrases import Phrases, Sighting
from kpdesk.core.words import words

NAMES: Phrases[str] = Phrases(
    [
        ("Upper Valley", "valley"),
        ("Upper Valley Union", "union"),
        ("UVU", "union"),
        ("Côte d’Azul", "coast"),
        ("Республика Нордия", "nordia"),
        ("ائتلاف الوادي", "coalition"),
        ("US", "states"),
        ("Twin", "first"),
        ("Twin", "second"),
        ("...", "nothing"),
    ]
)


def found(text: str) -> list[tuple[str, str]]:
    return [(each.value, text[each.start : each.end]) for each in NAMES.find(text)]


def test_the_longest_phrase_at_a_place_is_taken() -> None:
    assert found("the Upper Valley Union and the upper valley") == [
        ("union", "Upper Valley Union"),
        ("valley", "upper valley"),
    ]


def test_accents_and_apostrophes_do_not_matter() -> None:
    assert found("COTE D'AZUL") == [("coast", "COTE D'AZUL")]


def test_an_acronym_is_met_in_capitals_only() -> None:
    assert found("UVU told us, not US") == [("union", "UVU"), ("states", "US")]


def test_russian_cases_and_arabic_prefixes_are_met() -> None:
    assert found("от Республики Нордии") == [("nordia", "Республики Нордии")]
    assert found("كلمة لائتلاف الوادي") == [("coalition", "لائتلاف الوادي")]


def test_a_phrase_that_stands_for_two_things_gives_both() -> None:
    assert NAMES.find("Twin") == [Sighting("first", 0, 4), Sighting("second", 0, 4)]


def test_overlapping_phrases_are_met_each_with_its_words() -> None:
    met = NAMES.met(words("the Upper Valley Union"))
    assert {value for value, _, _ in met} == {"valley", "union"}
    assert all(1 <= start < end <= 4 for _, start, end in met)


@given(st.text(max_size=120))
def test_sightings_are_in_order_and_inside_the_text(text: str) -> None:
    seen = NAMES.find(text)
    assert all(0 <= each.start < each.end <= len(text) for each in seen)
    assert [each.start for each in seen] == sorted(each.start for each in seen)
