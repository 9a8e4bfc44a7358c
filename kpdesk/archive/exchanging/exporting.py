"""The verb of export: notes and statements as files for other programs and for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.exchanging.annotation_homes import kept_before, waiting
from kpdesk.core.records import VISIBILITIES, ExportReport, Note, StatementText
from kpdesk.errors import FieldError
from kpdesk.exchange.documents import Document
from kpdesk.exchange.notes_document import NoteEntry, notes_document, texts_document
from kpdesk.exchange.web_annotation.reading import incoming
from kpdesk.exchange.web_annotation.rules import faults
from kpdesk.exchange.web_annotation.writing import annotation, annotation_id, collection
from kpdesk.exchange.writing import write_file

FORMATS = {
    ".jsonld": "jsonld", ".json": "jsonld", ".csv": "csv", ".md": "md", ".markdown": "md", ".docx": "docx",
    ".html": "html", ".htm": "html", ".pdf": "pdf", ".zip": "archive",
}  # fmt: skip
"""The format of each ending."""
_TITLE = "Notes"


@dataclass(frozen=True)
class _Chosen:
    """What an export holds."""

    keys: tuple[str, ...]
    entries: tuple[NoteEntry, ...]
    left_out: tuple[str, ...]
    with_notes: bool
    notes_only: bool
    waiting: tuple[Any, ...]
    bom: bool


class ExportVerbs(ArchiveBase):
    """What a person does to hand work on."""

    def export(
        self,
        file: Path | str,
        *,
        format: str | None = None,  # noqa: A002 - the name of the contract
        statements: Sequence[str] = (),
        notes: bool = False,
        private: bool = False,
        note_ids: Sequence[str] | None = None,
        bom: bool = False,
    ) -> ExportReport:
        """Write notes or statements to a file; the report says what was left out.

        Without `statements`, everything outside the trash. A document (md, html, docx, pdf) holds the notes or, where
        statements are named, their texts, with `notes` also the notes on them; csv is a table of statements or, with
        `notes`, of notes. `note_ids` exports these notes only. Private notes stay here unless `private`.
        """
        path = Path(file)
        style = format or FORMATS.get(path.suffix.lower()) or ""
        if style not in _WRITERS:
            known = ", ".join(_WRITERS)
            raise FieldError(f"{path.name} was not written: its format is not known. Choose one of: {known}.")
        wanted = self._chosen(statements, note_ids, notes=notes, private=private, bom=bom)
        write_file(path, _WRITERS[style](self, wanted))
        with_texts = style == "archive" or (style != "jsonld" and not wanted.notes_only)
        return ExportReport(
            str(path), style, len(wanted.keys) if with_texts else 0, len(wanted.entries), wanted.left_out
        )

    def _chosen(
        self, statements: Sequence[str], note_ids: Sequence[str] | None, *, notes: bool, private: bool, bom: bool
    ) -> _Chosen:
        keys = tuple(dict.fromkeys(statements)) or tuple(each.key for each in self._store.statements())
        known = {each.key for each in self._store.statements()}
        for key in keys:
            if key not in known:
                self._store.statement(key)  # raises where there is no such statement
                raise FieldError(f"{key} is in the trash, so nothing was exported. Restore it first.")
        found = [
            note
            for note in self._store.notes(ids=None if note_ids is None else list(note_ids))
            if note.key in set(keys) and note.removed is None
        ]
        going = [note for note in found if private or note.visibility != "private"]
        entries = tuple(self._entries(going))
        notes_only = note_ids is not None or not statements
        waits = () if statements or note_ids is not None else tuple(waiting(self._store).values())
        leaving = tuple(each for each in waits if private or _may_leave(each))
        left_out = tuple(_left_out(len(found) - len(going) + len(waits) - len(leaving)))
        return _Chosen(keys, entries, left_out, notes, notes_only, leaving, bom)

    def _entries(self, notes: Sequence[Note]) -> Iterator[NoteEntry]:
        read: dict[tuple[str, int], tuple[StatementText, StatementText]] = {}
        for note in notes:
            place = (note.key, note.version)
            if place not in read:
                read[place] = self._store.statement(*place), self._store.imported(*place)
            yield NoteEntry(note, *read[place])

    def _annotations(self, wanted: _Chosen) -> Mapping[str, Any]:
        kept = kept_before(self._store)
        came = self._store.came(entry.note.id for entry in wanted.entries)
        ours = [
            _annotation(entry, came.get(entry.note.id, kept.pop(annotation_id(entry.note.id), None)))
            for entry in wanted.entries
        ]
        return collection([*ours, *wanted.waiting], "Notes of a kpdesk archive")


def _annotation(entry: NoteEntry, kept: Mapping[str, Any] | None) -> dict[str, Any]:
    kept = kept if kept and not faults(kept) else None  # a bundle may have brought anything
    came = incoming(kept) if kept else None
    changed = came is not None and (came.text, came.tags) != (entry.note.text, entry.note.tags)
    return annotation(entry, kept, changed=changed)


def _may_leave(annotation: Mapping[str, Any]) -> bool:
    """Whether an annotation that waits says that it is not private: it is as long as nobody said so, as a note is."""
    return annotation.get("kpdesk:visibility") in VISIBILITIES and annotation["kpdesk:visibility"] != "private"


def _left_out(private: int) -> Iterator[str]:
    if private:
        noun = "private note was" if private == 1 else "private notes were"
        yield f"{private} {noun} left out."


def _jsonld(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    return json.dumps(archive._annotations(wanted), ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _csv(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.tables import notes_table, statements_table  # noqa: PLC0415 - only for this format

    if wanted.with_notes:
        return notes_table(wanted.entries, bom=wanted.bom).encode("utf-8", "replace")
    statements = [each for each in archive._store.statements() if each.key in set(wanted.keys)]
    return statements_table(statements, bom=wanted.bom).encode("utf-8", "replace")


def _document(archive: ExportVerbs, wanted: _Chosen) -> Document:
    made = datetime.now(UTC).replace(microsecond=0).isoformat()
    if wanted.notes_only:
        return notes_document(wanted.entries, title=_TITLE, left_out=wanted.left_out, made=made)
    texts = [archive._store.statement(key) for key in wanted.keys]
    title = texts[0].statement.title or texts[0].statement.key if len(texts) == 1 else "Statements"
    notes = wanted.entries if wanted.with_notes else ()
    left_out = wanted.left_out if wanted.with_notes else ()
    return texts_document(texts, notes, title=title, left_out=left_out, made=made)


def _md(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.documents.markdown import markdown  # noqa: PLC0415

    return markdown(_document(archive, wanted)).encode("utf-8", "replace")


def _html(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.documents.html import html  # noqa: PLC0415

    return html(_document(archive, wanted)).encode("utf-8", "replace")


def _docx(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.documents.docx import docx_file  # noqa: PLC0415 - a quarter of a second

    return docx_file(_document(archive, wanted))


def _pdf(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.documents.pdf import pdf  # noqa: PLC0415 - half a second

    return pdf(_document(archive, wanted))


def _whole(archive: ExportVerbs, wanted: _Chosen) -> bytes:
    from kpdesk.exchange.whole_archive import Kept, whole_archive  # noqa: PLC0415

    store = archive._store
    statements = (Kept(store.statement(key), store.original(key)) for key in wanted.keys)
    notes = [entry.note for entry in wanted.entries]
    return whole_archive(statements, notes, archive._annotations(wanted), wanted.left_out)


_WRITERS: Mapping[str, Callable[[ExportVerbs, _Chosen], bytes]] = {
    "jsonld": _jsonld, "csv": _csv, "md": _md, "docx": _docx, "html": _html, "pdf": _pdf, "archive": _whole,
}  # fmt: skip
