"""Types into the real main window of an archive and prints how soon rows are painted, and the memory it takes.

A process of its own, so that nothing is counted but the window: `python -m tests.bench.typing_window FOLDER SETTINGS`.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from kpdesk import Archive
from kpdesk.gui.base.collecting import give_back_large_blocks
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

TYPED = (
    "peace", "the people", "conflict", "united nations", '"civil war"', "treaty OR trade", "governm", "year:1990 law",
    "congress of the", "develop", "security council", "econom",
)  # fmt: skip


class Painted(QObject):
    """Stops the clock and ends a loop when a list has painted the rows of an answer."""

    def __init__(self, results: QListView) -> None:
        super().__init__(results)
        self.loop = QEventLoop()
        self._answered = False
        self._began = (0.0, 0.0)
        self.taken: tuple[float, float] | None = None
        self._results = results
        results.model().modelReset.connect(self._reset)
        results.paintEvent = self._paint  # type: ignore[method-assign]

    def press(self, box: QLineEdit, letter: str) -> tuple[float, float] | None:
        """Milliseconds of the clock and of computing in all threads from the key to the painted rows."""
        self._answered, self.taken = False, None
        QTimer.singleShot(5_000, self.loop.quit)
        self._began = (time.perf_counter(), time.process_time())
        QTest.keyClick(box, letter)
        self.loop.exec()
        return self.taken

    def _reset(self) -> None:
        self._answered = True

    def _paint(self, event: QPaintEvent) -> None:
        QListView.paintEvent(self._results, event)
        if self._answered and self.taken is None:
            clock, computed = self._began
            self.taken = ((time.perf_counter() - clock) * 1000, (time.process_time() - computed) * 1000)
            QTimer.singleShot(0, self.loop.quit)


def settle(app: QApplication, workspace: Workspace) -> None:
    """Everything that was asked for is delivered and painted, as it is when a person presses the next key."""
    while workspace.jobs.busy:
        app.processEvents()
        time.sleep(0.001)
    for _ in range(4):  # rows that came in are set in one turn of the loop and painted in another
        app.processEvents()


def said(name: str, figures: list[float]) -> str:
    ordered = sorted(figures)
    return f"{name} p50 {ordered[len(ordered) // 2]:.0f}, p95 {ordered[int(len(ordered) * 0.95)]:.0f} ms"


def main(folder: str, settings_file: str) -> None:
    app = QApplication([])
    sys.setswitchinterval(0.0005)  # this, the next line and `gc.freeze` as the program does
    give_back_large_blocks()
    settings = Settings(Path(settings_file))
    workspace = Workspace(settings, Theme(settings))
    window = MainWindow(workspace)
    window.resize(1366, 768)
    window.show()
    workspace.open(Archive.open(Path(folder)))
    settle(app, workspace)
    gc.freeze()
    box = window.findChild(QLineEdit, "search_box")
    assert box is not None
    QTest.keyClicks(box, "war")
    settle(app, workspace)
    results = window.findChild(QListView, "results")
    assert results is not None
    painted, taken = Painted(results), []
    for query in TYPED:
        box.clear()
        settle(app, workspace)
        for letter in query:
            taken.append(painted.press(box, letter))
            settle(app, workspace)
    found = [each for each in taken if each is not None]
    sys.stdout.write(
        f"{len(found)} keys to painted rows: {said('clock', [each[0] for each in found])}; "
        f"{said('computing in all threads', [each[1] for each in found])}; {resident():.0f} MB"
    )
    sys.stdout.flush()
    workspace.close()
    os._exit(0)


def resident() -> float:
    """Megabytes of this process at present."""
    with Path("/proc/self/status").open() as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
