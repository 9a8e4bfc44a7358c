"""A field for several lines of plain text whose words stand at the side where they begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kpdesk.core.direction import right_to_left

_LOOKED_AT = 20  # lines; beyond them a direction is not sought, since a text of megabytes may be pasted


class PlainField(QPlainTextEdit):
    """Stands for `QPlainTextEdit`, which sets every line at the left, Arabic ones too.

    The first line with words tells for all of them; without any the direction of the window does.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._align)
        self._align()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        words = self._first_words()
        mirrored = right_to_left(words, None) if words else self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        option = self.document().defaultTextOption()
        if option.alignment() != edge:
            option.setAlignment(edge)
            self.document().setDefaultTextOption(option)

    def _first_words(self) -> str:
        block = self.document().firstBlock()
        for _ in range(_LOOKED_AT):
            if block.text().strip():
                break
            block = block.next()
        return block.text()[:200]
