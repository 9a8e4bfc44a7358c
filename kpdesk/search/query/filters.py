"""Filters of the query language: what stands after year:, org:, has: and the other field names."""

from __future__ import annotations

from typing import Any

from kpdesk.errors import QueryError
from kpdesk.search.query.clauses import Clause, Everything, Filter, Noted, Years
from kpdesk.search.query.syntax import Quoted
from kpdesk.search.query.years import years_of

_NOTED = ("has", "label", "tag")
_NOTE_WORDS = ("note", "notes", "annotation", "annotations", "highlight", "highlights")


def filter_clause(node: Any, field: str) -> Clause | None:
    """The clause for the value of a field; None where it is still to be typed. Raises QueryError."""
    text, position = node.text, node.startchar or 0
    if field == "year":
        return years_of(text, position)
    bare = text.replace("*", " ").strip()
    if field in _NOTED:
        return Noted(field, bare, isinstance(node, Quoted)) if bare and field != "has" else _noted(field, bare, node)
    if not bare:
        return Everything() if "*" in text else None
    return Filter(field, bare, quoted=isinstance(node, Quoted))


def _noted(field: str, bare: str, node: Any) -> Clause | None:
    """A note of any kind, or, after has:, of the kind that is named."""
    if not bare:
        return Noted("" if field == "has" else field) if "*" in node.text else None
    asked = bare.casefold()
    if asked in ("label", "tag"):
        return Noted(asked)
    if any(word.startswith(asked) for word in _NOTE_WORDS):
        return Noted()
    raise QueryError(
        f"“{bare}” is nothing that can be asked for here. Write has:note, has:label or has:tag.", node.startchar or 0
    )


def range_clause(node: Any) -> Years | None:
    """The clause for a range in brackets, which only years have. Raises QueryError."""
    position = node.startchar or 0
    if node.fieldname != "year":
        raise QueryError("A range in brackets is only understood after year:, as in year:[2019 TO 2022].", position)
    low = years_of(node.start or "", position)
    high = years_of(node.end or "", position)
    return Years(low.first if low else None, high.last if high else None)
