"""Work in the window that is too long for one turn of the event loop, done in pieces between what else happens."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_PIECE = 0.006


class Pieces(QObject):
    """Takes steps, some milliseconds of them at a time, until `step` says that there was none left."""

    finished = Signal()
    """No step is left; whoever stops the work hears nothing."""

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)

    @property
    def active(self) -> bool:
        """Whether steps are left to take."""
        return self._timer.isActive()

    def start(self) -> None:
        """Go on with the next turns of the event loop."""
        if not self.active:
            self._timer.start(0)

    def stop(self) -> None:
        """Take no more steps."""
        self._timer.stop()

    def _take(self) -> None:
        end = time.perf_counter() + _PIECE
        while self._step():
            if time.perf_counter() > end:
                return
        self.stop()
        self.finished.emit()
