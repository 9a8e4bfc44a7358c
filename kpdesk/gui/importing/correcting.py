"""Correcting the selected rows of an import in one form, the same as that of the library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kpdesk.gui.base.details.dialog import DetailsDialog
from kpdesk.gui.importing.table import ProposalTable


class CorrectButton(QPushButton):
    """Opens the form for the rows that are selected and can be corrected; greyed out while there are none."""

    def __init__(self, table: ProposalTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_correct")
        self.setText(self.tr("&Correct the selected…"))
        self.setToolTip(self.tr("Set the meeting, the organisation and the like in all selected rows at once"))
        self.setAutoDefault(False)
        self._table = table
        self.clicked.connect(self._open)
        table.selectionModel().selectionChanged.connect(self.allow)
        table.proposals.modelReset.connect(self.allow)
        table.proposals.dataChanged.connect(self.allow)
        self.allow()

    def _rows(self) -> list[int]:
        proposals = self._table.proposals
        selected = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        return [n for n in selected if proposals.row(n).verdict == "new" and not proposals.storing]

    def allow(self) -> None:
        """Say anew whether there is anything to be corrected."""
        self.setEnabled(bool(self._rows()))

    def _open(self) -> None:
        rows, proposals = self._rows(), self._table.proposals
        title = self.tr("%n file(s): what you set here is set in all", "", len(rows))
        described = [proposals.row(number).description for number in rows]
        dialog = DetailsDialog(proposals.theme, described, title=title, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda fields: self._correct(dialog, rows, fields))
        proposals.refused.connect(dialog.refuse)
        dialog.open()

    def _correct(self, dialog: DetailsDialog, rows: list[int], fields: dict[str, str]) -> None:
        if self._table.proposals.correct_all(rows, fields):
            dialog.done_with()
