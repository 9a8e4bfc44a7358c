"""Commands that keep an archive healthy: check, reindex, backup, restore."""

from __future__ import annotations

from pathlib import Path

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.core.records import Backup, CheckReport, Salvaged
from kpdesk.errors import ArchiveError

_IN_THE_LOG = ("archive.db", "change ", "note ", "statement ")
"""Where that is damaged which the change log and the journal know."""
_NONE = "There is no backup of the archive in {} yet. Write one with `kpdesk backup FILE`."


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended first; an archive that is damaged is made anew.")
@pass_desk
def check(desk: Desk, *, repair: bool) -> int:
    """Verify everything that can be wrong with an archive; exit 1 where something is."""
    if repair:
        _salvage_if_damaged(desk)
    report = desk.archive().repair() if repair else desk.archive().check()
    if repair and any(each.where.startswith(_IN_THE_LOG) for each in report.problems) and _made_anew(desk):
        report = desk.archive().repair()
    if repair and _is_beyond_repair(desk, report):
        report = desk.archive().repair()
    desk.output.document(report, lambda: _check_lines(report))
    if repair and report.ok:
        desk.keep_daily()
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


@click.command()
@pass_desk
def backups(desk: Desk) -> int:
    """List the copies that kpdesk keeps of the archive, the latest first; works when the archive will not open."""
    from kpdesk.archive.upkeep.backups import backups_of  # noqa: PLC0415 - see Desk.archive

    found = backups_of(desk.folder)
    desk.output.document(
        {"backups": [each.to_json() for each in found]},
        lambda: [_backup_line(each) for each in found] or [_NONE.format(desk.folder)],
    )
    return 0


@click.command("restore-backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pass_desk
def restore_backup(desk: Desk, file: Path) -> int:
    """Put a backup in the place of the archive, which is kept as another backup; FILE is a path or a name listed."""
    from kpdesk.archive.upkeep.backups import backups_of, restore_backup  # noqa: PLC0415 - as above

    named = next((Path(each.file) for each in backups_of(desk.folder) if each.name == str(file)), file)
    kept = restore_backup(desk.folder, named)
    archive = desk.archive()
    statements, _, notes = archive.counts()
    lines = [f"Restored: {counted(statements, 'statement')} and {counted(notes, 'note')}."]
    if kept is not None:
        lines.append(f"What was there before is kept in {kept}.")
    desk.output.document(
        {"restored": str(named), "kept": str(kept) if kept else None, "statements": statements, "notes": notes},
        lambda: lines,
    )
    return 0


def _made_anew(desk: Desk) -> bool:
    """Whether an archive that opens was made anew from its change log and journal without losing anything."""
    from kpdesk.archive.upkeep.backups import rebuild  # noqa: PLC0415 - see Desk.archive

    desk.close()
    try:
        done = rebuild(desk.folder)
    except ArchiveError:
        return False  # it is as it was, and what is wrong with it is told
    if done is not None:
        _tell(done)
    return done is not None


def _is_beyond_repair(desk: Desk, report: CheckReport) -> bool:
    """Whether what opens could not be read all the same, and was made anew of all that can be."""
    from kpdesk.archive.upkeep.backups import is_damaged, salvage  # noqa: PLC0415 - see Desk.archive

    if report.ok:
        return False
    desk.close()
    if not is_damaged(desk.folder):
        return False
    _tell(salvage(desk.folder))
    return True


def _salvage_if_damaged(desk: Desk) -> None:
    from kpdesk.archive.upkeep.backups import is_damaged, salvage  # noqa: PLC0415 - see Desk.archive

    try:
        desk.archive()
        return
    except ArchiveError:
        if not is_damaged(desk.folder):
            raise
    _tell(salvage(desk.folder))


def _tell(done: Salvaged) -> None:
    click.echo(
        f"The archive was damaged and is made anew: {counted(done.statements, 'statement')}, "
        f"{counted(done.notes, 'note')}. The damaged file is kept in {done.kept}.",
        err=True,
    )
    for each in done.lost:
        click.echo(each, err=True)


def _backup_line(each: Backup) -> str:
    what = each.problem or f"{counted(each.statements, 'statement')}, {counted(each.notes, 'note')}"
    return f"{each.made}  {each.name}  {each.size / 1e6:.1f} MB  {what}"


def _check_lines(report: CheckReport) -> list[str]:
    if report.ok:
        return ["The archive is whole."]
    return [f"{problem.where}: {problem.what}" for problem in report.problems]
