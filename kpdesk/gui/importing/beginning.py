"""The first words of the file in the current row, by which a person sees whether it was read rightly."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpdesk.core.direction import isolated
from kpdesk.gui.base.look.elided import ElidedLabel
from kpdesk.gui.importing.table import ProposalTable


class Beginning(ElidedLabel):
    """A line under the table; empty where nothing could be read."""

    def __init__(self, table: ProposalTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_beginning")
        self.setProperty("role", "soft")
        self._table = table
        table.selectionModel().currentChanged.connect(self._show)
        table.proposals.dataChanged.connect(self._show)
        table.proposals.modelReset.connect(self._show)

    def _show(self, *_: object) -> None:
        row = self._table.currentIndex().row()
        words = self._table.proposals.row(row).proposal.beginning if row >= 0 else ""
        self.setText(self.tr("The text begins: {words}").format(words=isolated(words)) if words else "")
        self.setAccessibleName(self.text())
