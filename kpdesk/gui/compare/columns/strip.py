"""The overview at the edge: both columns from top to bottom, with what stands where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.delegate import GAP
from kpdesk.gui.compare.columns.rows import PassageRow
from kpdesk.gui.compare.columns.view import ColumnView

_LANE = 9
_SPACE = 3
_MARGIN = 4


class OverviewStrip(QWidget):
    """Lanes, one for each column; pressing or dragging scrolls the column of the lane."""

    place_pressed = Signal(int, float)
    """The side, and the height within its column as a share of 1."""

    def __init__(self, views: Sequence[ColumnView], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_overview")
        self.setAccessibleName(self.tr("Overview of all columns"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._views, self._theme = tuple(views), theme
        self._dragged = 0
        self._ticks: QPixmap | None = None
        theme.changed.connect(self.refresh)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A fixed width."""
        lanes = max(len(self._views), 1)
        return QSize(lanes * (_LANE + _SPACE) - _SPACE + 2 * _MARGIN, 100)

    def show_columns(self, views: Sequence[ColumnView]) -> None:
        """Has a lane for each of these columns from now on."""
        self._views = tuple(views)
        self.updateGeometry()
        self.refresh()

    def refresh(self) -> None:
        """Paints anew after rows have changed; while scrolling only the frames move."""
        self._ticks = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's own name
        """Ticks in the colours of the statuses, and a frame around what can be seen."""
        if self._ticks is None or self._ticks.deviceIndependentSize().toSize() != self.size():
            self._ticks = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ticks)
        for side, view in enumerate(self._views):
            self._paint_frame(painter, self._lane(side), view)

    def _painted(self) -> QPixmap:
        pixmap = QPixmap(self.size() * self.devicePixelRatio())
        pixmap.setDevicePixelRatio(self.devicePixelRatio())
        pixmap.fill(self._theme.color("side"))
        painter = QPainter(pixmap)
        colours = {status: self._tick_colour(status) for status in ("same", "reworded", "related", "alone")}
        for side, view in enumerate(self._views):
            lane = self._lane(side)
            left, width, above, share = lane.left(), lane.width(), lane.top(), lane.height() / view.full_height()
            for row, found in enumerate(view.column.rows):
                if isinstance(found, PassageRow):
                    top = above + view.top_of(row) * share
                    height = max((view.bottom_of(row) - GAP) * share + above - 0.5 - top, 1.5)
                    painter.fillRect(QRectF(left, top, width, height), colours[found.status])
        painter.end()
        return pixmap

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Goes to the place that was pressed."""
        lanes = range(len(self._views))
        self._dragged = min(lanes, key=lambda side: abs(event.position().x() - self._lane(side).center().x()))
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Follows the mouse while it is pressed."""
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        lane = self._lane(self._dragged)
        self.place_pressed.emit(self._dragged, (event.position().y() - lane.top()) / max(lane.height(), 1))

    def _paint_frame(self, painter: QPainter, lane: QRectF, view: ColumnView) -> None:
        full, value = view.full_height(), view.verticalScrollBar().value()
        frame = lane.adjusted(-1.5, 0, 1.5, 0)
        frame.setTop(_at(lane, value / full))
        frame.setBottom(_at(lane, min(1.0, (value + view.viewport().height()) / full)))
        veil = self._theme.color("text")
        veil.setAlphaF(0.10)
        painter.setBrush(veil)
        painter.setPen(QPen(self._theme.color("text_faint"), 1))
        painter.drawRoundedRect(frame, 2, 2)

    def _tick_colour(self, status: str) -> QColor:
        colour = self._theme.color(f"{status}_edge")
        colour.setAlphaF(0.4 if status == "alone" else 1.0)
        return colour

    def _lane(self, side: int) -> QRectF:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = len(self._views) - 1 - side if mirrored else side
        return QRectF(_MARGIN + place * (_LANE + _SPACE), _MARGIN, _LANE, max(self.height() - 2 * _MARGIN, 1))


def _at(lane: QRectF, share: float) -> float:
    return lane.top() + lane.height() * share
