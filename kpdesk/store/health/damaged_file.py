"""The file of an archive that does not open: whether it is damaged, and all of its bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Table

from kpdesk.store.file import database as db
from kpdesk.store.health import verified_copy
from kpdesk.store.schema import APPLICATION_ID, Base


def is_damaged(folder: Path) -> bool:
    """Whether what does not open is the file of an archive that SQLite finds damaged, and not something else."""
    file = folder / db.FILE_NAME
    if not file.is_file() or file.stat().st_size == 0:
        return False
    try:
        with closing(verified_copy.opened_copy(file)) as copy:
            if copy.execute("PRAGMA application_id").fetchone()[0] not in (0, APPLICATION_ID):
                return False
            # In memory, since SQLite looks at what the tables demand of values only where a file may be written to.
            with closing(sqlite3.connect(":memory:")) as written:
                copy.backup(written)
                if written.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    return True
            return any(not _has_columns(copy, table) for table in Base.metadata.tables.values())
    except (sqlite3.Error, UnicodeDecodeError):  # what SQLite says of damage may hold the damaged bytes
        return True


def _has_columns(copy: sqlite3.Connection, table: Table) -> bool:
    known = {row[1] for row in copy.execute(f'PRAGMA table_info("{table.name}")')}
    return known >= set(table.columns.keys())


def row_counts(file: Path) -> dict[str, int]:
    """How many rows each table of an archive's file has; raises sqlite3.Error where that cannot be told."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        return {
            name: int(copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in Base.metadata.tables
        }


def whole_file(folder: Path) -> bytes:
    """The bytes of the database with what waits in its log, as far as SQLite can put them together."""
    file, wal = folder / db.FILE_NAME, folder / f"{db.FILE_NAME}-wal"
    content = file.read_bytes()
    if not wal.is_file():
        return content
    copy = folder / f"{db.FILE_NAME}.salvage"
    parts = (copy, copy.with_name(copy.name + "-wal"), copy.with_name(copy.name + "-shm"))
    try:
        copy.write_bytes(content)
        parts[1].write_bytes(wal.read_bytes())
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return copy.read_bytes()
    except sqlite3.Error:
        return content  # what the log holds is in the journal, too
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
