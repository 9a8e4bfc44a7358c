"""Which notes a filter keeps, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kpdesk.core.records import Note, Statement
from kpdesk.core.words import fold

NO_LABEL = "0"


@dataclass(frozen=True)
class Entry:
    """A note with the statement it stands on; None where that is not known."""

    note: Note
    statement: Statement | None
    words: str
    """Everything that can be looked for, folded."""

    @classmethod
    def of(cls, note: Note, statement: Statement | None) -> Entry:
        """The entry of a note."""
        title = (statement.title or "") if statement else ""
        said = (note.text, note.selector.exact, *note.tags, title, note.key, note.author)
        return cls(note, statement, fold(" ".join(said)))


@dataclass(frozen=True)
class Filter:
    """What is looked for; empty values keep everything. `label` "0" keeps the notes without label."""

    text: str = ""
    label: str = ""
    tag: str = ""
    visibility: str = ""
    newest_first: bool = False
    to_place: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it can leave anything out."""
        return bool(self.text.strip() or self.label or self.tag or self.visibility or self.to_place)


def kept(entries: Sequence[Entry], wanted: Filter) -> list[Entry]:
    """The entries that fit: every word of the text somewhere in the note, and the other values equal."""
    words = fold(wanted.text).split()
    fitting = [
        each
        for each in entries
        if (not wanted.to_place or each.note.state == "to place")
        and (not wanted.label or (each.note.label or NO_LABEL) == wanted.label)
        and (not wanted.visibility or each.note.visibility == wanted.visibility)
        and (not wanted.tag or wanted.tag in each.note.tags)
        and all(word in each.words for word in words)
    ]
    return sorted(fitting, key=lambda each: each.note.modified, reverse=True) if wanted.newest_first else fitting


def tags_of(entries: Sequence[Entry]) -> list[str]:
    """Every tag, in the order of the alphabet."""
    return sorted({tag for each in entries for tag in each.note.tags}, key=str.casefold)
