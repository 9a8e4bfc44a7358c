"""Backups that are made by themselves: after the start, and every half hour in which something changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace

EVERY_MS = 30 * 60 * 1000
_AFTER_START_MS = 3000


class AutomaticBackups(QObject):
    """Asks the archive for a backup in the slow lane; where nothing has changed since the last, none is made."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._told = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(lambda: self.keep("change"))
        workspace.opened.connect(self._begin)

    def keep(self, reason: str) -> None:
        """Make a backup if there is something to keep."""
        if self._workspace.is_open:
            archive = self._workspace.archive
            self._workspace.jobs.slow(lambda _: archive.keep_safe(reason), self._kept, failed=self._failed, owner=self)

    def _begin(self) -> None:
        self._timer.start()
        QTimer.singleShot(_AFTER_START_MS, self, lambda: self.keep("start"))

    def _kept(self, copy: Path | None) -> None:
        self._told = self._told and copy is None

    def _failed(self, error: KpdeskError) -> None:
        if not self._told:  # once, not every half hour
            self._told = True
            self._workspace.messages.tell(str(error), "warning")
