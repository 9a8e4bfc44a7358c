"""Where the lines of a document stand, remembered until it is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument


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


def _looked_up(document: QTextDocument, unit: int) -> QRectF:
    block = document.findBlock(min(unit, document.characterCount() - 1))
    area = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(min(unit - block.position(), max(0, block.length() - 1)))
    if not line.isValid():
        return area
    return QRectF(area.left(), area.top() + line.y(), area.width(), line.height())
