"""Where the lines of a document stand, remembered until it is laid out anew."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument


class Lines:
    """Looks a line up once: the cards and ticks of hundreds of notes ask for the same ones with every change."""

    def __init__(self) -> None:
        self._known: dict[int, QRectF] = {}

    def forget(self) -> None:
        """Look everything up again: lines stand elsewhere now."""
        self._known.clear()

    def of(self, document: QTextDocument, unit: int) -> QRectF:
        """The line that holds a UTF-16 unit, as wide as its block, in the coordinates of the document."""
        if unit not in self._known:
            self._known[unit] = _looked_up(document, unit)
        return QRectF(self._known[unit])


def units_at(document: QTextDocument, point: QPointF) -> tuple[int, int]:
    """The first and the last UTF-16 unit of the line at a point of the document."""
    layout = document.documentLayout()
    block = _block_at(document, point)
    top = layout.blockBoundingRect(block).top()
    lines = block.layout()
    number = bisect_right(range(lines.lineCount()), point.y() - top, key=lambda n: lines.lineAt(n).y()) - 1
    line = lines.lineAt(max(0, number))
    start, length = (line.textStart(), line.textLength()) if line.isValid() else (0, 0)
    return block.position() + start, block.position() + start + length


def _block_at(document: QTextDocument, point: QPointF) -> QTextBlock:
    layout = document.documentLayout()
    block = document.findBlock(max(0, layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)))
    if block.layout().lineCount() > 0:
        return block
    # While the end is not laid out yet, Qt takes a point between two blocks for one behind the last.
    block = document.begin()
    while block.next().isValid() and layout.blockBoundingRect(block).bottom() < point.y():
        block = block.next()
    return block


def _looked_up(document: QTextDocument, unit: int) -> QRectF:
    block = document.findBlock(min(unit, document.characterCount() - 1))
    area = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(min(unit - block.position(), max(0, block.length() - 1)))
    if not line.isValid():
        return area
    return QRectF(area.left(), area.top() + line.y(), area.width(), line.height())
