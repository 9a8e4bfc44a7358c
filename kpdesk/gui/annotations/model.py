"""The notes as a Qt model: one row for each, in the order and with the filter that are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpdesk.core.records import Note
from kpdesk.gui.annotations.filtering import Entry, Filter, kept, tags_of
from kpdesk.gui.base.language.names import title_of
from kpdesk.gui.reading.notes.words import spoken

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractListModel):
    """Holds every note and shows those that the filter keeps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self._filter = Filter()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Hold other notes."""
        self._entries = list(entries)
        self._refresh()

    def narrow(self, wanted: Filter) -> None:
        """Show only what this filter keeps."""
        self._filter = wanted
        self._refresh()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._shown[row]

    def row_of(self, note_id: str) -> int:
        """The row of a note; -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.note.id == note_id), -1)

    def tags(self) -> list[str]:
        """Every tag of the notes that are held."""
        return tags_of(self._entries)

    def to_place(self) -> int:
        """How many of the notes that are held have no place in the newest version."""
        return sum(each.note.state == "to place" for each in self._entries)

    def shown(self) -> list[Note]:
        """The notes that the filter keeps, in their order."""
        return [each.note for each in self._shown]

    def total(self) -> int:
        """How many notes are held, shown or not."""
        return len(self._entries)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many notes are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The note in words, for the eye in one line and for the ear in whole."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.note.text or entry.note.quoted
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = title_of(entry.statement) if entry.statement else entry.note.key
            return f"{spoken(entry.note)}. {title}"
        return None

    def _refresh(self) -> None:
        shown = kept(self._entries, self._filter)
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
