"""The table of proposals on the screen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from kpdesk.core.records import DELIVERIES, KINDS
from kpdesk.gui.base.language.names import delivery_name, kind_name
from kpdesk.gui.importing.choices import PADDING, CellEditor
from kpdesk.gui.importing.model import COLUMNS, ProposalModel

_WIDTHS = {
    "file": 150,
    "as": 130,
    "title": 260,
    "date": 105,
    "meeting": 150,
    "kind": 115,
    "organisation": 125,
    "delivery": 110,
    "language": 95,
    "paragraphs": 40,
    "encoding": 105,
}
_AROUND = 12  # pixels that the style keeps free around the words of a cell
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVE_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Space)
_TITLE = COLUMNS.index("title")
_TITLES = 180  # pixels that titles should have


class ProposalTable(QTableView):
    """One row a file; a file that is not new says why across the row."""

    store_requested = Signal()
    """Ctrl+Enter: store what is ticked."""

    def __init__(self, model: ProposalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_table")
        self.setAccessibleName(self.tr("Files to import"))
        self.proposals = model
        self._refused: QPersistentModelIndex | None = None
        self._editor = CellEditor(model.theme, self)
        self._editor.edited.connect(self._edited)
        model.chosen_changed.connect(self._span)
        self.setModel(model)
        self.setItemDelegate(self._editor)
        self.setShowGrid(False)
        self.setStyleSheet(f"QTableView::item {{ padding: {PADDING}px; }}")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * PADDING)
        self._fitted: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        model.modelReset.connect(self._fitted.clear)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._fit_seen)
        model.dataChanged.connect(self._fit_again)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, max(_WIDTHS[column], self._longest_word(column)))
        heading.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        heading.sectionResized.connect(self._fit_all_again)

    def _longest_word(self, column: str) -> int:
        """The room for the longest word that a column may hold, which other languages write longer than English."""
        names = {"kind": map(kind_name, KINDS), "delivery": map(delivery_name, DELIVERIES)}.get(column, ())
        words = [word for name in names for word in name.split()]
        return max((self.fontMetrics().horizontalAdvance(word) + 2 * PADDING + _AROUND for word in words), default=0)

    def fit(self) -> None:
        """Lays the rows out and chooses a first cell; "store as" and the encoding only where there is doubt."""
        rows = [self.proposals.row(number) for number in range(self.proposals.rowCount())]
        self.setColumnHidden(COLUMNS.index("as"), not any(row.undecided for row in rows))
        self.setColumnHidden(COLUMNS.index("encoding"), not any(row.proposal.doubtful_encoding for row in rows))
        self._keep_titles()
        self._span()
        if rows:
            self.setCurrentIndex(self.proposals.index(0, _TITLE))
        self._fit_seen()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter edits the cell, Ctrl+Enter stores; Del and Space leave the chosen files out, or take them in.

        Enter alone never stores, also where a cell cannot be edited: who corrects a table presses it often.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        elif event.key() in _LEAVE_OUT and not event.modifiers():
            self.proposals.leave_out(sorted({index.row() for index in self.selectionModel().selectedRows()}))
        elif event.key() in _ENTER:
            self.store_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out for the new width; titles keep their room, and what has none is scrolled to."""
        super().resizeEvent(event)
        self._keep_titles()
        self._fitted.clear()
        self._fit_seen()

    def _keep_titles(self) -> None:
        heading = self.horizontalHeader()
        others = sum(heading.sectionSize(n) for n in range(heading.count()) if n != _TITLE)
        is_broad = self.viewport().width() - others >= _TITLES
        mode = QHeaderView.ResizeMode.Stretch if is_broad else QHeaderView.ResizeMode.Interactive
        if mode != heading.sectionResizeMode(_TITLE):
            heading.setSectionResizeMode(_TITLE, mode)
            heading.resizeSection(_TITLE, _TITLES)

    def _fit_seen(self) -> None:
        """Make the rows that are seen as high as their words need.

        Not all of them: that takes Qt a hundredth of a second for each, and an import may have thousands.
        """
        row = self.rowAt(0)
        while 0 <= row < self.proposals.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            if row not in self._fitted:
                self._fitted.add(row)
                self.resizeRowToContents(row)
            row += 1

    def _fit_again(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fitted.difference_update(range(first.row(), last.row() + 1))
        self._again.start()

    def _fit_all_again(self) -> None:
        """Words that a narrower column breaks into more lines are not cut."""
        self._fitted.clear()
        self._again.start()

    def _span(self) -> None:
        """Lets the sentence about a file that is no new statement run across the row."""
        self.clearSpans()
        for number in range(self.proposals.rowCount()):
            if self.proposals.row(number).verdict != "new":
                self.setSpan(number, _TITLE, 1, COLUMNS.index("encoding") - _TITLE)

    def _edited(self, row: int, column: str, text: str) -> None:
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        place = self.proposals.index(row, COLUMNS.index(column))
        # What is only confirmed says nothing about the other selected rows.
        alone = row not in selected or text == place.data(Qt.ItemDataRole.EditRole)
        taken = self.proposals.correct([row] if alone else sorted(selected), column, text)
        if not taken:
            self._refused = QPersistentModelIndex(place)
        elif self._refused == place:
            self._refused = None

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Closes an editor, except one whose text was refused: that stays open with what was typed, until Esc."""
        if self._refused is not None and self.indexWidget(self._refused) is editor:
            if hint != QAbstractItemDelegate.EndEditHint.RevertModelCache:
                return
            self._refused = None
        super().closeEditor(editor, hint)

    def has_refused(self) -> bool:
        """Whether an editor is open whose text was refused."""
        return self._refused is not None

    def return_to_refused(self) -> bool:
        """Goes to the text that was refused; False where there is none."""
        editor = self.indexWidget(self._refused) if self._refused is not None else None
        if editor is not None:
            editor.setFocus()
        return editor is not None
