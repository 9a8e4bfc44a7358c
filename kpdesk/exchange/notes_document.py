"""Notes, and statements with their notes, as a document to be read: what was quoted, what was said about it, whence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kpdesk.core.citation import source_line
from kpdesk.core.citation.code import code_as_imported
from kpdesk.core.numbering import numbered
from kpdesk.core.records import WHOLE, Note, Paragraph, Statement, StatementText
from kpdesk.exchange.documents import Block, Document, Heading, words


@dataclass(frozen=True)
class NoteEntry:
    """A note with the text of the version that it stands in, as it is read and as it was imported."""

    note: Note
    text: StatementText
    imported: StatementText

    @property
    def statement(self) -> Statement:
        """The statement it stands on."""
        return self.text.statement


def notes_document(entries: Sequence[NoteEntry], *, title: str, left_out: Sequence[str], made: str) -> Document:
    """The notes under the titles of their statements, in their order; at the end what was left out."""
    blocks: list[Block] = []
    for key, group in groupby(entries, key=lambda entry: entry.note.key):
        several = list(group)
        about = several[0].statement
        blocks.append(Heading(about.title or key, 1, about.language))
        for entry in several:
            blocks += note_blocks(entry)
    return Document(title, (*blocks, *_end(left_out)), made=made)


def texts_document(
    texts: Sequence[StatementText], notes: Sequence[NoteEntry], *, title: str, left_out: Sequence[str], made: str
) -> Document:
    """Whole statements, numbered as they are cited, each note under its paragraph."""
    blocks: list[Block] = []
    for text in texts:
        about = text.statement
        blocks.append(Heading(about.title or about.key, 1, about.language))
        blocks.append(words(source_line(about), "source"))
        mine = [entry for entry in notes if entry.note.key == about.key]
        blocks += (block for entry in mine if entry.note.state in WHOLE for block in note_blocks(entry))
        for paragraph in text.body:
            blocks += _paragraph(paragraph, about.language)
            for entry in mine:
                if entry.note.paragraph == paragraph.n:
                    blocks += note_blocks(entry)
    return Document(title, (*blocks, *_end(left_out)), made=made)


def note_blocks(entry: NoteEntry) -> Iterator[Block]:
    """The quotation, the words of the note, and where it stands and who wrote it."""
    note, about = entry.note, entry.statement
    language = next((p.language for p in entry.text.body if p.n == note.paragraph), None) or about.language
    if note.state not in WHOLE:
        yield words(note.quoted, "quotation", language=language)
    if note.text:
        yield words(note.text, "note")
    said = source_line(about, entry.text.standing, note.selector.start, note.selector.end)
    on = {"statement": "on the whole of ", "meeting": "on the meeting of "}.get(note.state, "")
    placed = "" if note.state != "to place" else "these words are not in the newest version"
    tags = " ".join(f"#{tag}" for tag in note.themes)
    linked = f"linked with {note.linked}" if note.linked else ""
    label = f"label {note.label}" if note.label else ""
    parts = (note.author, note.modified[:10], label, note.visibility, tags, linked, placed)
    own = ", ".join(part for part in parts if part)
    nowhere = note.state in ("to place", *WHOLE)
    start, end = note.selector.start, note.selector.end
    code = "" if nowhere else f"  {code_as_imported(entry.text, entry.imported, start=start, end=end)}"
    yield words(f"{on}{said} — {own}{code}", "source")


def _paragraph(paragraph: Paragraph, language: str | None) -> Iterator[Block]:
    speaks = paragraph.language or language
    if paragraph.kind == "heading":
        yield Heading(paragraph.text, 2, speaks)
    else:
        yield words(f"{numbered(paragraph.n)}  {paragraph.text}", language=speaks)


def _end(left_out: Sequence[str]) -> Iterator[Block]:
    if left_out:
        yield Heading("Left out", 1)
        for sentence in left_out:
            yield words(sentence)
