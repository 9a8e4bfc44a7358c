from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.file.failures import DamagedValueError, explained

FOLDER = Path("archive")


def failure(code: int | None, text: str = "from SQLite") -> OperationalError:
    cause = sqlite3.OperationalError(text)
    if code is not None:
        cause.sqlite_errorcode = code
    return OperationalError("SELECT 1", None, cause)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_IOERR, "could not be read or written"),
        (sqlite3.SQLITE_IOERR_FSYNC, "could not be read or written"),
        (sqlite3.SQLITE_CORRUPT, "is damaged"),
        (sqlite3.SQLITE_NOTADB, "is damaged"),
        (sqlite3.SQLITE_BUSY, "Another program"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_READONLY, "may not be written to"),
    ],
)
def test_what_the_disk_reports_is_told_in_sentences(code: int, words: str) -> None:
    with pytest.raises(ArchiveError, match=words) as caught, explained(FOLDER):
        raise failure(code)
    assert str(FOLDER) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert isinstance(caught.value, ReadOnlyError) == (code == sqlite3.SQLITE_READONLY)


@pytest.mark.parametrize(
    "error",
    [
        failure(None, "Could not decode to UTF-8 column 'title'"),
        failure(sqlite3.SQLITE_ERROR, "unsupported file format"),
        DamagedValueError("not JSON"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    ],
)
def test_damage_without_a_code_is_told_as_damage(error: Exception) -> None:
    with pytest.raises(ArchiveError, match="is damaged"), explained(FOLDER):
        raise error


@pytest.mark.parametrize(
    "bug",
    [
        failure(sqlite3.SQLITE_ERROR, "no such column: x"),
        failure(None),
        IntegrityError("INSERT", None, sqlite3.IntegrityError("UNIQUE constraint failed")),
        KeyError("x"),
    ],
)
def test_a_bug_stays_a_bug(bug: Exception) -> None:
    with pytest.raises(type(bug)) as caught, explained(FOLDER):
        raise bug
    assert caught.value is bug


def test_files_and_folders_are_synchronised(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    sync_file(file)
    sync_folder(tmp_path)
    with pytest.raises(OSError) as caught:  # noqa: PT011  the number is what is looked at
        sync_file(tmp_path / "none")
    assert caught.value.errno == errno.ENOENT
