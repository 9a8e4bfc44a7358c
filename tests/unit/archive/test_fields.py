"""Metadata fields as people write them."""

from __future__ import annotations

import pytest

from kpdesk.archive.fields import corrected, typed_fields, written
from kpdesk.core.records import Description, Meeting
from kpdesk.errors import FieldError


def test_a_meeting_is_read_with_and_without_its_place() -> None:
    assert typed_fields({"meeting": "2022 plenary, Gaborone, BW"}) == {
        "meeting": Meeting(2022, "plenary", "Gaborone", "BW")
    }
    assert typed_fields({"meeting": "2021 intersessional"}) == {"meeting": Meeting(2021, "intersessional")}


@pytest.mark.parametrize(
    "meeting",
    [
        Meeting(2021, "plenary", None, "RU"),
        Meeting(2021, "plenary", "Lirova"),
        Meeting(2021, "plenary", "Lirova", "RU"),
    ],
)
def test_a_meeting_is_written_as_it_is_read(meeting: Meeting) -> None:
    line = written(Description(meeting=meeting), "meeting")
    assert ", ," not in line
    assert typed_fields({"meeting": line}) == {"meeting": meeting}


def test_a_meeting_gives_its_year_where_none_is_known() -> None:
    meeting = {"meeting": Meeting(2022, "plenary")}
    assert corrected(Description(), **meeting).year == 2022
    assert corrected(Description(), **meeting).evidence["year"].certainty == "confirmed"
    assert corrected(Description(year=2021), **meeting).year == 2021
    assert corrected(Description(), **meeting, year="").year is None
    assert corrected(Description(), meeting="").year is None


def test_an_empty_text_means_not_stated() -> None:
    fields = typed_fields({"meeting": " ", "title": "", "date": "", "year": "", "speakers": ""})
    assert fields == {
        "meeting": None,
        "title": None,
        "date": None,
        "date_precision": None,
        "year": None,
        "speakers": (),
    }


@pytest.mark.parametrize(("date", "precision"), [("2022", "year"), ("2022-11", "month"), ("2022-11-05", "day")])
def test_a_date_brings_its_precision_and_its_year(date: str, precision: str) -> None:
    assert typed_fields({"date": date}) == {"date": date, "date_precision": precision, "year": 2022}


def test_a_year_that_is_given_wins_over_that_of_the_date() -> None:
    assert typed_fields({"date": "2022-01-03", "year": "2021"})["year"] == 2021


def test_speakers_are_names_with_semicolons_between() -> None:
    assert typed_fields({"speakers": "Ada Lin; Bo Mar ;"}) == {"speakers": ("Ada Lin", "Bo Mar")}


@pytest.mark.parametrize("date", ["2021", "2021-02", "2020-02-29"])
def test_days_that_were_are_dates(date: str) -> None:
    assert typed_fields({"date": date})["date"] == date


def test_none_means_not_stated_where_that_can_be() -> None:
    assert typed_fields({"title": None, "year": None, "meeting": None, "language": None}) == {
        "title": None,
        "year": None,
        "meeting": None,
        "language": None,
    }


def test_values_that_are_typed_already_pass_through() -> None:
    meeting = Meeting(2019, "plenary")
    assert typed_fields({"meeting": meeting, "year": 2019, "speakers": ("A",)}) == {
        "meeting": meeting,
        "year": 2019,
        "speakers": ("A",),
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colour", "red"),
        ("kind", "sermon"),
        ("delivery", "sung"),
        ("date", "5 November"),
        ("date", "2022-13-01"),
        ("year", "20"),
        ("meeting", "plenary 2022"),
        ("meeting", "2022 party"),
        ("meeting", "2022 plenary, a, b, c"),
        ("meeting", "2922 plenary"),
        ("meeting", Meeting(True, "plenary")),
        ("meeting", Meeting(2022, "party")),  # type: ignore[arg-type]
        ("meeting", Meeting(2022, "plenary", "\ud800")),
        ("meeting", 2022),
        ("title", 5),
        ("title", "half \ud83d"),
        ("kind", 3),
        ("kind", None),
        ("delivery", None),
        ("year", 99999),
        ("year", "1899"),
        ("year", True),
        ("year", 2021.0),
        ("speakers", None),
        ("speakers", ["Ada", 5]),
        ("speakers", {"Ada": 5}),
        ("date", 2021),
        ("date", "2021-02-30"),
        ("date", "0001-01-01"),
        ("date", "٢٠٢١"),
        ("language", "French"),
        ("language", "FR"),
        ("language", b"fr"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(name: str, value: object) -> None:
    with pytest.raises(FieldError, match=r"(?i)nothing was changed"):
        typed_fields({name: value})
