"""How a passage is painted: a card in the colour of its status, with sign, number and marked words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core.direction import isolated, right_to_left
from kpdesk.core.numbering import numbered
from kpdesk.gui.base.language.names import delivery_badge, source_line, title_of
from kpdesk.gui.base.look.fonts import interface_font, line_height
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.model import LIT_ROLE, MARKS_ROLE, QUIET_ROLE, REMARK_ROLE, ROW_ROLE, front_line
from kpdesk.gui.compare.columns.rows import ALONE, FrontRow, PassageRow, Row, TitleRow
from kpdesk.gui.compare.columns.set_text import SetText
from kpdesk.gui.compare.columns.wrapping import Wrapping

Index = QModelIndex | QPersistentModelIndex
Marks = tuple[tuple[str, str], ...]
SIGNS = {"same": "=", "reworded": "≈", "related": "~", "alone 0": "−", **dict.fromkeys(ALONE[1:], "+")}
"""The sign of each status; what stands alone has one on the first side and another on later ones."""

GAP = 8
# Much stands alone between two years; a quiet ground lets what is linked come forward.
_GROUNDS = {"alone": "side"}
_EDGE = 4
_GUTTER = 52
_PADDING = 9
_TRAIL = 14
_TITLE_TOP = 12
_SCALES = {"title": 1.0, "heading": 0.94, "note": 0.8}
_BOLD = ("title", "heading")
_PLAIN = 0.9
_REMARK = 0.85
_QUIET = "quiet "
_CACHED = 600
_WIDE = 500


class PassageDelegate(QStyledItemDelegate):
    """Cards as tall as their words; what was laid out is kept until the size of the text changes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view_width = 0
        self._heights: dict[tuple[str, int, str, str | None], float] = {}
        self._wrappings: dict[str, tuple[Wrapping, float]] = {}
        self.height_at: Callable[[int], int] | None = None
        self._set = lru_cache(_CACHED)(self._set_text)
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Lays everything out anew when it is next asked for."""
        self._set.cache_clear()
        self._heights.clear()
        self._wrappings.clear()

    def fit(self, width: int) -> None:
        """Tells how wide the rows are; a list knows that only once it is laid out."""
        self._view_width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As tall as the words need at the width of the column; a view that has measured its rows says it at once."""
        width = self._view_width or option.rect.width()
        if self.height_at is not None:
            return QSize(width, self.height_at(index.row()))
        row: Row | None = index.data(ROW_ROLE)
        return QSize(width, 0 if row is None else self.height_of(row, index.data(REMARK_ROLE), width=width))

    def height_of(self, row: Row, remark: str, *, width: int = 0) -> int:
        """How tall a row is with its remark, at the width of the column."""
        width = width or self._view_width
        if isinstance(row, TitleRow):
            source = line_height(interface_font(0.9), source_line(row.statement))
            return round(_TITLE_TOP + self._title(row, width).height + source + 8)
        if isinstance(row, FrontRow):
            return round(line_height(interface_font(_REMARK), front_line(row)) + _PADDING + GAP)
        below = line_height(interface_font(_REMARK), remark) if remark else 0
        return round(self._height(row, width) + below + 2 * _PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Row | None = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, TitleRow):
            self._paint_title(painter, option, row)
        elif isinstance(row, FrontRow):
            self._paint_front(painter, option, row)
        elif row is not None:
            self._paint_passage(painter, option, index, row=row)
        painter.restore()

    def _paint_passage(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, row: PassageRow) -> None:
        card = option.rect.adjusted(0, 0, 0, -GAP)
        direction = _direction(row)
        edge = QStyle.visualRect(direction, card, QRect(card.left(), card.top(), _EDGE, card.height()))
        self._paint_ground(painter, option, card, edge=edge, status=row.status, lit=index.data(LIT_ROLE))
        words = self._words(row, card.width(), index.data(MARKS_ROLE), quiet=index.data(QUIET_ROLE))
        left = card.left() + (_TRAIL if direction == Qt.LayoutDirection.RightToLeft else _EDGE + _GUTTER)
        top = card.top() + _PADDING
        faint = row.paragraph.kind == "note"
        words.draw(painter, QPointF(left, top), self._theme, self._theme.color("text_soft" if faint else "text"))
        self._paint_gutter(painter, card, row, baseline=top + words.first_baseline, direction=direction)
        remark = index.data(REMARK_ROLE)
        if remark:
            self._paint_remark(painter, card, remark, top=round(top + words.height), direction=direction)

    def _paint_remark(
        self, painter: QPainter, card: QRect, remark: str, *, top: int, direction: Qt.LayoutDirection
    ) -> None:
        font = interface_font(_REMARK)
        start = _EDGE + _GUTTER
        line = QRect(card.left() + start, top, card.width() - start - _TRAIL, line_height(font, remark))
        painter.setFont(font)
        painter.setPen(self._theme.color("text_soft"))
        shown = QFontMetrics(font).elidedText(remark, Qt.TextElideMode.ElideRight, line.width())
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QStyle.visualRect(direction, card, line), flags, shown)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, *, edge: QRect, status: str, lit: bool
    ) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(card), 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(card, self._theme.color(_GROUNDS.get(status, status)))
        painter.fillRect(edge, self._theme.color(f"{status}_edge"))
        painter.restore()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if lit or focused:
            painter.setPen(QPen(self._theme.color("focus" if focused else f"{status}_edge"), 2 if focused else 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_gutter(
        self, painter: QPainter, card: QRect, row: PassageRow, *, baseline: float, direction: Qt.LayoutDirection
    ) -> None:
        sign = SIGNS[row.status if row.status != "alone" else f"alone {row.place.side}"]
        cells = ((sign, interface_font(1.05, bold=True), f"{row.status}_edge", 5, 16, Qt.AlignmentFlag.AlignHCenter),)
        number = (numbered(row.paragraph.n), interface_font(0.8), "text_faint", 19, 23, Qt.AlignmentFlag.AlignRight)
        for text, font, role, start, width, side in (*cells, number):
            metrics = QFontMetrics(font)
            cell = QRect(card.left() + _EDGE + start, round(baseline) - metrics.ascent(), width, metrics.height())
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            flags = QStyle.visualAlignment(direction, side)
            painter.drawText(QStyle.visualRect(direction, card, cell), flags | Qt.TextFlag.TextDontClip, text)

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, row: TitleRow) -> None:
        title = self._title(row, option.rect.width())
        left, top = option.rect.left() + 2, option.rect.top() + _TITLE_TOP
        title.draw(painter, QPointF(left, top), self._theme, self._theme.color("text"))
        font = interface_font(0.9)
        badge = delivery_badge(row.statement)
        source = " · ".join(part for part in (source_line(row.statement), isolated(badge) if badge else "") if part)
        line = QRect(left, round(top + title.height), option.rect.width() - 4, line_height(font, source))
        painter.setFont(font)
        painter.setPen(self._theme.color("badge" if badge else "text_soft"))
        shown = QFontMetrics(font).elidedText(source, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, QStyle.visualAlignment(_title_direction(row), Qt.AlignmentFlag.AlignLeft), shown)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.left(), option.rect.top() + 2, option.rect.right(), option.rect.top() + 2)

    def _paint_front(self, painter: QPainter, option: QStyleOptionViewItem, row: FrontRow) -> None:
        """A quiet line with a triangle that says whether what it stands for is shown below it."""
        line = option.rect.adjusted(0, 0, 0, -GAP)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        sign = "▾" if row.opened else "◂" if mirrored else "▸"
        painter.setFont(interface_font(_REMARK))
        painter.setPen(self._theme.color("text_soft"))
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        for text, start, end in ((sign, _EDGE + 9, 16), (front_line(row), _EDGE + _GUTTER, line.width())):
            cell = QRect(line.left() + start, line.top(), end, line.height())
            painter.drawText(QStyle.visualRect(option.direction, line, cell), flags, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), 4, 4)

    def _words(self, row: PassageRow, width: int, marks: Marks = (), *, quiet: bool = False) -> SetText:
        inner = _inner(width)
        kind = f"{_QUIET if quiet else ''}{row.paragraph.kind}"
        return self._set(row.paragraph.text, inner, kind, _direction(row), marks)

    def _height(self, row: PassageRow, width: int) -> float:
        """How tall the words are; kept for every row, where only the lines of those in sight are."""
        key = row.paragraph.text, width, row.paragraph.kind, row.language
        found = self._heights.get(key)
        if found is None:
            found = self._heights[key] = self._wrapped(row, width) or self._words(row, width).height
        return found

    def _wrapped(self, row: PassageRow, width: int) -> float | None:
        """How tall the words are by their widths alone, where these leave no doubt."""
        kind = row.paragraph.kind
        if kind not in self._wrappings:
            one = self._set_text("x", _WIDE, kind, Qt.LayoutDirection.LeftToRight, ())
            self._wrappings[kind] = Wrapping(self._font(kind)), one.height
        wrapping, line = self._wrappings[kind]
        lines = wrapping.lines(row.paragraph.text, _inner(width))
        return None if lines is None else lines * line

    def _font(self, kind: str) -> QFont:
        return self._theme.document_font(_SCALES.get(kind, _PLAIN), bold=kind in _BOLD)

    def _title(self, row: TitleRow, width: int) -> SetText:
        title = title_of(row.statement)
        return self._set(title, max(width - 4, 40), "title", _title_direction(row), ())

    def _set_text(self, text: str, width: int, kind: str, direction: Qt.LayoutDirection, marks: Marks) -> SetText:
        font = self._font(kind.removeprefix(_QUIET))
        return SetText(text, font, width, direction=direction, marks=marks, quiet=kind.startswith(_QUIET))


def _inner(width: int) -> int:
    return max(width - _EDGE - _GUTTER - _TRAIL, 40)


def _direction(row: PassageRow) -> Qt.LayoutDirection:
    return _side(rtl=right_to_left(row.paragraph.text, row.language))


def _title_direction(row: TitleRow) -> Qt.LayoutDirection:
    return _side(rtl=right_to_left(title_of(row.statement), row.statement.language))


def _side(*, rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
