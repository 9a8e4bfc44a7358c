"""Paints beside the text: paragraph numbers, page numbers, and who begins to speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextBlock

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Paragraph
from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.reading.page.column import GUTTER
from kpdesk.gui.reading.page.typeset import em, marked, mirrored

if TYPE_CHECKING:
    from kpdesk.gui.reading.page import Page

_GAP = 16  # between the numbers and the text


def paint_margin(painter: QPainter, page: Page, area: QRectF) -> None:
    """Paint the margin of the paragraphs inside `area`, in the coordinates of the document."""
    if not page.body:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    present = page.paragraph_at(page.caret).n
    layout = page.document().documentLayout()
    block = page.document().findBlockByNumber(page.place_at(page.position_at(area.top())))
    block = block.previous() if block.blockNumber() > 0 else block
    while block.isValid():
        where = layout.blockBoundingRect(block)
        if where.top() - 3 * em(page.theme) > area.bottom():
            break
        _paint_paragraph(painter, page, block, where, present=present)
        block = block.next()


def _paint_paragraph(painter: QPainter, page: Page, block: QTextBlock, where: QRectF, *, present: int) -> None:
    place = block.blockNumber()
    paragraph = page.body[place]
    line = block.layout().lineAt(0)
    baseline = where.top() + line.y() + line.ascent()
    gutter = _gutter(page, paragraph)
    number = _font(page, 0.64, bold=paragraph.n == present)
    number.setStrikeOut(paragraph.n in page.left_out)
    _paint_number(painter, page, numbered(paragraph.n), number, gutter, baseline, loud=paragraph.n == present)
    if _turns_page(page, place):
        page_name = QCoreApplication.translate("Margin", "p. {number}").format(number=paragraph.page)
        below = baseline + QFontMetricsF(number).height() * 1.05
        _paint_number(painter, page, page_name, _font(page, 0.58), gutter, below, loud=False)
    if paragraph.kind == "item" and not marked(paragraph):
        _paint_bullet(painter, page, where, baseline, mirrored(paragraph))
    speaker = page.speaker_above(place)
    if speaker:
        _paint_speaker(painter, page, speaker, where, mirrored(paragraph))


def _paint_number(
    painter: QPainter, page: Page, text: str, font: QFont, gutter: QRectF, baseline: float, *, loud: bool
) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(page.theme.color("text_soft" if loud else "text_faint"))
    left = gutter.left() if gutter.left() >= page.column.right else gutter.right() - metrics.horizontalAdvance(text)
    painter.drawText(QRectF(left, baseline - metrics.ascent(), GUTTER * 2, metrics.height()), text)


def _paint_bullet(painter: QPainter, page: Page, where: QRectF, baseline: float, rtl: bool) -> None:  # noqa: FBT001
    size = em(page.theme)
    text = QPointF(where.right() + 0.7 * size if rtl else where.left() - 0.7 * size, baseline - 0.3 * size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.theme.color("text_soft"))
    painter.drawEllipse(text, size * 0.13, size * 0.13)


def _paint_speaker(painter: QPainter, page: Page, speaker: str, where: QRectF, rtl: bool) -> None:  # noqa: FBT001
    font = _font(page, 0.72, bold=True)
    height = QFontMetricsF(font).height()
    painter.setFont(font)
    painter.setPen(page.theme.color("accent"))
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    room = QRectF(page.column.left, where.top() - height - 0.22 * em(page.theme), page.column.width, height)
    painter.drawText(room, edge | Qt.AlignmentFlag.AlignVCenter, speaker)


def _gutter(page: Page, paragraph: Paragraph) -> QRectF:
    """The strip beside the column in which the number of a paragraph stands."""
    if mirrored(paragraph):
        return QRectF(page.column.right + _GAP, 0, GUTTER - _GAP, 1)
    return QRectF(page.column.left - GUTTER, 0, GUTTER - _GAP, 1)


def _turns_page(page: Page, place: int) -> bool:
    here = page.body[place].page
    return here is not None and (place == 0 or page.body[place - 1].page != here)


def _font(page: Page, scale: float, *, bold: bool = False) -> QFont:
    font = interface_font(bold=bold)
    font.setPixelSize(max(9, round(em(page.theme) * scale)))
    return font
