"""Opening an archive: made where there is none, verified where there is one, upgraded where it is older.

A file that cannot be read as an archive is never treated as an empty one, and nothing is written to it.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert
from sqlalchemy.exc import OperationalError

from kpdesk.errors import ArchiveError, KpdeskError
from kpdesk.store.file import database as db
from kpdesk.store.file import guards, header, log_frames
from kpdesk.store.file.access import DENIED, FULL, for_reading, for_writing
from kpdesk.store.file.database import Database
from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.file.failures import damaged, explained, primary_code
from kpdesk.store.file.lock import Lock, holder
from kpdesk.store.file.remote import is_remote
from kpdesk.store.ids import new_id, now
from kpdesk.store.log import journal
from kpdesk.store.schema import APPLICATION_ID, VERSION, Base, MetaRow

_ALWAYS_VERIFIED = 64 << 20  # bytes; a larger file is verified only after a crash, a quick check reads all of it
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})

ASKED = "The archive in {} was opened for reading only, so nothing can be changed in it."
HELD = (
    "The archive in {} is being used by {}, so it is open for reading only here. "
    "Close the other one and open the archive again to make changes."
)
ELSEWHERE = (
    "The archive in {} lies on a network drive, where {} opened it to write and has not closed it, so it is open for "
    "reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, "
    "delete the file archive.lock in this folder first."
)
LOCKLESS = (
    "The drive that holds the archive in {} cannot keep two programs from writing at once, as some network drives "
    "cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes."
)
NEWER = (
    "The archive in {} was written by a newer kpdesk, so it is open for reading only. "
    "Install the newest kpdesk to make changes."
)


@dataclass
class Opened:
    """An archive that is ready for use; `read_only` is the sentence that says why nothing can be changed."""

    database: Database
    lock: Lock | None
    read_only: str | None

    def close(self) -> None:
        """Close the database and let others write; safe to call twice."""
        self.database.close()
        if self.lock is not None:
            self.lock.release()
            self.lock = None


def open_archive(folder: Path, *, read_only: bool, wait: float) -> Opened:
    """Open the archive in `folder`, which is made if it is missing, as a writer if that is possible."""
    lock, sentence = (None, ASKED.format(folder)) if read_only else _take_lock(folder, wait)
    try:
        if lock is not None and not _exists(folder):
            _create(folder)
        return _open(folder, lock, sentence)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _take_lock(folder: Path, wait: float) -> tuple[Lock | None, str | None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = Lock.take(folder, wait=wait)
    except OSError as error:
        if (folder / db.FILE_NAME).exists():
            return None, _obstacle(error).format(folder)
        raise ArchiveError(
            f"No archive can be made in {folder} ({error.strerror or error}). Choose another folder."
        ) from error
    if lock is None:
        return None, (ELSEWHERE if is_remote(folder) else HELD).format(folder, holder(folder))
    return lock, None


def _obstacle(error: OSError) -> str:
    if error.errno in _NO_LOCKS:
        return LOCKLESS
    return FULL if error.errno in _NO_ROOM else DENIED


def _exists(folder: Path) -> bool:
    file = folder / db.FILE_NAME
    if file.exists() or file.is_symlink():
        return True
    rests = [folder / f"{db.FILE_NAME}-wal", *journal.Journal(folder / journal.FOLDER_NAME).files()]
    if any(rest.exists() for rest in rests):
        raise ArchiveError(
            f"The file {db.FILE_NAME} is missing from {folder}, but other parts of the archive are there. "
            "Nothing was changed. Put the file back, or restore it from a backup; the notes are also in the journal."
        )
    return False


def _create(folder: Path) -> None:
    # Made beside its place and renamed when it is whole: a crash here never leaves half an archive.
    new = folder / f"{db.FILE_NAME}.new"
    with explained(folder):
        new.unlink(missing_ok=True)
        new.touch()
        fill(new)
        sync_file(new)
        new.rename(folder / db.FILE_NAME)
        sync_folder(folder)


def fill(file: Path) -> None:
    """Make a new archive in an empty file."""
    database = Database(file)
    try:
        with database.connected() as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        with database.writing() as session:
            new = session.connection()
            Base.metadata.create_all(new)
            guards.put_up(new)
            _stamp(new)
            facts = {"archive": new_id(), "made": now()}
            session.execute(insert(MetaRow), [{"key": key, "value": value} for key, value in facts.items()])
        with database.connected() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
    finally:
        database.close()


def _stamp(connection: Connection) -> None:
    # What Alembic would write; it is not imported to make an archive that needs no upgrade.
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version "
        "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{VERSION:04}",))


def _open(folder: Path, lock: Lock | None, sentence: str | None) -> Opened:
    header.verify(folder)
    crashed = header.has_content(folder / f"{db.FILE_NAME}-wal") and lock is not None
    if crashed and log_frames.is_spoiled(folder / f"{db.FILE_NAME}-wal"):
        raise damaged(folder)  # before SQLite opens it: that would leave out all behind the first wrong byte
    with explained(folder):
        database, why = (for_reading(folder), sentence) if lock is None else for_writing(folder)
        if lock is not None and why is not None:
            lock.release()
            lock = None
        try:
            return _ready(Opened(database, lock, why), folder, crashed=crashed)
        except BaseException:
            database.close()
            raise


def _ready(opened: Opened, folder: Path, *, crashed: bool) -> Opened:
    _verify_whole(opened.database, folder, crashed=crashed)
    if crashed and opened.lock is not None:
        _fold_in(opened.database)
    version = opened.database.pragma("user_version")
    if not header.is_number(version):
        raise damaged(folder)
    if version > VERSION:
        return _as_newer(opened, folder)
    if version < VERSION:
        _upgrade(opened, folder)
    _verify_tables(opened.database, folder)
    if opened.lock is not None:
        _verify_guards(opened.database, folder)
    return opened


def _fold_in(database: Database) -> None:
    """Empty the log that a crash left, so that no torn frames of it are ever taken for damage after another crash."""
    with suppress(sqlite3.Error), database.connected() as connection:  # as on a full disk: later, then
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _verify_whole(database: Database, folder: Path, *, crashed: bool) -> None:
    if not crashed and database.path.stat().st_size > _ALWAYS_VERIFIED:
        return
    with database.connected() as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damaged(folder)


def _verify_tables(database: Database, folder: Path) -> None:
    with database.connected() as connection:
        for table in Base.metadata.tables.values():
            columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
            if not columns >= set(table.columns.keys()):
                raise damaged(folder)


def _verify_guards(database: Database, folder: Path) -> None:
    """An archive that somebody else had may hold triggers of theirs, which would do more than what is written."""
    with database.reading() as session:
        if guards.stand(session.connection()):
            return
    try:
        with database.writing() as session:
            guards.put_up(session.connection())
    except OperationalError as error:
        if isinstance(error.orig, sqlite3.Error) and primary_code(error.orig) == sqlite3.SQLITE_ERROR:
            raise damaged(
                folder
            ) from error  # a name that is not the one in its words can be neither taken down nor made
        raise


def _as_newer(opened: Opened, folder: Path) -> Opened:
    opened.close()
    return Opened(for_reading(folder), None, NEWER.format(folder))


def _upgrade(opened: Opened, folder: Path) -> None:
    if opened.lock is None:
        raise ArchiveError(
            f"The archive in {folder} was written by an older kpdesk and must be upgraded before it can be read. "
            "Open it once with nothing else using it, from a place where it may be written to."
        )
    from kpdesk.store.file.upgrade import upgrade  # noqa: PLC0415  Alembic costs 0.2 s, and an upgrade is rare

    try:
        upgrade(opened.database, folder)
    except KpdeskError:
        raise
    except Exception as error:
        raise ArchiveError(
            f"The archive in {folder} could not be upgraded, and is as it was. A copy is in its folder backups. "
            f"Please report this: {error}"
        ) from error
