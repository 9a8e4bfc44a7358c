"""A timer of 16 ms in the real window, and how late it came."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer

from kpdesk.gui.main_window import MainWindow

EVERY = 0.016


class Ticks:
    """How much later than due each tick of a 16 ms timer came."""

    def __init__(self, window: MainWindow) -> None:
        self._last, self._computed = time.perf_counter(), time.thread_time()
        self.work: list[float] = []
        self.late: list[float] = []
        self._timer = QTimer(window, interval=16)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, computed = time.perf_counter(), time.thread_time()
        self.work.append((computed - self._computed) * 1000)
        self.late.append(max(0.0, now - self._last - EVERY) * 1000)
        self._last, self._computed = now, computed

    def taken(self) -> str:
        late, work, self.late, self.work = sorted(self.late), max(self.work), [], []
        p99 = late[int(len(late) * 0.99)]
        return f"latest {late[-1]:.0f} ms, p99 {p99:.0f} ms, most computed {work:.0f} ms, {len(late)} ticks"
