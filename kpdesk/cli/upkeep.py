"""Commands that keep an archive healthy: check, reindex, backup."""

from __future__ import annotations

from pathlib import Path

import click

from kpdesk.cli.output import Desk, pass_desk
from kpdesk.core.records import CheckReport


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended first.")
@pass_desk
def check(desk: Desk, *, repair: bool) -> int:
    """Verify everything that can be wrong with an archive; exit 1 where something is."""
    archive = desk.archive()
    report = archive.repair() if repair else archive.check()
    desk.output.document(report, lambda: _check_lines(report))
    return 0 if report.ok else 1


@click.command()
@pass_desk
def reindex(desk: Desk) -> int:
    """Build the search index anew."""
    count = desk.archive().reindex(desk.output.progress())
    desk.output.document({"statements": count}, lambda: [f"{count} statements indexed."])
    return 0


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pass_desk
def backup(desk: Desk, file: Path) -> int:
    """Write a verified copy of the archive."""
    written = desk.archive().backup(file)
    desk.output.document({"file": str(written)}, lambda: [f"Copied and verified: {written}"])
    return 0


def _check_lines(report: CheckReport) -> list[str]:
    if report.ok:
        return ["The archive is whole."]
    return [f"{problem.where}: {problem.what}" for problem in report.problems]
