"""What the search index takes in: statements and notes with everything they are found by."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from kpdesk.core.records import Note, Paragraph


@dataclass(frozen=True)
class IndexedStatement:
    """A statement in its newest version, ready to be indexed passage by passage.

    `meeting` is written like "2021 plenary". `paragraph_themes` holds the theme ids of each paragraph and is as
    long as `paragraphs`, or empty. `aliases` are other names and acronyms of the organisation; `date` is ISO, cut
    to its precision.
    """

    id: str
    key: str
    _: KW_ONLY
    version: int
    title: str | None
    year: int | None
    organisation: str | None
    kind: str
    meeting: str | None
    language: str | None
    speakers: tuple[str, ...]
    publisher: str | None
    themes: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    paragraph_themes: tuple[frozenset[str], ...]
    date: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class IndexedNote:
    """A note with the facts of its statement that a query may ask for."""

    note: Note
    statement_id: str
    _: KW_ONLY
    year: int | None = None
    title: str | None = None
    organisation: str | None = None
    kind: str | None = None
    meeting: str | None = None
    language: str | None = None
