"""The fields of statements and notes as the change log names them, read from and written to their rows as JSON values.

A field is a column, or `meeting` and `selector` which are several, or one entry of a mapping: `evidence.NAME`,
`repairs.VERSION.PLACE` with what was done to the paragraph that begins there, `judged.` with what a reader decided,
`words.THEME.LANGUAGE` with the words that readers gave to a theme and took from it, `waits.ID` with an annotation, and
`held.BUNDLE.KIND.ID` with what a bundle brought for a statement that is not here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kpdesk.store.schema import NoteRow, StatementRow

LEXICON = "lexicon"  # the kinds of the two targets that are no rows, and their ids
WAITING = "waiting"
ROWLESS = (LEXICON, WAITING)  # the change log alone holds them


@dataclass(eq=False)
class ThemeWords:
    """What readers did to the words of themes, by "THEME.LANGUAGE"; the change log alone holds it, and no table."""

    words: dict[str, Any] | None = None
    id: str = LEXICON


@dataclass(eq=False)
class Waiting:
    """What waits for its statement: annotations of other programs, and what bundles held; kept as `ThemeWords` are."""

    waits: dict[str, Any] = dataclasses.field(default_factory=dict)
    held: dict[str, Any] = dataclasses.field(default_factory=dict)
    id: str = WAITING

    def put(self, field: str, whole: Any) -> None:
        """Let something wait, or no more where `whole` is None; in place, since it may be one of thousands."""
        kind, _, name = field.partition(".")
        entries: dict[str, Any] = getattr(self, kind)
        if whole is None:
            entries.pop(name, None)
        else:
            entries[name] = whole


Rowless = ThemeWords | Waiting
Row = StatementRow | NoteRow | Rowless

CREATED = "created"  # the first line of every target: its whole state, with nothing before it
REMOVED = "removed"  # the time something went to the trash; of what was purged with that word before it
PURGED = "purged "
EVIDENCE = "evidence."
REPAIRS = "repairs."
JUDGED = "judged."
WORDS = "words."
WAITS = "waits."
HELD = "held."
OPINIONS = (JUDGED, WORDS)  # what of each archive's readers is set side by side, as the fields of notes are
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
    "repairs",
    "judged",
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
_ABSENT_WHEN_EMPTY = ("repairs", "judged", "words")  # a mapping that is None without entries


def get(row: Row, field: str) -> Any:
    """The JSON value of a field."""
    if of_mapping(field):
        name, _, entry = field.partition(".")
        return (getattr(row, name) or {}).get(entry)
    if field not in _PARTS:
        return getattr(row, field)
    values = {part: getattr(row, _PREFIXES[field] + part) for part in _PARTS[field]}
    return None if all(value is None for value in values.values()) else values


def put(row: Row, field: str, value: Any) -> None:
    """Set a field from its JSON value."""
    if isinstance(row, Waiting):
        row.put(field, value)
    elif of_mapping(field):
        name, _, entry = field.partition(".")
        # A new dictionary, since a change inside the old one would go unnoticed.
        setattr(row, name, with_entry(name, getattr(row, name), entry=entry, value=value))
    elif field in _PARTS:
        for part in _PARTS[field]:
            setattr(row, _PREFIXES[field] + part, (value or {}).get(part))
    else:
        setattr(row, field, value)


def of_mapping(field: str) -> bool:
    """Whether a field is one entry of a mapping."""
    return field.startswith((EVIDENCE, REPAIRS, WAITS, HELD, *OPINIONS))


def with_entry(mapping: str, entries: Mapping[str, Any] | None, *, entry: str, value: Any) -> dict[str, Any] | None:
    """The entries of a mapping with one set, or taken away where `value` is None."""
    rest = {each: kept for each, kept in (entries or {}).items() if each != entry}
    entries = rest if value is None else {**rest, entry: value}
    return None if not entries and mapping in _ABSENT_WHEN_EMPTY else entries


def kind_of(row: Row) -> str:
    """What the log calls the kind of a target."""
    if isinstance(row, ThemeWords | Waiting):
        return row.id
    return "statement" if isinstance(row, StatementRow) else "note"


def state(row: Row) -> dict[str, Any]:
    """Every logged field of a row with its value: what replaying the log must arrive at."""
    names = STATEMENT_FIELDS if isinstance(row, StatementRow) else NOTE_FIELDS
    return {name: get(row, name) for name in names}
