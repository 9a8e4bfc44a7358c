"""Where a letter of the page begins and ends from left to right, and which letter is under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLine

if TYPE_CHECKING:
    from kpdesk.gui.reading.page import Page


def edge_of(page: Page, position: int, *, behind: bool) -> QRectF:
    """The line without width at which the letter at a position begins or, with `behind`, the one before it ends.

    In the coordinates of the document; where letters run from right to left a letter begins at its right side.
    """
    unit = page.offsets.to_utf16(position) - (1 if behind else 0)
    block = page.document().findBlock(max(0, unit))
    line = block.layout().lineForTextPosition(max(0, unit - block.position()))
    area = page.document().documentLayout().blockBoundingRect(block)
    if not line.isValid():
        return QRectF(area.topLeft(), area.bottomLeft())
    edge = QTextLine.Edge.Trailing if behind else QTextLine.Edge.Leading
    found: Any = line.cursorToX(max(0, unit - block.position()), edge)  # typed as object; gives place and position
    return QRectF(area.left() + found[0], area.top() + line.y(), 0, line.height())


def position_under(page: Page, point: QPointF) -> int:
    """The position between two letters that is nearest to a point of the document."""
    unit = page.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    return page.offsets.to_code_point(max(0, unit))
