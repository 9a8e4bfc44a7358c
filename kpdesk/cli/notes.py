"""Commands on notes: add, list, edit, remove, restore, history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.cli.paragraph_number import PARAGRAPH
from kpdesk.core.numbering import numbered
from kpdesk.core.records import LABELS, VISIBILITIES, WHOLE, AnnotationReport, Note, NoteEvent, WholeState
from kpdesk.errors import FieldError


@click.group()
def note() -> None:
    """Write and read notes on passages."""


@note.command()
@click.argument("key")
@click.option("--quote", default="", metavar="TEXT", help="The words the note stands on.")
@click.option("--on", type=click.Choice(WHOLE), help="On the whole statement, or on its meeting, instead of words.")
@click.option("--prefix", default="", help="The words before, where the quote stands more than once.")
@click.option("--suffix", default="", help="The words after, where the quote stands more than once.")
@click.option("--text", default="", help="What the note says; without it, a highlight.")
@click.option("--label", type=click.Choice(LABELS), help="A label from 1 to 6.")
@click.option("--tag", "tags", multiple=True, help="A tag; may be given more than once.")
@click.option("--visibility", default="private", type=click.Choice(VISIBILITIES), help="Who may see it.")
@pass_desk
def add(desk: Desk, /, key: str, on: WholeState | None, **fields: Any) -> int:
    """Write a note on a passage, on a whole statement or on its meeting."""
    if on is None:
        if not fields["quote"]:
            raise FieldError("Say what the note is on: --quote and its words, or --on. Nothing was written.")
        return _one(desk, desk.archive().annotate(key, **fields))
    words = [fields.pop(name) for name in ("quote", "prefix", "suffix")]
    if any(words):
        raise FieldError("A note is either on words (--quote) or on the whole (--on). Nothing was written.")
    return _one(desk, desk.archive().annotate_whole(key, on, **fields))


@note.command()
@click.argument("key")
@click.argument("paragraph", type=PARAGRAPH)
@click.argument("other")
@click.argument("other_paragraph", type=PARAGRAPH)
@click.option("--text", default="", help="What the note says.")
@click.option("--label", type=click.Choice(LABELS), help="A label from 1 to 6.")
@click.option("--tag", "tags", multiple=True, help="A tag; may be given more than once.")
@click.option("--visibility", default="private", type=click.Choice(VISIBILITIES), help="Who may see it.")
@pass_desk
def link(desk: Desk, /, key: str, paragraph: int, other: str, other_paragraph: int, **fields: Any) -> int:
    """Write a note on two passages together: PARAGRAPH of KEY and OTHER_PARAGRAPH of OTHER."""
    return _one(desk, desk.archive().annotate_link(key, paragraph, other, other_paragraph, **fields))


@note.command("list")
@click.option("--key", help="Only notes on this statement.")
@click.option("--label", type=click.Choice(LABELS), help="Only notes with this label.")
@click.option("--tag", help="Only notes with this tag.")
@click.option("--text", help="Only notes with these words.")
@click.option("--trash", "removed", is_flag=True, help="The notes in the trash instead.")
@pass_desk
def list_(desk: Desk, /, **filters: Any) -> int:
    """List the notes, oldest first."""
    notes = desk.archive(read_only=True).notes(**filters)
    desk.output.document({"notes": [each.to_json() for each in notes]}, lambda: [_line(each) for each in notes])
    return 0


@note.command()
@click.argument("note_id", metavar="ID")
@click.option("--text", help="Other words.")
@click.option("--label", type=click.Choice(["", *LABELS]), help="Another label; empty for none.")
@click.option("--tag", "tags", multiple=True, help="Other tags, in place of all.")
@click.option("--visibility", type=click.Choice(VISIBILITIES), help="Who may see it.")
@pass_desk
def edit(
    desk: Desk, note_id: str, *, text: str | None, label: str | None, tags: Sequence[str], visibility: str | None
) -> int:
    """Change the words, label, tags or visibility of a note."""
    given = {"text": text, "visibility": visibility, "tags": tuple(tags) or None}
    fields: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if label is not None:
        fields["label"] = label or None
    return _one(desk, desk.archive().edit_note(note_id, **fields))


@note.command()
@click.argument("note_id", metavar="ID")
@pass_desk
def remove(desk: Desk, note_id: str) -> int:
    """Move a note to the trash."""
    return _one(desk, desk.archive().remove_note(note_id))


@note.command()
@click.argument("note_id", metavar="ID")
@pass_desk
def restore(desk: Desk, note_id: str) -> int:
    """Bring a note back from the trash."""
    return _one(desk, desk.archive().restore_note(note_id))


@note.command()
@click.argument("code")
@click.argument("to")
@pass_desk
def recode(desk: Desk, code: str, to: str) -> int:
    """Rename CODE on every note, or merge it into the code TO."""
    return _several(desk, desk.archive().rename_code(code, to))


@note.command()
@click.argument("code")
@click.argument("label", type=click.Choice(["", *LABELS]))
@pass_desk
def colour(desk: Desk, code: str, label: str) -> int:
    """Give every note with CODE the LABEL from 1 to 6, or "" for none."""
    return _several(desk, desk.archive().colour_code(code, label or None))


@note.command()
@click.option("--dry-run", is_flag=True, help="Only say which notes these are.")
@pass_desk
def purge(desk: Desk, *, dry_run: bool) -> int:
    """Empty the notes that have been in the trash for more than 90 days."""
    gone = desk.archive(read_only=True).overdue_notes() if dry_run else desk.archive().purge_notes()
    desk.output.document({"notes": [each.to_json() for each in gone]}, lambda: _purge_lines(gone, dry_run=dry_run))
    return 0


@note.command()
@click.argument("note_id", metavar="ID")
@pass_desk
def history(desk: Desk, note_id: str) -> int:
    """Show every change of a note: who, when, and what it was."""
    events = desk.archive(read_only=True).note_history(note_id)
    desk.output.document({"history": [each.to_json() for each in events]}, lambda: _history_lines(events))
    return 0


@note.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--key", metavar="KEY", help="The statement that annotations are on which name none.")
@pass_desk
def import_(desk: Desk, file: Path, *, key: str | None) -> int:
    """Take in annotations from a W3C JSON-LD file; exit 1 where one of them is none."""
    report = desk.archive().import_annotations(file, key=key, progress=desk.output.progress())
    desk.output.document(report, lambda: _import_lines(report))
    return 1 if report.failed else 0


def _import_lines(report: AnnotationReport) -> Iterator[str]:
    yield f"{counted(len(report.notes), 'new note')}, {report.to_place} to place, {report.known} known already"
    for each in report.kept:
        yield f"kept       {each}: it stands on nothing in this archive and waits for its statement"
    for failure in report.failed:
        yield f"failed     {failure.source}: {failure.error}"


def _purge_lines(gone: Sequence[Note], *, dry_run: bool) -> Iterator[str]:
    what = "would be emptied" if dry_run else "emptied; `kpdesk note history ID` still tells what each said"
    yield f"{counted(len(gone), 'note')} in the trash for more than 90 days {what}"
    yield from map(_line, gone)


def _one(desk: Desk, changed: Note) -> int:
    desk.output.document(changed, lambda: [_line(changed)])
    return 0


def _several(desk: Desk, changed: Sequence[Note]) -> int:
    desk.output.document({"notes": [each.to_json() for each in changed]}, lambda: map(_line, changed))
    return 0


def _line(each: Note) -> str:
    tags = " ".join(f"#{tag}" for tag in each.tags)
    how = {"to place": f" of version {each.version}, to place", "changed": ", its words have changed"}
    place = f"¶{numbered(each.paragraph)}{how.get(each.state, '')}"
    where = {"statement": "the whole statement", "meeting": "its meeting"}.get(each.state, place)
    quoted = f"“{each.quoted}”" if each.quoted else ""
    parts = (each.id, f"{each.key} {where}", quoted, each.text, tags, each.visibility)
    return "  ".join(part for part in parts if part)


def _history_lines(events: Sequence[NoteEvent]) -> Iterator[str]:
    for event in events:
        yield f"{event.time}  {event.author}  {event.field}: {event.old or '–'} → {event.new or '–'}"
