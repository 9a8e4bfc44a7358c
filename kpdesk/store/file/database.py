"""The SQLite file of an archive: connections, and short sessions that read or write."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from kpdesk.store.file.failures import DamagedValueError

FILE_NAME = "archive.db"
BUSY_SECONDS = 5.0
OWN_TRIGGERS = "keep_"
"""How the names of the triggers of an archive begin, see `guards`."""
_WITHOUT_LOCKS = "win32-none" if sys.platform == "win32" else "unix-none"  # names that SQLite gives

_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    # Of each connection of the pool. Four times as much made nothing faster and took 50 MB of a large window.
    "PRAGMA cache_size = -4000",
)


class Database:
    """The engine of one SQLite file; thread-safe, since every session takes its own connection.

    `immutable` reads a file that has no log and that nobody changes; `unshared` reads one with its log without
    locks and shared memory, where no file can be made beside it.
    """

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool = False,
        immutable: bool = False,
        unshared: bool = False,
        foreign_keys: bool = True,
    ) -> None:
        self.path = path
        self._pragmas: tuple[str, ...] = (*_PRAGMAS, f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        if unshared:  # before anything is read: then the index of the log is kept in this process's memory
            self._pragmas = ("PRAGMA locking_mode = EXCLUSIVE", *self._pragmas)
        self._uri = _uri(path, read_only=read_only, immutable=immutable, unshared=unshared)
        self._engine = self._new_engine()
        self._writer = self._engine.execution_options(writing=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session over one unchanging view of the database."""
        with Session(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that holds the write lock from its first statement; commits at the end, or not at all."""
        with Session(self._writer) as session, session.begin():
            yield session

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """A plain connection outside any transaction, for pragmas and the backup interface."""
        pooled = self._engine.raw_connection()
        try:
            yield _plain(pooled.driver_connection)
        finally:
            pooled.close()

    def pragma(self, name: str) -> Any:
        """The value of a pragma that gives one."""
        with self.connected() as connection:
            return connection.execute(f"PRAGMA {name}").fetchone()[0]

    def close(self) -> None:
        """Close every connection; the last one of a process folds the write-ahead log into the file."""
        self._engine.dispose()

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite+pysqlite://",
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=28,
            json_serializer=compact_json,
            json_deserializer=_from_json,
        )
        event.listen(engine, "begin", _begin)
        return engine

    def _connect(self) -> sqlite3.Connection:
        # isolation_level None: the driver never begins a transaction behind our back; `_begin` does.
        connection = sqlite3.connect(
            self._uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
        )
        try:
            for pragma in self._pragmas:
                connection.execute(pragma)
            defend(connection)
        except BaseException:
            connection.close()  # nobody else knows of it
            raise
        return connection


def defend(connection: sqlite3.Connection) -> None:
    """Forbid that anything spoils the file by ordinary statements: SQLite itself does, where this Python can ask it to.

    Python 3.11 cannot; there each statement is looked at when it is prepared, and what a stranger's trigger or view
    would do is refused as a whole.
    """
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
    else:
        connection.set_authorizer(_looked_at)


def _looked_at(action: int, first: str | None, second: str | None, _: str | None, inner: str | None) -> int:
    """What SQLite's defensive mode would say; `inner` is the trigger or view that wants it."""
    strange = inner is not None and not inner.startswith(OWN_TRIGGERS)
    value = (second or "").lower()
    spoils = action == sqlite3.SQLITE_PRAGMA and (
        (first == "writable_schema" and value not in ("", "0", "off", "reset"))
        or (first == "schema_version" and second is not None)
        or (first == "journal_mode" and value == "off")
    )
    return sqlite3.SQLITE_DENY if strange or spoils else sqlite3.SQLITE_OK


def compact_json(value: Any) -> str:
    """JSON text that is the same for equal values: sorted names, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _from_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise DamagedValueError(f"not JSON: {text!r}") from error


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _uri(path: Path, *, read_only: bool, immutable: bool, unshared: bool) -> str:
    # "rw", never "rwc": a missing archive must not turn into an empty one.
    mode = "mode=ro" if read_only else "mode=rw"
    alone = f"&vfs={_WITHOUT_LOCKS}" if unshared else ""
    return f"{path.absolute().as_uri()}?{mode}{'&immutable=1' if immutable else ''}{alone}"


def _plain(connection: Any) -> sqlite3.Connection:
    assert isinstance(connection, sqlite3.Connection)
    return connection
