"""The whole window: whatever changes, nobody is taken away from the text they read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

Settle = Callable[[Workspace], None]


@pytest.fixture
def window(empty_workspace: Workspace, workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(empty_workspace)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitSignal(made.painted):
        made.show()
    workspace.opened.emit()
    settle(workspace)
    return made


def _search(window: MainWindow, workspace: Workspace, settle: Settle, words: str) -> None:
    window.top_bar.box.setText(words)
    settle(workspace)


def test_a_note_in_another_text_leaves_that_text_open(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    _search(window, workspace, settle, "certificate")
    hit = window.pages.reading.key
    other = next(each.key for each in workspace.archive.statements() if each.key != hit)
    window.navigation.go_to_page("library")
    window.navigation.open_place(other, 2)
    qtbot.waitUntil(lambda: window.pages.reading.key == other)
    with qtbot.waitSignal(workspace.changed):
        workspace.archive.annotate(other, start=0, end=5, text="a certificate")
    settle(workspace)
    assert window.pages.reading.key == other


def test_a_note_on_another_paragraph_does_not_move_the_text(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    _search(window, workspace, settle, "certificate")
    reading = window.pages.reading
    places: list[tuple[str, int]] = []
    body = workspace.archive.show(reading.key).body
    reading.go_to(body[-1].n)
    reading.place_changed.connect(lambda key, paragraph: places.append((key, paragraph)))
    with qtbot.waitSignal(workspace.changed):
        workspace.archive.annotate(reading.key, start=body[-1].start, end=body[-1].start + 5)
    settle(workspace)
    assert all(paragraph == body[-1].n for _, paragraph in places)


def test_an_emptied_search_box_ends_the_search(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    _search(window, workspace, settle, "certificate")
    window.navigation.go_to_page("library")
    _search(window, workspace, settle, "")
    key = workspace.archive.statements()[-1].key
    window.navigation.open_place(key, 1)
    qtbot.waitUntil(lambda: window.pages.reading.key == key)
    window.navigation.go_to_page("search")
    with qtbot.waitSignal(workspace.changed):
        workspace.archive.annotate(key, start=0, end=5)
    settle(workspace)
    assert window.pages.reading.key == key
