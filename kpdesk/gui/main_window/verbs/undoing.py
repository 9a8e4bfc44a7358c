"""Undo and redo for the whole archive, with what would be undone in the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.workspace import Workspace


class Undoing(QObject):
    """Connects the two actions to the archive and keeps their texts true after every change."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        for action in ("undo", "redo"):
            workspace.actions.describe(action, None)
        workspace.actions["undo"].triggered.connect(self._undo)
        workspace.actions["redo"].triggered.connect(self._redo)
        workspace.opened.connect(self.refresh)
        workspace.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask the archive what could be undone and redone now."""
        archive = self._workspace.archive
        self._workspace.jobs.quick(
            lambda: (archive.undo_label, archive.redo_label), self._describe, replaces="undo labels"
        )

    def _describe(self, labels: tuple[str | None, str | None]) -> None:
        for action, label in zip(("undo", "redo"), labels, strict=True):
            self._workspace.actions.describe(action, label)

    def _undo(self) -> None:
        self._workspace.jobs.quick(self._workspace.archive.undo, self._undone)

    def _redo(self) -> None:
        self._workspace.jobs.quick(self._workspace.archive.redo, self._redone)

    def _undone(self, what: str | None) -> None:
        # An import may have been made elsewhere, so that nobody sees its statements go.
        self._tell(self.tr("Undone: {what}"), what, offer=(what or "").startswith("Import"))

    def _redone(self, what: str | None) -> None:
        self._tell(self.tr("Done again: {what}"), what)

    def _tell(self, sentence: str, what: str | None, *, offer: bool = False) -> None:
        if what:
            self._workspace.messages.withdraw_offers()  # what they offer may be just what was done now
            redo = QCoreApplication.translate("Actions", "&Redo").replace("&", "") if offer else ""
            self._workspace.messages.tell(
                sentence.format(what=said(what)), action=redo, act=self._redo if offer else None
            )
