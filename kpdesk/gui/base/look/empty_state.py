"""What a pane shows while there is nothing to show: a line, a sentence, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.look.theme import Theme

_WIDTH = 400
_SMALLEST = QSize(200, 160)


class EmptyState(QWidget):
    """A calm page with at most two buttons; hand over a button's text and connect to its `clicked`.

    `first` and `second` are the buttons; those without a text are hidden.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_state")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "list")
        self._theme = theme
        self._inner = QWidget(self)
        self._title, self._sentence = QLabel(self), QLabel(self)
        self._title.setObjectName("empty_title")
        self._sentence.setObjectName("empty_sentence")
        self._sentence.setProperty("role", "soft")
        self.first, self.second = EnterButton(self), EnterButton(self)
        self.first.setObjectName("empty_first")
        self.first.setProperty("role", "primary")
        self.second.setObjectName("empty_second")
        self._arrange()
        self._set_fonts()
        theme.changed.connect(self._set_fonts)

    def say(self, title: str, sentence: str = "", *, first: str = "", second: str = "") -> None:
        """Set the title, the sentence and the texts of the buttons."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        for button, text in ((self.first, first), (self.second, second)):
            button.setText(text)
            button.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Little, so that an empty page never widens the window."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the words a width of their own: wrapped labels only know their height inside a known width."""
        self._inner.setFixedWidth(max(_SMALLEST.width() - 16, min(_WIDTH, self.width() - 16)))
        super().resizeEvent(event)

    def _arrange(self) -> None:
        inner = self._inner
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(6)
        for button in (self.first, self.second):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 32, 8, 32)
        page.addStretch(2)
        row = QHBoxLayout()  # an aligned widget would be given the height it needs at the page's full width
        row.addStretch()
        row.addWidget(inner)
        row.addStretch()
        page.addLayout(row)
        page.addStretch(3)

    def _set_fonts(self) -> None:
        self._title.setFont(self._theme.document_font(1.15, bold=True))
