"""Facts read from tables, and sets of facts that merge."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from kpdesk import paths
from kpdesk.core.facts import Facts, MeetingFact

TABLES = {
    "one/meetings.csv": "\ufeffscheme,year,type,city,country,start,end,confidence\n"
    "RV,2020,plenary,Ashford,XA,2020-11-02,2020-11-06,high\n"
    "RV,2021,plenary,Ashford,XA,,,low\n"
    "RV,soon,plenary,Ashford,XA,,,high\n"
    "RV,2022,picnic,Ashford,XA,,,high\n",
    "two\\meetings.csv": "scheme,year,type,city,country\nRV,2020,intersessional,,XB\n",
    "organisations.csv": "scheme,name,short,aliases,kind\nRV,River Union,RU,Union of the River; Союз реки,union\n"
    ",,,,\n",
    "countries.csv": "name,iso2,iso3,aliases\nAshland,XA,XAA,Républíque d’Ashland\n,,,\n",
    "people.csv": "name,aliases,organisation,role,from,until\nIra Moss,Ира Мосс; I. Moss,RU,coordinator,2019,\n,,,,,\n",
    "places.csv": "city,country,aliases\nAshford,XA,Ашфорд\n,,\n",
    "chairs.csv": "scheme,year,country,person\nRV,2020,XA,Ira Moss\nRV,2021,,\n",
    "glossary.csv": "acronym,expansion_en,fr,category,note\nRU,River Union,Union du fleuve,observer,\n,,,,\n",
    "unknown.csv": "a,b\n1,2\n",
    "people.csv.bak": "name\nNobody\n",
}


@pytest.fixture
def facts() -> Facts:
    return Facts.from_csv(TABLES)


def test_tables_of_one_name_in_two_folders_merge(facts: Facts) -> None:
    assert facts.meetings == (
        MeetingFact("RV", 2020, type="plenary", city="Ashford", country="XA", start="2020-11-02", end="2020-11-06"),
        MeetingFact("RV", 2020, type="intersessional", country="XB"),
    )
    assert facts.meeting("RV", 2020, "intersessional") == facts.meetings[1:]


def test_rows_that_lack_something_are_left_out(facts: Facts) -> None:
    assert [each.label for each in facts.organisations] == ["RU", "Ashland"]
    assert [(each.city, each.country) for each in facts.places] == [("Ashford", "XA")]
    assert [(each.year, each.person) for each in facts.chairs] == [(2020, "Ira Moss")]
    assert [(each.acronym, dict(each.meanings)) for each in facts.terms] == [
        ("RU", {"en": "River Union", "fr": "Union du fleuve"})
    ]
    assert len(facts.people) == 1


def test_an_organisation_is_known_under_each_of_its_names(facts: Facts) -> None:
    for name in ("River Union", "RU", "the union of the river", "Союзом реки"):
        assert facts.organisation(name) == facts.organisations[0]
    assert facts.organisation("somebody else") is None


def test_a_country_is_known_by_both_codes(facts: Facts) -> None:
    assert facts.countries["XA"] is facts.countries["XAA"] is facts.organisation("republique d'ashland")


def test_a_name_in_another_script_is_kept_as_it_is_written_there(facts: Facts) -> None:
    assert [each.value.name for each in facts.people_names.find("Ира Мосс and I. Moss")] == ["Ира Мосс", "Ira Moss"]


def test_two_sets_of_facts_become_one(facts: Facts) -> None:
    both = facts.merged(Facts.from_csv({"places.csv": "city,country\nBexley,XB\n"}))
    assert [each.value.city for each in both.place_names.find("Bexley, Ашфорд")] == ["Bexley", "Ashford"]
    assert both.organisations == facts.organisations


# The names of terms in six languages are translations, not facts with a source.
FACTS = sorted(file for file in paths.resource("kimberley").glob("*.csv") if file.name != "terms.csv")


@pytest.mark.parametrize("file", FACTS, ids=lambda file: file.name)
def test_every_fact_of_the_project_has_a_source(file: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    assert rows
    nameless = [row for row in rows if not row["source"]]
    assert nameless == []
