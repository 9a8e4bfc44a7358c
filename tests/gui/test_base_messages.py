from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kpdesk.gui.base import message_strip
from kpdesk.gui.base.empty_state import EmptyState
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace


@pytest.fixture
def strip(empty_workspace: Workspace, qtbot: QtBot) -> MessageStrip:
    made = MessageStrip(empty_workspace.messages, empty_workspace.theme)
    qtbot.addWidget(made)
    return made


def test_the_strip_is_there_only_while_something_is_told(strip: MessageStrip, empty_workspace: Workspace) -> None:
    assert strip.isHidden()
    message = empty_workspace.messages.tell("The archive is open for reading only.", "warning", stays=True)
    assert not strip.isHidden()
    assert strip.sentences() == ["The archive is open for reading only."]
    empty_workspace.messages.withdraw(message)
    assert strip.isHidden()


def test_the_same_sentence_is_told_once_and_at_most_three_stand(
    strip: MessageStrip, empty_workspace: Workspace
) -> None:
    empty_workspace.messages.tell("stays", stays=True)
    for sentence in ("a", "b", "a", "c"):
        empty_workspace.messages.tell(sentence)
    assert strip.sentences() == ["stays", "a", "c"]


def test_the_button_acts_once_and_the_message_goes(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    done: list[str] = []
    empty_workspace.messages.tell("Moved to the trash.", action="Undo", act=lambda: done.append("undone"))
    button = strip.findChild(QPushButton, "message_action")
    assert button.text() == "Undo"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert strip.sentences() == []


def test_a_message_can_be_closed_by_a_button_that_has_a_name(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    empty_workspace.messages.tell("<b>Not</b> markup.", "error")
    assert strip.findChild(QLabel, "message_sentence").textFormat() == Qt.TextFormat.PlainText
    button = strip.findChild(QToolButton, "message_close")
    assert button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert strip.sentences() == []


def test_what_need_not_stay_fades(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_strip, "_FADES_AFTER_MS", 1)
    empty_workspace.messages.tell("Saved.")
    empty_workspace.messages.tell("Something is wrong.", "error")
    qtbot.waitUntil(lambda: strip.sentences() == ["Something is wrong."])


def test_an_empty_state_shows_only_the_buttons_that_have_a_text(empty_workspace: Workspace, qtbot: QtBot) -> None:
    empty = EmptyState(empty_workspace.theme)
    qtbot.addWidget(empty)
    empty.say("Nothing here", "Bring in some files.", first="Import…")
    assert not empty.first.isHidden()
    assert empty.second.isHidden()
