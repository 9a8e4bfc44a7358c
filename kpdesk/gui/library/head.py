"""The head of the library: a box to narrow the tree, and the switch between statements and trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from kpdesk.gui.base.look.theme import Theme


class LibraryHead(QFrame):
    """Says what is typed and which of the two lists is wanted."""

    filter_changed = Signal(str)
    trash_toggled = Signal(bool)
    down_requested = Signal()
    """Down or Enter was pressed in the filter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_head")
        self._theme = theme
        self._filter = QLineEdit(self)
        self._filter.setObjectName("library_filter")
        self._filter.setAccessibleName(self.tr("Filter the library"))
        self._filter.setPlaceholderText(self.tr("Filter by title, organisation, kind, year…"))
        self._filter.setMaximumWidth(420)
        self._filter.textChanged.connect(self.filter_changed)
        self._filter.installEventFilter(self)
        self._all = self._chip("library_all", self.tr("Statements"))
        self._trash = self._chip("library_trash", self.tr("Trash"))
        self._all.setChecked(True)
        chips = QButtonGroup(self)
        chips.addButton(self._all)
        chips.addButton(self._trash)
        self._trash.toggled.connect(self.trash_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(8)
        row.addWidget(self._filter, 1)
        row.addStretch(1)
        row.addWidget(self._all)
        row.addWidget(self._trash)

    def text(self) -> str:
        """What is typed in the filter."""
        return self._filter.text().strip()

    def count(self, removed: int) -> None:
        """Show how many statements are in the trash."""
        self._trash.setText(self.tr("Trash {count}").format(count=removed) if removed else self.tr("Trash"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Down and Enter leave the filter for the tree, Esc empties it."""
        if watched is not self._filter or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_requested.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
            return True
        return False

    def _chip(self, name: str, text: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setObjectName(name)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        return chip
