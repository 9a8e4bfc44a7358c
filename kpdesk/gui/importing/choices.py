"""Editors for the cells of the table of proposals: a list to choose from where the words are fixed."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core.encodings import ENCODINGS
from kpdesk.core.records import DELIVERIES, KINDS
from kpdesk.gui.base.language.names import LANGUAGE_NAMES, delivery_name, kind_name, language_name
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.importing.model import COLUMNS, DOUBTFUL

Index = QModelIndex | QPersistentModelIndex
_ARABIC = re.compile("[\u0600-\u08ff]")
PADDING = 6
"""Pixels around the words of a cell."""


class CellEditor(QStyledItemDelegate):
    """Edits one cell; `edited` tells column and text, so that the table can set every selected row."""

    edited = Signal(int, str, str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entered = False
        self._choices = {
            "encoding": [(each, each) for each in ENCODINGS],
            "as": [("version", self.tr("new version")), ("own", self.tr("own statement"))],
            "kind": [(each, kind_name(each)) for each in KINDS],
            "delivery": [(each, delivery_name(each)) for each in DELIVERIES],
            "language": [("", self.tr("not known")), *((code, language_name(code)) for code in LANGUAGE_NAMES)],
        }

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's own name
        """A doubtful cell keeps its colour in a selected row and under the pointer."""
        super().initStyleOption(option, index)
        if index.data(DOUBTFUL):
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's own name
        """Room for all lines: Qt wraps the words for the whole cell and only then takes the padding off."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -2 * PADDING, 0)
        size = super().sizeHint(narrow, index)
        # Qt cuts a line where one more of its own height has no room: an Arabic line is higher than a Latin one below.
        higher = _ARABIC.search(str(index.data() or ""))
        return QSize(size.width(), size.height() + (option.fontMetrics.lineSpacing() * 2 // 3 if higher else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, a line under its row, and a frame around the one that the keys are about."""
        super().paint(painter, option, index)
        box = option.rect
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, self._theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(self._theme.color("focus"))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002, N802
        """A list of choices, or a line with the form in which the archive reads the field."""
        column = COLUMNS[index.column()]
        editor: QComboBox | QLineEdit
        if column in self._choices:
            editor = QComboBox(parent)
            for value, text in self._choices[column]:
                editor.addItem(text, value)
        else:
            editor = QLineEdit(parent)
            editor.setPlaceholderText(self._hint(column))
        editor.setObjectName(f"import_{column}")
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def updateEditorGeometry(  # noqa: N802 - Qt's own name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """As large as it needs to be, over the neighbours of a small cell: the cell alone cuts words and choices."""
        super().updateEditorGeometry(editor, option, index)
        wanted, view = editor.sizeHint(), editor.parentWidget()
        cell = option.rect
        wide = max(cell.width(), wanted.width() if isinstance(editor, QComboBox) else 0)
        high = max(min(cell.height(), 2 * wanted.height()), wanted.height())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = cell.right() + 1 - wide if rtl else cell.left()
        if view is not None:
            left = max(0, min(left, view.width() - wide))
        editor.setGeometry(left, cell.center().y() - high // 2, wide, high)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's own name
        """Puts the present value into the editor."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002, N802
        """Tells what was written, if it is something else or the Enter key confirms a doubtful value."""
        text = str(editor.currentData()) if isinstance(editor, QComboBox) else ""
        if isinstance(editor, QLineEdit):
            text = editor.text()
        confirmed, self._entered = self._entered and bool(index.data(DOUBTFUL)), False
        if confirmed or text != index.data(Qt.ItemDataRole.EditRole):
            self.edited.emit(index.row(), COLUMNS[index.column()], text)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Remembers whether an editor is left with the Enter key: only that confirms an unchanged value."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        elif event.type() == QEvent.Type.FocusOut:
            self._entered = False
        return super().eventFilter(editor, event)

    def _hint(self, column: str) -> str:
        if column == "meeting":
            return self.tr("2022 plenary, Gaborone, BW")
        return self.tr("2022-11-05") if column == "date" else ""
