"""Memory that is given back: full collections in the moments in which nothing is going on, and large blocks at once."""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QTimer

from kpdesk.gui.base.workspace import Workspace

_YOUNG, _MIDDLE, _NEVER = 700, 10, 1_000_000
_DUE = 100
_PAUSE_MS = 3_000
_LARGE = 1 << 20
_M_MMAP_THRESHOLD = -3


def give_back_large_blocks() -> None:
    """Let blocks of a megabyte and more go back to the system once they are free.

    glibc otherwise takes the largest block that was ever freed for the size from which on it does so, and keeps what
    is smaller: 65 MB after the words of a large archive were counted. Other systems do it by themselves.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library than glibc
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE)


class QuietCollecting:
    """Collects fully a few seconds after the last job, where it is due; made once, before the archive is opened.

    A full collection walks through every object of an archive and holds all threads up: for 100 ms and more in the
    middle of an import of 703 speeches. What is there once the archive is open stays for good and is passed over.
    """

    def __init__(self, workspace: Workspace, *, pause_ms: int = _PAUSE_MS) -> None:
        self._jobs = workspace.jobs
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        give_back_large_blocks()
        self._pause = QTimer(workspace, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._collect)
        workspace.opened.connect(gc.freeze)
        workspace.jobs.idle.connect(self._pause.start)

    def _collect(self) -> None:
        if gc.get_count()[2] >= _DUE and not self._jobs.busy:
            gc.collect()
