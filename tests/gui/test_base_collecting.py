from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.collecting import QuietCollecting
from kpdesk.gui.base.workspace import Workspace

FREED = """
import pathlib
from kpdesk.gui.base.collecting import give_back_large_blocks

def held():
    return int(pathlib.Path("/proc/self/status").read_text(encoding="utf-8").split("VmRSS:")[1].split()[0]) // 1024

give_back_large_blocks()
large, small = [b"1" * (16 << 20)], []
large.clear()  # from now on glibc would keep what is smaller
for _ in range(8):
    large.append(b"1" * (8 << 20))
    small.append(bytearray(4096))  # stays behind each of them
before = held()
large.clear()
print(before - held())
"""


class Ring:
    """An object that only a full collection frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting(workspace: Workspace) -> Iterator[QuietCollecting]:
    threshold = gc.get_threshold()
    yield QuietCollecting(workspace, pause_ms=0)
    gc.set_threshold(*threshold)
    gc.unfreeze()


def old_garbage() -> weakref.ref[Ring]:
    ring = Ring()
    found = weakref.ref(ring)
    gc.collect(1)  # it is old now
    del ring
    while gc.get_count()[2] < 100:
        gc.collect(1)
    return found


@pytest.mark.usefixtures("collecting")
def test_old_garbage_is_collected_once_nothing_is_going_on(workspace: Workspace, qtbot: QtBot) -> None:
    garbage = old_garbage()
    goes_on = Event()
    workspace.jobs.slow(lambda _: goes_on.wait(20), lambda _: None)
    workspace.jobs.quick(lambda: None, lambda _: None)
    for _ in range(20):
        QApplication.processEvents()
    assert garbage() is not None
    goes_on.set()
    qtbot.waitUntil(lambda: garbage() is None, timeout=20_000)


@pytest.mark.usefixtures("collecting")
def test_what_is_there_once_the_archive_is_open_is_passed_over(workspace: Workspace) -> None:
    workspace.opened.emit()
    assert gc.get_freeze_count() > 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process holds in /proc")
def test_large_blocks_go_back_to_the_system_once_they_are_free() -> None:
    said = subprocess.run([sys.executable, "-c", FREED], capture_output=True, text=True, check=True)
    assert int(said.stdout) >= 56
