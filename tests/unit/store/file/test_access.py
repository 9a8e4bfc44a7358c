"""Archives on disks that are full, and in folders that may not be written to."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store import Store
from kpdesk.store.file import access, failures, opening
from kpdesk.store.file.database import Database
from kpdesk.store.file.lock import Lock, holder
from tests.unit.store.made import item, note_on


@pytest.fixture
def logged(filled: Store, folder: Path, tmp_path: Path) -> Path:
    """The folder of an archive that was not closed: its note is in the write-ahead log only."""
    note_on(filled, "lamps-a", text="kept")
    (tmp_path / "logged").mkdir()
    for name in ("archive.db", "archive.db-wal"):
        shutil.copy(folder / name, tmp_path / "logged" / name)
    shutil.copytree(folder / "journal", tmp_path / "logged" / "journal")
    return tmp_path / "logged"


@pytest.fixture
def closed(filled: Store, folder: Path) -> Path:
    """The folder of an archive that was closed."""
    note_on(filled, "lamps-a", text="kept")
    filled.close()
    return folder


def failing(code: int, *, fails: Callable[[bool, bool], bool]) -> type[Database]:
    """A Database that cannot be used where `fails(read_only, alone)`, as where no file can be made beside it."""

    class Failing(Database):
        def __init__(self, path: Path, *, read_only: bool = False, **how: bool) -> None:
            super().__init__(path, read_only=read_only, **how)
            self.how = read_only, any(how.values())

        def connected(self) -> AbstractContextManager[sqlite3.Connection]:
            if fails(*self.how):
                error = sqlite3.OperationalError("as SQLite says")
                error.sqlite_errorcode = code
                raise error
            return super().connected()

    return Failing


def without_shared_memory(code: int) -> type[Database]:
    return failing(code, fails=lambda _, alone: not alone)


@pytest.mark.parametrize("state", ["closed", "logged"])
def test_an_archive_without_room_for_shared_memory_is_read_with_its_log(
    state: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = request.getfixturevalue(state)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    monkeypatch.setattr(access, "Database", without_shared_memory(sqlite3.SQLITE_CANTOPEN))
    with Store.open(folder, read_only=True) as store:
        assert [note.text for note in store.notes()] == ["kept"]
        assert store.check() == ()
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize(
    ("code", "full", "sentence"),
    [
        (sqlite3.SQLITE_CANTOPEN, False, "may only be read by you"),
        (sqlite3.SQLITE_READONLY, True, "may only be read by you"),
        (sqlite3.SQLITE_CANTOPEN, True, "is full, so it is open for reading only"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, True, "is full, so it is open for reading only"),
        (sqlite3.SQLITE_FULL, False, "is full, so it is open for reading only"),
    ],
)
def test_an_archive_that_cannot_be_written_to_is_read_and_says_why(
    closed: Path, monkeypatch: pytest.MonkeyPatch, code: int, full: bool, sentence: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(access, "Database", without_shared_memory(code))
        patched.setattr(access, "has_no_room", lambda _: full)
        with Store.open(closed) as store:
            assert store.read_only is not None
            assert sentence in store.read_only
            assert len(store.notes()) == 1
            with pytest.raises(ReadOnlyError, match=sentence):
                note_on(store, "lamps-b")
            with Store.open(closed, wait=0) as other:
                assert "used by" not in (other.read_only or "")
    with Store.open(closed, wait=0) as again:
        assert again.read_only is None


def test_a_disk_that_fails_is_no_full_disk(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "Database", without_shared_memory(sqlite3.SQLITE_IOERR_SHMSIZE))
    with pytest.raises(ArchiveError, match="could not be read or written"):
        Store.open(closed)
    monkeypatch.setattr(failures, "has_no_room", lambda _: True)
    with pytest.raises(ArchiveError, match="The disk is full"):
        Store.open(closed)


def test_an_archive_that_is_busy_for_a_moment_is_still_opened_to_write(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([True])
    once = failing(sqlite3.SQLITE_BUSY, fails=lambda *_: next(answers, False))
    monkeypatch.setattr(access, "Database", once)
    with Store.open(closed) as store:
        assert store.read_only is None
    monkeypatch.setattr(access, "Database", failing(sqlite3.SQLITE_BUSY, fails=lambda *_: True))
    with pytest.raises(ArchiveError, match="Another program"):
        Store.open(closed, read_only=True)


def test_a_full_disk_that_takes_no_lock_file_is_told_as_full(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(opening.Lock, "take", full)
    with Store.open(closed) as store:
        assert store.read_only is not None
        assert "is full" in store.read_only


def test_a_lock_that_cannot_be_signed_holds_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    lock = Lock.take(tmp_path, wait=0)
    assert lock is not None
    assert Lock.take(tmp_path, wait=0) is None
    assert holder(tmp_path) == "another kpdesk"
    lock.release()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may make a disk in memory")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1M", "tmpfs", disk], check=False, capture_output=True)
    if made.returncode != 0:
        pytest.skip("no disk in memory can be made here")
    yield disk
    # Lazily: a program that another test has just started may still hold a file that it inherited.
    subprocess.run(["umount", "--lazy", disk], check=True)


@pytest.mark.parametrize("state", ["closed", "logged"])
def test_an_archive_on_a_full_disk_is_read(state: str, request: pytest.FixtureRequest, small_disk: Path) -> None:
    folder = small_disk / "archive"
    shutil.copytree(request.getfixturevalue(state), folder)
    room = shutil.disk_usage(small_disk).free
    (small_disk / "large file").write_bytes(b"x" * room)
    with Store.open(folder) as store:
        assert store.read_only is not None
        assert "is full" in store.read_only
        assert [note.text for note in store.notes()] == ["kept"]
        with pytest.raises(ReadOnlyError, match="Free some space"):
            store.add_statements([item("x")], "Import")
    (small_disk / "large file").unlink()
    with Store.open(folder) as store:
        assert store.read_only is None
        note_on(store, "lamps-b")
        assert len(store.notes()) == 2
        assert store.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are not kept in modes there")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("lock_mode", [0o444, 0o644])
@pytest.mark.parametrize("state", ["closed", "logged"])
def test_a_folder_that_may_not_be_written_to_is_opened_for_reading(
    state: str, lock_mode: int, request: pytest.FixtureRequest
) -> None:
    closed = request.getfixturevalue(state)
    (closed / "archive.lock").touch()
    (closed / "archive.lock").chmod(lock_mode)
    closed.chmod(0o555)
    try:
        with Store.open(closed) as store:
            assert store.read_only is not None
            assert len(store.notes()) == 1
    finally:
        closed.chmod(0o755)
