from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.gui.base import message_strip
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.message_strip import MessageStrip, keep_readable
from kpdesk.gui.base.workspace import Workspace


@pytest.fixture
def strip(empty_workspace: Workspace, qtbot: QtBot) -> MessageStrip:
    page = QWidget()
    page.resize(800, 600)
    made = MessageStrip(empty_workspace.messages, empty_workspace.theme, page, page)
    made.page = page
    qtbot.addWidget(page)
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
    for sentence in ("a", "b", "a", "c", "d"):
        empty_workspace.messages.tell(sentence)
    assert strip.sentences() == ["stays", "a", "c", "d"]


def test_what_passes_floats_over_the_foot_of_the_page_and_moves_nothing(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    page = strip.page
    page.show()
    empty_workspace.messages.tell("Copied with citation.")
    assert strip.isHidden()
    floating = page.findChild(QWidget, "message_floating")
    assert floating.isVisible()
    line = page.findChild(QLabel, "message_sentence")
    qtbot.waitUntil(lambda: line.height() >= line.fontMetrics().height())
    for width in (800, 300):
        page.resize(width, 500)
        assert page.rect().contains(floating.geometry())
        assert abs(floating.geometry().center().x() - page.rect().center().x()) <= 1
        assert floating.geometry().bottom() > 400


def test_one_passing_line_is_seen_at_a_time_a_warning_first(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    strip.page.show()

    def seen() -> list[str]:
        labels = strip.page.findChildren(QLabel, "message_sentence")
        return [label.text() for label in labels if label.isVisible()]

    empty_workspace.messages.tell("Copied.")
    warning = empty_workspace.messages.tell("The disk is full.", "warning")
    assert seen() == ["The disk is full."]
    empty_workspace.messages.tell("Saved.")
    assert seen() == ["The disk is full."]
    empty_workspace.messages.withdraw(warning)
    assert seen() == ["Saved."]


def test_a_passing_line_stands_above_the_field_that_is_typed_in(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    page = strip.page
    box = QWidget(page)
    box.setGeometry(200, 440, 400, 160)
    field = QPlainTextEdit(box)
    button = QPushButton("Save", box)
    button.move(0, 130)
    page.show()
    empty_workspace.messages.tell("The note was saved.")
    floating = page.findChild(QWidget, "message_floating")
    assert floating.geometry().intersects(box.geometry())
    with qtbot.waitActive(page):
        page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: floating.geometry().bottom() < box.geometry().top())
    assert page.rect().contains(floating.geometry())
    field.clearFocus()
    qtbot.waitUntil(lambda: floating.geometry().intersects(box.geometry()))


def test_a_passing_line_stands_above_a_line_that_is_read_at_the_foot(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    page = strip.page
    foot = QWidget(page)
    keep_readable(foot)
    foot.setGeometry(0, page.height() - 40, page.width(), 40)
    page.show()
    empty_workspace.messages.tell("The comparison is saved.")
    floating = page.findChild(QWidget, "message_floating")
    qtbot.waitUntil(lambda: floating.geometry().bottom() < foot.geometry().top())
    assert page.rect().contains(floating.geometry())
    foot.hide()
    empty_workspace.messages.tell("Copied.")
    qtbot.waitUntil(lambda: floating.geometry().intersects(foot.geometry()))
    foot.show()
    qtbot.waitUntil(lambda: floating.geometry().bottom() < foot.geometry().top())


def test_the_button_acts_once_and_the_message_goes(
    strip: MessageStrip, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    done: list[str] = []
    empty_workspace.messages.tell("Moved to the trash.", action="Undo", act=lambda: done.append("undone"))
    button = strip.buttons()[0]
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
