from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kpdesk.archive.upkeep.backups import is_damaged, salvage
from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store import Store
from kpdesk.store.file import opening
from tests.unit.store.made import item, note_on


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def closed(filled: Store, folder: Path) -> Path:
    """The folder of a closed archive with two statements and a note."""
    note_on(filled, "lamps-a", text="kept")
    filled.close()
    return folder


def change(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        raw.execute(sql)
        raw.commit()


def test_a_folder_that_is_missing_becomes_an_empty_archive(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a" / "b") as store:
        assert store.read_only is None
        assert store.counts() == (0, 0, 0)
        assert store.check() == ()
    assert {path.name for path in (tmp_path / "a" / "b").iterdir()} == {"archive.db", "archive.lock"}


def test_an_archive_comes_back_as_it_was_closed(closed: Path) -> None:
    with Store.open(closed) as again:
        assert again.keys() == {"lamps-a", "lamps-b"}
        assert [note.text for note in again.notes()] == ["kept"]


def test_a_closed_archive_takes_no_change_when_another_writes_to_it(closed: Path) -> None:
    first = Store.open(closed)
    (note,) = first.notes()
    first.close()
    first.close()
    with Store.open(closed, wait=0) as second:
        assert second.read_only is None
        verbs: list[Callable[[], object]] = [
            lambda: note_on(first, "lamps-b"),
            lambda: first.add_statements([item("x")], "Import"),
            lambda: first.edit_note(note.id, text="x"),
            first.undo,
            first.repair,
            lambda: first.set_fact("a", "b"),
        ]
        for verb in verbs:
            with pytest.raises(ArchiveError, match=r"has been closed, .* Open it again"):
                verb()
        assert second.notes() == [note]
        assert second.check() == ()
    first.close()  # what was read from it meanwhile opened it once more


def test_an_archive_that_is_missing_is_not_made_for_reading(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="There is no archive in"):
        Store.open(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_an_archive_opened_for_reading_refuses_every_change(closed: Path) -> None:
    before = files_of(closed)
    with Store.open(closed, read_only=True) as store:
        assert store.read_only is not None
        (note,) = store.notes()
        verbs = [
            lambda: store.add_statements([item("x")], "Import"),
            lambda: store.edit_statement("lamps-a", {"title": "x"}),
            lambda: store.remove_statements(["lamps-a"]),
            lambda: store.edit_note(note.id, text="x"),
            store.undo,
            lambda: store.set_fact("a", "b"),
            lambda: setattr(store, "author", "x"),
        ]
        for verb in verbs:
            with pytest.raises(ReadOnlyError, match="opened for reading only"):
                verb()
        assert store.undo_label == "Add note"
        assert store.check() == ()
    after = files_of(closed)
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\0" * 8192, "holds nothing but zeros"),
        (b"SQLite format 3\0", "is damaged"),
        (b"Dear delegates, ..." * 100, "is damaged"),
    ],
    ids=["zero-length", "zeros", "cut", "text"],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_no_archive_is_never_taken_for_an_empty_one(
    closed: Path, content: bytes, sentence: str, read_only: bool
) -> None:
    (closed / "archive.db").write_bytes(content)
    before = files_of(closed)
    with pytest.raises(ArchiveError, match=sentence):
        Store.open(closed, read_only=read_only)
    after = files_of(closed)
    assert {**after, "archive.lock": b""} == {**before, "archive.lock": b""}


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "archive.db")) as raw:
        raw.execute("CREATE TABLE theirs (x)")
        raw.commit()
    before = (tmp_path / "archive.db").read_bytes()
    with pytest.raises(ArchiveError, match="another program"):
        Store.open(tmp_path)
    assert (tmp_path / "archive.db").read_bytes() == before


@pytest.mark.parametrize("damage", ["application_id = 1263551536", "application_id = 0", "user_version = 117440518"])
def test_a_wrong_byte_in_the_numbers_of_its_header_is_damage_of_an_archive(closed: Path, damage: str) -> None:
    with Store.open(closed) as store:
        notes = store.notes()
    change(closed, f"PRAGMA {damage}")
    before = (closed / "archive.db").read_bytes()
    for read_only in (False, True):
        with pytest.raises(ArchiveError, match="is damaged"):
            Store.open(closed, read_only=read_only)
    assert (closed / "archive.db").read_bytes() == before
    assert is_damaged(closed)
    salvage(closed)
    with Store.open(closed) as store:
        assert store.notes() == notes
        assert store.check() == ()


