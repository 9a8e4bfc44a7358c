"""How late the window is over a text of a million characters.

Run with `pytest -m bench tests/bench/test_reading_liveness.py -s`. A timer of 16 ms ticks while the text is scrolled,
highlighted and written on beside 200 notes. What is told of each part: the latest tick, the 99th percentile, and the
most that the window itself computed between two ticks. Last, how long a highlight takes from the key to the screen and
to the disk. `KPDESK_LETTERS=100000` takes a shorter text, `KPDESK_NOTES=500` so many notes; from 300 on they are long
and lie over each other.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import StatementText
from kpdesk.gui.base.collecting import QuietCollecting
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.reading.pane import ReadingPane
from tests.bench.ticks import Ticks

pytestmark = pytest.mark.bench
LETTERS = int(os.environ.get("KPDESK_LETTERS", "1000000"))
NOTES = int(os.environ.get("KPDESK_NOTES", "200"))
MANY = 300
WORDS = "river stone gate keeper paper forged count house plenary reform decision market border".split()  # noqa: SIM905
LONG = 300_000


class Painted(QObject):
    """When a widget was painted after this was made."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def _long_text(archive: Archive, folder: Path) -> StatementText:
    chance = random.Random(1)
    paragraphs, letters = ["Statement of the long house"], 0
    while letters < LETTERS:
        paragraphs.append(" ".join(chance.choices(WORDS, k=chance.randint(40, 160))).capitalize() + ".")
        letters += len(paragraphs[-1]) + 1
    (folder / "long.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    shown = archive.show(archive.import_files([folder / "long.txt"]).imported[0].key)
    for n in range(NOTES):
        here = shown.body[n * len(shown.body) // NOTES]
        end = min(len(shown.text), here.start + (20 if NOTES < MANY else chance.randint(20, 3000)))
        label = "2" if NOTES < MANY else str(1 + n % 6)
        archive.annotate(shown.statement.key, start=here.start, end=end, text=f"note {n}", label=label)
    return shown


def _tell(what: str, said: str) -> None:
    sys.stderr.write(f"\n{what:12s} {said}")


def test_a_million_characters_scroll_and_are_annotated_without_lag(qtbot: QtBot, tmp_path: Path) -> None:
    sys.setswitchinterval(0.0005)  # this and the collecting as the program does
    archive = Archive.open(tmp_path / "archive")
    text = _long_text(archive, tmp_path)
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(settings, Theme(settings))
    QuietCollecting(workspace)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    workspace.open(archive)
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    reading = window.pages.reading
    ticks = Ticks(window)
    window.navigation.open_place(text.statement.key)
    qtbot.waitUntil(lambda: len(reading.page.text) > LETTERS // 2 and not workspace.jobs.busy, timeout=LONG)
    qtbot.waitUntil(lambda: not reading.page.laying.going_on and reading.notes.cards.all_made, timeout=LONG)
    qtbot.wait(300)
    _tell("opened", ticks.taken())
    bar = reading.page.verticalScrollBar()
    for step in (60, reading.page.viewport().height()):
        for _ in range(100):
            bar.setValue(bar.value() + step)
            qtbot.wait(8)
    _tell("scrolled", ticks.taken())
    seen, kept = _highlights(qtbot, reading, text)
    _tell("highlighted", ticks.taken())
    _tell("", f"seen after {_middle(seen)}, durable and drawn after {_middle(kept)}")
    here = text.body[len(text.body) // 2]
    reading.page.reveal(here.start)
    reading.page.select(here.start + 5, here.start + 40)
    QTest.keyClick(reading.page, Qt.Key.Key_N)
    QTest.keyClicks(reading.notes.cards.editor.text, "a note that is typed while they speak", delay=15)
    QTest.keyClick(reading.notes.cards.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    qtbot.wait(300)
    _tell("noted", ticks.taken())
    for _ in range(8):
        workspace.actions["undo"].trigger()
        qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
        qtbot.wait(60)
    _tell("taken back", ticks.taken() + "\n")
    window.close()
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    workspace.close()


def _highlights(qtbot: QtBot, reading: ReadingPane, text: StatementText) -> tuple[list[float], list[float]]:
    """Milliseconds from the key to the painted outline, and to the highlight that is durable."""
    seen, kept = [], []
    for n in range(15):
        here = text.body[1 + n * (len(text.body) // 20)]
        reading.page.reveal(here.start)
        reading.page.select(here.start + 30, here.start + 70)
        qtbot.wait(150)
        before, painted = len(reading.marks.notes), Painted()
        reading.page.viewport().installEventFilter(painted)
        begun = time.perf_counter()
        QTest.keyClick(reading.page, Qt.Key.Key_H)
        _until(lambda painted=painted: painted.at > 0)
        seen.append((painted.at - begun) * 1000)
        _until(lambda before=before: len(reading.marks.notes) > before)
        kept.append((time.perf_counter() - begun) * 1000)
        reading.page.viewport().removeEventFilter(painted)
    return seen, kept


def _until(done: Callable[[], bool]) -> None:
    """Wait without a pause between two looks: what is measured are milliseconds."""
    end = time.perf_counter() + 60
    while not done() and time.perf_counter() < end:
        QApplication.processEvents()


def _middle(times: list[float]) -> str:
    return f"{statistics.median(times):.0f} ms, at most {max(times):.0f}"
