from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.pieces import Pieces


def test_every_step_is_taken_and_the_end_is_told_once(qtbot: QtBot) -> None:
    left, told = [*range(50)], []
    parent = QObject()
    pieces = Pieces(lambda: bool(left) and left.pop() >= 0, parent)
    pieces.finished.connect(lambda: told.append(len(left)))
    pieces.start()
    assert pieces.active
    assert len(left) == 50
    qtbot.waitUntil(lambda: not pieces.active)
    assert told == [0]


def test_work_that_was_stopped_goes_no_further(qtbot: QtBot) -> None:
    left = [*range(50)]
    parent = QObject()
    pieces = Pieces(lambda: bool(left) and left.pop() >= 0, parent)
    pieces.start()
    pieces.stop()
    qtbot.wait(1)
    assert not pieces.active
    assert len(left) == 50
