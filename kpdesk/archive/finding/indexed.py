"""Statements and notes of the store, as the search index takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpdesk.archive.knowledge import names_of
from kpdesk.core.records import Note, Paragraph, Statement
from kpdesk.search import IndexedNote, IndexedStatement

if TYPE_CHECKING:
    from kpdesk.core.themes import Lexicon


def indexed_note(note: Note, statement: Statement) -> IndexedNote:
    """The note with what can be asked of its statement."""
    return IndexedNote(
        note,
        statement.id,
        year=statement.year,
        title=statement.title,
        organisation=statement.organisation,
        kind=statement.kind,
        meeting=_meeting_name(statement),
        language=statement.language,
    )


def indexed_statement(statement: Statement, body: tuple[Paragraph, ...], lexicon: Lexicon) -> IndexedStatement:
    """The statement with its paragraphs and their themes."""
    themes = tuple(lexicon.themes_of(p.text, p.language) for p in body)
    return IndexedStatement(
        statement.id,
        statement.key,
        version=statement.version,
        title=statement.title,
        year=statement.year,
        organisation=statement.organisation,
        kind=statement.kind,
        meeting=_meeting_name(statement),
        language=statement.language,
        speakers=statement.speakers,
        publisher=statement.publisher,
        themes=tuple(sorted(frozenset().union(*themes))),
        paragraphs=body,
        paragraph_themes=themes,
        date=statement.date,
        aliases=names_of(statement.organisation),
    )


def _meeting_name(statement: Statement) -> str | None:
    meeting = statement.meeting
    return f"{meeting.year} {meeting.type}" if meeting else None
