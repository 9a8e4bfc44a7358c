"""Correcting what is known about the chosen statements: all of them in one step, which one undo takes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kpdesk.core.records import Statement
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.details.dialog import DetailsDialog
from kpdesk.gui.base.language.names import title_of
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.workspace import Workspace


class EditDialog(DetailsDialog):
    """Stores what was touched in every one of the statements, or in none."""

    saved = Signal(list)
    """The corrected statements, once they are in the archive."""

    def __init__(self, workspace: Workspace, statements: Sequence[Statement], parent: QWidget | None = None) -> None:
        title, many = title_of(statements[0]), len(statements)
        if many > 1:
            title = QCoreApplication.translate("EditDialog", "%n statement(s): what you set is set in all", "", many)
        super().__init__(workspace.theme, statements, title=title, parent=parent)
        self._workspace, self._keys = workspace, [each.key for each in statements]
        self.wanted.connect(self._store)

    def _store(self, changed: dict[str, str]) -> None:
        archive, keys = self._workspace.archive, self._keys
        self._workspace.jobs.quick(lambda: archive.edit_all(keys, **changed), self._stored, failed=self._refused)

    def _stored(self, statements: list[Statement]) -> None:
        self.saved.emit(statements)
        self.done_with()

    def _refused(self, error: KpdeskError) -> None:
        self.refuse(said(error))
