"""How a hit is painted: year, title and place in one line, below it the passage with its words marked."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core import numbering
from kpdesk.core.direction import isolated, right_to_left
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


class _Look:
    """Fonts and colours as they are until the theme changes: asking for them anew took longer than painting."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._colors: dict[str, QColor] = {}
        self.bold, self.plain = interface_font(0.92, bold=True), interface_font(0.92)
        self.words = theme.document_font(0.88)
        self.bold_metrics, self.plain_metrics = QFontMetrics(self.bold), QFontMetrics(self.plain)
        self.letter = QFontMetrics(self.words).averageCharWidth()
        # Marked words stand on a colour and are underlined, for those who do not see the colour.
        self.marked = QTextCharFormat()
        self.marked.setBackground(theme.color("hit"))
        self.marked.setFontUnderline(True)
        # A dotted line and no colour: the words are there, but may be nobody's own.
        self.common = QTextCharFormat()
        self.common.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)

    def color(self, role: str) -> QColor:
        if role not in self._colors:
            self._colors[role] = self._theme.color(role)
        return self._colors[role]


class _Row(NamedTuple):
    """What a row shows, set in one width."""

    entry: Hit | Note
    head: str
    rest: str
    facts_height: int
    words: QTextLayout

    @property
    def height(self) -> int:
        return self.facts_height + _GAP + math.ceil(self.words.boundingRect().height()) + 20


class ResultDelegate(QStyledItemDelegate):
    """A line of facts and at most three lines of words, in the direction of their script."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[tuple[int, int], _Row] = {}
        self._known_look: _Look | None = None
        theme.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the words need, within three lines."""
        entry, width = index.data(HIT_ROLE), option.rect.width()
        if entry is None:
            return QSize(width, self._look.bold_metrics.height() + _GAP + 20)
        return QSize(width, self._row(entry, max(120, width - 2 * _MARGIN)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        entry = index.data(HIT_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN, 10, -_MARGIN, -8)
        row = self._row(entry, inner.width())
        below = self._paint_facts(painter, option, inner, row)
        # What may be nobody's own steps back, and says why in the line above it.
        is_common = isinstance(entry, Hit) and entry.grade == "common wording"
        painter.setPen(self._look.color("text_soft" if is_common else "text"))
        area = QRect(inner.left(), below, inner.width(), inner.bottom() - below)
        row.words.draw(painter, QPointF(area.topLeft()), [], QRectF(area))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(option.rect, self._look.color("selected" if chosen else "hover"))
        if chosen:
            edge = QRect(option.rect.left(), option.rect.top(), _EDGE, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), self._look.color("accent"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_facts(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, row: _Row) -> int:
        look, entry = self._look, row.entry
        line = QRect(inner.left(), inner.top(), inner.width(), row.facts_height)
        trail = f"¶ {numbering.numbered(entry.paragraph)}"
        if isinstance(entry, Hit) and entry.notes:
            trail = f"✎ {entry.notes}   {trail}"
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.bold)
        painter.setPen(look.color("accent"))
        painter.drawText(line, flags, row.head)
        taken = look.bold_metrics.horizontalAdvance(row.head) + 10
        painter.setFont(look.plain)
        painter.setPen(look.color("text_soft"))
        kept = look.plain_metrics.horizontalAdvance(trail) + 14
        middle = QRect(line.left() + taken, line.top(), line.width() - taken - kept, row.facts_height)
        elided = look.plain_metrics.elidedText(row.rest, Qt.TextElideMode.ElideRight, middle.width())
        painter.drawText(QStyle.visualRect(option.direction, line, middle), flags, elided)
        end = QRect(line.right() - kept, line.top(), kept, row.facts_height)
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
        grade = self.tr("may only be common wording") if entry.grade == "common wording" else None
        # Each by itself: "2004-angola" beside Arabic words would be read as "angola-2004".
        parts = (grade, entry.title or entry.key, entry.organisation, kind_name(entry.kind))
        return year, " · ".join(isolated(part) for part in parts if part)

    @property
    def _look(self) -> _Look:
        if self._known_look is None:
            self._known_look = _Look(self._theme)
        return self._known_look

    def _forget(self) -> None:
        self._rows.clear()
        self._known_look = None

    def _row(self, entry: Hit | Note, width: int) -> _Row:
        """An entry set in a width: a list asks for each row several times before it is painted."""
        known = self._rows.get((id(entry), width))
        if known is not None and known.entry is entry:
            return known
        if len(self._rows) >= _REMEMBERED:
            self._rows.clear()
        head, rest = self._facts(entry)
        row = _Row(entry, head, rest, line_height(self._look.bold, head + rest), self._made_layout(entry, width))
        self._rows[id(entry), width] = row
        return row

    def _made_layout(self, entry: Hit | Note, width: int) -> QTextLayout:
        if isinstance(entry, Note):
            text = entry.text or entry.quoted
            return self._laid_out(text, (), width, rtl=right_to_left(text), marked=self._look.marked)
        rtl = right_to_left(entry.snippet, entry.language)
        room = int(_LINES * width / self._look.letter * 0.9)
        text, marks = from_first_mark(entry.snippet, marks_in_snippet(entry), room)
        format_ = self._look.common if entry.grade == "common wording" else self._look.marked
        return self._laid_out(text, marks, width, rtl=rtl, marked=format_)

    def _laid_out(
        self, text: str, marks: tuple[Mark, ...], width: int, *, rtl: bool, marked: QTextCharFormat
    ) -> QTextLayout:
        layout = QTextLayout(text, self._look.words)
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if rtl else Qt.AlignmentFlag.AlignLeft
        )
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(_formats(text, marks, marked))
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


def _formats(text: str, marks: tuple[Mark, ...], marked: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    offsets, ranges = Offsets(text), []
    for start, end in marks:
        each = QTextLayout.FormatRange()
        each.start = offsets.to_utf16(start)
        each.length = offsets.to_utf16(end) - each.start
        each.format = marked
        ranges.append(each)
    return ranges


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
