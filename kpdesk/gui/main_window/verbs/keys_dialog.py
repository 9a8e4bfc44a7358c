"""The list of keys (Ctrl+/), made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpdesk.gui.base.workspace import Workspace


class KeysDialog(QDialog):
    """Every action that has keys, grouped by where the keys act, with a box to narrow the list."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        title = QLabel(self.tr("Keys"), self)
        title.setFont(workspace.theme.document_font(1.2, bold=True))
        self._filter = QLineEdit(self)
        self._filter.setObjectName("keys_filter")
        self._filter.setAccessibleName(self.tr("Filter the list of keys"))
        self._filter.setPlaceholderText(self.tr("Filter…"))
        self._filter.textChanged.connect(self._narrow)
        self._list = self._make_list(workspace)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (title, self._filter, self._list, buttons):
            column.addWidget(widget)

    def _make_list(self, workspace: Workspace) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setObjectName("keys_list")
        made.setAccessibleName(self.tr("Keys"))
        made.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.header().setStretchLastSection(False)
        made.setRootIsDecorated(False)
        made.setItemsExpandable(False)
        groups: dict[str, QTreeWidgetItem] = {}
        for place, text, keys in workspace.actions.key_list():
            if place not in groups:
                groups[place] = QTreeWidgetItem(made, [place])
                groups[place].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[place].setForeground(0, workspace.theme.color("text_faint"))
            QTreeWidgetItem(groups[place], [text, keys])
        made.expandAll()
        self._groups = tuple(groups.values())
        return made

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for group in self._groups:
            rows = [row for n in range(group.childCount()) if (row := group.child(n))]
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
            group.setHidden(all(row.isHidden() for row in rows))
