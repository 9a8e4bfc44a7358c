"""Where a stretch of text stands on the page: rectangles, line by line, also where directions are mixed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


def span_rects(document: QTextDocument, start: int, end: int, *, within: QRectF | None = None) -> list[QRectF]:
    """Rectangles in the document's coordinates for `start` to `end` (UTF-16 units).

    Lines outside `within` are left out. Letters that run against their neighbours make several rectangles of a line.
    """
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        area = document.documentLayout().blockBoundingRect(block)
        if within is not None and area.top() > within.bottom():
            break
        if within is None or area.bottom() >= within.top():
            found += _in_block(block, area, start, end, within=within)
        block = block.next()
    return found


def _in_block(block: QTextBlock, area: QRectF, start: int, end: int, *, within: QRectF | None) -> Iterator[QRectF]:
    layout = block.layout()
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        top = area.top() + line.y()
        seen = within is None or (top <= within.bottom() and top + line.height() >= within.top())
        if begin < stop and seen:
            for left, right in _runs(line, begin, stop):
                yield QRectF(area.left() + left, top, right - left, line.height())


def _runs(line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
    """Left and right edges of the letters from `begin` to `stop`, neighbours joined."""
    boxes = (run.boundingRect() for run in line.glyphRuns(begin, stop - begin))
    edges = sorted((box.left(), box.right()) for box in boxes if box.width() > 0)
    joined: list[tuple[float, float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
