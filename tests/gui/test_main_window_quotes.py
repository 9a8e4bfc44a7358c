"""Codes typed into the search box, the quote check and hidden notes, in the whole window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.quoting.dialog import QuoteCheck

Settle = Callable[[Workspace], None]


@pytest.fixture
def window(empty_workspace: Workspace, workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(empty_workspace)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.navigation.start()
    settle(workspace)
    return made


@pytest.fixture
def passage(workspace: Workspace) -> tuple[str, int, int]:
    """A statement, and where the words of its third paragraph stand."""
    key = next(each.key for each in workspace.archive.statements() if each.language == "en")
    paragraph = workspace.archive.show(key).body[2]
    return key, paragraph.start, paragraph.end


def test_a_code_in_the_search_box_opens_its_place_and_searches_nothing(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle, passage: tuple[str, int, int]
) -> None:
    code = workspace.archive.quote_code(*passage)
    window.top_bar.box.setText(f"“…” (somebody, ¶3) {code}")
    qtbot.waitUntil(lambda: window.pages.reading.key == passage[0])
    settle(workspace)
    assert window.top_bar.box.text() == ""
    assert window.pages.reading.page.caret == passage[1]


def test_a_code_of_another_text_is_told_of(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, passage: tuple[str, int, int]
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    parts = workspace.archive.quote_code(*passage).split(".")
    window.top_bar.box.setText(".".join([parts[0], "00000000", *parts[2:4], "abcdef"]))
    qtbot.waitUntil(lambda: any("other words stand" in each.sentence for each in told))


def test_the_quote_check_opens_with_what_was_copied_and_leads_to_the_place(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle, passage: tuple[str, int, int]
) -> None:
    key, start, end = passage
    QGuiApplication.clipboard().setText(workspace.archive.show(key).text[start:end])
    workspace.actions["check_quotation"].trigger()
    dialog = window.findChild(QuoteCheck)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.open_place()
    qtbot.waitUntil(lambda: window.pages.reading.key == key)
    settle(workspace)
    dialog.close()


def test_f8_hides_how_many_notes_there_are(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, passage: tuple[str, int, int]
) -> None:
    key, start, end = passage
    counts = window.status_line.findChild(QLabel, "status_counts")
    assert counts is not None
    workspace.archive.annotate(key, start=start, end=end, text="mine")
    qtbot.waitUntil(lambda: "1 note" in counts.text(), timeout=20_000)
    workspace.actions["hide_private"].trigger()
    qtbot.waitUntil(lambda: "note" not in counts.text() + window.top_bar.box.placeholderText(), timeout=20_000)
    workspace.actions["hide_private"].trigger()
    qtbot.waitUntil(lambda: "1 note" in counts.text(), timeout=20_000)


def test_f8_hides_private_notes_and_says_so(window: MainWindow, workspace: Workspace) -> None:
    told: list[Message] = []
    gone: list[Message] = []
    workspace.messages.told.connect(told.append)
    workspace.messages.withdrawn.connect(gone.append)
    workspace.actions["hide_private"].trigger()
    assert workspace.discretion.on
    assert "F8 shows them again" in told[-1].sentence
    workspace.actions["hide_private"].trigger()
    assert not workspace.discretion.on
    assert gone == told[:1]  # what no longer holds does not stay beside what does
