from __future__ import annotations

from collections import Counter

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStyleOptionMenuItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.actions.own_keys import OWN_KEYS
from kpdesk.gui.base.actions.table import ACTIONS, MENUS, PLACES
from kpdesk.gui.base.workspace import Workspace


def test_every_action_has_one_id_a_known_menu_and_known_places() -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []
    assert {spec.menu for spec in ACTIONS if spec.menu} <= {menu for menu, _ in MENUS}
    assert {place for spec in ACTIONS for place in spec.places} <= set(PLACES)


def test_no_key_means_two_things_in_one_place() -> None:
    taken = Counter((key, place) for spec in ACTIONS for key in spec.keys for place in (*spec.places, "window"))
    everywhere = {key for spec in ACTIONS if "window" in spec.places for key in spec.keys}
    clashes = [
        (key, place) for (key, place), count in taken.items() if place != "window" and (count > 1 or key in everywhere)
    ]
    assert clashes == []


def test_no_key_is_one_that_writes_letters_on_european_keyboards() -> None:
    assert [key for spec in ACTIONS for key in spec.keys if "Ctrl+Alt" in key] == []


def test_the_menus_hold_the_actions_of_the_table(empty_workspace: Workspace, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = empty_workspace.actions.fill(bar)
    shown = {action.objectName() for menu in menus.values() for action in menu.actions() if not action.isSeparator()}
    assert shown == {f"action_{spec.id}" for spec in ACTIONS if spec.menu}


def test_single_letters_act_in_their_place_only_and_never_in_a_field(empty_workspace: Workspace, qtbot: QtBot) -> None:
    window, reading = QMainWindow(), QWidget()
    page, note, search = QTextBrowser(), QPlainTextEdit(), QLineEdit()
    inside, outside, centre = QVBoxLayout(reading), QVBoxLayout(), QWidget()
    inside.addWidget(page)
    inside.addWidget(note)
    outside.addWidget(search)
    outside.addWidget(reading)
    centre.setLayout(outside)
    window.setCentralWidget(centre)
    empty_workspace.actions.attach(reading, "reading")
    qtbot.addWidget(window)
    pressed: list[str] = []
    empty_workspace.actions["highlight"].triggered.connect(lambda: pressed.append("h"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for widget in (page, note, search):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        qtbot.keyClick(widget, Qt.Key.Key_H)
    assert pressed == ["h"]
    assert (note.toPlainText(), search.text()) == ("h", "h")


def test_an_action_says_what_it_would_undo(empty_workspace: Workspace) -> None:
    actions = empty_workspace.actions
    actions.describe("undo", "Remove note")
    assert actions["undo"].text() == "&Undo: Remove note"
    actions.describe("undo", None)
    assert actions["undo"].text() == "&Undo"
    assert not actions["undo"].isEnabled()


def test_the_key_list_names_every_action_that_has_keys(empty_workspace: Workspace) -> None:
    rows = list(empty_workspace.actions.key_list())
    assert len(rows) == sum(bool(spec.keys) for spec in ACTIONS) + len(OWN_KEYS)
    assert ("In the text", "Highlight with label 3", "3") in rows


def test_the_key_list_names_the_keys_that_widgets_hear_themselves(empty_workspace: Workspace) -> None:
    rows = set(empty_workspace.actions.key_list())
    assert ("While writing a note", "Save the note", "Ctrl+Return") in rows
    assert ("In the search results", "Next hit", "J, Down") in rows
    assert ("In a comparison", "Next link of the same passage", "Space") in rows
    assert all(place and text and keys for place, text, keys in rows)
    assert {own.place for own in OWN_KEYS} <= PLACES.keys()


def test_a_key_that_a_widget_hears_is_no_action_of_the_same_place() -> None:
    taken = {(place, keys) for spec in ACTIONS for place in spec.places for keys in spec.keys}
    own = [(each.place, keys) for each in OWN_KEYS for keys in each.keys]
    assert len(own) == len(set(own))
    assert not taken & set(own)


def test_letters_in_an_open_menu_choose_its_entries_though_panes_have_verbs_on_them(
    empty_workspace: Workspace, qtbot: QtBot
) -> None:
    window, reading, results = QMainWindow(), QTextBrowser(), QTextBrowser()
    centre, column = QWidget(), QVBoxLayout()
    column.addWidget(reading)
    column.addWidget(results)
    centre.setLayout(column)
    window.setCentralWidget(centre)
    actions = empty_workspace.actions
    actions.attach(reading, "reading")
    actions.attach(results, "results")
    menus = actions.fill(window.menuBar())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    reading.setFocus()
    qtbot.waitUntil(reading.hasFocus)
    pressed: list[str] = []
    for name in ("merge_bundle", "more_like", "note", "share_notes"):
        actions[name].triggered.connect(lambda _=False, name=name: pressed.append(name))
    for letter in (Qt.Key.Key_M, Qt.Key.Key_N):
        qtbot.keyClick(reading, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(menus["file"].isVisible)
        qtbot.keyClick(menus["file"], letter)
        qtbot.waitUntil(menus["file"].isHidden)
    assert pressed == ["merge_bundle", "share_notes"]
    actions["highlight"].triggered.connect(lambda: pressed.append("highlight"))
    qtbot.keyClick(reading, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(menus["file"].isVisible)
    qtbot.keyClicks(menus["file"], "zx")
    assert menus["file"].isVisible()
    assert len(pressed) == 2


def test_the_keys_in_a_menu_stand_apart_from_its_direction(empty_workspace: Workspace, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menu = empty_workspace.actions.fill(bar)["view"]
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, empty_workspace.actions["zoom_in"])
    assert option.text.endswith("\t\u2068Ctrl++\u2069")
    menu.initStyleOption(option, menu.addAction("No keys"))
    assert option.text == "No keys"


def test_letters_in_a_menu_are_heard_though_what_python_knew_of_it_is_gone(
    empty_workspace: Workspace, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    shiboken6.invalidate(empty_workspace.actions.fill(window.menuBar())["view"])
    menu = window.menuBar().findChild(QMenu, "menu_view")
    assert menu is not None
    with qtbot.waitExposed(menu):
        menu.popup(window.pos())
    with qtbot.waitSignal(empty_workspace.actions["switch_theme"].triggered):
        qtbot.keyClick(menu, Qt.Key.Key_D)
