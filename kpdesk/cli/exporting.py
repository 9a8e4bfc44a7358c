"""The command that hands work on: notes and statements as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.core.records import ExportReport


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("more", nargs=-1, metavar="[KEY...]")
@click.option(
    "--format",
    "style",
    type=click.Choice(["jsonld", "csv", "md", "docx", "html", "pdf", "archive"]),
    help="By the ending of FILE if not given.",
)
@click.option("--statements", "keys", multiple=True, metavar="KEY...", help="Only these statements.")
@click.option("--notes", is_flag=True, help="With the notes; in a table, the notes instead of the statements.")
@click.option("--private", is_flag=True, help="With the private notes, which otherwise stay here.")
@click.option("--bom", is_flag=True, help="Begin a table so that Excel reads it as UTF-8.")
@pass_desk
def export(
    desk: Desk,
    file: Path,
    *,
    more: Sequence[str],
    style: str | None,
    keys: Sequence[str],
    notes: bool,
    private: bool,
    bom: bool,
) -> int:
    """Write notes or statements to FILE, for other programs and for people; private notes stay here."""
    archive = desk.archive(read_only=True)
    report = archive.export(file, format=style, statements=(*keys, *more), notes=notes, private=private, bom=bom)
    desk.output.document(report, lambda: _lines(report))
    return 0


def _lines(report: ExportReport) -> Iterator[str]:
    held = [counted(report.statements, "statement")] if report.statements else []
    yield f"Written to {report.file}: {', '.join([*held, counted(report.notes, 'note')])}."
    yield from report.left_out
