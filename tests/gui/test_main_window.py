from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QThread, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Change
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.pane import LibraryPane
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.main_window.frame import pages as pages_module
from kpdesk.gui.main_window.verbs.keys_dialog import KeysDialog
from tests.gui.doubles import FakePane

Settle = Callable[[Workspace], None]


@pytest.fixture(autouse=True)
def fake_panes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages of other rooms are written down, not shown: this is about what the window does between them."""
    makers = {"library": LibraryPane, "search": FakePane, "compare": FakePane, "notes": FakePane}
    monkeypatch.setattr(pages_module, "make_pane", lambda page, workspace, parent: makers[page](workspace, parent))
    monkeypatch.setattr(pages_module, "make_reading", FakePane)


@pytest.fixture
def closed_window(empty_workspace: Workspace, qtbot: QtBot) -> MainWindow:
    window = MainWindow(empty_workspace)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def window(closed_window: MainWindow, workspace: Workspace, settle: Settle) -> MainWindow:
    settle(workspace)
    return closed_window


def asked(window: MainWindow, page: str) -> list[tuple[object, ...]]:
    pane = window.pages.reading if page == "reading" else window.pages.pane(page)
    assert isinstance(pane, FakePane)
    return pane.asked


def test_the_window_is_painted_before_there_is_an_archive(closed_window: MainWindow, qtbot: QtBot) -> None:
    box = closed_window.findChild(QLineEdit, "search_box")
    assert box.accessibleName() == "Search"
    box.setText("typed too early")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    closed_window.rail.page_requested.emit("search")
    assert closed_window.pages.page == ""


def test_what_was_typed_while_the_archive_was_opened_is_looked_for(
    closed_window: MainWindow, empty_workspace: Workspace, samples: Archive, settle: Settle
) -> None:
    closed_window.top_bar.box.setText("early bird")
    empty_workspace.open(samples)
    settle(empty_workspace)
    assert asked(closed_window, "search") == [("search", "early bird")]


def test_it_opens_with_the_library_and_the_counts(window: MainWindow, samples: Archive) -> None:
    statements, passages, _ = samples.counts()
    assert window.pages.page == "library"
    assert window.findChild(QLabel, "status_counts").text() == f"{statements} statements · {passages} passages"
    assert window.top_bar.box.placeholderText() == f"Search {statements} statements…"
    assert window.findChild(QLabel, "archive_name").text() == samples.folder.name
    assert window.findChild(QToolButton, "rail_library").isChecked()


def test_typing_switches_to_search_and_hands_over_every_text(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.focus_search()
    qtbot.keyClicks(window.top_bar.box, "ab")
    assert window.pages.page == "search"
    assert asked(window, "search") == [("search", "a"), ("search", "ab")]
    qtbot.keyClick(window.top_bar.box, Qt.Key.Key_Down)
    assert asked(window, "search")[-1] == ("focus",)
    qtbot.keyClick(window.top_bar.box, Qt.Key.Key_Escape)
    assert window.top_bar.box.text() == ""
    assert asked(window, "search")[-1] == ("search", "")


def test_ctrl_k_goes_to_the_search_box_from_anywhere(
    window: MainWindow, qtbot: QtBot, empty_workspace: Workspace
) -> None:
    window.top_bar.box.setText("old words")
    window.pages.pane("search").setFocus()
    empty_workspace.actions["search"].trigger()
    assert window.top_bar.box.hasFocus()
    assert window.top_bar.box.selectedText() == "old words"


def test_ctrl_z_in_the_search_box_is_for_what_was_typed_and_then_for_the_archive(
    window: MainWindow, qtbot: QtBot, empty_workspace: Workspace
) -> None:
    undone: list[bool] = []
    undo = empty_workspace.actions["undo"]
    undo.setEnabled(True)
    undo.triggered.connect(lambda: undone.append(True))
    box = window.top_bar.box
    window.activateWindow()
    box.setFocus()
    qtbot.keyClicks(box, "ab")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (box.text(), undone) == ("", [])
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(undone) == 1, timeout=20_000)


def test_a_hit_is_shown_beside_the_results(window: MainWindow) -> None:
    window.top_bar.box.setText("word")
    window.pages.pane("search").open_requested.emit("key", 4, [(1, 3)])  # type: ignore[attr-defined]
    assert asked(window, "reading") == [("open", "key", 4, ((1, 3),))]
    assert window.pages.pane("search").isVisible()
    assert window.pages.reading.isVisible()
    assert not window.pages.whole_text


def test_a_statement_of_the_library_has_the_whole_centre(window: MainWindow, empty_workspace: Workspace) -> None:
    window.pages.pane("library").open_requested.emit("key", 0, ())  # type: ignore[attr-defined]
    assert window.pages.whole_text
    assert not window.pages.pane("library").isVisible()
    assert window.pages.reading.isVisible()
    assert window.findChild(QToolButton, "rail_library").isChecked()
    window.pages.reading.close_requested.emit()
    assert window.pages.pane("library").isVisible()
    assert not window.pages.reading.isVisible()


def test_enter_on_a_hit_goes_into_the_text_and_esc_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.box.setText("word")
    pane = window.pages.pane("search")
    pane.open_requested.emit("key", 4, ())  # type: ignore[attr-defined]
    pane.read_requested.emit()  # type: ignore[attr-defined]
    assert window.pages.reading.isAncestorOf(window.focusWidget())
    window.pages.reading.close_requested.emit()
    qtbot.waitUntil(lambda: asked(window, "search")[-1] == ("focus",))


def test_back_finds_the_paragraph_that_was_read_last(window: MainWindow, empty_workspace: Workspace) -> None:
    window.pages.pane("library").open_requested.emit("key", 0, ())  # type: ignore[attr-defined]
    window.pages.reading.place_changed.emit("key", 7)  # type: ignore[attr-defined]
    window.rail.page_requested.emit("notes")
    empty_workspace.actions["back"].trigger()
    assert asked(window, "reading")[-1] == ("open", "key", 7, ())


def test_a_comparison_takes_the_centre_and_a_passage_of_it_opens_in_the_text(window: MainWindow) -> None:
    window.pages.pane("library").compare_requested.emit(["2019", "2021"])  # type: ignore[attr-defined]
    assert asked(window, "compare") == [("compare", ["2019", "2021"])]
    assert window.pages.page == "compare"
    window.pages.pane("compare").open_requested.emit("key", 2, ())  # type: ignore[attr-defined]
    assert window.pages.whole_text


def test_back_and_forward_go_through_queries_and_their_hits(window: MainWindow, empty_workspace: Workspace) -> None:
    box, search = window.top_bar.box, window.pages.pane("search")
    for typed in ("pea", "peace"):
        box.setText(typed)
        search.open_requested.emit("first", 1, ())  # type: ignore[attr-defined]
    search.open_requested.emit("third", 3, ())  # type: ignore[attr-defined]
    box.setText("war")
    search.open_requested.emit("other", 9, ())  # type: ignore[attr-defined]
    empty_workspace.actions["back"].trigger()
    assert box.text() == "peace"
    assert ("search", "peace", "third", 3) in asked(window, "search")
    assert asked(window, "reading")[-1] == ("open", "third", 3, ())
    empty_workspace.actions["back"].trigger()
    assert window.pages.page == "library"
    empty_workspace.actions["forward"].trigger()
    empty_workspace.actions["forward"].trigger()
    assert box.text() == "war"
    assert asked(window, "reading")[-1] == ("open", "other", 9, ())


def test_back_and_forward_go_through_the_places(window: MainWindow, empty_workspace: Workspace) -> None:
    back, forward = empty_workspace.actions["back"], empty_workspace.actions["forward"]
    assert not back.isEnabled()
    window.pages.pane("library").open_requested.emit("key", 0, ())  # type: ignore[attr-defined]
    window.rail.page_requested.emit("notes")
    back.trigger()
    assert (window.pages.page, window.pages.whole_text) == ("library", True)
    back.trigger()
    assert (window.pages.page, window.pages.whole_text) == ("library", False)
    assert not back.isEnabled()
    forward.trigger()
    forward.trigger()
    assert window.pages.page == "notes"
    assert not forward.isEnabled()


def test_the_menu_says_what_would_be_undone(
    window: MainWindow, workspace: Workspace, samples: Archive, settle: Settle, qtbot: QtBot
) -> None:
    undo, redo = workspace.actions["undo"], workspace.actions["redo"]
    keys = [each.key for each in samples.statements()]
    samples.remove(keys[0])
    qtbot.waitUntil(lambda: "Remove" in undo.text())
    assert not redo.isEnabled()
    undo.trigger()
    qtbot.waitUntil(redo.isEnabled)
    assert [each.key for each in samples.statements()] == keys
    assert any("Undone: Remove" in each for each in window.findChild(MessageStrip).sentences())
    redo.trigger()
    qtbot.waitUntil(lambda: not redo.isEnabled())
    assert len(samples.statements()) == len(keys) - 1


def test_a_change_is_counted_and_told_as_saved(window: MainWindow, samples: Archive, qtbot: QtBot) -> None:
    samples.annotate(samples.statements()[0].key, start=0, end=5)
    counts = window.findChild(QLabel, "status_counts")
    qtbot.waitUntil(lambda: counts.text().endswith("1 note"))
    assert window.top_bar.box.placeholderText().endswith("and 1 note…")
    assert window.findChild(QLabel, "status_saved").text().startswith("Saved ")


def test_a_read_only_archive_says_why(
    closed_window: MainWindow, empty_workspace: Workspace, sample_folder: Path, settle: Settle
) -> None:
    archive = Archive.open(sample_folder, read_only=True)
    empty_workspace.open(archive)
    settle(empty_workspace)
    assert archive.read_only
    assert archive.read_only in closed_window.findChild(MessageStrip).sentences()


def test_the_sample_collection_says_what_it_is_and_goes_with_one_click(
    window: MainWindow, samples: Archive, workspace: Workspace, qtbot: QtBot
) -> None:
    strip, number = window.findChild(MessageStrip), len(samples.statements())
    assert "invented sample collection" in strip.sentences()[0]
    assert workspace.actions["remove_samples"].isEnabled()
    strip.buttons()[-1].click()
    qtbot.waitUntil(lambda: strip.sentences() == [f"{number} samples moved to the trash."])
    assert samples.statements() == []
    strip.buttons()[-1].click()
    qtbot.waitUntil(lambda: len(strip.sentences()) == 1 and "invented" in strip.sentences()[0])
    assert len(samples.statements()) == number


def test_the_sample_banner_goes_when_the_samples_are_undone(
    window: MainWindow, samples: Archive, workspace: Workspace, qtbot: QtBot
) -> None:
    strip = window.findChild(MessageStrip)
    samples.remove_samples()
    qtbot.waitUntil(lambda: strip.sentences() == [])
    assert not workspace.actions["remove_samples"].isEnabled()


def test_dropped_files_are_offered_for_import(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    offered: list[list[Path]] = []
    monkeypatch.setattr(window.files, "import_files", offered.append)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])
    event = QDropEvent(
        QPoint(5, 5).toPointF(),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: offered == [[tmp_path / "a.txt"]])


def test_f6_goes_around_the_parts_of_the_window(window: MainWindow, empty_workspace: Workspace, qtbot: QtBot) -> None:
    following, preceding = empty_workspace.actions["next_pane"], empty_workspace.actions["previous_pane"]
    window.top_bar.focus_search()
    following.trigger()
    assert window.rail.isAncestorOf(window.focusWidget())
    following.trigger()
    assert window.pages.pane("library").isAncestorOf(window.focusWidget())
    following.trigger()
    assert window.top_bar.box.hasFocus()
    preceding.trigger()
    assert window.pages.pane("library").isAncestorOf(window.focusWidget())


def test_f10_opens_the_menus_and_escape_leaves_them(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.top_bar.box, Qt.Key.Key_F10)
    menu = window.findChild(QMenu, "menu_file")
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(menu.isHidden)


def test_the_window_comes_back_as_it_was(
    window: MainWindow, empty_workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    window.rail.page_requested.emit("notes")
    window.resize(790, 640)
    window.close()
    again = MainWindow(empty_workspace)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (790, 640)
    assert empty_workspace.actions["back"].isEnabled()


def test_the_key_list_can_be_narrowed(empty_workspace: Workspace, qtbot: QtBot) -> None:
    dialog = KeysDialog(empty_workspace)
    qtbot.addWidget(dialog)
    tree = dialog.findChild(QTreeWidget, "keys_list")
    dialog.findChild(QLineEdit, "keys_filter").setText("citation")
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    shown = [
        group.child(n).text(0) for group in groups for n in range(group.childCount()) if not group.child(n).isHidden()
    ]
    assert shown == ["Copy with citation"]
    assert sum(not group.isHidden() for group in groups) == 1


def test_nothing_that_can_be_acted_on_is_without_a_name(window: MainWindow) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    controls = [each for each in window.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]
    nameless = [
        (type(each).__name__, each.objectName())
        for each in controls
        if not each.objectName() or not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]
    assert len(controls) > 8
    assert nameless == []


def test_the_theme_and_the_text_size_follow_their_actions(window: MainWindow, empty_workspace: Workspace) -> None:
    theme, actions = empty_workspace.theme, empty_workspace.actions
    actions["switch_theme"].trigger()
    assert theme.dark
    actions["switch_theme"].trigger()
    assert not theme.dark
    actions["zoom_in"].trigger()
    assert theme.zoom == 110
    actions["zoom_reset"].trigger()
    assert theme.zoom == 100


def test_a_change_reaches_the_panes_on_the_gui_thread(workspace: Workspace, samples: Archive, qtbot: QtBot) -> None:
    heard: list[tuple[Change, QThread]] = []
    workspace.changed.connect(lambda change: heard.append((change, QThread.currentThread())))
    statement = samples.statements()[0]
    workspace.jobs.quick(lambda: samples.remove(statement.key), lambda _: None)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0].statements == (statement.id,)
    assert heard[0][1] == workspace.thread()


def test_nothing_is_announced_once_the_archive_is_closed(
    workspace: Workspace, samples: Archive, qtbot: QtBot, settle: Settle
) -> None:
    heard: list[Change] = []
    workspace.changed.connect(heard.append)
    samples.remove(samples.statements()[0].key)
    workspace.close()
    QCoreApplication.sendPostedEvents()
    assert heard == []
