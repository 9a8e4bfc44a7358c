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


def test_y_is_heard_right_after_ctrl_enter_and_means_the_text_of_the_new_tab(
    qtbot: QtBot, window: MainWindow, until: Until
) -> None:
    hits, first = results(window), window.pages.reading.key
    role = Qt.ItemDataRole.UserRole + 1
    place = next(n for n in range(hits.model().rowCount()) if hits.model().index(n, 0).data(role).key != first)
    compared: list[list[str]] = []
    window.pages.reading.compare_requested.connect(compared.append)
    hits.selectionModel().blockSignals(True)  # the text beside is still the first one when the keys come
    hits.setCurrentIndex(hits.model().index(place, 0))
    hits.selectionModel().blockSignals(False)
    qtbot.keyClick(hits, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(hits, Qt.Key.Key_Y)
    until(lambda: bool(compared))
    assert compared[0][0] == hits.model().index(place, 0).data(role).key
    until(lambda: window.pages.page == "compare")


def test_tabs_of_like_titles_say_whose_they_are(window: MainWindow) -> None:
    bar = window.pages.tabs
    bar.open("one", 1)
    bar.stand("one", 1, "Statement of the delegation, first day", whose="2019, Ada Moyo")
    assert bar.tabText(0) == "Statement of the delegation, first day"
    bar.add()
    bar.open("two", 1)
    bar.stand("two", 1, "Statement of the delegation, second day", whose="2021, Tom & Sons")
    assert [bar.tabText(n) for n in (0, 1)] == [
        "2019, Ada Moyo · Statement of the delegation, first day",
        "2021, Tom && Sons · Statement of the delegation, second day",
    ]
    assert "2021, Tom & Sons" in bar.tabToolTip(1)
    bar._close(1)
    assert bar.tabText(0) == "Statement of the delegation, first day"
