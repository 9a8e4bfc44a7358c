"""How a verdict is painted: a sign and words for it, the place, and the words with what differs marked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kpdesk.core.direction import isolated, right_to_left
from kpdesk.core.records import QuoteResult
from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.quoting.model import ROW_ROLE, Row, verdict_name

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 12
_MOST_LETTERS = 1500
# Sign, colour of the words and of the ground: told apart by the sign and the words, not by the colour alone.
_LOOKS = {
    "exact": ("✓", "accent", "info_soft"),
    "equivalent": ("≈", "accent", "info_soft"),
    "differs": ("≠", "warn", "warn_soft"),
    "joined": ("⧺", "warn", "warn_soft"),
    "not found": ("✗", "error", "error_soft"),
}


def sign_of(result: QuoteResult) -> str:
    """The sign of a verdict; in brackets where the quoter put words in brackets, for which it does not stand."""
    sign = _LOOKS[result.verdict][0]
    return f"[{sign}]" if result.brackets and result.verdict in ("exact", "equivalent") else sign


class VerdictDelegate(QStyledItemDelegate):
    """Rows as high as their words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """The height of the words at the width of the list."""
        row = index.data(ROW_ROLE)
        view = option.widget
        width = max(200, view.viewport().width() if hasattr(view, "viewport") else option.rect.width())
        if not isinstance(row, Row):
            return QSize(width, 0)
        return QSize(width, round(self._document(row, width - 2 * _MARGIN).size().height()) + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; the style paints the selection under it."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        painter.translate(option.rect.left() + _MARGIN, option.rect.top() + _MARGIN)
        document = self._document(row, option.rect.width() - 2 * _MARGIN)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, self._theme.color("text"))
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setPen(self._theme.color("line"))
        painter.drawLine(QRectF(option.rect).bottomLeft(), QRectF(option.rect).bottomRight())

    def _document(self, row: Row, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(interface_font())
        document.setDefaultTextOption(QTextOption())
        document.setHtml(self._head(row) + self._words(row))
        document.setTextWidth(width)
        return document

    def _head(self, row: Row) -> str:
        _, words, ground = _LOOKS[row.result.verdict]
        soft = self._theme.color("text_soft").name()
        badge = ""
        if row.first:
            colours = f"color:{self._theme.color(words).name()};background:{self._theme.color(ground).name()}"
            badge = (
                f'<b style="{colours}">&nbsp;{sign_of(row.result)} {escape(verdict_name(row.result))}&nbsp;</b> &nbsp;'
            )
        return f'<p>{badge}<span style="color:{soft}">{escape(isolated(row.source))}</span></p>'

    def _words(self, row: Row) -> str:
        families = ", ".join(f"'{escape(each)}'" for each in self._theme.document_font().families())
        marks = row.match.marks if row.match else (("=", row.result.text),)
        said = "".join(self._marked(kind, text) for kind, text in marks)
        to_left = right_to_left("".join(text for _, text in marks))
        return f'<p dir="{"rtl" if to_left else "ltr"}" style="font-family:{families};font-size:large">{said}</p>'

    def _marked(self, kind: str, text: str) -> str:
        shown = escape(text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…").replace("\n", "<br>")
        if kind == "-":
            return f'<s style="background:{self._theme.color("removed").name()}">{shown}</s>'
        if kind == "+":
            return f'<u style="background:{self._theme.color("added").name()}">{shown}</u>'
        return shown
