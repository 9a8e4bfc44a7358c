"""What is offered for a note that lost its place: where its words may be now, each with one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.numbering import numbered
from kpdesk.core.records import Placing

_MOST = 3
_LETTERS = 150
_PADDING = 26


class PlacingPanel(QFrame):
    """Up to three places; the keys 1 to 3 in the list choose one."""

    chosen = Signal(object)
    """A `Placing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placing_panel")
        self.setProperty("surface", "side")
        self._places: tuple[Placing, ...] = ()
        self._said = QLabel(self)
        self._said.setObjectName("placing_said")
        self._said.setWordWrap(True)
        self._buttons = [self._button(n) for n in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._said)
        for button in self._buttons:
            column.addWidget(button)
        self.hide()

    def offer(self, places: Sequence[Placing]) -> None:
        """Show these places."""
        self._places = tuple(places[:_MOST])
        self._said.setText(
            self.tr("These words are not in the newest version. Press 1, 2 or 3 to place the note:")
            if places
            else self.tr("Nothing in the newest version is like these words. Open the text and select others.")
        )
        for n, button in enumerate(self._buttons):
            button.setVisible(n < len(self._places))
            if n < len(self._places):
                self._describe(button, n)
        self.show()

    def choose(self, n: int) -> bool:
        """Choose the place with this number, counted from 1; whether there is one."""
        if not self.isVisible() or not 1 <= n <= len(self._places):
            return False
        self.chosen.emit(self._places[n - 1])
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut the words of each place where the panel ends."""
        super().resizeEvent(event)
        for n in range(len(self._places)):
            self._describe(self._buttons[n], n)

    def _describe(self, button: QPushButton, n: int) -> None:
        place = self._places[n]
        words = " ".join(place.text[:_LETTERS].split()) + ("…" if len(place.text) > _LETTERS else "")
        room = max(80, self.width() - 2 * _PADDING)
        said = f"{n + 1}   ¶ {numbered(place.paragraph)}   {isolated(words)}"
        button.setText(button.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        button.setToolTip(place.text[:1000])
        button.setAccessibleName(
            self.tr("Place {n}: paragraph {p}, {words}").format(n=n + 1, p=numbered(place.paragraph), words=words)
        )

    def _button(self, n: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"placing_{n + 1}")
        button.setProperty("role", "row")
        button.setMinimumWidth(0)
        button.clicked.connect(lambda: self.choose(n + 1))
        return button
