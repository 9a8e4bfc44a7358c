"""How the tree is painted: groups as small headings, and the delivery badge after the title."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.library.model import BADGE_ROLE, STATEMENT_ROLE

Index = QModelIndex | QPersistentModelIndex
_BADGE_PADDING = 8
_BADGE_GAP = 10


class LibraryDelegate(QStyledItemDelegate):
    """Leaves everything to the style but the weight of groups and the badge.

    The height of a row and its colours are asked for once: laying out the rows that are seen was the longest time in
    which the window stood still after an import.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inks: dict[str, QColor] = {}
        self._heights: dict[tuple[bool, str], int] = {}
        theme.changed.connect(self._inks.clear)
        theme.changed.connect(self._heights.clear)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Groups stand out by weight; cells after the title are softer."""
        super().initStyleOption(option, index)
        if index.data(STATEMENT_ROLE) is None:
            option.font.setWeight(QFont.Weight.DemiBold)
        role = "text" if index.column() == 0 else "text_soft"
        ink = self._inks.get(role) or self._inks.setdefault(role, self._theme.color(role))
        option.palette.setColor(option.palette.ColorRole.Text, ink)
        option.palette.setColor(option.palette.ColorRole.HighlightedText, ink)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, and behind a title its badge; where there is little room the title is cut, never the badge."""
        badge = index.data(BADGE_ROLE)
        if not badge:
            super().paint(painter, option, index)
            return
        font = _badge_font(option.font)
        size = _badge_size(badge, font)
        title = QStyleOptionViewItem(option)
        self.initStyleOption(title, index)
        taken = size.width() + 2 * _BADGE_GAP
        room = option.rect.width() - taken
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, title, painter, option.widget)
        metrics = title.fontMetrics
        title.text = metrics.elidedText(title.text, Qt.TextElideMode.ElideRight, room) if room > 0 else ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, title, painter, option.widget)
        after = metrics.horizontalAdvance(title.text) + _BADGE_GAP if title.text else 0
        self._paint_badge(painter, _place(option, after, size), badge, font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """A little more room above groups than between statements."""
        group = index.data(STATEMENT_ROLE) is None
        kind = group, option.font.key()
        if kind not in self._heights:
            self._heights[kind] = super().sizeHint(option, index).height() + (10 if group else 2)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(option.fontMetrics.horizontalAdvance(words) + 2 * _BADGE_GAP, self._heights[kind])

    def _paint_badge(self, painter: QPainter, rect: QRect, badge: str, font: QFont) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.color("badge"), 1))
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge)
        painter.restore()


def _badge_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small


def _badge_size(badge: str, font: QFont) -> QSize:
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(badge) + 2 * _BADGE_PADDING, metrics.height() + 2)


def _place(option: QStyleOptionViewItem, after: int, size: QSize) -> QRect:
    rect = QRect(option.rect.left() + after, 0, size.width(), size.height())
    rect.moveTop(option.rect.center().y() - size.height() // 2 + 1)
    return QStyle.visualRect(option.direction, option.rect, rect)
