from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError, FileRefusedError
from kpdesk.store import Store
from kpdesk.store.file.database import Database
from kpdesk.store.health import backup_folder, verified_copy
from tests.unit.store.made import item, note_on


def opened_copy(file: Path, folder: Path) -> Store:
    folder.mkdir()
    (folder / "archive.db").write_bytes(file.read_bytes())
    return Store.open(folder)


def test_a_backup_is_an_archive_with_everything_in_it(filled: Store, tmp_path: Path) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    file = filled.backup(tmp_path / "stick" / "copy.db")
    assert file == tmp_path / "stick" / "copy.db"
    assert [path.name for path in file.parent.iterdir()] == ["copy.db"]
    with opened_copy(file, tmp_path / "other") as copy:
        assert copy.notes() == [note]
        assert copy.original("lamps-a") == filled.original("lamps-a")
        assert copy.check() == ()


def test_a_backup_is_one_file_that_needs_nothing_beside_it(filled: Store, tmp_path: Path) -> None:
    file = filled.backup(tmp_path / "copy.db")
    with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert raw.execute("SELECT count(*) FROM statement").fetchone()[0] == 2


def test_a_later_backup_replaces_an_earlier_one(filled: Store, tmp_path: Path) -> None:
    note_on(filled, "lamps-a")
    assert filled.backup(tmp_path / "copy.db") == tmp_path / "copy.db"
    note_on(filled, "lamps-b")
    assert filled.backup(tmp_path / "copy.db") == tmp_path / "copy.db"
    assert verified_copy.note_count(tmp_path / "copy.db") == 2


def test_a_backup_with_fewer_notes_is_kept_beside_the_other_never_instead_of_it(filled: Store, tmp_path: Path) -> None:
    with opened_copy(filled.backup(tmp_path / "first.db"), tmp_path / "older") as older:
        note_on(filled, "lamps-a")
        before = filled.backup(tmp_path / "copy.db").read_bytes()
        assert older.backup(tmp_path / "copy.db") == tmp_path / "copy-2.db"
        assert older.backup(tmp_path / "copy.db") == tmp_path / "copy-3.db"
    assert (tmp_path / "copy.db").read_bytes() == before


def refused(store: Store, to: Path) -> None:
    """Assert that a backup to a file that is there is refused and changes nothing beside it."""
    before = {path.name: path.read_bytes() for path in to.parent.iterdir() if path.is_file()}
    with pytest.raises(FileRefusedError, match=r"No backup was written, .* Choose another name"):
        store.backup(to)
    assert {path.name: path.read_bytes() for path in to.parent.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"minutes of the meeting"])
def test_a_file_that_is_no_archive_is_never_overwritten(filled: Store, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.db").write_bytes(content)
    refused(filled, tmp_path / "copy.db")


def test_a_database_of_another_program_is_never_overwritten(filled: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "copy.db")) as raw:
        raw.execute("CREATE TABLE note (x)")
    refused(filled, tmp_path / "copy.db")


