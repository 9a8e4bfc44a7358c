"""How soon a comparison is painted and how smoothly it scrolls; run with `pytest -m bench tests/bench -s`.

The real compare page, two columns of 1,000 passages each, at 1290 x 640, painted into memory. A frame is the column
that is scrolled, the one that follows, the ribbons between them and the overview.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.columns.facing import FacingColumns
from kpdesk.gui.compare.pane import ComparePane
from kpdesk.gui.compare.sides.gathering import Gathered, Kept, gather
from tests.bench.test_comparison_speed import prose

pytestmark = pytest.mark.bench
ROWS = 1000
FRAMES = 300
CHANCE = random.Random(5)


def statement(file: Path, year: int, paragraphs: list[str]) -> Path:
    head = f"Opening speech of the Amber Coalition\n\nPlenary of the Kimberley Process, 4 November {year}\n\n"
    file.write_text(head + "\n\n".join(paragraphs), "utf-8")
    return file


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with two long statements that share every third passage, reworded."""
    made = tmp_path_factory.mktemp("long")
    old = [prose(60).capitalize() for _ in range(ROWS)]
    new = [
        " ".join(word if CHANCE.random() > 0.1 else prose(1) for word in each.split()) if n % 3 == 0 else prose(60)
        for n, each in enumerate(old)
    ]
    with Archive.open(made / "archive") as archive:
        files = [statement(made / "old.txt", 2019, old), statement(made / "new.txt", 2022, new)]
        archive.import_files(files)
        archive.compare(*[each.key for each in archive.statements()])
    return made / "archive"


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path, folder: Path) -> ComparePane:
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(settings, Theme(settings))
    workspace.open(Archive.open(folder))
    made = ComparePane(workspace)
    qtbot.addWidget(made, before_close_func=lambda _: workspace.close())
    made.resize(1290, 640)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=60_000)
    return made


def milliseconds(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def keys(pane: ComparePane) -> list[str]:
    return [each.key for each in pane._workspace.archive.statements()]


def shown(pane: ComparePane, qtbot: QtBot) -> FacingColumns:
    pane.compare(keys(pane))
    qtbot.waitUntil(lambda: pane.link_count() > 0, timeout=60_000)
    return pane.findChild(FacingColumns)


def test_the_first_comparison_of_a_session_is_painted_at_once(
    pane: ComparePane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First in this file: nothing was painted or measured before, and the columns never had a width."""
    taken: list[float] = []
    answered = pane._answered

    def timed(gathered: Gathered) -> None:
        gc.freeze()  # as the program does once an archive is open
        taken.append(milliseconds(lambda: (answered(gathered), pane.grab())))

    pane._asking.answered.disconnect()
    pane._asking.answered.connect(timed)
    pane.compare(keys(pane))
    qtbot.waitUntil(lambda: bool(taken), timeout=60_000)
    facing = pane.findChild(FacingColumns)
    rest = milliseconds(lambda: [view.be_exact(view.column.rowCount()) for view in facing.views])
    sys.stdout.write(f"\nthe first of a session, {ROWS} rows beside {ROWS}: painted in {taken[0]:.0f} ms")
    sys.stdout.write(f"\nmeasured after that, in pieces of 6 ms: {rest:.0f} ms")
    assert min(view.column.rowCount() for view in facing.views[:2]) >= ROWS
    assert taken[0] < 100


def test_a_comparison_is_painted_at_once(pane: ComparePane, qtbot: QtBot) -> None:
    facing = shown(pane, qtbot)
    gathered = pane._gathered
    assert gathered is not None
    taken = []
    for _ in range(5):
        for view in facing.views:
            view._lay_out()
        taken.append(milliseconds(lambda: (pane._answered(gathered), pane.grab(), QApplication.processEvents())))
    first = []
    for _ in range(3):
        for view in facing.views:
            view._delegate.forget()  # as where none of these words was ever measured
            view._edges.forget()
        first.append(milliseconds(lambda: (pane._answered(gathered), pane.grab(), QApplication.processEvents())))
    assert min(view.column.rowCount() for view in facing.views[:2]) >= ROWS
    sys.stdout.write(
        f"\nwith every word measured for the first time: {min(first):.0f} ms (worst of three {max(first):.0f})"
    )
    sys.stdout.write(f"\n{ROWS} rows beside {ROWS}: painted in {min(taken):.0f} ms (worst of five {max(taken):.0f})")
    assert min(taken) < 100


def test_two_years_of_the_samples_are_compared_and_painted_at_once(
    qtbot: QtBot, tmp_path: Path, sample_folder: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(settings, Theme(settings))
    workspace.open(Archive.open(sample_folder))
    pane = ComparePane(workspace)
    qtbot.addWidget(pane, before_close_func=lambda _: workspace.close())
    pane.resize(1290, 640)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.compare(["2019", "2022"])
    qtbot.waitUntil(lambda: pane.link_count() > 0, timeout=60_000)
    pane.grab()
    archive = workspace.archive

    def opened(*sides: str) -> None:
        pane._answered(gather(archive, sides, Kept()))
        pane.grab()
        QApplication.processEvents()

    taken = [milliseconds(lambda: opened("2019", "2022")) for _ in range(5)]
    sys.stdout.write(f"\ntwo years of the samples: compared and painted in {min(taken):.0f} ms")
    assert min(taken) < 100


def test_scrolling_never_drops_below_thirty_frames(pane: ComparePane, qtbot: QtBot) -> None:
    facing = shown(pane, qtbot)
    pane.grab()
    bar = facing.views[0].verticalScrollBar()
    taken = []
    for n in range(FRAMES):
        place = round(bar.maximum() * n / FRAMES)
        taken.append(milliseconds(lambda place=place: (bar.setValue(place), facing.grab())))
    steps = [milliseconds(lambda n=n: (bar.setValue(n * 60), facing.grab())) for n in range(FRAMES)]
    for name, each in (("dragged", taken), ("by the wheel", steps)):
        each.sort()
        sys.stdout.write(
            f"\na frame {name}: median {each[FRAMES // 2]:.1f} ms, p99 {each[-FRAMES // 100]:.1f}, worst {each[-1]:.1f}"
        )
    assert max(taken[-1], steps[-1]) < 1000 / 30
