"""The caret of an empty line stands where the window begins to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit


class CaretAtStart(QObject):
    """Keeps the caret of an empty line edit at the right in a window that runs from right to left.

    Qt sets it by the direction of the keyboard, far from the words that invite to type; what is typed has its own.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.textChanged.connect(self._align)
        line.installEventFilter(self)
        self._align()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Follow the direction of the window."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        return super().eventFilter(watched, event)

    def _align(self) -> None:
        mirrored = self._line.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignLeading
        if mirrored and not self._line.text():
            edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self._line.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)
