"""The shingles of all statements in a file of their own beside the search index, which may be deleted at any time."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kpdesk.core.records import Paragraph, Statement

FILE_NAME = "shingles.db"
# Raise it whenever words are cut or numbered in another way.
_SHAPE = 2
_TABLES = """
CREATE TABLE text (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, version INTEGER NOT NULL, repairs TEXT NOT NULL, UNIQUE (key, version)
);
CREATE TABLE shingle (number INTEGER, text INTEGER, n INTEGER, PRIMARY KEY (number, text, n)) WITHOUT ROWID;
"""
_EVERY_TEXT = "SELECT id, key, version, repairs FROM text"

_PRIMARY = 0xFF
# The disk is full or fails, another program holds the file, or it may not be written to.
_NOT_DAMAGED = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
)

Held = tuple[int, str, int, int]
"""A shingle, and the key, version and paragraph that hold it."""

Body = Iterable[tuple[Statement, Sequence[tuple[Paragraph, Iterable[int]]]]]


class ShinglesDamagedError(Exception):
    """The file could not be read or written and was dropped; the same call may be made again."""


class ShingleFile:
    """Which paragraph holds which shingle; brought up to date text by text, and made anew where it is damaged.

    Without a folder, or where nothing may be written or the disk is full, it lives in memory.
    """

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FILE_NAME if folder is not None else None
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def missing(self, present: Mapping[tuple[str, int], str]) -> set[tuple[str, int]]:
        """Of these texts (key, version) those that are not in the file; what is there and not present is taken out.

        Each text comes with what was done to its paragraphs, in any words; where that changed it counts as another.
        """
        with self._open() as connection:
            kept = {(key, version): (text, repairs) for text, key, version, repairs in connection.execute(_EVERY_TEXT)}
            known = {place: text for place, (text, repairs) in kept.items() if present.get(place) == repairs}
            gone = json.dumps([text for place, (text, _) in kept.items() if place not in known])
            if gone != "[]":
                with connection:
                    for table, column in (("shingle", "text"), ("text", "id")):
                        chosen = f"{column} IN (SELECT value FROM json_each(?))"
                        connection.execute(f"DELETE FROM {table} WHERE {chosen}", (gone,))
        return present.keys() - known.keys()

    def add(self, texts: Body, repaired: Mapping[str, str]) -> None:
        """Take in the shingles of whole texts, all in one transaction; `repaired` is what was done to them, by key."""
        with self._open() as connection, connection:
            for statement, body in texts:
                put = "INSERT OR REPLACE INTO text (key, version, repairs) VALUES (?, ?, ?)"
                about = statement.key, statement.version, repaired.get(statement.key, "")
                text = connection.execute(put, about).lastrowid
                connection.executemany(
                    "INSERT OR IGNORE INTO shingle VALUES (?, ?, ?)",
                    ((int(number), text, paragraph.n) for paragraph, numbers in body for number in numbers),
                )

    def holding(self, numbers: Iterable[int]) -> list[Held]:
        """Every paragraph that holds one of these shingles."""
        asked = json.dumps(list(map(int, numbers)))
        query = (
            "SELECT shingle.number, text.key, text.version, shingle.n FROM (SELECT DISTINCT value FROM json_each(?)) "
            "CROSS JOIN shingle ON shingle.number = value JOIN text ON text.id = shingle.text"
        )
        with self._open() as connection:
            return connection.execute(query, (asked,)).fetchall()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """The connection; a file that turns out to be damaged is dropped, and the next call begins anew.

        One that the disk has no room for, or another program holds, is left alone from then on.
        """
        with self._lock:
            if self._connection is None:
                self._connection = self._opened()
            try:
                yield self._connection
            except sqlite3.DatabaseError as error:
                self._drop(stays=error.sqlite_errorcode & _PRIMARY in _NOT_DAMAGED)
                raise ShinglesDamagedError from error

    def _opened(self) -> sqlite3.Connection:
        if self._path is None:
            return _made(":memory:")
        try:
            return _made(str(self._path))
        except sqlite3.DatabaseError:
            self._path.unlink(missing_ok=True)
        try:
            return _made(str(self._path))
        except sqlite3.DatabaseError:
            return _made(":memory:")

    def _drop(self, *, stays: bool) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if stays:
            self._path = None
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _made(name: str) -> sqlite3.Connection:
    """A connection to a file of the present shape, which is filled with empty tables where it has another."""
    connection = sqlite3.connect(name, check_same_thread=False, timeout=5.0)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA synchronous = OFF")  # it can be made again from the archive
        if connection.execute("PRAGMA user_version").fetchone()[0] != _SHAPE:
            with closing(connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")) as tables:
                old = [each for (each,) in tables]
            with connection:
                for each in old:
                    connection.execute(f'DROP TABLE "{each}"')
                for statement in filter(str.strip, _TABLES.split(";")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {_SHAPE}")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
