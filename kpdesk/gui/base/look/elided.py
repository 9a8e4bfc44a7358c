"""Lines of text that give way where they have no room: by three dots, or by whole parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """A label of one line that gives way; the whole of it is its tool tip."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as may be."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """As narrow as may be: the line takes what is left over."""
        return QSize(0, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """As much of the text as there is room for."""
        del event
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._fitting(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def _fitting(self) -> str:
        return self.text()


class PartsLabel(ElidedLabel):
    """A line of several parts: where there is no room for all of them, whole ones are left out, never half a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[str, ...] = ()
        self._ranks: tuple[int, ...] = ()

    def show_parts(self, parts: Sequence[str], *, ranks: Sequence[int]) -> None:
        """Show these in their order; those with the highest rank are left out first, and empty ones always."""
        self._parts, self._ranks = tuple(parts), tuple(ranks)
        self.setText(" · ".join(filter(None, self._parts)))

    def _fitting(self) -> str:
        kept = [n for n, part in enumerate(self._parts) if part]
        while len(kept) > 1 and self.fontMetrics().horizontalAdvance(self._line(kept)) > self.width():
            kept.remove(max(kept, key=self._ranks.__getitem__))
        return self._line(kept)

    def _line(self, kept: Sequence[int]) -> str:
        return " · ".join(self._parts[n] for n in kept)
