"""How a note is painted in the list: where it stands, what it says, and the words it stands on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core.direction import isolated
from kpdesk.gui.annotations.filtering import Entry
from kpdesk.gui.annotations.model import ENTRY_ROLE
from kpdesk.gui.base.language.names import listed, quoted, title_of
from kpdesk.gui.base.look.fonts import interface_font, line_height
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.notes.swatch import SIZE, swatch
from kpdesk.gui.reading.notes.words import place_of, visibility_name, when

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP = 12, 4
_QUOTE_SCALE = 0.86
_HIGH = "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER JEEM}"


class NoteDelegate(QStyledItemDelegate):
    """Rows of one height: a head, two lines of note or quotation, and a foot."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """The height of every row; a view asks for it once."""
        del index
        # A word of the window, in its script, and the highest lines a note may be in: all rows have one height.
        sample = f"{visibility_name('private')} {_HIGH}"
        small, quote = line_height(_small(), sample), line_height(self._quote(), sample)
        first = max(quote, line_height(interface_font(), sample))  # the note's words, or else the quotation's
        return QSize(option.rect.width(), 2 * (small + _MARGIN + _GAP) + first + quote)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; the style paints the selection under it."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setLayoutDirection(option.direction)
        room = option.rect.adjusted(_MARGIN + SIZE + 10, _MARGIN, -_MARGIN, -_MARGIN)
        label = QRect(option.rect.left() + _MARGIN, option.rect.top() + _MARGIN, SIZE, SIZE)
        swatch(self._theme, entry.note.label).paint(painter, QStyle.visualRect(option.direction, option.rect, label))
        room = QStyle.visualRect(option.direction, option.rect, room)
        self._paint_head(painter, entry, room)
        self._paint_words(painter, entry, room)
        self._paint_foot(painter, entry, room)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_head(self, painter: QPainter, entry: Entry, room: QRect) -> None:
        small, bold = _small(), _small(bold=True)
        year = str(entry.statement.year or "") if entry.statement else ""
        painter.setFont(bold)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(room, _top(), year)
        taken = QFontMetrics(bold).horizontalAdvance(year) + 8 if year else 0
        painter.setFont(small)
        painter.setPen(self._theme.color("text_soft"))
        title = title_of(entry.statement) if entry.statement else entry.note.key
        line = f"{isolated(title)} · {place_of(entry.note)}"
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rest = room.adjusted(0, 0, -taken, 0) if mirrored else room.adjusted(taken, 0, 0, 0)
        shown = QFontMetrics(small).elidedText(line, Qt.TextElideMode.ElideMiddle, rest.width())
        painter.drawText(rest, _top(), shown)

    def _paint_words(self, painter: QPainter, entry: Entry, room: QRect) -> None:
        top = room.top() + line_height(_small(), title_of(entry.statement) if entry.statement else "") + _GAP
        words, quote = isolated(entry.note.text), isolated(quoted(entry.note.quoted))
        if entry.note.text:
            top = self._paint_lines(painter, words, interface_font(), "text", room, top, lines=1)
        if entry.note.quoted:
            self._paint_lines(painter, quote, self._quote(), "text_soft", room, top, lines=1 if entry.note.text else 2)

    def _paint_lines(
        self, painter: QPainter, text: str, font: QFont, role: str, room: QRect, top: int, *, lines: int
    ) -> int:
        """Paint a few lines of a text from `top`; the height after them."""
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        for shown in _broken(" ".join(text[:600].split()), font, room.width(), lines):
            height = line_height(font, shown)
            painter.drawText(QRect(room.left(), top, room.width(), height), _top(), shown)
            top += height
        return top

    def _paint_foot(self, painter: QPainter, entry: Entry, room: QRect) -> None:
        note = entry.note
        parts = (listed(note.themes), visibility_name(note.visibility), note.author, when(note.modified))
        painter.setFont(_small())
        painter.setPen(self._theme.color("text_faint"))
        line = " · ".join(part for part in parts if part)
        shown = QFontMetrics(_small()).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, shown)

    def _quote(self) -> QFont:
        font = self._theme.document_font(_QUOTE_SCALE)
        font.setPointSizeF(font.pointSizeF() * 100 / self._theme.zoom)  # the size of the page is not that of a list
        return font


def _broken(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """A text in at most so many lines, the last of them ending in dots where something is left."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    ends: list[int] = []
    while len(ends) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart())
    layout.endLayout()
    if not ends:
        return []
    units = text.encode("utf-16-le")  # Qt counts in halves of a pair
    pieces = [units[2 * a : 2 * b].decode("utf-16-le", "ignore") for a, b in pairwise(ends)]
    last = units[2 * ends[-1] :].decode("utf-16-le", "ignore")
    return [*pieces, QFontMetrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width)]


def _small(*, bold: bool = False) -> QFont:
    return interface_font(0.9, bold=bold)


def _top() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
