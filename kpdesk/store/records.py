"""What the store takes and gives besides the records of the core: a statement to add, a step taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypedDict

from kpdesk.core.records import AnchorState, Description, Paragraph, Selector, Visibility


class Canonical(Protocol):
    """A canonical text with its paragraphs, as `kpdesk.core.text` makes it."""

    @property
    def text(self) -> str:
        """The paragraphs joined by one newline."""

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs, numbered from 1, with their places in `text`."""


@dataclass(frozen=True)
class NewStatement:
    """One file that becomes a statement, or a further version of one.

    `source` is the file's name, `format` what it was read as, `content` its bytes as they came, and
    `sha256` the hash of those bytes in hexadecimal.
    """

    key: str
    source: str
    sha256: str
    format: str
    content: bytes = field(repr=False)
    text: Canonical = field(repr=False)
    description: Description
    words: int
    sample: bool = False


@dataclass(frozen=True)
class VersionHash:
    """One version of a statement, and the hashes that tell it from every other."""

    key: str
    version: int
    sha256: str
    text_sha256: str


@dataclass(frozen=True)
class Taken:
    """A step that was undone or redone: its label, and the ids of the statements and notes it touched.

    `lexicon` says whether it changed the words of themes.
    """

    label: str
    statements: tuple[str, ...]
    notes: tuple[str, ...]
    lexicon: bool = False


@dataclass(frozen=True)
class Changed:
    """What changed after a place in the change log: ids of statements and notes, and the log's last place."""

    statements: frozenset[str]
    notes: frozenset[str]
    seq: int


class NoteFields(TypedDict, total=False):
    """What a person gives a note; what is left out is empty or "private" in a new note, and kept in an old one."""

    text: str
    label: str | None
    tags: Sequence[str]
    visibility: Visibility


class NoteChanges(NoteFields, total=False):
    """What can be changed about a note: also the place it stands at."""

    version: int
    paragraph: int
    selector: Selector
    state: AnchorState
