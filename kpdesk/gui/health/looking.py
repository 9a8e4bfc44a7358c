"""What the dialog of backups asks of the disk, in another thread than the window's."""

from __future__ import annotations

from pathlib import Path

from kpdesk.core.records import Backup, Note, Statement


def backups_with(folder: Path, elsewhere: Path | None) -> list[Backup]:
    """The backups of an archive, before them the file that a person chose somewhere else."""
    from kpdesk.archive.upkeep.backups import backup_in, backups_of  # noqa: PLC0415 - after first paint

    return [*([backup_in(elsewhere)] if elsewhere is not None else []), *backups_of(folder)]


def is_damaged(folder: Path) -> bool:
    """Whether the archive can be made anew of what can still be read."""
    from kpdesk.archive.upkeep.backups import is_damaged  # noqa: PLC0415 - as above

    return is_damaged(folder)


def look_into(file: Path) -> tuple[list[Statement], list[Note]]:
    """What is in a backup."""
    from kpdesk.archive.upkeep.backups import look_into  # noqa: PLC0415 - as above

    return look_into(file)
