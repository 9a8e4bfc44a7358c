"""Commands on whole statements: import, list, show, edit, remove, restore, cite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from kpdesk.archive.fields import corrected, written
from kpdesk.cli.output import Desk, assignments, counted, on_one_line, pass_desk, table
from kpdesk.cli.paragraph_number import PARAGRAPH
from kpdesk.core.encodings import ENCODINGS
from kpdesk.core.numbering import numbered
from kpdesk.core.records import KINDS, Description, ImportReport, Proposal, Record, Statement, StatementText
from kpdesk.errors import FieldError


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would be stored, and store nothing.")
@click.option("--set", "settings", multiple=True, metavar="FIELD=VALUE", help="Set a field on every new statement.")
@click.option("--as-version-of", "key", metavar="KEY", help="Store the file as a new version of this statement.")
@click.option("--encoding", type=click.Choice(ENCODINGS), help="How text files are written; else it is found out.")
@pass_desk
def import_(
    desk: Desk,
    paths: Sequence[Path],
    *,
    dry_run: bool,
    settings: Sequence[str],
    key: str | None,
    encoding: str | None,
) -> int:
    """Store files and folders as statements; folders are read with all that is in them.

    A file that shares 90 % of its words with a statement becomes its new version; notes go with their words.
    """
    fields, versions = assignments(settings), _decided(paths, key)
    if dry_run:
        return _dry_run(desk, paths, versions=versions, fields=fields, encoding=encoding)
    report = desk.archive().import_files(
        paths, fields=fields, versions=versions, encodings=encoding, progress=desk.output.progress()
    )
    desk.output.document(report, lambda: _report_lines(report))
    desk.keep_daily()
    return 1 if report.failed or report.empty else 0


@click.command("list")
@click.option("--year", type=int, help="Only statements of this year.")
@click.option("--organisation", help="Only statements of this organisation.")
@click.option("--kind", type=click.Choice(KINDS), help="Only statements of this kind.")
@click.option("--meeting", help="Only statements of this meeting, such as “2022 plenary”.")
@click.option("--language", help="Only statements in this language, such as fr.")
@pass_desk
def list_(desk: Desk, /, **filters: Any) -> int:
    """List the statements, oldest first."""
    found = desk.archive(read_only=True).statements(**filters)
    document = {"statements": [each.to_json() for each in found]}
    desk.output.document(document, lambda: _list_lines(found))
    return 0


@click.command()
@click.argument("key")
@pass_desk
def show(desk: Desk, key: str) -> int:
    """Show one statement with its paragraphs and notes; KEY@1 is its first version."""
    shown = desk.archive(read_only=True).show(key)
    desk.output.document(shown, lambda: show_lines(shown))
    return 0


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="KEY... FIELD=VALUE...")
@pass_desk
def edit(desk: Desk, words: Sequence[str]) -> int:
    """Correct what is known about a statement, or about several at once.

    Several are corrected in one step: all of them or none, and one undo takes it back.
    """
    keys, settings = [each for each in words if "=" not in each], [each for each in words if "=" in each]
    if not keys or not settings:
        raise FieldError("Nothing was changed. Write the keys, then what to set: kpdesk edit KEY [KEY...] year=2022")
    edited = desk.archive().edit_all(keys, **assignments(settings))
    document = edited[0] if len(edited) == 1 else {"statements": [each.to_json() for each in edited]}
    desk.output.document(document, lambda: [line for each in edited for line in _described(each)])
    return 0


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@pass_desk
def remove(desk: Desk, keys: Sequence[str]) -> int:
    """Move statements to the trash, with their notes."""
    return _moved(desk, desk.archive().remove(*keys), "In the trash:")


@click.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@pass_desk
def restore(desk: Desk, keys: Sequence[str]) -> int:
    """Bring statements back from the trash, with their notes."""
    return _moved(desk, desk.archive().restore(*keys), "Restored:")


@click.command()
@click.option("--dry-run", is_flag=True, help="Only say which statements these are.")
@pass_desk
def purge(desk: Desk, *, dry_run: bool) -> int:
    """Empty the statements that have been in the trash for more than 90 days; those with notes stay."""
    archive = desk.archive(read_only=dry_run)
    overdue = archive.overdue_statements()
    gone = [each for each, notes in overdue if not notes] if dry_run else archive.purge_statements()
    kept = [(each, notes) for each, notes in overdue if notes]
    document = {"statements": [each.to_json() for each in gone], "kept": [each.to_json() for each, _ in kept]}
    desk.output.document(document, lambda: _purge_lines(gone, kept, dry_run=dry_run))
    return 0


def _purge_lines(gone: Sequence[Statement], kept: Sequence[tuple[Statement, int]], *, dry_run: bool) -> Iterator[str]:
    what = "would be emptied" if dry_run else "emptied"
    yield f"{counted(len(gone), 'statement')} in the trash for more than 90 days {what}"
    yield from (f"{each.key}  in the trash since {(each.removed or '')[:10]}" for each in gone)
    for each, notes in kept:
        yield f"{each.key}  stays, since it has {counted(notes, 'note')}; see them with: kpdesk restore {each.key}"


@click.command()
@click.argument("key")
@click.argument("paragraphs", nargs=-1, required=True, type=PARAGRAPH, metavar="PARAGRAPH...")
@click.option(
    "--format",
    "style",
    default="plain",
    type=click.Choice(["plain", "markdown", "html", "bibtex", "ris", "csl-json"]),
    help="How the quotation is written.",
)
@pass_desk
def cite(desk: Desk, key: str, paragraphs: Sequence[int], *, style: str) -> int:
    """Quote paragraphs with their source."""
    archive = desk.archive(read_only=True)
    text, code = archive.cite(key, paragraphs, format=style), archive.paragraphs_code(key, paragraphs)
    document = {"key": key, "paragraphs": list(paragraphs), "citation": text, "code": code}
    desk.output.document(document, lambda: [text])
    return 0


def _decided(paths: Sequence[Path], key: str | None) -> dict[str, str | None]:
    """What `--as-version-of` says about the one file that it may be used with."""
    if key is None:
        return {}
    if len(paths) != 1 or paths[0].is_dir():
        raise FieldError(f"--as-version-of {key} takes one file, so nothing was imported. Import the others apart.")
    return {str(paths[0]): key}


def _dry_run(
    desk: Desk,
    paths: Sequence[Path],
    *,
    versions: dict[str, str | None],
    fields: dict[str, str],
    encoding: str | None,
) -> int:
    archive = desk.archive_or_empty()
    proposals = archive.propose(paths, versions=versions, encodings=encoding, progress=desk.output.progress())
    proposals = [_set(each, fields) for each in proposals]
    newest = {each.key: each.version for each in archive.statements()}
    document = {
        "imported": [_guess(each) for each in proposals if each.verdict == "new"],
        "duplicates": [{"source": p.source, "key": p.key} for p in proposals if p.verdict == "duplicate"],
        "new_versions": [
            {"source": p.source, "key": p.key, "version": newest[p.key or ""] + 1}
            for p in proposals
            if p.verdict == "version"
        ],
        "failed": [{"source": p.source, "error": p.message} for p in proposals if p.verdict == "failed"],
        "empty": [{"source": p.source, "reason": p.message} for p in proposals if p.verdict == "empty"],
        "cancelled": False,
    }
    desk.output.document(document, lambda: _proposal_lines(proposals))
    return 1 if document["failed"] or document["empty"] else 0


def _set(proposal: Proposal, fields: dict[str, str]) -> Proposal:
    return replace(proposal, description=corrected(proposal.description, **fields))


def _guess(proposal: Proposal) -> dict[str, Any]:
    names = ("paragraphs", "words", "encoding", "doubtful_encoding", "beginning")
    rest = {name: getattr(proposal, name) for name in names}
    return {"source": proposal.source, **proposal.description.to_json(), **rest}


def _moved(desk: Desk, statements: list[Statement], heading: str) -> int:
    document: Record | dict[str, Any] = {"statements": [each.to_json() for each in statements]}
    if len(statements) == 1:
        document = statements[0]
    desk.output.document(document, lambda: [f"{heading} {each.key}" for each in statements])
    return 0


def _report_lines(report: ImportReport) -> Iterator[str]:
    for each in report.imported:
        yield f"imported   {each.key}  ({on_one_line(each.source)})"
    for version in report.new_versions:
        lost = f"  notes to place: {version.to_place}" if version.to_place else ""
        yield f"new version  {version.key}@{version.version}  ({on_one_line(version.source)}){lost}"
    for double in report.duplicates:
        where = (
            f"in the trash; bring it back with: kpdesk restore {double.key}"
            if double.removed
            else on_one_line(double.source)
        )
        yield f"already here  {double.key}  ({where})"
    for failure in report.failed:
        yield f"failed     {on_one_line(failure.source)}: {on_one_line(failure.error)}"
    for empty in report.empty:
        yield f"empty      {on_one_line(empty.source)}: {empty.reason}"


def _proposal_lines(proposals: Sequence[Proposal]) -> list[str]:
    fields = ("title", "date", "meeting", "organisation", "kind", "delivery", "language")
    rows = [
        (Path(p.source).name, p.message)
        if p.verdict != "new"
        else (Path(p.source).name, *(_said(p.description, field) for field in fields))
        for p in proposals
    ]
    return _with_advice(table(["file", *fields], rows, whole="file"))


def _list_lines(statements: Sequence[Statement]) -> list[str]:
    fields = ("organisation", "kind", "language", "delivery")
    rows = [(_said(each, "year"), each.key, *(_said(each, field) for field in fields)) for each in statements]
    return _with_advice(table(["year", "key", *fields], rows, whole="key"))


def _with_advice(lines: list[str]) -> list[str]:
    advice = "A “?” marks a guess: please check it, and correct it with: kpdesk edit KEY FIELD=VALUE"
    return [*lines, advice] if any(" ?" in line for line in lines) else lines


def _said(described: Statement | Description, field: str) -> str:
    """A field as a person writes it, with a "?" after what is only a guess."""
    value, evidence = written(described, field), described.evidence.get(field)
    doubtful = evidence is not None and (evidence.certainty == "guess" or bool(evidence.other))
    return f"{value} ?" if value and doubtful else value


def _described(statement: Statement) -> Iterator[str]:
    yield statement.title or statement.source
    fields = ("speakers", "organisation", "kind", "meeting", "date", "delivery", "language", "publisher")
    yield " · ".join(said for said in (_said(statement, field) for field in fields) if said)


def show_lines(shown: StatementText) -> Iterator[str]:
    """A statement with its paragraphs, those left out at the end, and its notes."""
    yield from _described(shown.statement)
    yield ""
    for paragraph in shown.body:
        yield f"{numbered(paragraph.n):>4}  {paragraph.text}"
    for paragraph in shown.left_out:
        yield f"left out: {numbered(paragraph.n):>4}  {paragraph.text}"
    for note in shown.notes:
        elsewhere = "" if note.version == shown.statement.version else f" of version {note.version}"
        waiting = "to place, from " if note.state == "to place" else ""
        yield f"note {note.id}  {waiting}¶{numbered(note.paragraph)}{elsewhere}  “{note.quoted}”  {note.text}"
