"""What SQLite and the disk report, told as sentences a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store.file.disk import has_no_room

_PRIMARY = 0xFF  # the low byte of an extended SQLite result code is the primary code

_FULL = "The disk is full, so this was not saved in {}. Everything saved before is safe. Free some space and try again."
_DISK = (
    "The disk that holds {} could not be read or written. What was saved before is untouched. "
    "Check the disk and its connection, then try again."
)
_DAMAGED = (
    "The archive in {} is damaged. Nothing was changed in it. "
    "Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and "
    "from the journal, and keeps the damaged file."
)
_BUSY = "Another program is using the archive in {}, so nothing was changed. Try again in a moment."
_DENIED = "The archive in {} may not be written to. Nothing was changed. Check the permissions of its folder."
_CLOSED = "The archive in {} cannot be opened. Nothing was changed. Check that its folder is there and may be read."

_SIGNS = ("Could not decode to UTF-8", "unsupported file format")  # damage that SQLite has no result code for

_SENTENCES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PERM: _DENIED,
    sqlite3.SQLITE_READONLY: _DENIED,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
}

# What a full disk is called where SQLite does not write to the database file itself.
_WRITES = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMOPEN,
        sqlite3.SQLITE_IOERR_SHMSIZE,
        sqlite3.SQLITE_IOERR_SHMMAP,
    }
)


class DamagedValueError(sqlite3.DatabaseError):
    """A value that kpdesk can never have written."""


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what goes wrong with the database in `folder` into an ArchiveError; bugs pass through unchanged."""
    try:
        yield
    except IntegrityError:
        raise
    except (DBAPIError, sqlite3.DatabaseError, UnicodeDecodeError) as error:
        told = told_as_sentence(error, folder)
        if told is None:
            raise
        raise told from error


def told_as_sentence(error: Exception, folder: Path) -> ArchiveError | None:
    """The error for a person that `error` stands for, or None where it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if isinstance(cause, (DamagedValueError, UnicodeDecodeError)) or any(sign in str(cause) for sign in _SIGNS):
        return damaged(folder)
    if code is None:
        return None
    sentence = _SENTENCES.get(code & _PRIMARY)
    if code in _WRITES and has_no_room(folder):
        sentence = _FULL
    if sentence is None:
        return None
    kind = ReadOnlyError if sentence is _DENIED else ArchiveError
    return kind(sentence.format(folder))


def primary_code(error: sqlite3.Error) -> int | None:
    """SQLite's result code without its extension; None where the error is not from SQLite itself."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def damaged(folder: Path) -> ArchiveError:
    """The error for an archive whose content cannot be right."""
    return ArchiveError(_DAMAGED.format(folder))
