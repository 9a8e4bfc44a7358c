"""The strip beside the scroll bar: a tick for every place that was found, and one for every note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kpdesk.gui.base.look.theme import Theme

WIDTH = 8
_HIGH = 3.0
Tick = tuple[float, str]
"""How far down (0 to 1), and the role of its colour."""


class Ticks(QWidget):
    """Lies over the edge of the page, as high as it; a click goes there."""

    jump_requested = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_ticks")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these; without any the strip is hidden and takes no clicks."""
        self._ticks = tuple(ticks)
        self.setVisible(bool(ticks))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Found words take the whole width, notes the half."""
        del event
        painter = QPainter(self)
        # Once for each role: of hundreds of ticks, looking the colours up took longer than all the painting.
        colours = {role: self._theme.color(role) for role in {role for _, role in self._ticks}}
        for place, role in self._ticks:
            width = WIDTH / 2 if role.startswith("edge_") else WIDTH
            top = place * max(0.0, self.height() - _HIGH)
            painter.fillRect(QRectF(WIDTH - width, top, width, _HIGH), colours[role])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to that part of the text."""
        self.jump_requested.emit(event.position().y() / max(1, self.height()))
