"""Records of exchange without a network: what a bundle would bring, what was written, what is to be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note


@dataclass(frozen=True)
class BundleWritten(Record):
    """A bundle that was written and read again; `private` of its notes are private ones that were named."""

    file: str
    id: str
    recipient: str
    notes: int
    statements: int
    private: int
    kept_back: int


@dataclass(frozen=True)
class BundlePreview(Record):
    """What a bundle says it is, and what merging it does (or did): nothing of it is believed but the counts.

    `new` notes are not here yet, `changed` ones are here and get another value, `removed` ones go to the trash,
    `conflicts` counts fields that were changed here and there, `to_place` the new notes whose words have no certain
    place here, `waiting` those of them whose statement is not here at all. `judgements` counts
    decisions about links that nobody here has heard of. `warnings` are sentences.
    """

    file: str
    id: str
    author: str
    recipient: str
    made: str
    authors: tuple[str, ...]
    titles: tuple[str, ...]
    notes: int
    new: int
    changed: int
    removed: int
    conflicts: int
    to_place: int
    waiting: int
    new_statements: int
    new_versions: int
    judgements: int = 0
    failed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    backup: str | None = None

    @property
    def changes_nothing(self) -> bool:
        """Whether everything in it is here already."""
        notes = self.new or self.changed or self.conflicts
        return not (notes or self.new_statements or self.new_versions or self.judgements)


@dataclass(frozen=True)
class MergedBundle(Record):
    """A bundle that was merged; `present` is false once it was taken out again."""

    id: str
    author: str
    recipient: str
    made: str
    merged: str
    notes: int
    present: bool


@dataclass(frozen=True)
class Choice(Record):
    """One of the values that a field of a note was given apart from each other."""

    value: Any
    author: str
    time: str


@dataclass(frozen=True)
class Conflict(Record):
    """A field of a note that was changed in two archives; the first of `choices` is shown until a person decides."""

    note: Note
    field: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class WaitingNote(Record):
    """A note of a bundle whose statement is not here: it is placed when the statement is imported."""

    id: str
    bundle: str
    author: str
    statement: str
    quote: str
    text: str
