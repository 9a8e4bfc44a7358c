"""The fields of statements and notes as the change log names them, read from and written to their rows as JSON values.

A field is a column, or `meeting` and `selector` which are several, or `evidence.NAME` which is one entry of a mapping.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kpdesk.store.schema import NoteRow, StatementRow

Row = StatementRow | NoteRow

CREATED = "created"  # the first line of every target: its whole state, with nothing before it
REMOVED = "removed"
EVIDENCE = "evidence."
ON_THE_WORDS = ("exact", "moved")  # in these states a note's words stand where its selector says

STATEMENT_FIELDS = (
    "key",
    "version",
    "title",
    "date",
    "date_precision",
    "year",
    "meeting",
    "organisation",
    "publisher",
    "speakers",
    "kind",
    "delivery",
    "language",
    "evidence",
    "sample",
    REMOVED,
)
NOTE_FIELDS = (
    "version",
    "paragraph",
    "selector",
    "state",
    "text",
    "label",
    "tags",
    "visibility",
    "author",
    "bundle",
    REMOVED,
)
_PARTS = {
    "meeting": ("year", "type", "city", "country"),
    "selector": ("exact", "prefix", "suffix", "start", "end"),
}
_PREFIXES = {"meeting": "meeting_", "selector": ""}


def get(row: Row, field: str) -> Any:
    """The JSON value of a field."""
    if field.startswith(EVIDENCE):
        return row.evidence.get(field.removeprefix(EVIDENCE)) if isinstance(row, StatementRow) else None
    if field not in _PARTS:
        return getattr(row, field)
    values = {part: getattr(row, _PREFIXES[field] + part) for part in _PARTS[field]}
    return None if all(value is None for value in values.values()) else values


def put(row: Row, field: str, value: Any) -> None:
    """Set a field from its JSON value."""
    if field.startswith(EVIDENCE) and isinstance(row, StatementRow):
        # A new dictionary, since a change inside the old one would go unnoticed.
        row.evidence = with_entry(row.evidence, field.removeprefix(EVIDENCE), value)
    elif field in _PARTS:
        for part in _PARTS[field]:
            setattr(row, _PREFIXES[field] + part, (value or {}).get(part))
    else:
        setattr(row, field, value)


def with_entry(entries: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The entries with one set, or taken away where `value` is None."""
    rest = {each: kept for each, kept in entries.items() if each != name}
    return rest if value is None else {**rest, name: value}


def state(row: Row) -> dict[str, Any]:
    """Every logged field of a row with its value: what replaying the log must arrive at."""
    names = STATEMENT_FIELDS if isinstance(row, StatementRow) else NOTE_FIELDS
    return {name: get(row, name) for name in names}
