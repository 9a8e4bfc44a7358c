from __future__ import annotations

import signal
import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kpdesk.gui.app import heed_termination


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without asking it")
def test_sigterm_closes_the_window_as_a_person_does(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    try:
        heed_termination(window)
        signal.raise_signal(signal.SIGTERM)
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        signal.signal(signal.SIGTERM, before)
