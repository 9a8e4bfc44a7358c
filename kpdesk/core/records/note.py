"""Records of notes: what a reader wrote or marked, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.records.base import Record

Visibility = Literal["private", "delegation", "quotable"]
AnchorState = Literal["exact", "moved", "changed", "to place", "statement", "meeting"]
WholeState = Literal["statement", "meeting"]
NoteSubject = Literal["passage", "statement", "meeting", "link"]

VISIBILITIES = ("private", "delegation", "quotable")
LABELS = ("1", "2", "3", "4", "5", "6")
WHOLE: tuple[WholeState, ...] = ("statement", "meeting")
"""The states of notes that stand on no words: on a statement as a whole, or on the meeting that it is from."""
CODE = "kp:"
"""How the code of a passage begins that a note is linked with; it is among the tags."""


@dataclass(frozen=True)
class Selector(Record):
    """Where a quotation stands: its words, 64 code points of context on either side, and its place.

    `start` and `end` are code points into the canonical text of the note's version.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True)
class Note(Record):
    """A highlight or a comment on a passage; a plain highlight has an empty `text`.

    `key` names the statement. A note on the whole statement or on its meeting has paragraph 0 and no words; one on a
    link between two passages stands on the first, and one of its `tags` is the code of the other. `created` and
    `modified` are ISO times in UTC. `label` is "1" to "6" or None. `removed` is the time it went to the trash, or None.
    `words` are those it stands on as they are read, where a repair left something out between them; else None.
    """

    id: str
    key: str
    version: int
    paragraph: int
    selector: Selector
    state: AnchorState
    text: str
    label: str | None
    tags: tuple[str, ...]
    visibility: Visibility
    author: str
    created: str
    modified: str
    bundle: str | None = None
    removed: str | None = None
    words: str | None = None

    @property
    def quoted(self) -> str:
        """The words it stands on as they are read, for people; `selector.exact` is what finds them."""
        return self.selector.exact if self.words is None else self.words

    @property
    def subject(self) -> NoteSubject:
        """What the note is on."""
        if self.state in WHOLE:
            return self.state
        return "passage" if self.linked is None else "link"

    @property
    def linked(self) -> str | None:
        """The code of the other passage, for a note on a link."""
        return next((tag for tag in self.tags if tag.startswith(CODE)), None)

    @property
    def themes(self) -> tuple[str, ...]:
        """The tags that a person gave it."""
        return tuple(tag for tag in self.tags if not tag.startswith(CODE))


@dataclass(frozen=True)
class NoteEvent(Record):
    """One line of a note's history: who changed which field, when, and what it was before."""

    time: str
    author: str
    field: str
    old: str | None
    new: str | None
