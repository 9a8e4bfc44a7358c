"""Every found word in a line of its own, with what stands before and after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import ContextLine
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.named_box import name_box

_AT_ONCE = 200
"""Lines that are made within a hundredth of a second."""
_MEASURED = 50
_LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_EMBEDDING = {True: ("\u2067", "\u2069"), False: ("\u2066", "\u2069")}
"""Signs that isolate a run of words in its own direction."""


class ContextsView(QWidget):
    """Lines sorted by the words before or after, by year or by who spoke; choosing one opens its passage."""

    open_requested = Signal(str, object, object)
    order_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contexts_view")
        self._theme = theme
        self._order = QComboBox(self)
        self._order.setObjectName("contexts_order")
        name_box(self._order, self.tr("Order of the lines"))
        for text, order in (
            (self.tr("By the words after"), "right"),
            (self.tr("By the words before"), "left"),
            (self.tr("By year"), "year"),
            (self.tr("By speaker"), "speaker"),
        ):
            self._order.addItem(text, order)
        self._order.currentIndexChanged.connect(lambda _: self.order_changed.emit(self.order))
        self._coming: Iterator[ContextLine] = iter(())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._go_on)
        self._going: list[QTreeWidgetItem] = []
        self._lines = QTreeWidget(self)
        self._make_lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.addWidget(self._order, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lines, 1)

    @property
    def order(self) -> str:
        """The order that is chosen, as `Archive.concordance` has it."""
        return str(self._order.currentData())

    def show_lines(self, lines: Sequence[ContextLine]) -> None:
        """Shows these lines, the first at once and the others piece by piece, so that the window never stands still."""
        self._going += self._lines.invisibleRootItem().takeChildren()
        self._coming = iter(lines)
        self._go_on()

    def _go_on(self) -> None:
        items = [self._item(line) for line in islice(self._coming, _AT_ONCE)]
        self._lines.addTopLevelItems(items)
        del self._going[-_AT_ONCE:]  # deleting thousands at once takes as long as making them
        if items or self._going:
            self._soon.start()

    def focus_lines(self) -> None:
        """Gives the keyboard to the lines."""
        self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_lines(self) -> None:
        tree = self._lines
        tree.setObjectName("contexts")
        tree.setAccessibleName(self.tr("Places with their contexts"))
        tree.setColumnCount(4)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # Whatever the language of the window, what is read first stands where its script begins.
        tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
        for column, mode in enumerate(("Stretch", "ResizeToContents", "Stretch", "ResizeToContents")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        tree.currentItemChanged.connect(lambda item, _: self._open(item))

    def _item(self, line: ContextLine) -> QTreeWidgetItem:
        rtl = right_to_left(f"{line.before}{line.found}{line.after}", line.language)
        begin, end = _EMBEDDING[rtl]
        sides = (line.after, line.before) if rtl else (line.before, line.after)
        cells = [f"{begin}{text.strip()}{end}" for text in (sides[0], line.found, sides[1])]
        item = QTreeWidgetItem([*cells, str(line.year or "")])
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignCenter)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self._lines.font())
        font.setBold(True)
        item.setFont(1, font)
        item.setBackground(1, self._theme.color("hit"))
        item.setForeground(3, self._theme.color("text_soft"))
        item.setData(0, _LINE_ROLE, line)
        said = self.tr("{year}: {before} {found} {after}")
        spoken = said.format(year=line.year or "", before=line.before, found=line.found, after=line.after)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _open(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, _LINE_ROLE) if item is not None else None
        if line is not None:
            self.open_requested.emit(line.key, line.paragraph, (line.mark,))
