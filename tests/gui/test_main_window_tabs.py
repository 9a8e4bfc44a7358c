"""Tabs above the text, in the real window on the sample collection."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, until: Until) -> MainWindow:
    """The window with the hits of a search, the first of which is read."""
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.navigation.start()
    box = made.findChild(QLineEdit, "search_box")
    assert box is not None
    box.setText("licence")
    until(lambda: results(made).currentIndex().isValid() and made.pages.reading.key != "")
    results(made).setFocus()
    return made


def results(window: MainWindow) -> QListView:
    found = window.findChild(QListView, "results")
    assert found is not None
    return found


def tabs(window: MainWindow) -> QTabBar:
    return window.pages.tabs


def test_ctrl_enter_opens_a_hit_in_a_tab_and_the_other_stays_where_it_was(
    qtbot: QtBot, window: MainWindow, until: Until
) -> None:
    first = window.pages.reading.key
    assert not tabs(window).isVisible()
    qtbot.keyClick(results(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tabs(window).isVisible()
    until(lambda: tabs(window).tabText(1) != "")
    while window.pages.reading.key == first:
        row = results(window).currentIndex().row()
        qtbot.keyClick(results(window), Qt.Key.Key_Down)
        assert results(window).currentIndex().row() == row + 1
        until(lambda: window.pages.reading.key == results(window).currentIndex().data(Qt.ItemDataRole.UserRole + 1).key)
    second = window.pages.reading.key
    until(lambda: tabs(window).tabText(0) != tabs(window).tabText(1))
    window._workspace.actions["next_tab"].trigger()
    until(lambda: window.pages.reading.key == first)
    window._workspace.actions["previous_tab"].trigger()
    until(lambda: window.pages.reading.key == second)
    window._workspace.actions["close_tab"].trigger()
    until(lambda: window.pages.reading.key == first)
    assert not tabs(window).isVisible()
    window._workspace.actions["close_tab"].trigger()
    assert tabs(window).count() == 1


def test_the_middle_button_opens_a_hit_in_a_tab_and_leaves_the_chosen_one(
    qtbot: QtBot, window: MainWindow, until: Until
) -> None:
    chosen = results(window).currentIndex().row()
    place = results(window).visualRect(results(window).model().index(2, 0)).center()
    qtbot.mouseClick(results(window).viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert tabs(window).count() == 2
    wanted = results(window).model().index(2, 0).data(Qt.ItemDataRole.UserRole + 1).key
    until(lambda: window.pages.reading.key == wanted and tabs(window).tabText(1) != "")
    assert results(window).currentIndex().row() == chosen
    button = tabs(window).tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    assert button.accessibleName()
    button.click()
    assert tabs(window).count() == 1


def test_going_back_finds_the_query_and_the_hit_that_was_read(window: MainWindow, until: Until) -> None:
    results(window).setCurrentIndex(results(window).model().index(3, 0))
    read = results(window).currentIndex().data(Qt.ItemDataRole.UserRole + 1)
    until(lambda: window.pages.reading.key == read.key)
    box = window.top_bar.box
    box.setText("certificate")
    until(lambda: "certif" in str(results(window).model().index(0, 0).data()).lower())
    window._workspace.actions["back"].trigger()
    assert box.text() == "licence"
    until(lambda: results(window).currentIndex().data(Qt.ItemDataRole.UserRole + 1) == read)
    until(lambda: window.pages.reading.key == read.key)
