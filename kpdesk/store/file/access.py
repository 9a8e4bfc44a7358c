"""Ways into an archive's file: to write where that is possible, else to read with as little help as there is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kpdesk.store.file.database import FILE_NAME, Database
from kpdesk.store.file.disk import has_no_room
from kpdesk.store.file.failures import primary_code

DENIED = (
    "The archive in {} may only be read by you, so nothing can be changed in it. "
    "Check the permissions of its folder, or copy it to a place of your own."
)
FULL = (
    "The disk that holds the archive in {} is full, so it is open for reading only. Everything saved before is safe. "
    "Free some space and open the archive again to make changes."
)

_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_FORBIDDEN = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM})


def for_writing(folder: Path) -> tuple[Database, str | None]:
    """The archive's database, and the sentence why it could only be opened for reading, if so."""
    database = Database(folder / FILE_NAME)
    try:
        obstacle = _obstacle(database, folder)
    except BaseException:
        database.close()
        raise
    if obstacle is None:
        return database, None
    database.close()
    return for_reading(folder), obstacle.format(folder)


def for_reading(folder: Path) -> Database:
    """The archive's database for reading, also where no file can be made beside it.

    SQLite reads a write-ahead log through shared memory, a file beside it; without it the archive is taken as
    unchanging where there is no log, and otherwise the log is read into this process alone.
    """
    file = folder / FILE_NAME
    database = Database(file, read_only=True)
    try:
        with database.connected() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError as error:
        database.close()
        if primary_code(error) in _BUSY:
            raise
        log = file.with_name(f"{FILE_NAME}-wal")
        has_log = log.exists() and log.stat().st_size > 0
        return Database(file, read_only=True, immutable=not has_log, unshared=has_log)
    except BaseException:
        database.close()
        raise
    return database


def _obstacle(database: Database, folder: Path) -> str | None:
    # Taking the write lock makes SQLite open its log and shared memory, and writes nothing into the archive.
    try:
        with database.connected() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        code = primary_code(error)
        if code in _BUSY:  # somebody else writes at this moment; a verb waits for its turn, or says so
            return None
        if code in _FORBIDDEN:
            return DENIED
        if code == sqlite3.SQLITE_FULL or has_no_room(folder):
            return FULL
        if code == sqlite3.SQLITE_CANTOPEN:  # the log beside it: the file itself has just been read
            return DENIED
        raise
    return None
