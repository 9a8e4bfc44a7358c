"""Keys that people can read and that never clash."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.metadata import slug, statement_key
from kpdesk.core.records import Description, Meeting


def test_a_key_says_year_meeting_organisation_and_kind() -> None:
    known = Description(meeting=Meeting(2021, "plenary"), year=2021, organisation="CSC", kind="closing speech")
    assert statement_key(known, ()) == "2021-plenary-csc-closing-speech"


def test_the_year_of_the_meeting_wins_over_that_of_the_date() -> None:
    late = Description(meeting=Meeting(2021, "plenary"), year=2022, organisation="CSC", kind="report")
    assert statement_key(late, ()) == "2021-plenary-csc-report"


@pytest.mark.parametrize(
    ("description", "key"),
    [
        (Description(), "statement"),
        (Description(year=2003), "2003"),
        (Description(year=2003, organisation="Côte d’Ivoire"), "2003-cote-d-ivoire"),
        (Description(title="How to plant tomatoes"), "how-to-plant-tomatoes"),
        (Description(title="رسالة"), "rsalh"),
        (Description(meeting=Meeting(2024, "other"), organisation="KP Chair", kind="letter"), "2024-kp-chair-letter"),
        (Description(organisation="Союз производителей", kind="interview"), "soyuz-proizvoditelei-interview"),
        (Description(title="石の日"), "statement"),
    ],
)
def test_what_is_not_known_is_left_out(description: Description, key: str) -> None:
    assert statement_key(description, ()) == key


@pytest.mark.parametrize(
    ("description", "file_name", "key"),
    [
        (Description(), "Notes from Lume (final).docx", "notes-from-lume-final"),
        (Description(year=2003), "2003 notes.txt", "2003-notes"),
        (Description(title="石の日"), "石の日.txt", "statement"),
        (Description(year=2003, organisation="WDC"), "notes.txt", "2003-wdc"),
    ],
)
def test_what_says_nothing_of_itself_is_called_as_its_file_is(
    description: Description, file_name: str, key: str
) -> None:
    assert statement_key(description, (), file_name=file_name) == key


def test_a_number_is_added_on_a_clash() -> None:
    letter = Description(year=2020, organisation="WDC", kind="letter")
    assert statement_key(letter, {"2020-wdc-letter"}) == "2020-wdc-letter-2"
    assert statement_key(letter, {"2020-wdc-letter", "2020-wdc-letter-2"}) == "2020-wdc-letter-3"


def test_a_long_name_is_cut_after_a_whole_word() -> None:
    assert (
        slug("Groupe de recherche et de plaidoyer sur les industries extractives")
        == "groupe-de-recherche-et-de-plaidoyer-sur"
    )
    assert slug("a" * 90) == "a" * 40


@given(st.text(max_size=80), st.text(max_size=80), st.integers(1990, 2049))
def test_a_key_is_made_of_small_letters_digits_and_hyphens(title: str, organisation: str, year: int) -> None:
    key = statement_key(Description(title=title, organisation=organisation, year=year), {str(year)})
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)
