"""Where a stretch of text stands on the page: rectangles, line by line, also where directions are mixed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    for line in _lines(block, area, first, last, within=within):
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            for left, right in _runs(line, begin, stop):
                yield QRectF(area.left() + left, area.top() + line.y(), right - left, line.height())


def _lines(block: QTextBlock, area: QRectF, first: int, last: int, *, within: QRectF | None) -> Iterator[QTextLine]:
    """The lines that hold `first` to `last` and are inside `within`; the others, thousands perhaps, are not visited."""
    layout = block.layout()
    begin, end = layout.lineForTextPosition(first), layout.lineForTextPosition(last)
    if not begin.isValid() or not end.isValid():
        return
    numbers = range(begin.lineNumber(), end.lineNumber() + 1)
    if within is not None:
        above, below = within.top() - area.top(), within.bottom() - area.top()
        top = bisect_left(numbers, above, key=lambda n: layout.lineAt(n).y() + layout.lineAt(n).height())
        numbers = numbers[top : bisect_right(numbers, below, key=lambda n: layout.lineAt(n).y())]
    for number in numbers:
        yield layout.lineAt(number)


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
