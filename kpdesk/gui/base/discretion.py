"""Whether private notes may be seen on this screen now: a projector, or somebody beside you, may look on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kpdesk.core.records import Note, WaitingNote


class Discretion(QObject):
    """Off when the program starts; panes show no private note while it is on."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False

    def turn(self, *, on: bool) -> None:
        """Hide private notes everywhere, or show them again."""
        if on != self.on:
            self.on = on
            self.changed.emit()

    def hides(self, note: Note | WaitingNote) -> bool:
        """Whether a note is not to be shown now."""
        return self.on and note.visibility == "private"
