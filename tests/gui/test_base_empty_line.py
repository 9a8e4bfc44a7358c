from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.empty_line import CaretAtStart


def caret(line: QLineEdit) -> int:
    line.grab()  # painting moves it to its place
    return line.cursorRect().center().x()


def test_the_caret_of_an_empty_line_stands_where_the_window_begins_to_read(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    CaretAtStart(line)
    line.resize(300, 30)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.show()
    assert caret(line) > 250
    line.setText("words")
    assert line.alignment() & Qt.AlignmentFlag.AlignLeading
    line.clear()
    assert caret(line) > 250
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert caret(line) < 50