def test_a_folder_is_never_taken_for_an_earlier_backup(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.db").mkdir()
    refused(filled, tmp_path / "copy.db")


def test_the_backup_of_another_archive_is_never_overwritten(filled: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "young") as young:
        young.backup(tmp_path / "copy.db")
    note_on(filled, "lamps-a")
    refused(filled, tmp_path / "copy.db")


@pytest.mark.parametrize("is_open", [True, False], ids=["open", "closed"])
def test_another_archive_is_never_overwritten(filled: Store, tmp_path: Path, is_open: bool) -> None:
    other = Store.open(tmp_path / "other")
    other.add_statements([item("theirs")], "Import")
    if not is_open:
        other.close()
    refused(filled, tmp_path / "other" / "archive.db")
    other.close()
    with Store.open(tmp_path / "other") as again:
        assert again.keys() == {"theirs"}


def test_the_file_of_the_open_archive_is_never_overwritten(filled: Store, folder: Path, tmp_path: Path) -> None:
    refused(filled, folder / "archive.db")
    (tmp_path / "link.db").symlink_to(folder / "archive.db")
    refused(filled, tmp_path / "link.db")
    note_on(filled, "lamps-a", text="still the same archive")
    assert filled.check() == ()


def test_an_archive_moved_elsewhere_that_has_a_log_beside_it_is_never_overwritten(
    filled: Store, folder: Path, tmp_path: Path
) -> None:
    for end in ("", "-wal"):
        (tmp_path / f"copy.db{end}").write_bytes((folder / f"archive.db{end}").read_bytes())
    refused(filled, tmp_path / "copy.db")


def test_looking_at_an_earlier_backup_leaves_nothing_beside_it(filled: Store, tmp_path: Path) -> None:
    filled.backup(tmp_path / "stick" / "copy.db")
    with closing(sqlite3.connect(tmp_path / "stick" / "copy.db")) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
    assert filled.backup(tmp_path / "stick" / "copy.db") == tmp_path / "stick" / "copy.db"
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["copy.db"]


def test_a_backup_that_is_not_whole_takes_no_place(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = verified_copy._copy

    def lose_notes(database: object, new: Path) -> None:
        real(database, new)  # type: ignore[arg-type]
        with closing(sqlite3.connect(new)) as raw:
            raw.execute("DROP TRIGGER keep_note_delete")
            raw.execute("DELETE FROM note")
            raw.commit()

    note_on(filled, "lamps-a")
    monkeypatch.setattr(verified_copy, "_copy", lose_notes)
    with pytest.raises(ArchiveError, match="lacks rows of note"):
        filled.backup(tmp_path / "copies" / "copy.db")
    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.parametrize("moment", ["before the copy", "after the copy"])
def test_a_note_that_is_written_meanwhile_does_not_spoil_a_backup(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    real = verified_copy._copy

    def with_a_note_meanwhile(database: Database, new: Path) -> None:
        if moment == "before the copy":
            note_on(filled, "lamps-a", text="meanwhile")
        real(database, new)
        if moment == "after the copy":
            note_on(filled, "lamps-a", text="meanwhile")

    monkeypatch.setattr(verified_copy, "_copy", with_a_note_meanwhile)
    assert filled.backup(tmp_path / "copy.db") == tmp_path / "copy.db"
    assert verified_copy.note_count(tmp_path / "copy.db") == (1 if moment == "before the copy" else 0)


def test_backups_are_made_while_another_thread_writes_notes(filled: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        while not done.is_set():
            note_on(filled, "lamps-a")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for n in range(5):
            assert filled.backup(tmp_path / f"{n}.db").exists()
    finally:
        done.set()
        writer.join()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE note SET start = 0", "does not stand on its words"),
        ("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'meta'", "damaged|malformed"),
    ],
)
def test_a_damaged_copy_is_noticed(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str, sentence: str
) -> None:
    real = verified_copy._copy

    def damaged(database: object, new: Path) -> None:
        real(database, new)  # type: ignore[arg-type]
        with closing(sqlite3.connect(new)) as raw:
            raw.executescript(damage)

    note_on(filled, "lamps-a")
    monkeypatch.setattr(verified_copy, "_copy", damaged)
    with pytest.raises(ArchiveError, match=sentence):
        filled.backup(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_place_that_cannot_be_written_to_is_told_in_a_sentence(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArchiveError, match="The archive itself is untouched"):
        filled.backup(tmp_path / "file" / "copy.db")


def test_an_archive_that_is_read_only_can_be_backed_up(filled: Store, folder: Path, tmp_path: Path) -> None:
    with Store.open(folder, read_only=True) as reader:
        assert reader.backup(tmp_path / "copy.db").exists()


def test_backups_made_within_one_second_are_all_kept(store: Store) -> None:
    store.add_statements([item("lamps")], "Import 1 statement")
    for number in range(4):
        note_on(store, "lamps", text=f"note {number}")
        store.keep_safe("asked")
    assert [each.notes for each in backup_folder.listed(store.folder)] == [4, 3, 2, 1]


def test_what_a_program_that_was_ended_left_of_a_copy_is_deleted_once_nobody_can_be_writing_it(store: Store) -> None:
    store.add_statements([item("lamps")], "Import 1 statement")
    home = store.folder / "backups"
    home.mkdir()
    old, now, own = (home / name for name in (".change-1.db.7.new", ".change-2.db.8.new", "mine.db.9.new"))
    for file in (old, now, own):
        file.write_bytes(b"half")
    for file in (old, own):
        os.utime(file, (1, 1))
    copy = store.keep_safe("asked")
    assert sorted(home.iterdir()) == sorted([now, own, copy])
