"""The table of proposals on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from kpdesk.gui.importing.choices import PADDING, CellEditor
from kpdesk.gui.importing.model import COLUMNS, ProposalModel

_WIDTHS = {
    "file": 170,
    "as": 130,
    "title": 260,
    "date": 105,
    "meeting": 165,
    "kind": 115,
    "organisation": 135,
    "delivery": 110,
    "language": 85,
    "paragraphs": 40,
    "encoding": 115,
}
_TITLE = COLUMNS.index("title")


class ProposalTable(QTableView):
    """One row a file; a file that is not new says why across the row."""

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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, _WIDTHS[column])
        heading.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Lays the rows out and chooses a first cell; "store as" and the encoding only where there is doubt."""
        rows = [self.proposals.row(number) for number in range(self.proposals.rowCount())]
        self.setColumnHidden(COLUMNS.index("as"), not any(row.undecided for row in rows))
        self.setColumnHidden(COLUMNS.index("encoding"), not any(row.proposal.doubtful_encoding for row in rows))
        self._span()
        if rows:
            self.setCurrentIndex(self.proposals.index(0, _TITLE))

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
