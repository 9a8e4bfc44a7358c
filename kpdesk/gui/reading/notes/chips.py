"""Tags in rounded boxes, as many to a line as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kpdesk.gui.base.language.names import listed
from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.base.look.theme import Theme

_GAP, _PADDING, _SMALL = 5, 7, 0.9


class Chips(QWidget):
    """A line or more of tags; says them as its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_tags")
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; hidden without any."""
        self._tags = tuple(tags)
        self.setAccessibleName(listed(tags))
        self.setVisible(bool(tags))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """It does: a narrower line means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height of the lines that a width makes."""
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As it is now."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Boxes in the colour of tags."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_font())
        for tag, place in zip(self._tags, self._boxes(self.width()), strict=True):
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("tag"))
            painter.drawRoundedRect(QRectF(box), box.height() / 2, box.height() / 2)
            painter.setPen(self._theme.color("text_soft"))
            shown = QFontMetrics(_font()).elidedText(tag, Qt.TextElideMode.ElideRight, box.width() - 2 * _PADDING + 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _boxes(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(_font())
        boxes: list[QRect] = []
        left = top = 0
        for tag in self._tags:
            wide = min(width, metrics.horizontalAdvance(tag) + 2 * _PADDING)
            if left and left + wide > width:
                left, top = 0, top + metrics.height() + 2 + _GAP
            boxes.append(QRect(left, top, wide, metrics.height() + 2))
            left += wide + _GAP
        return boxes


def _font() -> QFont:
    return interface_font(_SMALL)
