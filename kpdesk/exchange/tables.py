"""Tables for spreadsheets: UTF-8, and no cell that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Statement
from kpdesk.exchange.notes_document import NoteEntry

_NOTE_FIELDS = (
    "id", "statement", "title", "year", "meeting", "organisation", "paragraph", "quotation", "note", "label", "tags",
    "visibility", "author", "created", "modified", "state",
)  # fmt: skip
_STATEMENT_FIELDS = (
    "key", "title", "date", "year", "meeting", "organisation", "publisher", "speakers", "kind", "delivery", "language",
    "paragraphs", "words", "source", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"
"""What lets Excel see that a table is UTF-8."""


def notes_table(entries: Iterable[NoteEntry], *, bom: bool = False) -> str:
    """One row for each note, with the words it stands on and its statement."""
    return _table(_NOTE_FIELDS, map(_note_row, entries), bom=bom)


def statements_table(statements: Iterable[Statement], *, bom: bool = False) -> str:
    """One row for each statement, with what is known about it."""
    return _table(_STATEMENT_FIELDS, map(_statement_row, statements), bom=bom)


def _note_row(entry: NoteEntry) -> Sequence[object]:
    note, about = entry.note, entry.statement
    return (
        note.id, note.key, about.title, about.year, _meeting(about), about.organisation, numbered(note.paragraph),
        note.quoted, note.text, note.label, ", ".join(note.tags), note.visibility, note.author, note.created,
        note.modified, note.state,
    )  # fmt: skip


def _statement_row(each: Statement) -> Sequence[object]:
    return (
        each.key, each.title, each.date, each.year, _meeting(each), each.organisation, each.publisher,
        "; ".join(each.speakers), each.kind, each.delivery, each.language, each.paragraphs, each.words, each.source,
        each.sha256,
    )  # fmt: skip


def _meeting(statement: Statement) -> str:
    meeting = statement.meeting
    return " ".join(filter(None, (str(meeting.year), meeting.type, meeting.city))) if meeting else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[object]], *, bom: bool) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return (BOM if bom else "") + text.getvalue()


def _safe(cell: object) -> str:
    """The cell as text; an apostrophe keeps what begins like a formula from being one."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
