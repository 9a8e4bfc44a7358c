"""The list of backups as a widget: every column in view, and Enter its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from kpdesk.gui.health.model import BackupsModel

_REASON = 1
_REASON_AT_LEAST = 90  # pixels


class BackupList(QTreeView):
    """A list that keeps Enter for itself: the button that is the dialog's default would be pressed as well.

    Where there is little room the reason is cut, which the tip tells whole; never a count or the size.
    """

    def __init__(self, model: BackupsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backup_list")
        self.setAccessibleName(self.tr("Backups"))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)

    def need_room(self) -> None:
        """Be no narrower than the columns are that are never cut."""
        header = self.header()
        others = sum(self.sizeHintForColumn(n) for n in range(header.count()) if n != _REASON)
        named = sum(header.sectionSizeHint(n) for n in range(header.count()) if n != _REASON)
        self.setMinimumWidth(max(others, named) + _REASON_AT_LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """As everywhere."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
