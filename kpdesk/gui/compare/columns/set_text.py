"""A passage set in lines, with its word marks: struck on one side, underlined on the other, in colour on both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.offsets import utf16_length

_LEADING = 1.14
_ROLES = {"-": ("removed", "removed_edge"), "+": ("added", "added_edge"), "·": ("text_faint", "text_faint")}
_FAINT = "·"
Marks = Sequence[tuple[str, str]]
"""Kept (`=`), going (`-`), coming (`+`) and faintly different (`·`) stretches, which join to a whole text."""

Span = tuple[int, int, str]


class SetText:
    """Lines of one width; `height` says how tall they are together.

    With `quiet` what differs is dotted only: a capital or a comma in a passage that says the same.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        direction: Qt.LayoutDirection,
        marks: Marks = (),
        quiet: bool = False,
    ) -> None:
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_option(direction))
        self._layout.setCacheEnabled(True)
        self._spans, self._quiet = spans_of(marks), quiet
        self.height = self._break(width)

    def draw(self, painter: QPainter, at: QPointF, theme: Theme, colour: QColor) -> None:
        """Paints the words in `colour`, what differs on its own ground and with its own line."""
        boxes = [(box.translated(at), kind) for box, kind in self._boxes()]
        painter.setPen(Qt.PenStyle.NoPen)
        for box, kind in () if self._quiet else boxes:
            if kind == _FAINT:
                continue
            painter.setBrush(theme.color(_ROLES[kind][0]))
            painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colour)
        self._layout.draw(painter, at)
        for box, kind in boxes:
            quiet = self._quiet or kind == _FAINT
            painter.setPen(
                QPen(theme.color(_ROLES[kind][1]), 1.6, Qt.PenStyle.DotLine if quiet else Qt.PenStyle.SolidLine)
            )
            height = box.top() + box.height() * 0.56 if kind == "-" and not quiet else box.bottom() - 0.8
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))

    @property
    def first_baseline(self) -> float:
        """How far below the top the first line stands."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def _break(self, width: float) -> float:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() * _LEADING
        self._layout.endLayout()
        return top

    def _boxes(self) -> Iterator[tuple[QRectF, str]]:
        """Where each marked stretch of each line stands; right-to-left words within a line have boxes of their own."""
        for start, end, kind in self._spans:
            for n in range(self._layout.lineCount()):
                line = self._layout.lineAt(n)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first < last:
                    for run in line.glyphRuns(first, last - first):
                        box = run.boundingRect()
                        yield QRectF(box.left(), line.y() + 1, box.width(), line.height()), kind


def spans_of(marks: Marks) -> list[Span]:
    """Start, end (UTF-16 units) and kind of what differs; the marks of one side join to its whole text."""
    spans: list[Span] = []
    place = 0
    for kind, text in marks:
        length = utf16_length(text)
        if kind != "=":
            spans.append((place, place + utf16_length(text.rstrip()), kind))
        place += length
    return [span for span in spans if span[0] < span[1]]


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
