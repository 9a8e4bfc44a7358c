"""Building the search index in the slow lane while its answers are looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kpdesk.core.records import SearchPage
from kpdesk.gui.base.workspace import Workspace


class Rebuilding(QObject):
    """Begins where an answer says that not all statements were searched, and asks to search again as it goes."""

    moved = Signal()
    """More can be found than before."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._under_way = False

    def look_at(self, page: SearchPage) -> None:
        """Begins to build if an answer is not complete and nobody builds yet."""
        if not page.pending or self._under_way:
            return
        self._under_way = True
        archive = self._workspace.archive
        self._workspace.jobs.slow(
            archive.catch_up,
            self._built,
            failed=lambda _: self._built(0),
            progress=lambda *_: self.moved.emit(),
            owner=self,
        )

    def _built(self, _statements: int) -> None:
        self._under_way = False
        self.moved.emit()
