"""Facts about a certification scheme: its meetings, organisations, people and places, read from tables.

Several sets of facts merge; nothing here knows which scheme they are about.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar, cast

from kpdesk.core.phrases import Phrases
from kpdesk.core.records import MEETING_TYPES, MeetingType

T = TypeVar("T")
Row = Mapping[str, str]
_FIRST_GREEK = "\u0370"


@dataclass(frozen=True)
class MeetingFact:
    """A meeting that took place; `scheme` is the short name of its scheme, days are ISO, `country` has two letters."""

    scheme: str
    year: int
    type: MeetingType
    city: str | None = None
    country: str | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True)
class OrganisationFact:
    """An organisation, office or country that makes statements.

    `kind` "scheme" is the scheme itself, "office" a role such as its chair, "country" a country, then
    `country` and `iso3` are its own codes. `scheme` is empty where it belongs to none.
    """

    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: str = ""
    scheme: str = ""
    country: str | None = None
    iso3: str | None = None

    @property
    def label(self) -> str:
        """The name that statements are filed under: the acronym where there is one."""
        return self.short or self.name


@dataclass(frozen=True)
class PersonFact:
    """A person known to speak for an organisation (its label), from and until ISO days or less, or None."""

    name: str
    organisation: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True)
class PlaceFact:
    """A city where meetings take place, with its names in other languages."""

    city: str
    country: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChairFact:
    """Who chaired a scheme in a year."""

    scheme: str
    year: int
    country: str
    person: str | None = None


@dataclass(frozen=True)
class TermFact:
    """An acronym or term and what it stands for, by language."""

    acronym: str
    meanings: Mapping[str, str]
    category: str = ""
    note: str = ""


@dataclass(frozen=True)
class Facts:
    """One or more sets of facts; the phrase tables over them are made when first asked for."""

    meetings: tuple[MeetingFact, ...] = ()
    organisations: tuple[OrganisationFact, ...] = ()
    people: tuple[PersonFact, ...] = ()
    places: tuple[PlaceFact, ...] = ()
    chairs: tuple[ChairFact, ...] = ()
    terms: tuple[TermFact, ...] = ()

    @classmethod
    def from_csv(cls, texts: Mapping[str, str]) -> Facts:
        """The facts in several tables, text by file name; folders before the name and unknown tables do not matter.

        "kimberley/meetings.csv" and "samples/meetings.csv" merge. A row that lacks what it needs is
        left out, and so is one whose `confidence` is "low".
        """
        rows = {table: list(_rows(texts, table)) for table in _TABLES}
        countries = _made(rows["countries"], _country)
        return cls(
            meetings=_made(rows["meetings"], _meeting),
            organisations=_made(rows["organisations"], _organisation) + countries,
            people=_made(rows["people"], _person),
            places=_made(rows["places"], _place),
            chairs=_made(rows["chairs"], _chair),
            terms=_made(rows["glossary"], _term),
        )

    def merged(self, other: Facts) -> Facts:
        """These facts and others."""
        return Facts(
            self.meetings + other.meetings,
            self.organisations + other.organisations,
            people=self.people + other.people,
            places=self.places + other.places,
            chairs=self.chairs + other.chairs,
            terms=self.terms + other.terms,
        )

    @cached_property
    def organisation_names(self) -> Phrases[OrganisationFact]:
        """Every name of every organisation and country, in every language."""
        return Phrases(
            (name, each) for each in self.organisations for name in _names(each.name, each.short, each.aliases)
        )

    @cached_property
    def place_names(self) -> Phrases[PlaceFact]:
        """Every name of every city."""
        return Phrases((name, each) for each in self.places for name in (each.city, *each.aliases))

    @cached_property
    def people_names(self) -> Phrases[PersonFact]:
        """Every name of every person; a name in another script stands for the person so named."""
        return Phrases((name, _called(each, name)) for each in self.people for name in (each.name, *each.aliases))

    @cached_property
    def countries(self) -> Mapping[str, OrganisationFact]:
        """The countries by their two-letter and their three-letter codes."""
        known = [each for each in self.organisations if each.kind == "country"]
        return {code: each for each in known for code in (each.country, each.iso3) if code}

    def organisation(self, name: str) -> OrganisationFact | None:
        """The organisation a name stands for, whichever of its names it is; None where nothing is so called."""
        found = self.organisation_names.find(name)
        return found[0].value if found else None

    def meeting(self, scheme: str, year: int, kind: MeetingType) -> tuple[MeetingFact, ...]:
        """The meetings of one scheme, year and type; there may be two, or none."""
        return tuple(each for each in self.meetings if (each.scheme, each.year, each.type) == (scheme, year, kind))


_TABLES = ("meetings", "organisations", "countries", "people", "places", "chairs", "glossary")


def _rows(texts: Mapping[str, str], table: str) -> Iterator[Row]:
    for name, text in texts.items():
        if name.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".csv") == table:
            for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))):
                yield {key: (value or "").strip() for key, value in row.items() if isinstance(key, str)}


def _made(rows: Iterable[Row], make: Callable[[Row], T | None]) -> tuple[T, ...]:
    made = (make(row) for row in rows if row.get("confidence") != "low")
    return tuple(each for each in made if each is not None)


def _called(person: PersonFact, name: str) -> PersonFact:
    # A Russian or Arabic text keeps the name as its readers write it.
    latin = name[:1] < _FIRST_GREEK
    return person if latin == (person.name[:1] < _FIRST_GREEK) else replace(person, name=name)


def _names(name: str, short: str, aliases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in (name, short, *aliases) if each))


def _several(row: Row, column: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in row.get(column, "").split(";") if each.strip())


def _meeting(row: Row) -> MeetingFact | None:
    year, kind = row.get("year", ""), row.get("type", "")
    if not year.isdecimal() or kind not in MEETING_TYPES:
        return None
    return MeetingFact(
        row.get("scheme", ""),
        int(year),
        type=cast("MeetingType", kind),
        city=row.get("city") or None,
        country=row.get("country") or None,
        start=row.get("start") or None,
        end=row.get("end") or None,
    )


def _organisation(row: Row) -> OrganisationFact | None:
    if not row.get("name"):
        return None
    return OrganisationFact(
        row["name"],
        row.get("short", ""),
        aliases=_several(row, "aliases"),
        kind=row.get("kind", ""),
        scheme=row.get("scheme", ""),
        country=row.get("country") or None,
    )


def _country(row: Row) -> OrganisationFact | None:
    if not row.get("name"):
        return None
    return OrganisationFact(
        row["name"],
        aliases=_several(row, "aliases"),
        kind="country",
        country=row.get("iso2") or None,
        iso3=row.get("iso3") or None,
    )


def _person(row: Row) -> PersonFact | None:
    if not row.get("name"):
        return None
    return PersonFact(
        row["name"],
        row.get("organisation", ""),
        aliases=_several(row, "aliases"),
        role=row.get("role", ""),
        start=row.get("from") or None,
        end=row.get("until") or None,
    )


def _place(row: Row) -> PlaceFact | None:
    if not row.get("city"):
        return None
    return PlaceFact(row["city"], row.get("country", ""), aliases=_several(row, "aliases"))


def _chair(row: Row) -> ChairFact | None:
    if not row.get("year", "").isdecimal() or not row.get("country"):
        return None
    return ChairFact(row.get("scheme", ""), int(row["year"]), country=row["country"], person=row.get("person") or None)


def _term(row: Row) -> TermFact | None:
    if not row.get("acronym"):
        return None
    meanings = {"en": row.get("expansion_en", ""), **{each: row.get(each, "") for each in ("fr", "pt", "es", "ru")}}
    kept = {language: meaning for language, meaning in meanings.items() if meaning}
    return TermFact(row["acronym"], kept, category=row.get("category", ""), note=row.get("note", ""))
