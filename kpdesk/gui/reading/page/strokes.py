"""The line under a highlight: every label has a shape of its own, so that nothing is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

LABEL_STROKES = {
    "0": "thin",
    "1": "solid",
    "2": "double",
    "3": "dashed",
    "4": "dotted",
    "5": "wavy",
    "6": "dash and dot",
}
"""The shape of each label; "0" is a highlight without label."""

_PENS = {
    "thin": (1.0, Qt.PenStyle.SolidLine),
    "solid": (2.0, Qt.PenStyle.SolidLine),
    "double": (1.0, Qt.PenStyle.SolidLine),
    "dashed": (2.0, Qt.PenStyle.DashLine),
    "dotted": (2.0, Qt.PenStyle.DotLine),
    "wavy": (1.3, Qt.PenStyle.SolidLine),
    "dash and dot": (2.0, Qt.PenStyle.DashDotLine),
}
_WAVE = 3.0


def draw_stroke(painter: QPainter, place: QPointF, width: float, label: str, colour: QColor) -> None:
    """Draw the line of a label from `place` to the right."""
    shape = LABEL_STROKES[label]
    thickness, style = _PENS[shape]
    painter.setPen(QPen(colour, thickness, style, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape == "wavy":
        painter.drawPath(_wave(place, width))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # straight lines are sharp on whole pixels
    begin = QPointF(round(place.x()), round(place.y()))
    end = begin + QPointF(round(width), 0)
    painter.drawLine(begin, end)
    if shape == "double":
        painter.drawLine(begin - QPointF(0, 3), end - QPointF(0, 3))
    painter.restore()


def _wave(place: QPointF, width: float) -> QPainterPath:
    path = QPainterPath(place)
    steps = max(1, int(width / _WAVE))
    for step in range(1, steps + 1):
        middle = place + QPointF((step - 0.5) * width / steps, _WAVE * (0.55 if step % 2 else -0.55))
        path.quadTo(middle, place + QPointF(step * width / steps, 0))
    return path
