"""Verified copies of an archive: a copy takes its place only when it has been read and found whole."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from kpdesk.errors import ArchiveError
from kpdesk.store.database import Database
from kpdesk.store.disk import sync_file, sync_folder
from kpdesk.store.schema import APPLICATION_ID, Base

_COUNTED = tuple(sorted(Base.metadata.tables))
_SAMPLE = 3  # notes read from each copy, with the words they stand on


def backup(database: Database, to: Path) -> Path:
    """Write a verified copy to `to` and give its path.

    A file that is there is replaced only by a copy with at least as many notes; otherwise, and where it
    is no archive, it stays and the copy gets a number: `archive-2.db`.
    """
    to = to.absolute()
    new = to.with_name(f".{to.name}.{os.getpid()}.new")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        _copy(database, new)
        _verify(database, new)
        sync_file(new)
        target = _target(new, to)
        new.replace(target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise ArchiveError(
            f"No backup could be written to {to} ({error}). The archive itself is untouched. "
            "Check that the disk is there and has room, and try again."
        ) from error
    finally:
        _remove(new)
    return target


def note_count(file: Path) -> int | None:
    """How many notes an archive file holds, trash included; None where it is not one."""
    try:
        with closing(_read_only(file)) as copy:
            if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            return int(copy.execute("SELECT count(*) FROM note").fetchone()[0])
    except sqlite3.Error:
        return None


def _copy(database: Database, new: Path) -> None:
    new.unlink(missing_ok=True)
    with closing(sqlite3.connect(new)) as copy:
        with database.connected() as source:
            source.backup(copy)
        # One file that can be read from a stick that may not be written to, instead of a file with a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _verify(database: Database, new: Path) -> None:
    with closing(_read_only(new)) as copy, database.connected() as source:
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy is damaged")
        for table in _COUNTED:
            count = f'SELECT count(*) FROM "{table}"'
            if copy.execute(count).fetchone()[0] < source.execute(count).fetchone()[0]:
                raise sqlite3.DatabaseError(f"the copy lacks rows of {table}")
        _read_notes(copy)


def _read_notes(copy: sqlite3.Connection) -> None:
    query = (
        "SELECT n.exact, substr(v.text, n.start + 1, n.end - n.start) FROM note n "
        "JOIN version v ON v.statement_id = n.statement_id AND v.n = n.version "
        "WHERE n.state IN ('exact', 'moved') ORDER BY random() LIMIT ?"
    )
    for exact, words in copy.execute(query, (_SAMPLE,)):
        if exact != words:
            raise sqlite3.DatabaseError("a note in the copy does not stand on its words")


def _target(new: Path, to: Path) -> Path:
    if not to.exists():
        return to
    there = note_count(to)
    if there is not None and there <= (note_count(new) or 0):
        return to
    return next(path for n in range(2, 10_000) if not (path := to.with_stem(f"{to.stem}-{n}")).exists())


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _remove(new: Path) -> None:
    for path in (new, new.with_name(f"{new.name}-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)
