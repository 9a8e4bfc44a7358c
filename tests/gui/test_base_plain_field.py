from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.plain_field import PlainField


@pytest.fixture
def field(qtbot: QtBot) -> PlainField:
    made = PlainField()
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def at_the_right(field: PlainField) -> bool:
    return field.cursorRect().center().x() > field.width() / 2


def test_arabic_words_stand_at_the_right_and_others_at_the_left(field: PlainField) -> None:
    assert not at_the_right(field)
    field.setPlainText("\n\nملاحظة")
    assert at_the_right(field)
    field.setPlainText("A note")
    assert not at_the_right(field)


def test_an_empty_field_follows_the_window(field: PlainField) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert at_the_right(field)
    field.insertPlainText("A note")
    assert field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignLeft
    field.setPlainText("\n" * 30 + "A note that is not looked for")
    assert field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