def test_a_file_that_was_cut_short_is_told_as_damaged(closed: Path) -> None:
    content = (closed / "archive.db").read_bytes()
    (closed / "archive.db").write_bytes(content[: len(content) // 2])
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(closed)
    assert (closed / "archive.db").read_bytes() == content[: len(content) // 2]


def test_an_archive_without_one_of_its_tables_is_damaged(closed: Path) -> None:
    change(closed, "DROP TABLE paragraph")
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(closed)


def test_a_missing_database_beside_a_journal_is_not_replaced_by_an_empty_one(closed: Path) -> None:
    (closed / "archive.db").unlink()
    with pytest.raises(ArchiveError, match=r"archive\.db is missing"):
        Store.open(closed)
    assert not (closed / "archive.db").exists()


def test_what_a_crash_left_of_making_an_archive_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "archive.db.new").write_bytes(b"half of it")
    with Store.open(tmp_path) as store:
        assert store.counts() == (0, 0, 0)
    assert not (tmp_path / "archive.db.new").exists()


def test_an_archive_of_a_newer_kpdesk_is_opened_for_reading(closed: Path) -> None:
    change(closed, "PRAGMA user_version = 99")
    with Store.open(closed) as store:
        assert store.read_only is not None
        assert "newer kpdesk" in store.read_only
        assert len(store.notes()) == 1
        with pytest.raises(ReadOnlyError):
            store.remove_statements(["lamps-a"])
    with Store.open(closed, wait=0) as second:
        assert second.read_only is not None


def test_an_archive_of_an_older_kpdesk_must_be_upgraded_before_it_is_read(closed: Path) -> None:
    change(closed, "PRAGMA user_version = 0")
    with pytest.raises(ArchiveError, match="older kpdesk"):
        Store.open(closed, read_only=True)


def test_a_lock_that_cannot_be_made_opens_for_reading_what_is_there(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(opening.Lock, "take", denied)
    with Store.open(closed) as store:
        assert store.read_only is not None
        assert "may only be read" in store.read_only
    with pytest.raises(ArchiveError, match=r"No archive can be made .*Permission denied"):
        Store.open(tmp_path / "other")


def test_an_archive_that_was_not_closed_is_whole_at_the_next_start(filled: Store, folder: Path, tmp_path: Path) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    shutil.copytree(folder, tmp_path / "copy")
    assert (tmp_path / "copy" / "archive.db-wal").stat().st_size > 0
    with Store.open(tmp_path / "copy") as copy:
        assert copy.notes() == [note]
        assert copy.check() == ()


def test_a_large_file_is_verified_only_after_a_crash(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytearray((closed / "archive.db").read_bytes())
    page = len(content) // 4096 - 1
    content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    (closed / "archive.db").write_bytes(content)
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(closed)
    monkeypatch.setattr(opening, "_ALWAYS_VERIFIED", 0)
    with Store.open(closed) as store:
        assert any("damaged" in problem.what for problem in store.check())


def test_a_folder_name_that_is_a_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArchiveError, match="No archive can be made in"):
        Store.open(tmp_path / "file")


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "archive.db").mkdir()
    with pytest.raises(ArchiveError, match="cannot be read"):
        Store.open(tmp_path)


def test_an_archive_that_fails_after_opening_is_closed_again(closed: Path) -> None:
    change(closed, "UPDATE meta SET value = CAST(x'ff' AS TEXT) WHERE key LIKE 'device%'")
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(closed)
    change(closed, "UPDATE meta SET value = 'new' WHERE key LIKE 'device%'")
    with Store.open(closed, wait=0) as again:
        assert again.read_only is None


def test_a_user_without_a_name_is_unknown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nameless)
    with Store.open(folder) as store:
        assert store.author == "unknown"
