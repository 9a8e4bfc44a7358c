"""The sentence that says what a comparison found: its first lines, and the rest where somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

_FEWEST_LINES = 2
_HEIGHT_A_LINE = 240  # so that a window of 600 has two lines of it, and one of 768 three
_NO_LIMIT = 16_777_215  # Qt's own QWIDGETSIZE_MAX


class Digest(QWidget):
    """Takes few lines until its button is pressed, so that a small window keeps its room for the passages.

    The button is there only where there is more to say; a screen reader hears the whole sentence either way.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = QLabel(self)
        self._said.setObjectName("compare_digest")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(120)
        self._said.installEventFilter(self)
        self._more = QToolButton(self)
        self._more.setObjectName("compare_digest_more")
        self._more.setText("…")
        self._more.setCheckable(True)
        self._more.setAccessibleName(self.tr("Show the whole sentence about what was found"))
        self._more.toggled.connect(lambda _: self._fit())
        self._more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self._said.text()

    def say(self, sentence: str) -> None:
        """Says another sentence."""
        self._said.setText(sentence)
        self._more.setToolTip(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """What fits in few lines depends on the width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Larger letters take more lines, whoever set them: the window, or its style."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        lines = max(_FEWEST_LINES, self.window().height() // _HEIGHT_A_LINE)
        few = lines * self._said.fontMetrics().lineSpacing() + 1
        longer = self._said.heightForWidth(max(self.width(), 1)) > few  # the room that there is without the button
        self._more.setVisible(longer)
        cut = longer and not self._more.isChecked()
        self._said.setMaximumHeight(few if cut else _NO_LIMIT)
        # What is whole stands level with the buttons beside it; what is cut shows its beginning.
        height = Qt.AlignmentFlag.AlignTop if cut else Qt.AlignmentFlag.AlignVCenter
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeading | height)
