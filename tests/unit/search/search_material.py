"""Statements and notes for the search tests, made of a few texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kpdesk.core.records import Note, Paragraph, Selector
from kpdesk.search import Index, IndexedNote, IndexedStatement


def statement(name: str, *texts: str, **facts: Any) -> IndexedStatement:
    """A statement of these paragraphs; one that begins with "# " is a heading."""
    themes: Sequence[frozenset[str]] = facts.pop("paragraph_themes", tuple(frozenset[str]() for _ in texts))
    values: dict[str, Any] = {
        "version": 1,
        "title": None,
        "year": 2021,
        "organisation": None,
        "kind": "statement",
        "meeting": None,
        "language": "en",
        "speakers": (),
        "publisher": None,
        "themes": (),
    }
    return IndexedStatement(
        name,
        facts.pop("key", name),
        **{**values, **facts},
        paragraphs=tuple(paragraphs(*texts)),
        paragraph_themes=tuple(themes),
    )


def paragraphs(*texts: str) -> list[Paragraph]:
    """Numbered paragraphs of these texts."""
    found: list[Paragraph] = []
    place = 0
    for number, text in enumerate(texts, 1):
        heading, bare = text.startswith("# "), text.removeprefix("# ")
        kind = "heading" if heading else "paragraph"
        found.append(Paragraph(number, kind, None, place, place + len(bare), bare, level=1 if heading else None))
        place += len(bare) + 1
    return found


def note(
    name: str, text: str, *, key: str = "a", paragraph: int = 1, quote: str = "", tags: tuple[str, ...] = ()
) -> IndexedNote:
    """A note with this text."""
    selector = Selector(quote, "", "", 0, len(quote))
    time = "2021-11-12T10:00:00Z"
    return IndexedNote(
        Note(name, key, 1, paragraph, selector, "exact", text, "1", tags, "private", "reader", time, time),
        key,
        year=2021,
    )


def index_of(*statements: IndexedStatement, notes: Sequence[IndexedNote] = ()) -> Index:
    """An index in memory of these."""
    index = Index(None)
    index.apply(statements, (), notes=notes, seq=1)
    return index
