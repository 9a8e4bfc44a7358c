"""A label as a small picture: its colour, the shape of its line, and its number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.page.strokes import draw_stroke

SIZE = 20


def swatch(theme: Theme, label: str | None) -> QIcon:
    """The picture of a label; None is the highlight without label. Take it again when the theme changes."""
    name = label or "0"
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(f"edge_{name}"), 1))
    painter.setBrush(theme.color(f"label_{name}"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIZE - 1, SIZE - 1), 4, 4)
    draw_stroke(painter, QPointF(3, SIZE - 3.5), SIZE - 6, name, theme.color(f"edge_{name}"))
    font: QFont = interface_font(bold=True)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(QRectF(0, 0, SIZE, SIZE - 3), Qt.AlignmentFlag.AlignCenter, label or "")
    painter.end()
    return QIcon(pixmap)
