"""Going back to a backup while the window is open: the archive is closed, replaced, and opened again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.archive import Archive
    from kpdesk.core.records import Salvaged

_TOLD = 5  # sentences about what was lost; the command line gives all


class Restoring(QObject):
    """Puts a backup in the place of the archive in `folder`, whether that is open or cannot be opened."""

    def __init__(self, workspace: Workspace, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._folder = workspace, folder

    def restore(self, file: Path) -> None:
        """Restore this backup."""
        present = self._workspace.archive if self._workspace.is_open else None
        folder = self._folder
        self._workspace.jobs.quick(lambda: restored(folder, file, present), self._opened, failed=self._failed)

    def salvage(self, folder: Path) -> None:
        """Make the damaged archive in the folder anew from what can be read of it."""
        present = self._workspace.archive if self._workspace.is_open else None
        self._workspace.jobs.quick(lambda: salvaged(folder, present), self._made_anew, failed=self._failed)

    def _made_anew(self, outcome: tuple[Archive, Salvaged | KpdeskError]) -> None:
        archive, done = outcome
        self._workspace.open(archive)
        if isinstance(done, KpdeskError):
            self._failed(done)
            return
        said = self.tr("The archive was made anew, with %n note(s). The damaged file is kept: {file}", "", done.notes)
        self._workspace.messages.tell(
            "\n".join([said.format(file=done.kept), *done.lost[:_TOLD]]), "warning", stays=True
        )

    def _opened(self, outcome: tuple[Archive, KpdeskError | None]) -> None:
        from kpdesk.core.records import Change  # noqa: PLC0415 - after first paint

        archive, trouble = outcome
        self._workspace.open(archive)
        self._workspace.changed.emit(Change(self.tr("Restore a backup")))
        if trouble is not None:
            self._workspace.messages.tell(str(trouble), "error")
            return
        said = self.tr("The backup was restored. What was there before is kept among the backups.")
        self._workspace.messages.tell(said, stays=True)

    def _failed(self, error: KpdeskError) -> None:
        self._workspace.messages.tell(str(error), "error")


def salvaged(folder: Path, present: Archive | None) -> tuple[Archive, Salvaged | KpdeskError]:
    """The archive that was made anew, and what is in it; or one that opened all the same, as it was, with the error."""
    from kpdesk.archive import Archive  # noqa: PLC0415 - after first paint
    from kpdesk.archive.upkeep.backups import salvage  # noqa: PLC0415 - as above

    if present is not None:
        present.close()
    try:
        done = salvage(folder)
    except KpdeskError as error:
        if present is None:
            raise
        return Archive.open(folder), error
    return Archive.open(folder), done


def restored(folder: Path, file: Path, present: Archive | None) -> tuple[Archive, KpdeskError | None]:
    """The archive that is open afterwards: the backup, or with the error the one that was open before."""
    from kpdesk.archive import Archive  # noqa: PLC0415 - after first paint
    from kpdesk.archive.upkeep.backups import restore_backup  # noqa: PLC0415 - as above

    if present is None:
        restore_backup(folder, file)
        return Archive.open(folder), None
    present.close()
    try:
        restore_backup(folder, file)
    except KpdeskError as error:
        return Archive.open(folder), error
    return Archive.open(folder), None
