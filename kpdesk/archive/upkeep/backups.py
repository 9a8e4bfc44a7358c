"""The verbs of backups: made by themselves or when asked, listed, looked into, restored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.records import Backup, Note, Salvaged, Statement
from kpdesk.store.health import backup_folder

LOOKED_AT = 500


class BackupVerbs(ArchiveBase):
    """What a person does so that nothing is ever lost."""

    _backed_up: str | None = None
    _backed_up_seq = 0

    def backup(self, file: Path | str) -> Path:
        """The file that now holds a copy of the archive, verified by opening it."""
        return self._store.backup(Path(file))

    def backups(self) -> list[Backup]:
        """The copies among the archive's own files, the latest first."""
        return backup_folder.listed(self.folder)

    def keep_safe(self, reason: str) -> Path | None:
        """A verified copy among the archive's own, unless nothing has changed since the last; None then.

        `reason` is "start", "change" or "before-" and what follows. Raises ArchiveError where none can be made.
        """
        return None if self.read_only is not None else self.copy_aside(reason)

    def copy_aside(self, reason: str) -> Path | None:
        """The same of an archive that is open for reading only: nothing is written to it, but beside it."""
        seq = self._store.last_seq()
        state = self._store.log_hash(seq)
        if not state or state == (self._backed_up or self._last_backed_up()):
            return None
        copy = self._store.keep_safe(reason)
        self._backed_up, self._backed_up_seq = state, seq
        return copy

    def changes_since_copy(self) -> int:
        """How many lines the change log got since the last copy of this session, else in all."""
        return self._store.last_seq() - self._backed_up_seq

    def keep_daily(self) -> Path | None:
        """A copy as `keep_safe` makes it, where there is none of the last day; else None."""
        last = backup_folder.latest(self.folder)
        a_day_ago = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return self.keep_safe("change") if last is None or last < a_day_ago else None

    def _last_backed_up(self) -> str | None:
        """The state of the change log in the latest backup that can be used."""
        latest = next((each for each in self.backups() if each.problem is None), None)
        if latest is None:
            return None
        with backup_folder.inside(Path(latest.file)) as inside:
            return inside.log_hash(inside.last_seq())


def backups_of(folder: Path) -> list[Backup]:
    """The backups of the archive in a folder, whether it can be opened or not."""
    return backup_folder.listed(folder)


def backup_in(file: Path) -> Backup:
    """What a file anywhere is, as a backup; `problem` says why it is none that could be restored."""
    return backup_folder.described(file)


def keep_closed(folder: Path, reason: str) -> Path | None:
    """A copy as `keep_safe` makes it of an archive that is closed, while others may write to it; else None."""
    from kpdesk.archive import Archive  # noqa: PLC0415 - it is made of this

    with Archive.open(folder, read_only=True) as archive:
        return archive.copy_aside(reason)


def look_into(file: Path) -> tuple[list[Statement], list[Note]]:
    """The statements of a backup, and its notes, the latest first; at most some hundred."""
    with backup_folder.inside(file) as inside:
        notes = sorted(inside.notes(), key=lambda each: each.modified, reverse=True)
        return inside.statements(), notes[:LOOKED_AT]


def is_damaged(folder: Path) -> bool:
    """Whether the archive in a folder is one that cannot be opened because its file is damaged."""
    from kpdesk.store.health.damaged_file import is_damaged  # noqa: PLC0415 - as rare as a damaged disk

    return is_damaged(folder)


def salvage(folder: Path) -> Salvaged:
    """Make an archive that does not open anew from all that can be read of it; the damaged file is kept."""
    from kpdesk.store.health.salvage import salvage  # noqa: PLC0415 - as rare as a damaged disk

    done = salvage(folder)
    assert done is not None, "it is left as it is only where that is asked for"
    return done


def rebuild(folder: Path) -> Salvaged | None:
    """Make an archive that opens, but has damaged rows, anew from its change log and journal.

    None, and everything is as it was, where not all of it can be had that way.
    """
    from kpdesk.store.health.salvage import salvage  # noqa: PLC0415 - as rare as a damaged disk

    return salvage(folder, whole_only=True)


def restore_backup(folder: Path, file: Path) -> Path | None:
    """Put a backup in the place of an archive that nobody has open; gives where the present one is kept."""
    return backup_folder.restore(folder, file)
