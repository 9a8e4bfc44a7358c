"""The line above the hits: how many there are, how long it took, and in which order they stand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from kpdesk.core.records import SearchPage
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.search.delegate import numbered


class ResultsHead(QFrame):
    """Counts are exact; "searched" says over how many statements."""

    sort_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_head")
        self._said = QLabel(self)
        self._said.setObjectName("results_count")
        self._said.setProperty("role", "soft")
        self._sort = QComboBox(self)
        self._sort.setObjectName("results_sort")
        name_box(self._sort, self.tr("Order of the passages"))
        self._sort.addItem(self.tr("Relevance"), "relevance")
        self._sort.addItem(self.tr("Newest first"), "date")
        self._sort.addItem(self.tr("Relevance, newer first"), "recent")
        self._sort.currentIndexChanged.connect(lambda _: self.sort_changed.emit(self.sort))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        self._said.setWordWrap(True)  # so that all of it is seen in a narrow list, which is not forced wide
        row.addWidget(self._said, 1)
        row.addWidget(self._sort, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def sort(self) -> str:
        """The order that is chosen: "relevance" or "date"."""
        return str(self._sort.currentData())

    def show_page(self, page: SearchPage) -> None:
        """Says what an answer holds."""
        parts = [self.tr("%n passage(s)", "", page.total).replace(str(page.total), numbered(page.total), 1)]
        if page.notes_total:
            parts.append(self.tr("%n note(s)", "", page.notes_total))
        if len(page.notes) < page.notes_total:
            parts.append(self.tr("the best %n of them shown", "", len(page.notes)))
        searched = self.tr("searched {done} of {all} statements")
        done = min(page.searched, page.statements)  # an index that is behind may still hold what has gone
        parts.append(searched.format(done=numbered(done), all=numbered(page.statements)))
        parts.append(self.tr("{ms} ms").format(ms=QLocale().toString(page.took_ms, "f", 0)))
        self._said.setText(" · ".join(parts))
