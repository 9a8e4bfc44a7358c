"""Backups and health in the window, also where the archive does not open."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QTextBrowser, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.archive.upkeep.backups import backups_of
from kpdesk.errors import ArchiveError
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.health import keeping
from kpdesk.gui.health.dialog import HealthDialog
from kpdesk.gui.health.keeping import AutomaticBackups
from kpdesk.gui.health.model import BackupsModel
from kpdesk.gui.main_window.desk import Desk, Start


@pytest.fixture
def open_desk(settings: Settings, sample_folder: Path, qtbot: QtBot) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        desk = Desk(sample_folder, settings, Start())
        desks.append(desk)
        qtbot.addWidget(desk.window)
        desk.window.show()
        return desk

    yield make
    for desk in desks:
        desk.close()


def health(desk: Desk, qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: desk.window.findChild(QDialog, "health_dialog") is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.workspace.jobs.busy, timeout=20_000)
    return desk.window.findChild(QDialog, "health_dialog")


def choose(dialog: QDialog, name: str) -> None:
    """Go to the backup of that name; others may have been made meanwhile."""
    backups = dialog.findChild(QTreeView, "backup_list")
    rows = [backups.model().index(row, 0) for row in range(backups.model().rowCount())]
    backups.setCurrentIndex(next(row for row in rows if row.data(Qt.ItemDataRole.ToolTipRole) == name))


def kept_with_a_note(archive: Archive) -> str:
    """The name of a backup with a note in it."""
    archive.annotate(archive.statements()[0].key, start=0, end=9, text="kept")
    kept = archive.keep_safe("asked")
    assert kept is not None
    return kept.name


def test_an_archive_that_does_not_open_comes_up_with_its_backups_and_one_is_restored(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        kept_with_a_note(archive)
    (sample_folder / "archive.db").write_bytes(b"\0" * 9000)
    desk = open_desk()
    dialog = health(desk, qtbot)
    assert "holds nothing but zeros" in dialog.findChild(QLabel, "health_trouble").text()
    assert "what is there now is kept among the backups" in dialog.findChild(QLabel, "health_trouble").text()
    buttons = [each.objectName() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert buttons == ["health_salvage", "health_choose", "health_restore", "health_close"]  # Tab goes as they stand
    assert not dialog.findChild(QPushButton, "health_check").isVisible()
    assert "kept" in dialog.findChild(QTextBrowser, "backup_inside").toPlainText()
    desk.workspace.actions["backups"].trigger()
    dialog.findChild(QPushButton, "health_restore").click()
    assert dialog.findChild(QPushButton, "health_restore_no").hasFocus() or not dialog.isActiveWindow()
    asked = dialog.findChild(QLabel, "health_asked").text()
    assert "That backup holds 16 statements and 1 note." in asked
    dialog.findChild(QPushButton, "health_restore_yes").click()
    qtbot.waitUntil(lambda: desk.workspace.is_open, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.workspace.jobs.busy, timeout=20_000)
    assert [note.text for note in desk.workspace.archive.notes()] == ["kept"]
    assert any("was restored" in each for each in desk.window.findChild(MessageStrip).sentences())


def test_a_damaged_archive_is_made_anew_from_the_window(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        archive.annotate(archive.statements()[0].key, start=0, end=9, text="kept")
        count = len(archive.statements())
    file = sample_folder / "archive.db"
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 5] = b"\xff" * 8192
    file.write_bytes(content)
    desk = open_desk()
    dialog = health(desk, qtbot)
    button = dialog.findChild(QPushButton, "health_salvage")
    qtbot.waitUntil(button.isVisible, timeout=20_000)
    button.click()
    qtbot.waitUntil(lambda: desk.workspace.is_open, timeout=60_000)
    strip = desk.window.findChild(MessageStrip)
    qtbot.waitUntil(lambda: any("was made anew" in each for each in strip.sentences()), timeout=20_000)
    assert len(desk.workspace.archive.statements()) == count
    assert [note.text for note in desk.workspace.archive.notes()] == ["kept"]


def test_an_archive_that_opens_with_damage_in_it_is_made_anew_after_a_check(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        archive.annotate(archive.statements()[0].key, start=0, end=9, text="kept")
        archive.annotate(archive.statements()[1].key, start=0, end=9, text="spoiled")
    with closing(sqlite3.connect(sample_folder / "archive.db")) as raw, raw:
        raw.execute("UPDATE note SET label = CAST(x'ff41' AS TEXT) WHERE text = 'spoiled'")
    desk = open_desk()
    qtbot.waitUntil(lambda: desk.workspace.is_open and not desk.workspace.jobs.busy, timeout=20_000)
    desk.workspace.actions["backups"].trigger()
    dialog = health(desk, qtbot)
    button = dialog.findChild(QPushButton, "health_salvage")
    assert not button.isVisible()
    dialog.findChild(QPushButton, "health_check").click()
    qtbot.waitUntil(button.isVisible, timeout=30_000)
    before = desk.workspace.archive
    button.click()
    qtbot.waitUntil(lambda: desk.workspace.archive is not before, timeout=60_000)
    assert {note.text for note in desk.workspace.archive.notes()} == {"kept", "spoiled"}


def test_an_open_archive_goes_back_to_a_backup_and_is_kept_itself(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        kept = kept_with_a_note(archive)
    desk = open_desk()
    qtbot.waitUntil(lambda: desk.workspace.is_open and not desk.workspace.jobs.busy, timeout=20_000)
    desk.workspace.archive.annotate(desk.workspace.archive.statements()[0].key, start=0, end=9, text="later")
    desk.workspace.actions["backups"].trigger()
    dialog = health(desk, qtbot)
    for name in ("health_back_up", "health_check"):
        dialog.findChild(QPushButton, name).click()
        qtbot.waitUntil(lambda: not desk.workspace.jobs.busy, timeout=30_000)
    assert "everything is in order" in dialog.findChild(QLabel, "health_told").text()
    choose(dialog, kept)
    dialog.findChild(QPushButton, "health_restore").click()
    asked = dialog.findChild(QLabel, "health_asked")
    qtbot.waitUntil(lambda: asked.text().endswith("Now there are 16 statements and 2 notes."), timeout=20_000)
    dialog.findChild(QPushButton, "health_restore_yes").click()
    told = desk.window.findChild(MessageStrip).sentences
    qtbot.waitUntil(lambda: any("was restored" in each for each in told()), timeout=20_000)
    assert [note.text for note in desk.workspace.archive.notes()] == ["kept"]
    assert "before-restore" in {each.reason for each in desk.workspace.archive.backups()}


def test_a_damaged_backup_says_so_and_cannot_be_chosen(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    (sample_folder / "backups").mkdir()
    (sample_folder / "backups" / "start-20211112T093000Z.db").write_bytes(b"nothing")
    desk = open_desk()
    qtbot.waitUntil(lambda: desk.workspace.is_open and not desk.workspace.jobs.busy, timeout=20_000)
    desk.workspace.actions["backups"].trigger()
    dialog = health(desk, qtbot)
    backups = dialog.findChild(QTreeView, "backup_list")
    backups.setCurrentIndex(backups.model().index(backups.model().rowCount() - 1, 0))
    assert "damaged" in dialog.findChild(QTextBrowser, "backup_inside").toPlainText()
    assert not dialog.findChild(QPushButton, "health_restore").isEnabled()


def test_backups_are_made_by_themselves_where_something_changed(
    workspace: Workspace, samples: Archive, settle: Callable[[Workspace], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping = AutomaticBackups(workspace)
    for _ in range(2):
        keeping.keep("change")
        settle(workspace)
    assert [each.reason for each in samples.backups()] == ["change"]
    samples.annotate(samples.statements()[0].key, start=0, end=9)
    (samples.folder / "backups").rename(samples.folder / "elsewhere")
    (samples.folder / "backups").write_text("in the way")
    told: list[object] = []
    workspace.messages.told.connect(told.append)
    for _ in range(2):
        keeping.keep("change")
        settle(workspace)
    assert len(told) == 1


def test_the_first_change_has_a_backup_soon_and_the_last_one_at_the_end(
    settings: Settings, theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "SOON_MS", 1)
    monkeypatch.setattr(
        keeping, "_AFTER_START_MS", 1_000_000
    )  # the one at the start would come first on a busy machine
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    archive = Archive.open(tmp_path / "new")
    workspace.open(archive)
    assert archive.backups() == []
    archive.install_samples()
    qtbot.waitUntil(lambda: [each.reason for each in archive.backups()] == ["change"], timeout=20_000)
    archive.annotate(archive.statements()[0].key, start=0, end=9, text="last")
    workspace.close()
    assert {each.notes for each in backups_of(tmp_path / "new")} >= {1}
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    workspace.open(Archive.open(tmp_path / "new"))
    before = backups_of(tmp_path / "new")
    workspace.close()
    assert backups_of(tmp_path / "new") == before  # nothing was changed


def test_an_import_of_many_files_has_a_backup_soon(
    settings: Settings, theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "SOON_MS", 1)
    monkeypatch.setattr(keeping, "_AFTER_START_MS", 1_000_000)
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    archive = Archive.open(tmp_path / "new")
    workspace.open(archive)
    archive.install_samples()
    qtbot.waitUntil(lambda: len(archive.backups()) == 1 and not workspace.jobs.busy, timeout=20_000)
    monkeypatch.setattr(keeping, "_MANY", 3)
    archive.annotate(archive.statements()[0].key, start=0, end=9, text="little")
    assert len(archive.backups()) == 1
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"A speech, number {n}.\n\nIts only point is this one.\n", encoding="utf-8")
    archive.import_files([tmp_path / f"{n}.txt" for n in range(3)])
    qtbot.waitUntil(lambda: 19 in {each.statements for each in archive.backups()}, timeout=20_000)
    workspace.close()


def test_a_backup_that_failed_is_not_tried_again_at_each_change_and_a_large_archive_is_not_copied_each_time(
    settings: Settings, theme: Theme, sample_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "SOON_MS", 1)
    monkeypatch.setattr(keeping, "_AFTER_START_MS", 1_000_000)
    monkeypatch.setattr(keeping, "_MANY", 1)
    workspace = Workspace(settings, theme)
    backups = AutomaticBackups(workspace, workspace)
    archive = Archive.open(sample_folder)
    workspace.open(archive)
    tried: list[str] = []

    def no_room(reason: str) -> Path | None:
        tried.append(reason)
        raise ArchiveError("The disk is full, so no backup was made.")

    def change() -> None:
        with qtbot.waitSignal(workspace.changed, timeout=20_000):
            archive.annotate(archive.statements()[0].key, start=0, end=9)
        qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=20_000)

    monkeypatch.setattr(archive, "keep_safe", no_room)
    backups.keep("change")
    qtbot.waitUntil(lambda: tried == ["change"] and not workspace.jobs.busy, timeout=20_000)
    change()
    assert not backups.is_due
    monkeypatch.setattr(archive, "keep_safe", tried.append)
    backups.keep("change")  # half an hour later there is room
    qtbot.waitUntil(lambda: len(tried) == 2 and not workspace.jobs.busy, timeout=20_000)
    change()
    qtbot.waitUntil(lambda: len(tried) == 3 and not workspace.jobs.busy, timeout=20_000)
    monkeypatch.setattr(archive, "keep_safe", lambda _: Path("change-1.db"))
    backups.keep("change")
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=20_000)
    monkeypatch.setattr(keeping, "_LARGE", 1)
    change()
    assert not backups.is_due
    workspace.close()


def test_a_large_archive_is_closed_before_its_last_backup(
    settings: Settings, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "_LARGE", 1)
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    again: list[str | None] = []
    workspace.closed.connect(lambda folder: again.append(_opened_anew(folder)))
    archive = Archive.open(tmp_path / "new")
    workspace.open(archive)
    archive.install_samples()
    workspace.close()
    assert again == [None]  # whoever starts again may write
    (made,) = backups_of(tmp_path / "new")
    assert (made.reason, made.problem, made.statements) == ("change", None, 16)
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    workspace.open(Archive.open(tmp_path / "new"))
    workspace.close()
    assert backups_of(tmp_path / "new") == [made]  # nothing was changed


def _opened_anew(folder: Path) -> str | None:
    with Archive.open(folder) as archive:
        return archive.read_only


def test_a_backup_file_from_elsewhere_is_looked_into_and_restored(
    open_desk: Callable[[], Desk], sample_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    with Archive.open(sample_folder) as archive:
        archive.annotate(archive.statements()[0].key, start=0, end=9, text="on the stick")
        archive.backup(stick / "mine.db")
        archive.remove_note(archive.notes()[0].id)
    (sample_folder / "archive.db").write_bytes(b"\0" * 9000)
    chosen = [str(sample_folder / "archive.db"), str(stick / "mine.db")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen.pop(0), ""))
    desk = open_desk()
    dialog = health(desk, qtbot)
    inside = dialog.findChild(QTextBrowser, "backup_inside")
    press(dialog, "health_choose")
    qtbot.waitUntil(lambda: "damaged" in inside.toPlainText(), timeout=20_000)
    assert not dialog.findChild(QPushButton, "health_restore").isEnabled()
    press(dialog, "health_choose")
    qtbot.waitUntil(lambda: "on the stick" in inside.toPlainText(), timeout=20_000)
    press(dialog, "health_restore")
    press(dialog, "health_restore_yes")
    qtbot.waitUntil(lambda: desk.workspace.is_open, timeout=20_000)
    assert [note.text for note in desk.workspace.archive.notes()] == ["on the stick"]
    assert (stick / "mine.db").is_file()
    assert any(each.is_dir() for each in (sample_folder / "backups").iterdir())  # the damaged one is kept


def test_enter_in_the_list_asks_and_presses_nothing_else(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        kept_with_a_note(archive)
    (sample_folder / "archive.db").write_bytes(b"\0" * 9000)
    dialog = health(open_desk(), qtbot)
    qtbot.keyClick(dialog.findChild(QTreeView, "backup_list"), Qt.Key.Key_Return)
    assert dialog.findChild(QPushButton, "health_restore_yes").isVisible()
    assert dialog.findChild(QPushButton, "health_restore_no").hasFocus()
    assert not dialog.findChild(QPushButton, "health_salvage").autoDefault()


def press(dialog: QDialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def test_a_backup_that_cannot_be_made_at_the_end_keeps_no_window_open(
    settings: Settings, theme: Theme, tmp_path: Path
) -> None:
    workspace = Workspace(settings, theme)
    AutomaticBackups(workspace, workspace)
    archive = Archive.open(tmp_path / "new")
    workspace.open(archive)
    archive.install_samples()
    (tmp_path / "new" / "backups").write_text("in the way")
    workspace.close()
    assert not workspace.is_open


def test_the_model_of_backups_is_a_good_model(samples: Archive) -> None:
    model = BackupsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    samples.keep_safe("start")
    model.show_backups(samples.backups())
    row = [model.index(0, n).data() for n in range(model.columnCount())]
    assert re.search(r"\d{1,2} [A-Z][a-z]+ 20\d\d, \d", row[0])  # as everywhere in the window
    assert row[1:4] == ["at the start", str(len(samples.statements())), "0"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Made"
    assert model.backup(7) is None


def test_what_was_asked_about_is_restored_though_newer_backups_come_into_the_list(
    workspace: Workspace, samples: Archive, settle: Callable[[Workspace], None], qtbot: QtBot
) -> None:
    kept = kept_with_a_note(samples)
    owner = QWidget()  # the dialog deletes itself when it is accepted
    qtbot.addWidget(owner)
    dialog = HealthDialog(workspace, samples.folder, parent=owner)
    dialog.show()
    settle(workspace)
    choose(dialog, kept)
    dialog.findChild(QPushButton, "health_restore").click()
    samples.annotate(samples.statements()[0].key, start=0, end=9, text="later")
    dialog.findChild(QPushButton, "health_back_up").click()
    backups = dialog.findChild(QTreeView, "backup_list")
    qtbot.waitUntil(lambda: backups.model().rowCount() == 2, timeout=20_000)
    assert backups.currentIndex().data(Qt.ItemDataRole.ToolTipRole) == kept
    asked_for: list[Path] = []
    dialog.restore_requested.connect(asked_for.append)
    dialog.findChild(QPushButton, "health_restore_yes").click()
    assert [each.name for each in asked_for] == [kept]


def test_counts_and_size_are_in_view_and_only_the_reason_is_cut(
    open_desk: Callable[[], Desk], sample_folder: Path, qtbot: QtBot
) -> None:
    with Archive.open(sample_folder) as archive:
        kept_with_a_note(archive)
    desk = open_desk()
    qtbot.waitUntil(lambda: desk.workspace.is_open and not desk.workspace.jobs.busy, timeout=20_000)
    desk.workspace.actions["backups"].trigger()
    dialog = health(desk, qtbot)
    backups = dialog.findChild(QTreeView, "backup_list")
    dialog.resize(640, 400)
    qtbot.waitUntil(lambda: backups.header().length() <= backups.viewport().width())
    for column in (0, 2, 3, 4):
        assert backups.columnWidth(column) >= backups.sizeHintForColumn(column)
