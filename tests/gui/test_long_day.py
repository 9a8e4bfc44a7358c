"""A long day in the window: after thousands of actions it holds no more memory and no more open files than before.

A short day here; `KPDESK_ACTIONS=5000` by hand.
"""

from __future__ import annotations

import gc
import os
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.errors import NotFoundError
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

ACTIONS = int(os.environ.get("KPDESK_ACTIONS", "60"))
POOLED = 4 * 3 + 1  # the connections that are kept, each with the database, its log and the index of that
WORDS = ("diamonds", "plenary", "year:2019..2022 river", "“water", "nothing at all", "")


def memory() -> int:
    """What the process holds, in kilobytes."""
    text = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(text.split("VmRSS:")[1].split()[0])


def open_files() -> tuple[int, int]:
    """How many files are open besides those of the database, and how many of these."""
    held = []
    for each in os.listdir("/proc/self/fd"):  # noqa: PTH208 - one call, as little as can be
        with suppress(FileNotFoundError):  # the one that lists them
            held.append(os.readlink(f"/proc/self/fd/{each}"))  # noqa: PTH115 - what is no file has no path
    own = [each for each in held if each.removesuffix("-wal").removesuffix("-shm").endswith(".db")]
    return len(held) - len(own), len(own)


class Robot:
    """Somebody who works in the window without a pause."""

    def __init__(self, window: MainWindow, workspace: Workspace, archive: Archive) -> None:
        self.window, self.workspace, self.archive = window, workspace, archive
        self.dice = random.Random(4)
        self.keys = [each.key for each in archive.statements()]

    def act(self) -> None:
        self.dice.choice(
            [self.search, self.search, self.read, self.read, self.note, self.change, self.compare, self.turn, self.undo]
        )()

    def search(self) -> None:
        self.window.navigation.search_for(self.dice.choice(WORDS))

    def read(self) -> None:
        self.window.navigation.open_place(self.dice.choice(self.keys), self.dice.randrange(4))

    def note(self) -> None:
        start = self.dice.randrange(20)
        with suppress(NotFoundError):  # none is written into a statement whose import was undone
            self.archive.annotate(self.dice.choice(self.keys), start=start, end=start + 9, text="a line")

    def change(self) -> None:
        notes = self.archive.notes()
        if notes:
            note = self.dice.choice(notes)
            self.archive.remove_note(note.id) if len(notes) > 20 else self.archive.edit_note(note.id, text="other")

    def compare(self) -> None:
        self.window.navigation.compare(self.dice.sample(self.keys, 2))

    def turn(self) -> None:
        self.window.navigation.go_to_page(self.dice.choice(["library", "search", "notes"]))

    def undo(self) -> None:
        self.workspace.actions["undo" if self.dice.random() < 0.7 else "redo"].trigger()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process holds in /proc")
def test_a_long_day_costs_no_memory_and_no_open_files(
    workspace: Workspace, samples: Archive, qtbot: QtBot, settle: Callable[[Workspace], None]
) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    workspace.opened.emit()
    settle(workspace)
    robot = Robot(window, workspace, samples)

    def work(actions: int) -> tuple[int, tuple[int, int]]:
        for _ in range(actions):
            robot.act()
            settle(workspace)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect()
        return memory(), open_files()

    before = work(max(40, ACTIONS // 10))
    after = work(ACTIONS)
    print(f"memory {before[0]} -> {after[0]} kB, open files {before[1]} -> {after[1]}")  # noqa: T201 - the figures, with -s
    assert window.windowState() != Qt.WindowState.WindowMinimized
    assert after[1][0] <= before[1][0] * 1.1
    assert after[1][1] <= POOLED
    if ACTIONS >= 1000:  # a short day is mostly what is loaded for the first time
        assert after[0] <= before[0] * 1.1
