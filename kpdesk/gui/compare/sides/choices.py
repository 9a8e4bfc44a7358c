"""The sides that can be compared: what they are called, and which one goes with which; no Qt in here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kpdesk.core.records import Statement

PLENARIES = "plenaries"
"""Begins a side that stands for all plenary statements of a speaker."""

_YEAR = re.compile(r"[12]\d{3}")
_MOST_PLENARIES = 6


def is_year(side: str) -> bool:
    """Whether a side is a year rather than a statement."""
    return _YEAR.fullmatch(side) is not None


def key_of(side: str) -> str:
    """The key of a statement side, without its version."""
    return side.partition("@")[0]


def years_of(statements: Sequence[Statement]) -> dict[int, int]:
    """The years that have statements, newest first, with how many."""
    years = [each.year for each in statements if each.year is not None]
    return {year: years.count(year) for year in sorted(set(years), reverse=True)}


def plenaries_of(organisation: str, statements: Sequence[Statement]) -> tuple[str, ...]:
    """The statements of an organisation at plenaries, one for each year, the newest six with the oldest first."""
    found: dict[int, Statement] = {}
    for each in sorted(statements, key=lambda one: (one.date or "", one.key)):
        at_plenary = each.meeting is not None and each.meeting.type == "plenary"
        if each.organisation == organisation and at_plenary and each.year is not None:
            found.setdefault(each.year, each)
    return tuple(found[year].key for year in sorted(found)[-_MOST_PLENARIES:])


def expanded(sides: Sequence[str], statements: Sequence[Statement]) -> tuple[str, ...]:
    """The sides, with "plenaries:CSC" for all plenaries of that speaker; what stands twice stands once."""
    found: list[str] = []
    for side in sides:
        kind, colon, organisation = side.partition(":")
        found += plenaries_of(organisation, statements) if colon and kind == PLENARIES else (side,)
    return tuple(side for n, side in enumerate(found) if not side or side not in found[:n] or len(set(found)) == 1)


def with_companion(sides: tuple[str, ...], statements: Sequence[Statement]) -> tuple[str, ...]:
    """A single side together with what it is best compared with, the older one first; more sides stay as they are.

    For a statement that is the nearest in time of the same organisation, if there is one in the same language and of
    the same kind; for a year, the year before it.
    """
    if len(sides) != 1:
        return sides
    found = _year_companion(sides[0], statements) if is_year(sides[0]) else _statement_companion(sides[0], statements)
    if found is None:
        return sides
    return (found[0], sides[0]) if found[1] else (sides[0], found[0])


def first_pair(statements: Sequence[Statement]) -> tuple[Statement, Statement] | None:
    """The two statements to begin with, the older first: of one organisation in one language, as new as there are.

    Of those of one year, two of the same kind at a plenary come before others; None where nobody spoke twice.
    """
    pairs = [
        (older, newer)
        for newer in statements
        for older in statements
        if newer.organisation and newer.language and (newer.organisation, newer.language) == _voice(older)
        if older.year and newer.year and older.year < newer.year
    ]
    return max(pairs, key=_newness, default=None)


def _voice(statement: Statement) -> tuple[str | None, str | None]:
    return statement.organisation, statement.language


def _newness(pair: tuple[Statement, Statement]) -> tuple[int, bool, int, int, str]:
    older, newer = pair
    plenaries = sum(each.meeting is not None and each.meeting.type == "plenary" for each in pair)
    return newer.year or 0, older.kind == newer.kind, plenaries, older.year or 0, newer.key


def by_age(sides: tuple[str, ...], statements: Sequence[Statement]) -> tuple[str, ...]:
    """The sides with the oldest first; of one day, and of what has no date, in the order given."""
    dates = {each.key: each.date or str(each.year or "9999") for each in statements}
    return tuple(sorted(sides, key=lambda side: side if is_year(side) else dates.get(key_of(side), "9999")))


def short_names(
    sides: Sequence[str],
    statements: Sequence[Statement],
    *,
    kind_name: Callable[[str], str] = str,
    version_name: Callable[[str], str] = "version {}".format,
) -> tuple[str, ...]:
    """The shortest names that tell the sides apart: the year, and only where sides share one, what or who it is too.

    `kind_name` says the kind of a statement and `version_name` the number of a version as the person reads it.
    """
    by_key = {each.key: each for each in statements}
    offered = [_names(side, by_key.get(key_of(side)), kind_name, version_name=version_name) for side in sides]
    found = list(sides)
    for year in {names[0] for names in offered}:
        alike = [n for n, names in enumerate(offered) if names[0] == year]
        for n, name in zip(alike, _telling_apart([(*offered[n], _shortened(sides[n])) for n in alike]), strict=True):
            found[n] = name or sides[n]
    return tuple(found)


def _telling_apart(offered: Sequence[Sequence[str]]) -> Sequence[str]:
    """The first names of several sides of one year that differ in all of them; empty where none do."""
    for names in zip(*offered, strict=True):
        if all(names) and len(set(names)) == len(names):
            return names
    return [""] * len(offered)


def _names(
    side: str, statement: Statement | None, kind_name: Callable[[str], str], *, version_name: Callable[[str], str]
) -> tuple[str, ...]:
    """The year of a side, its year with what it is, with who speaks, with both, and with its version."""
    if is_year(side) or statement is None:
        return (side if is_year(side) else "",) * 5
    year, who, kind = str(statement.year or ""), statement.organisation or "", kind_name(statement.kind).lower()
    version = side.removeprefix(statement.key).removeprefix("@")
    parts = (year, kind), (who, year), (who, year, kind), ((version_name(version),) if version else (year, kind))
    return year, *(" ".join(filter(None, each)) for each in parts)


def _year_companion(side: str, statements: Sequence[Statement]) -> tuple[str, bool] | None:
    """The nearest other year and whether it is older."""
    year = int(side)
    others = [each for each in years_of(statements) if each != year]
    nearest = min(others, key=lambda each: (each > year, abs(each - year)), default=None)
    return None if nearest is None else (str(nearest), nearest < year)


def _statement_companion(side: str, statements: Sequence[Statement]) -> tuple[str, bool] | None:
    """The statement that goes best with this one and whether it is older."""
    mine = next((each for each in statements if each.key == key_of(side)), None)
    if mine is None:
        return None
    year = mine.year or 0
    others = [
        each
        for each in statements
        if each.key != mine.key and each.year and each.year != year and each.organisation == mine.organisation
    ]
    if not others:
        return _year_companion(str(mine.year), statements) if mine.year else None
    best = min(others, key=lambda each: (each.language != mine.language, each.kind != mine.kind, _far(each.year, year)))
    return best.key, (best.year or 0) < year


def _far(year: int | None, mine: int) -> tuple[int, bool]:
    return abs((year or 0) - mine), (year or 0) > mine


def _shortened(side: str) -> str:
    return side if len(side) <= 28 else f"{side[:13]}…{side[-14:]}"
