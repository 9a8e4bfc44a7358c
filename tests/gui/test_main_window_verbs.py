"""The verbs of the menus, on a real archive; only the system's file dialogs are stood in for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kpdesk import Archive
from kpdesk.gui.base.language.translation import LANGUAGES, SETTING
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.pane import LibraryPane
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.main_window.focus import tab_forward

Settle = Callable[[Workspace], None]


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.opened.emit()
    settle(workspace)
    return made


@pytest.fixture
def library(window: MainWindow) -> LibraryPane:
    pane = window.pages.pane("library")
    assert isinstance(pane, LibraryPane)
    return pane


def sentences(window: MainWindow) -> list[str]:
    return window.findChild(MessageStrip).sentences()


def test_chosen_files_and_folders_come_to_the_import_table(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "speech.txt"
    file.write_text("Opening remarks\n\nThe river has not waited for us.", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    workspace.actions["import_files"].trigger()
    dialog = window.findChild(QDialog, "import_dialog")
    assert dialog is not None
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=30_000)
    dialog.close()
    offered: list[object] = []
    monkeypatch.setattr(window.files, "import_files", offered.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    workspace.actions["import_folder"].trigger()
    assert offered == [[tmp_path]]


def test_no_file_chosen_is_nothing_done(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.import_files([])
    for action in ("import_folder", "backup"):
        workspace.actions[action].trigger()
    assert window.findChild(QDialog, "import_dialog") is None
    assert not workspace.jobs.busy


def test_a_backup_is_written_and_told(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "copy.backup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    workspace.actions["backup"].trigger()
    qtbot.waitUntil(lambda: any("copy.backup" in each for each in sentences(window)), timeout=20_000)
    assert file.stat().st_size > 0


def test_a_check_says_that_all_is_well_or_what_is_not(
    window: MainWindow, workspace: Workspace, samples: Archive, qtbot: QtBot
) -> None:
    workspace.actions["check"].trigger()
    qtbot.waitUntil(lambda: any("everything is in order" in each for each in sentences(window)), timeout=20_000)
    next((samples.folder / "journal").glob("*.jsonl")).write_text("", encoding="utf-8")
    workspace.actions["check"].trigger()
    qtbot.waitUntil(lambda: any("found, the first: " in each for each in sentences(window)), timeout=20_000)


def test_full_screen_and_back(window: MainWindow, workspace: Workspace) -> None:
    workspace.actions["full_screen"].trigger()
    assert window.isFullScreen()
    workspace.actions["full_screen"].trigger()
    assert not window.isFullScreen()


def test_the_colours_can_be_chosen_in_the_menu(window: MainWindow, workspace: Workspace) -> None:
    menu = window.findChild(QMenu, "menu_colours")
    menu.aboutToShow.emit()
    assert [each.objectName() for each in menu.actions() if each.isChecked()] == ["action_theme_light"]
    window.findChild(QAction, "action_theme_dark").trigger()
    assert workspace.theme.dark
    assert menu.findChild(QActionGroup).isExclusive()


def test_the_language_of_the_window_can_be_chosen_in_the_menu(
    window: MainWindow, workspace: Workspace, settings: Settings, qtbot: QtBot
) -> None:
    menu = window.findChild(QMenu, "menu_languages")
    assert [each.text() for each in menu.actions()][1:] == list(LANGUAGES.values())
    assert [each.objectName() for each in menu.actions() if each.isChecked()] == ["action_language_system"]
    with qtbot.waitSignal(workspace.messages.told) as told:
        window.findChild(QAction, "action_language_ar").trigger()
    assert settings.text(SETTING) == "ar"
    assert "next start" in told.args[0].sentence


def test_about_says_that_there_is_no_network(window: MainWindow, workspace: Workspace) -> None:
    workspace.actions["about"].trigger()
    assert "never connects to a network" in window.findChild(QTextBrowser, "help_page").toPlainText()


def test_leaving_the_empty_search_box_goes_to_the_page(window: MainWindow, library: LibraryPane, qtbot: QtBot) -> None:
    window.activateWindow()
    window.top_bar.focus_search()
    qtbot.keyClick(window.top_bar.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(library.tree.hasFocus)


def test_the_filter_hands_over_to_the_tree_and_is_emptied_by_esc(
    window: MainWindow, library: LibraryPane, qtbot: QtBot
) -> None:
    window.activateWindow()
    field = library.findChild(QLineEdit, "library_filter")
    field.setFocus()
    qtbot.keyClicks(field, "zzzz")
    assert library.findChild(QPushButton, "empty_first").isHidden()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.waitUntil(library.tree.hasFocus)


def test_the_context_menu_offers_what_can_be_done(window: MainWindow, library: LibraryPane, samples: Archive) -> None:
    library.tree.choose(samples.statements()[0].key)
    library.tree.customContextMenuRequested.emit(QPoint(5, 5))
    menu = library.findChildren(QMenu)[-1]
    assert [each.iconText() for each in menu.actions()] == ["Open", "Compare", "Correct details", "Move to the trash"]
    menu.actions()[0].trigger()
    assert window.pages.whole_text
    menu.close()


def test_correcting_opens_the_form_for_what_is_chosen(
    window: MainWindow, workspace: Workspace, library: LibraryPane, samples: Archive
) -> None:
    library.tree.clearSelection()
    assert not workspace.actions["edit_statement"].isEnabled()
    library.tree.selectAll()
    assert workspace.actions["edit_statement"].isEnabled()
    library.details.findChild(QPushButton, "details_edit").click()
    several = library.findChild(QDialog, "edit_dialog")
    assert several.findChild(QLabel, "edit_heading").text().startswith("16 statements")
    several.close()
    several.setObjectName("closed")
    library.tree.choose(samples.statements()[0].key)
    workspace.actions["edit_statement"].trigger()
    dialog = library.findChild(QDialog, "edit_dialog")
    assert dialog.isVisible()
    dialog.findChild(QPushButton, "edit_save").click()
    assert not dialog.isVisible()


def test_a_window_that_was_put_away_comes_up_again(window: MainWindow) -> None:
    window.showMinimized()
    window.raise_up()
    assert not window.isMinimized()


def test_tab_goes_to_the_filters_above_a_comparison_and_not_only_to_its_columns(
    window: MainWindow, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    window.navigation.compare(["2019", "2022"])
    settle(workspace)
    window.rail.setFocus()
    seen: list[str] = []
    for _ in range(60):
        assert tab_forward(window)
        seen.append(window.focusWidget().objectName())  # type: ignore[union-attr]
    assert {"search_box", "compare_chip_all", "compare_theme", "compare_side_0", "compare_column_1"} <= set(seen)
    column = window.findChild(QWidget, "compare_column_1")
    column.setFocus()
    qtbot.keyClick(column, Qt.Key.Key_Tab)
    assert window.focusWidget() is not column


def test_a_control_that_is_deleted_after_tab_went_round_takes_nothing_of_the_window_along(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    inside = QWidget()
    window.setCentralWidget(inside)
    page, last = QTextEdit(inside), QPushButton("the last", inside)
    page.setTabChangesFocus(True)
    document, viewport = page.document(), page.viewport()
    window.show()
    page.setFocus()
    for _ in range(4):
        assert tab_forward(window)
    last.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(last)
    assert isValid(document)
    assert isValid(viewport)
    assert document.isEmpty()
