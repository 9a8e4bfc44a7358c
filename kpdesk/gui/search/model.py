"""The hits as a list: notes that match first, then the passages, page after page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Hit, Mark, Note, SearchPage

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class ResultsModel(QAbstractListModel):
    """Rows of `Hit` and `Note`; asks for the next page with `more_wanted` when the list is scrolled to its end."""

    more_wanted = Signal(int)
    """How many passages are here already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit | Note] = []
        self._notes = 0
        self._total = 0
        self._asked = False

    def fill(self, page: SearchPage) -> None:
        """Shows the first page of an answer in place of what was there."""
        self.beginResetModel()
        self._rows = [*page.notes, *page.hits]
        self._notes, self._total, self._asked = len(page.notes), page.total, False
        self.endResetModel()

    def extend(self, hits: Sequence[Hit]) -> None:
        """Adds a further page below."""
        self._asked = False
        if not hits:
            self._total = len(self._rows) - self._notes
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._rows += hits
        self.endInsertRows()

    def complete(self, page: int) -> None:
        """Asks for what is missing of the first page of so many passages."""
        if len(self._rows) - self._notes < page and self.canFetchMore(_NO_PARENT):
            self.fetchMore(_NO_PARENT)

    def entry(self, row: int) -> Hit | Note | None:
        """What stands in a row, counted from 0."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_like(self, entry: Hit | Note | None) -> int:
        """The row of the same passage or the same note, or -1."""
        wanted = _place(entry)
        return next((row for row, each in enumerate(self._rows) if _place(each) == wanted), -1)

    def row_at(self, key: str, paragraph: int) -> int:
        """The row of a passage by its place, or -1."""
        return next((row for row, each in enumerate(self._rows) if (each.key, each.paragraph) == (key, paragraph)), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's own name
        """The number of rows that are here."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's own name
        """Whether there are passages that are not here yet."""
        return not parent.isValid() and not self._asked and len(self._rows) - self._notes < self._total

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002, N802 - Qt's own name
        """Asks for the next page; it comes when it comes."""
        self._asked = True
        self.more_wanted.emit(len(self._rows) - self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry itself for the painter, and one line of words for a screen reader."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == HIT_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Hit | Note) -> str:
        if isinstance(entry, Note):
            said = self.tr("Note on paragraph {n}: {text} “{quote}”")
            return said.format(n=numbered(entry.paragraph), text=entry.text, quote=entry.quoted)
        said = self.tr("{year}, {title}, paragraph {n}: {words}")
        if entry.grade == "common wording":
            said = self.tr("May only be common wording. {year}, {title}, paragraph {n}: {words}")
        title = entry.title or entry.key
        return said.format(
            year=entry.year or self.tr("no year"), title=title, n=numbered(entry.paragraph), words=entry.snippet
        )


def _place(entry: Hit | Note | None) -> tuple[str, int | str] | None:
    if isinstance(entry, Note):
        return entry.key, entry.id
    return (entry.key, entry.paragraph) if entry else None


def marks_in_snippet(hit: Hit) -> tuple[Mark, ...]:
    """The marks of a hit as code points into its snippet, which is a cut of its text between two "…"."""
    words = hit.snippet.removeprefix("… ").removesuffix(" …")
    place = hit.text.find(words)
    if place < 0:
        return ()
    shift = place - (len(hit.snippet) - len(hit.snippet.removeprefix("… ")))
    end = place + len(words)
    return tuple((a - shift, min(b, end) - shift) for a, b in hit.marks if a >= place and a < end)
