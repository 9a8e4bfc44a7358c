"""How a hit is painted: year, title and place in one line, below it the passage with its words marked."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import Hit, Mark, Note
from kpdesk.gui.base.language.names import kind_name, quoted
from kpdesk.gui.base.look.fonts import interface_font, line_height
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.offsets import Offsets
from kpdesk.gui.search.model import HIT_ROLE, marks_in_snippet

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 16
_GAP = 4
_LINES = 3
_REMEMBERED = 200
_EDGE = 3


class ResultDelegate(QStyledItemDelegate):
    """A line of facts and at most three lines of words, in the direction of their script."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laid: dict[tuple[int, int], tuple[Hit | Note, QTextLayout]] = {}
        theme.changed.connect(self._laid.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the words need, within three lines."""
        entry = index.data(HIT_ROLE)
        width = max(120, option.rect.width() - 2 * _MARGIN)
        words = self._layout_of(entry, width).boundingRect().height() if entry else 0
        facts = line_height(self._facts_font(bold=True), "".join(self._facts(entry)) if entry else "")
        return QSize(option.rect.width(), facts + _GAP + math.ceil(words) + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        entry = index.data(HIT_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN, 10, -_MARGIN, -8)
        below = self._paint_facts(painter, option, inner, entry)
        self._paint_words(painter, QRect(inner.left(), below, inner.width(), inner.bottom() - below), entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(option.rect, self._theme.color("selected" if chosen else "hover"))
        if chosen:
            edge = QRect(option.rect.left(), option.rect.top(), _EDGE, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), self._theme.color("accent"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_facts(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, entry: Hit | Note) -> int:
        bold = self._facts_font(bold=True)
        head, rest = self._facts(entry)
        height = line_height(bold, f"{head}{rest}")
        line = QRect(inner.left(), inner.top(), inner.width(), height)
        trail = f"¶ {entry.paragraph}"
        if isinstance(entry, Hit) and entry.notes:
            trail = f"✎ {entry.notes}   {trail}"
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(line, flags, head)
        taken = QFontMetrics(bold).horizontalAdvance(head) + 10
        painter.setFont(self._facts_font())
        painter.setPen(self._theme.color("text_soft"))
        metrics = QFontMetrics(self._facts_font())
        kept = metrics.horizontalAdvance(trail) + 14
        middle = QRect(line.left() + taken, line.top(), line.width() - taken - kept, height)
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, middle.width())
        painter.drawText(QStyle.visualRect(option.direction, line, middle), flags, elided)
        end = QRect(line.right() - kept, line.top(), kept, height)
        opposite = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(
            QStyle.visualRect(option.direction, line, end), opposite | Qt.AlignmentFlag.AlignVCenter, trail
        )
        return line.bottom() + _GAP

    def _facts(self, entry: Hit | Note) -> tuple[str, str]:
        if isinstance(entry, Note):
            head = self.tr("Note")
            return f"✎ {head}", quoted(entry.quoted)
        year = str(entry.year) if entry.year else "–"
        parts = (entry.title or entry.key, entry.organisation, kind_name(entry.kind))
        return year, " · ".join(part for part in parts if part)

    def _paint_words(self, painter: QPainter, area: QRect, entry: Hit | Note) -> None:
        painter.setPen(self._theme.color("text"))
        self._layout_of(entry, area.width()).draw(painter, QPointF(area.topLeft()), [], QRectF(area))

    def _layout_of(self, entry: Hit | Note, width: int) -> QTextLayout:
        """The words of an entry set in a width: a list asks for each row several times before it is painted."""
        known = self._laid.get((id(entry), width))
        if known is not None and known[0] is entry:
            return known[1]
        if len(self._laid) >= _REMEMBERED:
            self._laid.clear()
        layout = self._made_layout(entry, width)
        self._laid[id(entry), width] = entry, layout
        return layout

    def _made_layout(self, entry: Hit | Note, width: int) -> QTextLayout:
        if isinstance(entry, Note):
            text = entry.text or entry.quoted
            return self._laid_out(text, (), width, rtl=right_to_left(text))
        rtl = right_to_left(entry.snippet, entry.language)
        room = int(_LINES * width / QFontMetrics(self._words_font()).averageCharWidth() * 0.9)
        text, marks = from_first_mark(entry.snippet, marks_in_snippet(entry), room)
        return self._laid_out(text, marks, width, rtl=rtl)

    def _laid_out(self, text: str, marks: tuple[Mark, ...], width: int, *, rtl: bool) -> QTextLayout:
        layout = QTextLayout(text, self._words_font())
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if rtl else Qt.AlignmentFlag.AlignLeft
        )
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text, marks))
        layout.beginLayout()
        top = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() * 1.06
        layout.endLayout()
        return layout

    def _formats(self, text: str, marks: tuple[Mark, ...]) -> list[QTextLayout.FormatRange]:
        offsets, ranges, marked = Offsets(text), [], self._mark_format()
        for start, end in marks:
            each = QTextLayout.FormatRange()
            each.start = offsets.to_utf16(start)
            each.length = offsets.to_utf16(end) - each.start
            each.format = marked
            ranges.append(each)
        return ranges

    def _mark_format(self) -> QTextCharFormat:
        """Marked words stand on a colour and are underlined, for those who do not see the colour."""
        marked = QTextCharFormat()
        marked.setBackground(self._theme.color("hit"))
        marked.setFontUnderline(True)
        return marked

    def _facts_font(self, *, bold: bool = False) -> QFont:
        return interface_font(0.92, bold=bold)

    def _words_font(self) -> QFont:
        return self._theme.document_font(0.88)


def from_first_mark(text: str, marks: tuple[Mark, ...], room: int) -> tuple[str, tuple[Mark, ...]]:
    """The text, begun later where its first mark would not be seen in the room for so many characters."""
    if not marks or marks[0][1] <= room:
        return text, marks
    cut = text.rfind(" ", 0, max(0, marks[0][0] - room // 4)) + 1
    shift = cut - 2
    return f"… {text[cut:]}", tuple((start - shift, end - shift) for start, end in marks)


def numbered(count: int) -> str:
    """A count as the person writes numbers."""
    return QLocale().toString(count)
