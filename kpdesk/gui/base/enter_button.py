"""A button outside a dialog that Enter presses too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class EnterButton(QPushButton):
    """Pressed by Enter as by Space while it has the focus; a plain button hears Enter only in dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses once, however long it is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
