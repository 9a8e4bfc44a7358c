"""Backups that are made by themselves: at the start, soon after much is new, every half hour, at the end."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.archive import Archive

FILE_NAME = "archive.db"
EVERY_MS = 30 * 60 * 1000
SOON_MS = 60 * 1000
_AFTER_START_MS = 3000
_LARGE = 64 << 20
"""Bytes of an archive that takes more than a second or two to copy: whoever starts again at once would wait for it.

So it is closed first, and copied from a moment that it held still, whatever is written to it meanwhile.
"""

_MANY = 40  # changes, each file of an import being one or more

_log = logging.getLogger(__name__)


class AutomaticBackups(QObject):
    """Asks the archive for a backup in the slow lane; where nothing has changed since the last, none is made."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._told = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(lambda: self.keep("change"))
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self.keep("change"))
        self._is_kept = self._is_in_vain = self._is_large = False
        workspace.opened.connect(self._begin)
        workspace.changed.connect(self._look_ahead)
        workspace.closing.connect(self._keep_last)
        workspace.closed.connect(self._keep_closed)

    @property
    def is_due(self) -> bool:
        """Whether a backup is made within the minute."""
        return self._soon.isActive()

    def keep(self, reason: str) -> None:
        """Make a backup if there is something to keep."""
        if self._workspace.is_open:
            archive = self._workspace.archive
            self._workspace.jobs.slow(lambda _: archive.keep_safe(reason), self._kept, failed=self._failed, owner=self)

    def _begin(self) -> None:
        self._is_kept = self._is_in_vain = False
        self._timer.start()
        QTimer.singleShot(_AFTER_START_MS, self, lambda: self.keep("start"))

    def _look_ahead(self) -> None:
        """The first change since the start, and a large import, wait a minute for a backup, not half an hour.

        Not where the last one could not be made, and not the later ones of an archive that takes long to copy.
        """
        if self._soon.isActive() or self._is_in_vain or not self._workspace.is_open:
            return
        archive = self._workspace.archive
        if not self._is_kept or (archive.changes_since_copy() >= _MANY and not _is_large(archive)):
            self._soon.start()

    def _keep_last(self, archive: Archive) -> None:
        """What was changed since the last backup; the window is gone by now, so nobody waits."""
        try:
            self._is_large = _is_large(archive)
            if not self._is_large and archive.read_only is None:
                archive.keep_safe("change")
            self._is_large = self._is_large and archive.read_only is None
        except (KpdeskError, OSError):
            _log.exception("No backup at the end")

    def _keep_closed(self, folder: Path) -> None:
        from kpdesk.archive.upkeep.backups import keep_closed  # noqa: PLC0415 - after first paint

        try:
            if self._is_large:
                keep_closed(folder, "change")
        except (KpdeskError, OSError):
            _log.exception("No backup at the end")

    def _kept(self, copy: Path | None) -> None:
        self._is_in_vain = False
        self._told = self._told and copy is None
        self._is_kept = self._is_kept or (copy is not None and copy.name.startswith("change"))

    def _failed(self, error: KpdeskError) -> None:
        self._is_in_vain = True
        if not self._told:  # once, not every half hour
            self._told = True
            self._workspace.messages.tell(str(error), "warning", stays=True)


def _is_large(archive: Archive) -> bool:
    """Whether to copy it takes long; no where its file cannot be asked."""
    try:
        return (archive.folder / FILE_NAME).stat().st_size > _LARGE
    except OSError:
        return False
