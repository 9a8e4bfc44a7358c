"""Records of exchange without a network: what a bundle would bring, what was written, what is to be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note, Visibility
from kpdesk.core.records.statement import Statement

LEXICON = "lexicon"
"""What a conflict about the words of a theme is about."""


@dataclass(frozen=True)
class BundleWritten(Record):
    """A bundle that was written and read again; `private` of its notes are private ones that were named.

    `corrections` counts the corrected details and repaired paragraphs that went along, `words` the changes to the
    words of themes.
    """

    file: str
    id: str
    recipient: str
    notes: int
    statements: int
    private: int
    kept_back: int
    corrections: int = 0
    words: int = 0


@dataclass(frozen=True)
class BundlePreview(Record):
    """What a bundle says it is, and what merging it does (or did): nothing of it is believed but the counts.

    `new` notes are not here yet, `changed` ones are here and get another value, `removed` ones go to the trash,
    `conflicts` counts fields that were changed here and there, `to_place` the new notes whose words have no certain
    place here, `waiting` those of them whose statement is not here at all. `judgements` counts
    decisions about links that nobody here has heard of, `corrections` those of details and paragraphs, of which the
    bundle holds `held`, `words` changes to the words of themes. `warnings` are sentences, and so is `left_aside` about
    what has no place here.
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
    corrections: int = 0
    held: int = 0
    words: int = 0
    left_aside: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    backup: str | None = None

    @property
    def changes_nothing(self) -> bool:
        """Whether everything in it is here already."""
        notes = self.new or self.changed or self.conflicts
        thought = self.judgements or self.corrections or self.words
        return not (notes or self.new_statements or self.new_versions or thought)


@dataclass(frozen=True)
class MergedBundle(Record):
    """A bundle that was merged; `present` is false once it was taken out again.

    Only where it is taken out just now: `trashed` notes went to the trash, and in `undone` notes and statements what it
    changed was undone.
    """

    id: str
    author: str
    recipient: str
    made: str
    merged: str
    notes: int
    present: bool
    trashed: int = 0
    undone: int = 0


@dataclass(frozen=True)
class Choice(Record):
    """One of the values that a field of a note was given apart from each other."""

    value: Any
    author: str
    time: str


@dataclass(frozen=True)
class Conflict(Record):
    """A field of a note or of a statement that was changed in two archives; `statement` is None where it is of a note.

    Of a link (`judged.`) it is that which keeps what was decided; the words of a theme (`words.`) have neither. The
    first of `choices` is shown until a person decides. `words` are those at the place of a repaired paragraph, the
    passages of a link, or the theme with its language.
    """

    note: Note | None
    field: str
    choices: tuple[Choice, ...]
    statement: Statement | None = None
    words: str = ""

    @property
    def about(self) -> str:
        """The id of the note, the key of the statement, or "lexicon"."""
        return self.note.id if self.note is not None else self.key or LEXICON

    @property
    def key(self) -> str:
        """The key of the statement, which is also that of a note's statement; "" where it is about a theme."""
        subject = self.note or self.statement
        return "" if subject is None else subject.key


@dataclass(frozen=True)
class WaitingNote(Record):
    """A note whose statement is not here: it is placed when the statement is imported.

    `bundle` is the one that it came in, empty where it is an annotation of another program; that one may be private.
    """

    id: str
    bundle: str
    author: str
    statement: str
    quote: str
    text: str
    visibility: Visibility = "delegation"
