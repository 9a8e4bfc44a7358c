"""The file of an archive that does not open: whether it is damaged, and all of its bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import JSON, CheckConstraint, String, Table

from kpdesk.store.file import database as db
from kpdesk.store.file import guards, header, log_frames
from kpdesk.store.health import verified_copy
from kpdesk.store.schema import APPLICATION_ID, Base, VersionRow

_SHOWN_ALONE = VersionRow.__table__.c.text


def is_damaged(folder: Path) -> bool:
    """Whether what does not open is the file of an archive that is damaged, or its log, and not something else."""
    file = folder / db.FILE_NAME
    if not file.is_file() or file.stat().st_size == 0:
        return False
    if log_frames.is_spoiled(folder / f"{db.FILE_NAME}-wal"):
        return True
    try:
        with closing(verified_copy.opened_copy(file)) as copy:
            if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return header.is_ours(file)
            if not header.is_number(copy.execute("PRAGMA user_version").fetchone()[0]):
                return True
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or guards.are_damaged(copy):
                return True
            return any(not _is_right(copy, table) for table in Base.metadata.tables.values())
    except (sqlite3.Error, UnicodeDecodeError):  # what SQLite says of damage may hold the damaged bytes
        return True


def _is_right(copy: sqlite3.Connection, table: Table) -> bool:
    """Whether a table has its columns, and values as it demands: SQLite leaves those out that only may be read.

    Every value is read, since one that is no text is damage that no check of SQLite sees; it raises an error. Not the
    texts of statements: one that is damaged is not shown, and keeps nobody from all else.
    """
    known = {row[1] for row in copy.execute(f'PRAGMA table_info("{table.name}")')}
    if not known >= set(table.columns.keys()):
        return False
    demands = [each.sqltext for each in table.constraints if isinstance(each, CheckConstraint)]
    wrong = (copy.execute(f'SELECT 1 FROM "{table.name}" WHERE NOT ({each}) LIMIT 1').fetchone() for each in demands)
    if any(wrong):
        return False
    texts = [each for each in table.columns if isinstance(each.type, (String, JSON)) and each is not _SHOWN_ALONE]
    names = ", ".join(f'"{each.name}"' for each in texts)
    for _ in copy.execute(f'SELECT {names} FROM "{table.name}"'):
        pass
    return True


def row_counts(file: Path) -> dict[str, int]:
    """How many rows each table of an archive's file has; raises sqlite3.Error where that cannot be told."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        return {
            name: int(copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in Base.metadata.tables
        }


def with_damaged_log(folder: Path) -> bytes | None:
    """The bytes of the database with every page that stands in its log, whole or not; None where there is no log."""
    log = folder / f"{db.FILE_NAME}-wal"
    return log_frames.laid_over((folder / db.FILE_NAME).read_bytes(), log.read_bytes()) if log.is_file() else None


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
    except (sqlite3.Error, UnicodeDecodeError):
        return content  # what the log holds is in the journal, too
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
