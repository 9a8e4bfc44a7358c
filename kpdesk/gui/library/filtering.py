"""The tree with only those statements that hold every word of the filter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from kpdesk.gui.library.model import FILTER_ROLE


class LibraryFilter(QSortFilterProxyModel):
    """Keeps a statement where all words stand somewhere in its fields, and the groups of those kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)

    def narrow(self, text: str) -> None:
        """Keep what holds these words; an empty text keeps everything."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802
        """Whether a row itself holds all the words; groups follow their statements."""
        found = self.sourceModel().index(row, 0, parent).data(FILTER_ROLE) or ""
        return bool(self._words or found) and all(word in found for word in self._words)
