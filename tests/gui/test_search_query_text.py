"""Filters in the text of a query."""

from __future__ import annotations

import pytest

from kpdesk.gui.search.query_text import FIELDS, filters_of, with_filter, without_filter


@pytest.mark.parametrize(
    ("query", "facet", "value", "expected"),
    [
        ("stones", "year", "2019", "stones year:2019"),
        ("stones year:2018", "year", "2019", "stones year:2019"),
        ("", "kind", "press release", 'kind:"press release"'),
        ('kind:"press release" stones', "kind", "letter", "stones kind:letter"),
        ("stones org:COC", "language", "fr", "stones org:COC lang:fr"),
    ],
)
def test_a_filter_is_set_in_place_of_another(query: str, facet: str, value: str, expected: str) -> None:
    assert with_filter(query, facet, value) == expected


@pytest.mark.parametrize("facet", FIELDS)
def test_a_filter_that_was_set_is_read_and_taken_out(facet: str) -> None:
    query = with_filter('"two words" stones', facet, "a value")
    assert filters_of(query) == {facet: "a value"}
    assert without_filter(query, facet) == '"two words" stones'


def test_words_with_a_colon_and_quoted_filters_are_left_alone() -> None:
    assert filters_of('"the year:2019 was" note:this') == {}
    assert without_filter('"the year:2019 was" stones', "year") == '"the year:2019 was" stones'
