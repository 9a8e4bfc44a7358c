"""How late the window is while it imports; run with `pytest -m bench tests/bench/test_import_liveness.py -s`.

A timer of 16 ms ticks in the real main window while the speeches are proposed, shown in the table, and stored. What is
told: the latest tick of each part and how much the whole program computed until it (where that is far less, the machine
was busy with other things), the 99th percentile, and the most that the window itself computed between two ticks; and
in the same run the latest tick of the idle window. `KPDESK_SPEECHES=200` takes fewer of them.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.collecting import QuietCollecting
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.importing.dialog import ImportDialog
from kpdesk.gui.importing.table import ProposalTable
from kpdesk.gui.main_window import MainWindow
from tests.bench.ticks import Ticks

pytestmark = [pytest.mark.bench, pytest.mark.shared]
LONG = 580_000


def test_the_window_stays_live_while_703_speeches_come_in(qtbot: QtBot, tmp_path: Path, shared: Path) -> None:
    sys.setswitchinterval(0.0005)  # this and the collecting as the program does
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(settings, Theme(settings))
    QuietCollecting(workspace)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    workspace.open(Archive.open(tmp_path / "archive"))
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    speeches = sorted((shared / "corpora" / "un_general_debate").rglob("*.txt"))
    ticks = Ticks(window)
    qtbot.wait(2_000)
    sys.stderr.write(f"\nidle:      {ticks.taken()}\n")
    began = time.perf_counter()
    few = int(os.environ.get("KPDESK_SPEECHES", len(speeches)))
    window.import_files(speeches[:few])
    dialog = window.findChild(ImportDialog)
    table = dialog.findChild(ProposalTable)
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    sys.stderr.write(f"proposing: {ticks.taken()}, {time.perf_counter() - began:.1f} s\n")
    assert table.proposals.rowCount() == few
    QApplication.processEvents()
    qtbot.wait(500)
    sys.stderr.write(f"showing:   {ticks.taken()}\n")
    began = time.perf_counter()
    dialog.accept()
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=LONG)
    sys.stderr.write(f"storing:   {ticks.taken()}, {time.perf_counter() - began:.1f} s\n")
    qtbot.wait(5_000)
    sys.stderr.write(f"after:     {ticks.taken()}, with a full collection where one was due\n")
    assert workspace.archive.counts()[0] >= 0.9 * few
    workspace.close()
