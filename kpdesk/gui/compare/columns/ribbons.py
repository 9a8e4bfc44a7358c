"""The gap between two columns, with a ribbon from each passage to what it is linked with."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpdesk.core.records import Link
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.delegate import GAP
from kpdesk.gui.compare.columns.rows import Arrangement
from kpdesk.gui.compare.columns.view import ColumnView

_WIDTH = 64
_NARROW = 34
_DEPTH = {"related": 0.13, "same": 0.22, "reworded": 0.26}
_LIT = 0.5
_BANDS = {"thing": 1.0, "theme": 0.5}
# What leads out of sight is a hint only; many such ribbons together would be a thicket.
_OUT_OF_SIGHT = 0.45


class Ribbons(QWidget):
    """Painted, not for reading: what it shows can be heard in the columns and in the line at the foot."""

    link_pressed = Signal(object)
    """The link whose ribbon was pressed."""

    def __init__(self, views: tuple[ColumnView, ColumnView], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_ribbons")
        self.setAccessibleName(self.tr("Links between two columns"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._views, self._theme = views, theme
        self._arrangement: Arrangement | None = None
        self._links: list[Link] = []
        self._narrow = False
        self._lit: Link | None = None
        theme.changed.connect(self.update)

    def show_links(self, arrangement: Arrangement | None) -> None:
        """Paints the links of an arrangement from now on."""
        self._arrangement, self._lit = arrangement, None
        self._links = arrangement.links_between(self._views[0].column.side) if arrangement else []
        self.update()

    def light(self, link: Link | None) -> None:
        """Makes the ribbon of one link stand out."""
        self._lit = link
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A fixed width, less where many columns need the room."""
        return QSize(_NARROW if self._narrow else _WIDTH, 100)

    def be_narrow(self, *, narrow: bool) -> None:
        """Takes less room from now on, or as much as usual."""
        self._narrow = narrow
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's own name
        """Faint ribbons first, the lit one above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for link, path in sorted(self._paths(), key=lambda each: (each[0] is self._lit, each[0].status != "related")):
            faint = _OUT_OF_SIGHT if path.boundingRect().height() > self.height() else 1.0
            colour = self._theme.color(f"{link.status}_edge")
            lit = link is self._lit
            painter.setPen(QPen(colour, 1.4) if lit else Qt.PenStyle.NoPen)
            colour.setAlphaF(_LIT if lit else _DEPTH[link.status] * faint * _BANDS[link.band])
            painter.setBrush(colour)
            painter.drawPath(path)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Pressing a ribbon looks at its link; where several lie upon each other, at the strongest."""
        hit = [link for link, path in self._paths() if path.contains(event.position())]
        if hit:
            self.link_pressed.emit(max(hit, key=lambda link: (link.status != "related", link.score)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """The gap scrolls as the column beside it."""
        QCoreApplication.sendEvent(self._views[0].viewport(), event)

    def _paths(self) -> Iterator[tuple[Link, QPainterPath]]:
        """The ribbons of which one end can be seen; those that only pass through would tell nothing."""
        if self._arrangement is None:
            return
        seen = [view.rows_in_sight() for view in self._views]
        shifts = [self._shift(view) for view in self._views]
        for link in self._links:
            rows = self._arrangement.rows(link)
            if rows[0] in seen[0] or rows[1] in seen[1]:
                left, right = (
                    (view.top_of(row) + shift, view.bottom_of(row) - GAP + shift)
                    for view, row, shift in zip(self._views, rows, shifts, strict=True)
                )
                yield link, self._ribbon(left, right)

    def _shift(self, view: ColumnView) -> int:
        """From heights in a column to heights in here."""
        return self.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y() - view.verticalScrollBar().value()

    def _ribbon(self, left: tuple[float, float], right: tuple[float, float]) -> QPainterPath:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        width, middle = float(self.width()), self.width() / 2
        path = QPainterPath(QPointF(0, left[0]))
        path.cubicTo(middle, left[0], middle, right[0], width, right[0])
        path.lineTo(width, right[1])
        path.cubicTo(middle, right[1], middle, left[1], 0, left[1])
        path.closeSubpath()
        return path
