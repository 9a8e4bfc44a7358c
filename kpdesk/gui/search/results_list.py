"""The list of hits: arrows, J and K walk through them, Esc goes back to the search box."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

_FEWEST, _LEAST_HEIGHT = 5, 84


class ResultsList(QListView):
    """The hits; Enter goes on into the text, which the pane's parent has beside it."""

    left_requested = Signal()
    tab_requested = Signal(QModelIndex)
    """The row that is to be opened in a tab of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Search results"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes makes rows narrower and wider, and their words jump while one types.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def rows_seen(self) -> int:
        """How many rows of three lines are seen at most."""
        return max(_FEWEST, self.viewport().height() // _LEAST_HEIGHT + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Rows are as high as their words: Qt lays a list out again for another height, but not for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """The middle button opens a hit in a tab and leaves the chosen one chosen."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)
            return
        row = self.indexAt(event.position().toPoint())
        if row.isValid():
            self.tab_requested.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """J and K walk through the hits as the arrows do, Esc leaves them."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_requested.emit()
            return
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        step = steps.get(Qt.Key(event.key())) if not event.modifiers() else None
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))
