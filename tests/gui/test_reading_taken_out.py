"""A statement that leaves the archive while it is read says so in its place, and comes back where it was read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.reading.taken_out import TakenOut

Settle = Callable[[Workspace], None]
WORDS = "\n\n".join(f"We counted the stones of the gate number {n} and told nobody about it." for n in range(6))


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, settle: Settle, tmp_path: Path) -> MainWindow:
    """The window with a statement that was imported just now, read at ¶4, in the second of two tabs."""
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.opened.emit()
    settle(workspace)
    made.navigation.open_place(workspace.archive.statements()[0].key)
    (tmp_path / "gate.txt").write_text(f"Statement of the gate\n\n{WORDS}", encoding="utf-8")
    made.key = workspace.archive.import_files([tmp_path / "gate.txt"]).imported[0].key
    made.navigation.open_in_tab(made.key, 4)
    qtbot.waitUntil(lambda: made.pages.reading.key == made.key, timeout=20_000)
    settle(workspace)
    return made


def taken_out(window: MainWindow) -> TakenOut:
    found = window.pages.reading.findChild(QWidget, "reading_taken_out")
    assert isinstance(found, TakenOut)
    return found


def test_an_undone_import_is_told_in_place_of_its_text_and_one_button_brings_it_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    reading, tabs = window.pages.reading, window.pages.tabs
    title = tabs.tabText(tabs.currentIndex())
    workspace.actions["undo"].trigger()
    qtbot.waitUntil(lambda: taken_out(window).isVisible(), timeout=20_000)
    settle(workspace)
    assert not reading.page.isVisible()
    assert reading.key == ""
    assert taken_out(window).first.text() == "Redo the import"
    assert tabs.tabText(tabs.currentIndex()) == f"Taken out: {title}"
    for action in ("note", "highlight", "note_statement"):
        workspace.actions[action].trigger()
    settle(workspace)
    assert workspace.archive.redo_label is not None  # nothing was written
    taken_out(window).first.click()
    qtbot.waitUntil(lambda: reading.key == window.key, timeout=20_000)
    settle(workspace)
    assert reading.page.isVisible()
    assert reading.page.paragraph_at(reading.page.caret).n == 4
    assert tabs.tabText(tabs.currentIndex()) == title


def test_a_statement_in_the_trash_is_restored_from_where_it_was_read(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    reading = window.pages.reading
    reading.verbs.annotating.begin()
    reading.notes.cards.editor.text.setPlainText("half a thought")
    workspace.archive.remove(window.key)
    qtbot.waitUntil(lambda: taken_out(window).isVisible(), timeout=20_000)
    settle(workspace)
    assert taken_out(window).first.text() == "Restore"
    taken_out(window).first.click()
    qtbot.waitUntil(lambda: reading.key == window.key, timeout=20_000)
    settle(workspace)
    reading.verbs.annotating.begin()
    assert reading.notes.cards.editor.draft().text == "half a thought"


def test_who_goes_on_to_another_text_is_not_called_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    other = workspace.archive.statements()[1].key
    workspace.archive.remove(window.key)
    qtbot.waitUntil(lambda: taken_out(window).isVisible(), timeout=20_000)
    window.navigation.open_place(other)
    qtbot.waitUntil(lambda: window.pages.reading.key == other, timeout=20_000)
    workspace.archive.restore(window.key)
    settle(workspace)
    assert window.pages.reading.key == other


def test_a_part_of_a_paragraph_is_come_back_to_though_its_number_is_a_large_one(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    reading, archive = window.pages.reading, workspace.archive
    begins = archive.show(window.key).paragraph(4).start
    part = next(each for each in archive.split_paragraph(window.key, 4, at=begins + 15).body if each.n > 1 << 31)
    settle(workspace)
    window.navigation.open_place(window.key, part.n)
    qtbot.waitUntil(lambda: reading.page.paragraph_at(reading.page.caret).n == part.n, timeout=20_000)
    archive.remove(window.key)
    qtbot.waitUntil(lambda: taken_out(window).isVisible(), timeout=20_000)
    archive.restore(window.key)
    qtbot.waitUntil(lambda: reading.key == window.key, timeout=20_000)
    assert reading.page.paragraph_at(reading.page.caret).n == part.n


def test_what_the_restored_backup_does_not_have_is_let_go_and_comes_back_with_it(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    reading, archive = window.pages.reading, workspace.archive
    reading.verbs.annotating.begin()
    reading.notes.cards.editor.text.setPlainText("half a thought")
    with Archive.open(tmp_path / "older") as older:
        older.install_samples()
        for opened, shown in ((older, False), (archive, True)):
            workspace.open(opened)
            qtbot.waitUntil(lambda shown=shown: taken_out(window).isHidden() is shown, timeout=20_000)
            settle(workspace)
            assert reading.key == (window.key if shown else "")
            if not shown:
                assert not taken_out(window).first.isVisible()
                for action in ("note", "highlight", "note_statement"):
                    workspace.actions[action].trigger()
    reading.verbs.annotating.begin()
    assert reading.notes.cards.editor.draft().text == "half a thought"


def test_the_notes_of_a_text_are_those_of_the_backup_that_was_restored(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    archive = workspace.archive
    (tmp_path / "older").mkdir()
    archive.backup(tmp_path / "older" / "archive.db")
    archive.annotate(window.key, start=40, end=50, text="written since")
    qtbot.waitUntil(lambda: len(window.pages.reading.marks.notes) == 1, timeout=20_000)
    with Archive.open(tmp_path / "older") as older:
        workspace.open(older)
        qtbot.waitUntil(lambda: not window.pages.reading.marks.notes, timeout=20_000)
        workspace.open(archive)
        qtbot.waitUntil(lambda: len(window.pages.reading.marks.notes) == 1, timeout=20_000)
        settle(workspace)


def test_emptying_the_trash_behind_it_changes_no_word_and_tells_nothing(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    tabs = window.pages.tabs
    workspace.archive.remove(window.key)
    qtbot.waitUntil(lambda: taken_out(window).isVisible(), timeout=20_000)
    settle(workspace)
    told = tabs.tabText(tabs.currentIndex())
    told_of: list[object] = []
    workspace.messages.told.connect(told_of.append)
    workspace.archive.purge_statements(datetime.now(UTC) + timedelta(days=99))
    settle(workspace)
    assert taken_out(window).isVisible()
    assert tabs.tabText(tabs.currentIndex()) == told
    assert told_of == []
