"""One column of passages; it scrolls pixel by pixel and asks for what lies outside itself."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.delegate import PassageDelegate
from kpdesk.gui.compare.columns.edges import Edges
from kpdesk.gui.compare.columns.model import ColumnModel
from kpdesk.gui.compare.columns.rows import FrontRow, PassageRow, Row

_A_LITTLE = 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnView(QListView):
    """Arrows go from passage to passage, Left and Right over to the partner, Space to the next partner."""

    opened = Signal(int)
    """Enter or a double click on a row."""

    partner_wanted = Signal(int)
    """Go over to the passage that this one is linked with in the next column (1) or the one before (-1)."""

    next_link_wanted = Signal()
    """Look at the next link of the same passage."""

    chosen = Signal(int)
    """The row that the person went to."""

    entered = Signal()
    """The keyboard came here."""

    laid_out = Signal()
    """Rows stand elsewhere or are of another height."""

    def __init__(self, side: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"compare_column_{side}")
        self.column = ColumnModel(side, self)
        self._theme = theme
        self._delegate = PassageDelegate(theme, self)
        self._edges = Edges(self._height_of, lambda: self.column.rows, self)
        self._delegate.height_at = lambda row: self.bottom_of(row) - self.top_of(row)
        self.column.modelAboutToBeReset.connect(self._edges.forget)
        self.setModel(self.column)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAutoScroll(False)  # where a row comes to stand is for Following to say
        self.setMinimumSize(QSize(150, 120))
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(lambda index, _: self._went_to(index))
        self.clicked.connect(self._clicked)
        self.column.modelReset.connect(self._moved)
        self._edges.found.connect(self._found)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._edges.reach(self._seen()))
        theme.changed.connect(self._lay_out)

    def top_of(self, row: int) -> int:
        """The height of a row's upper edge, from the top of the first row."""
        return self._measured()[row]

    def bottom_of(self, row: int) -> int:
        """The height of a row's lower edge."""
        return self._measured()[row + 1]

    def full_height(self) -> int:
        """The height of all rows together, at least 1."""
        return max(self._measured()[-1], 1)

    def be_exact(self, row: int) -> None:
        """Measures the rows down to this one now: somebody goes there."""
        self._measured()
        self._edges.finish(row)

    def rows_in_sight(self) -> range:
        """The rows of which something can be seen."""
        edges, value = self._measured(), self.verticalScrollBar().value()
        first = max(bisect_right(edges, value) - 1, 0)
        return range(first, min(bisect_left(edges, value + self.viewport().height()), len(edges) - 1))

    def row_at_top(self) -> int:
        """The row at the upper edge of what can be seen, once the scroll bar knows how tall the rows are now."""
        self.executeDelayedItemsLayout()
        return max(bisect_right(self._measured(), self.verticalScrollBar().value() + _A_LITTLE) - 1, 0)

    def go_to(self, row: int) -> None:
        """Makes a row the current one, without telling that the person chose it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.column.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Left, Right and Space are about partners; all else is as in every list."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.partner_wanted.emit(1 if (event.key() == Qt.Key.Key_Right) is not mirrored else -1)
        elif plain and event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())  # a list of Qt leaves this to the style of the system
        elif plain and event.key() == Qt.Key.Key_Space:
            self._press_space()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        """Letters do not jump about in a text."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Coming here by Tab chooses the first passage that can be seen, so that there is something to read out."""
        if not self.currentIndex().isValid() and self.column.rowCount():  # else Qt chooses the first row of all
            seen = max(self.indexAt(self.viewport().rect().center() / 4).row(), 0)
            folded = isinstance(self.column.row(seen), FrontRow) and seen + 1 < self.column.rowCount()
            self.setCurrentIndex(self.column.index(seen + 1 if folded else seen))
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """The rows, or a word about there being none of a comparison."""
        super().paintEvent(event)
        if self.column.compared and not self.column.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("text_faint"))
            room = self.viewport().rect().adjusted(0, 40, 0, 0)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, flags, self.tr("Nothing of what is shown stands on this side"))
        self._edges.follow_up()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Words are set anew for another width."""
        self._delegate.fit(self.viewport().width())
        self._edges.forget()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # Qt's list lays rows out again for another height only
        self._moved()

    def _lay_out(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self._moved()

    def _measured(self) -> list[int]:
        """The edges of all rows; Qt's own `visualRect` asks for every size again, at every step of the wheel."""
        known = self._edges.known
        return known if known is not None else self._edges.find(self._seen())

    def _seen(self) -> int:
        return self.verticalScrollBar().value() + self.viewport().height()

    def _height_of(self, row: Row) -> int:
        return self._delegate.height_of(row, self.column.remark(row))

    def _found(self) -> None:
        """Rows that were guessed are measured: they are laid out anew; what is seen was exact before."""
        self.scheduleDelayedItemsLayout()
        self.laid_out.emit()

    def _moved(self) -> None:
        self._edges.forget()
        self.laid_out.emit()

    def _press_space(self) -> None:
        """The next link of a passage; a title, and a heading without a link, is opened as by Enter."""
        row = self.column.row(self.currentIndex().row())
        if isinstance(row, PassageRow) and (row.links or row.paragraph.kind != "heading"):
            self.next_link_wanted.emit()
        elif row is not None:
            self.opened.emit(self.currentIndex().row())

    def _clicked(self, index: QModelIndex) -> None:
        self._went_to(index)
        if isinstance(self.column.row(index.row()), FrontRow):
            self.opened.emit(index.row())

    def _double_clicked(self, index: QModelIndex) -> None:
        if not isinstance(self.column.row(index.row()), FrontRow):  # the first click has opened it
            self.opened.emit(index.row())

    def _went_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
