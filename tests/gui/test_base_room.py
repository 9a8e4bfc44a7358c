from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.look.room import resize_within_screen, within


def test_a_window_leaves_room_for_its_frame_on_a_small_screen() -> None:
    liked = QSize(1280, 800)
    assert within(QSize(1366, 728), liked) == QSize(1280, 680)
    assert within(QSize(1024, 740), liked) == QSize(1008, 692)
    assert within(QSize(2560, 1400), liked) == liked


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within_screen(window, 9000, 300)
    room = window.screen().availableGeometry()
    assert (window.width(), window.height()) == (room.width() - 16, 300)
