"""The line under a highlight: every label has a shape of its own, so that nothing is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

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
    "wavy": (1.5, Qt.PenStyle.SolidLine),
    "dash and dot": (2.0, Qt.PenStyle.DashDotLine),
}
_WAVE = 3.0
_HIGH = 7.0  # with the middle of every crest in the middle of a pixel, so that it has the very colour


def draw_stroke(painter: QPainter, place: QPointF, width: float, label: str, colour: QColor) -> None:
    """Draw the line of a label from `place` to the right."""
    shape = LABEL_STROKES[label]
    thickness, style = _PENS[shape]
    painter.setPen(QPen(colour, thickness, style, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape == "wavy":  # as a picture: curves under every line of a page would keep the window waiting
        top = QPointF(round(place.x()), round(place.y() - _HIGH / 2))
        painter.drawTiledPixmap(QRectF(top.x(), top.y(), round(width), _HIGH), _waves(painter, colour))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # straight lines are sharp on whole pixels
    begin = QPointF(round(place.x()), round(place.y()))
    end = begin + QPointF(round(width), 0)
    painter.drawLine(begin, end)
    if shape == "double":
        painter.drawLine(begin - QPointF(0, 3), end - QPointF(0, 3))
    painter.restore()


def _waves(painter: QPainter, colour: QColor) -> QPixmap:
    """One wave, up and down, that goes on in the next one beside it; drawn once for a colour and a screen."""
    ratio = painter.device().devicePixelRatioF()
    name = f"kpdesk wave {colour.rgba():x} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(name, known):
        return known
    made = QPixmap(round(2 * _WAVE * ratio), round(_HIGH * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    length = made.width() / ratio
    path = QPainterPath(QPointF(-length, _HIGH / 2))
    for half in range(6):
        middle = (half - 1.5) * length / 2
        path.quadTo(middle, _HIGH / 2 + (2 if half % 2 == 0 else -2), middle + length / 4, _HIGH / 2)
    drawn = QPainter(made)
    drawn.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.setPen(painter.pen())
    drawn.drawPath(path)
    drawn.end()
    QPixmapCache.insert(name, made)
    return made
