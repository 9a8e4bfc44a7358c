"""Verified copies of an archive: a copy takes its place only when it has been read and found whole."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from kpdesk.errors import ArchiveError, FileRefusedError
from kpdesk.store.file import lock
from kpdesk.store.file.database import FILE_NAME, Database, defend
from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.schema import APPLICATION_ID, Base

_SAMPLE = 3  # notes read from each copy, with the words they stand on


def backup(database: Database, to: Path) -> Path:
    """Write a verified copy to `to` and give its path.

    A file that is there is replaced only where it is an earlier copy of this very archive with no more notes;
    one with more notes stays, and the copy gets a number: `archive-2.db`. Raises FileRefusedError where the
    file is anything else, or one that an archive is kept in.
    """
    to = to.absolute()
    new = to.with_name(f".{to.name}.{os.getpid()}.new")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        before = _counts(database)
        _copy(database, new)
        _verify(new, before)
        sync_file(new)
        target = _target(database.path, new, to)
        new.replace(target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        raise ArchiveError(
            f"No backup could be written to {to} ({error}). The archive itself is untouched. "
            "Check that the disk is there and has room, and try again."
        ) from error
    finally:
        _remove(new)
    return target


def is_whole(file: Path) -> bool:
    """Whether a file is an archive that can be read from end to end, with notes that stand on their words."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            _distrust(copy)
            if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return False
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return False
            _read_notes(copy)
            return _count(copy, "meta") > 0
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def opened_copy(file: Path) -> sqlite3.Connection:
    """A stranger's file open for reading: what is in its schema is not trusted, and nothing appears beside it."""
    # Immutable: nothing else writes to a copy, and not even an empty log may appear beside somebody's file.
    copy = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _distrust(copy)
    except BaseException:
        copy.close()  # nobody else knows of it
        raise
    return copy


def _distrust(copy: sqlite3.Connection) -> None:
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        copy.execute(f"PRAGMA {pragma}")
    defend(copy)


def note_count(file: Path) -> int | None:
    """How many notes an archive file holds, trash included; None where it is not one."""
    count = _answer(file, "SELECT count(*) FROM note")
    return count if isinstance(count, int) else None


def _archive_id(file: Path) -> str | None:
    name = _answer(file, "SELECT value FROM meta WHERE key = 'archive'")
    return name if isinstance(name, str) else None


def _answer(file: Path, question: str) -> object:
    """The first value of the answer; None where the file is no archive or has none."""
    try:
        with closing(opened_copy(file)) as copy:
            if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            row = copy.execute(question).fetchone()
            return row[0] if row is not None else None
    except sqlite3.Error:
        return None


def _copy(database: Database, new: Path) -> None:
    new.unlink(missing_ok=True)
    with closing(sqlite3.connect(new)) as copy:
        with database.connected() as source:
            source.backup(copy)
        # One file that can be read from a stick that may not be written to, instead of a file with a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _counts(database: Database) -> dict[str, int]:
    # Counted before the copy and in one moment: rows are only ever added, so the copy has at least these,
    # whatever is written while it is made.
    with database.connected() as source:
        source.execute("BEGIN")
        try:
            known = {name for (name,) in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            # An archive that is about to be upgraded lacks some tables of today.
            return {table: _count(source, table) for table in sorted(known & Base.metadata.tables.keys())}
        finally:
            source.execute("ROLLBACK")


def _verify(new: Path, before: Mapping[str, int]) -> None:
    with closing(opened_copy(new)) as copy:
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy is damaged")
        for table, least in before.items():
            if _count(copy, table) < least:
                raise sqlite3.DatabaseError(f"the copy lacks rows of {table}")
        _read_notes(copy)


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _read_notes(copy: sqlite3.Connection) -> None:
    query = (
        "SELECT n.exact, substr(v.text, n.start + 1, n.end - n.start) FROM note n "
        "JOIN version v ON v.statement_id = n.statement_id AND v.n = n.version "
        "WHERE n.state IN ('exact', 'moved') ORDER BY random() LIMIT ?"
    )
    for exact, words in copy.execute(query, (_SAMPLE,)):
        if exact != words:
            raise sqlite3.DatabaseError("a note in the copy does not stand on its words")


def _target(live: Path, new: Path, to: Path) -> Path:
    if _is_in_use(to, live):
        raise FileRefusedError(
            f"No backup was written, because {to} is the file of an archive itself. Nothing was changed. "
            "Choose another name or another folder for the backup."
        )
    if not to.exists():
        return to
    ours = _archive_id(new)
    if ours is None or _archive_id(to) != ours:
        raise FileRefusedError(
            f"No backup was written, because {to} is there already and is not an earlier backup of this archive. "
            "Nothing was changed. Choose another name for the backup."
        )
    if (note_count(to) or 0) <= (note_count(new) or 0):
        return to
    return next(path for n in range(2, 10_000) if not (path := to.with_stem(f"{to.stem}-{n}")).exists())


def _is_in_use(to: Path, live: Path) -> bool:
    """Whether an archive is kept in that file, or would be once it is there: a lock or a log waits beside it."""
    places = {to, to.resolve()}
    logs = [place.with_name(f"{place.name}{end}") for place in places for end in ("-wal", "-journal")]
    kept = [place.with_name(lock.FILE_NAME) for place in places if place.name.casefold() == FILE_NAME]
    return any(path.exists() for path in (*logs, *kept)) or (to.exists() and to.samefile(live))


def _remove(new: Path) -> None:
    for path in (new, new.with_name(f"{new.name}-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)
