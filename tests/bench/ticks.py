"""A timer of 16 ms in the real window, and how late it came."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer

from kpdesk.gui.main_window import MainWindow

EVERY = 0.016


class Ticks:
    """How much later than due each tick of a 16 ms timer came, and how much the whole program computed until it.

    Where that is far less than the delay, the machine was busy with other things.
    """

    def __init__(self, window: MainWindow) -> None:
        self._last, self._computed, self._all = time.perf_counter(), time.thread_time(), time.process_time()
        self.work: list[float] = []
        self.late: list[tuple[float, float]] = []
        self._timer = QTimer(window, interval=16)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, computed, program = time.perf_counter(), time.thread_time(), time.process_time()
        self.work.append((computed - self._computed) * 1000)
        self.late.append((max(0.0, now - self._last - EVERY) * 1000, (program - self._all) * 1000))
        self._last, self._computed, self._all = now, computed, program

    def taken(self) -> str:
        late, work, self.late, self.work = sorted(self.late), max(self.work), [], []
        p99, (latest, program) = late[int(len(late) * 0.99)][0], late[-1]
        most = max(min(each) for each in late)
        return (
            f"latest {latest:.0f} ms (program {program:.0f} ms; latest by what it computed {most:.0f} ms), "
            f"p99 {p99:.0f} ms, most computed {work:.0f} ms, {len(late)} ticks"
        )
