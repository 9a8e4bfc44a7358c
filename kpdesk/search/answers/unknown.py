"""Filters whose value nothing in the archive has: what was asked for, and what comes nearest to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz, process

from kpdesk.core.records import UnknownValue
from kpdesk.core.words import fold
from kpdesk.search.engine.layout import OF_NOTE
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.engine.values import folded_value, matching_values
from kpdesk.search.query.clauses import And, Clause, Filter, Not, Noted, Or
from kpdesk.search.query.syntax import FIELDS

_MOST = 5
_ALIKE = 80
"""Of 100; a value less alike than this is named, but not put into the query."""
_TYPED = {"organisation": "org", "language": "lang"}
_BARE = re.compile(r"[\w.-]+")


def unknown_values(snapshot: Snapshot, clause: Clause | None, *, of_notes: bool = False) -> tuple[UnknownValue, ...]:
    """The filters in a query whose value no passage has, or no note where notes alone are asked for."""
    return tuple(
        UnknownValue(_TYPED.get(each.field, each.field), each.text, nearest)
        for each in _filters(clause)
        if (nearest := _nearest(snapshot, each, of_notes=of_notes)) is not None
    )


def with_nearest(query: str, unknown: Iterable[UnknownValue]) -> str:
    """The query with the nearest value in place of each unknown one that is much like it."""
    for each in unknown:
        if each.nearest and _alike(each.value, each.nearest[0]) >= _ALIKE:
            query = _replaced(query, each)
    return query


def _replaced(query: str, unknown: UnknownValue) -> str:
    value = unknown.nearest[0]
    written = value if _BARE.fullmatch(value) else f'"{value}"'
    pattern = re.compile(rf'(\w+):"?{re.escape(unknown.value)}"?(?!\w)')
    field = FIELDS[unknown.field]
    return pattern.sub(lambda m: f"{m[1]}:{written}" if FIELDS.get(m[1].lower()) == field else m[0], query)


def _filters(clause: Clause | None) -> Iterator[Filter | Noted]:
    if isinstance(clause, (And, Or)):
        for each in clause.clauses:
            yield from _filters(each)
    elif isinstance(clause, Not):
        yield from _filters(clause.clause)
    elif isinstance(clause, Filter) or (isinstance(clause, Noted) and clause.text):
        yield clause


def _nearest(snapshot: Snapshot, clause: Filter | Noted, *, of_notes: bool) -> tuple[str, ...] | None:
    """The values most like the one that is asked for; None where it is there."""
    field = OF_NOTE.get(clause.field, clause.field) if of_notes else clause.field
    text = clause.text.split()[-1] if clause.field == "label" else clause.text
    if matching_values(snapshot, clause.field, field, text, quoted=clause.quoted):
        return None
    values = {value: folded_value(value) for value in snapshot.values(field)}
    found = process.extract(fold(text), values, scorer=fuzz.WRatio, limit=_MOST)
    return tuple(value for _, _, value in found)


def _alike(one: str, other: str) -> float:
    return float(fuzz.ratio(fold(one), folded_value(other)))
