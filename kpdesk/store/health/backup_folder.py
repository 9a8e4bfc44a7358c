"""The folder of backups: made by themselves and verified, listed, thinned out, looked into, restored.

Everything here but making one works on a folder whose archive cannot be opened.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kpdesk.core.records import Backup
from kpdesk.core.rotation import Kept, to_keep
from kpdesk.errors import ArchiveError, FileRefusedError, KpdeskError
from kpdesk.store.file import database as db
from kpdesk.store.file.database import Database
from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.file.lock import Lock, holder
from kpdesk.store.health.verified_copy import backup, is_whole, opened_copy
from kpdesk.store.reading import ReadingStore
from kpdesk.store.schema import VERSION

FOLDER_NAME = "backups"
_NAME = re.compile(r"(?P<reason>[a-z0-9-]+)-(?P<stamp>\d{8}T\d{6}Z)(-(?P<number>\d+))?\.db", re.ASCII)
_STAMP = "%Y%m%dT%H%M%SZ"
_ABANDONED = 24 * 60 * 60  # seconds for which nothing was written to a copy that is not whole yet
_PART = 3
_LEFT_FREE = 200 << 20
"""Bytes that a backup leaves to what is written after it, and to other programs; of a small archive half its size."""
_PARTS = ("", "-wal", "-shm", "-journal")


def make(database: Database, folder: Path, reason: str) -> Path:
    """A verified copy among the archive's own backups, and older ones thinned out.

    Raises ArchiveError where the disk has no room for it: what fills a disk to the last byte keeps the next note out.
    """
    _sweep(folder / FOLDER_NAME)
    _make_room(folder)
    copy = backup(database, _unused(folder / FOLDER_NAME, f"{reason}-{datetime.now(UTC).strftime(_STAMP)}"))
    thin_out(folder)
    return copy


def _make_room(folder: Path) -> None:
    """Let older backups go for the next one as far as they may; raise ArchiveError where that is not enough."""
    size = sum(part.stat().st_size for part in _parts(folder))
    needed = size + min(size // 2, _LEFT_FREE)
    if _free(folder) >= needed:
        return
    thin_out(folder, room=needed)
    free = _free(folder)
    if free < needed:
        raise ArchiveError(
            f"No backup of the archive in {folder} was made: it takes {_megabytes(needed)} MB with the room that has "
            f"to stay free, and the disk has {_megabytes(free)} MB left. The archive itself is safe, and so are the "
            "backups that there are. Free some space, or write a backup to another disk: File, Back up the archive."
        )


def _parts(folder: Path) -> list[Path]:
    files = (folder / db.FILE_NAME, folder / f"{db.FILE_NAME}-wal")
    return [file for file in files if file.exists()]


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:  # a disk that does not say is not taken for a full one
        return sys.maxsize


def _megabytes(size: int) -> int:
    return -(-size // 1_000_000)


def _sweep(home: Path) -> None:
    """Delete what programs that were ended in the middle of a copy left behind, as large as the archive each time."""
    for half in home.glob(".*.db.*.new*"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > _ABANDONED:
                half.unlink()


def _unused(home: Path, stem: str) -> Path:
    """A name no backup has yet: two of one second are both kept, the later one with a number."""
    names = chain([f"{stem}.db"], (f"{stem}-{number}.db" for number in count(2)))
    return next(home / name for name in names if not (home / name).exists())


def listed(folder: Path) -> list[Backup]:
    """The backups of the archive in `folder`, the latest first; damaged ones too, which say so."""
    files = sorted((folder / FOLDER_NAME).glob("*.db")) if (folder / FOLDER_NAME).is_dir() else []
    return sorted(map(described, files), key=_order, reverse=True)


def latest(folder: Path) -> str | None:
    """When the last backup of the archive in `folder` was made, as its name says; None where there is none."""
    named = [_NAME.fullmatch(file.name) for file in (folder / FOLDER_NAME).glob("*.db")]
    stamps = [each["stamp"] for each in named if each is not None]
    return datetime.strptime(max(stamps), _STAMP).strftime("%Y-%m-%dT%H:%M:%SZ") if stamps else None


def _order(each: Backup) -> tuple[str, int, str]:
    named = _NAME.fullmatch(each.name)
    return each.made, int((named and named["number"]) or 1), each.name


def described(file: Path) -> Backup:
    """What a backup is: when and why it was made, and what is in it; `problem` says why it cannot be used."""
    named = _NAME.fullmatch(file.name)
    try:
        found = file.stat()
    except OSError as error:
        raise FileRefusedError(f"There is no backup {file} ({error.strerror}). Nothing was changed.") from error
    made = (
        datetime.strptime(named["stamp"], _STAMP).replace(tzinfo=UTC)
        if named
        else datetime.fromtimestamp(found.st_mtime, UTC)
    )
    plain = Backup(
        str(file), file.name, made.strftime("%Y-%m-%dT%H:%M:%SZ"), named["reason"] if named else "", found.st_size
    )
    try:
        with closing(opened_copy(file)) as copy:
            statements, notes, last = copy.execute(
                "SELECT (SELECT count(*) FROM statement WHERE removed IS NULL), "
                "(SELECT count(*) FROM note WHERE removed IS NULL), (SELECT max(time) FROM change)"
            ).fetchone()
    except (sqlite3.Error, UnicodeDecodeError):  # what is damaged may not even be named in letters
        return replace(plain, problem="This file is damaged or is not a backup of an archive.")
    return replace(plain, statements=statements, notes=notes, last_change=last)


def thin_out(folder: Path, room: int = 0) -> list[str]:
    """Delete the backups that rotation does not keep, and give their names; damaged ones are left for a person.

    They take at most a third of what they and the free space of the disk are together, and leave that much `room`.
    """
    here = [each for each in listed(folder) if _NAME.fullmatch(each.name)]
    rows = [
        Kept(
            each.name,
            each.made,
            None if each.problem else _all_notes(Path(each.file)),
            automatic=each.reason in ("start", "change"),
            size=each.size,
        )
        for each in here
    ]
    there = _free(folder) + sum(each.size for each in rows)
    kept = to_keep(rows, most=min(there // _PART, there - room))
    gone = [each for each in rows if each.notes is not None and each.name not in kept]
    for each in gone:
        with suppress(OSError):
            (folder / FOLDER_NAME / each.name).unlink()
    return [each.name for each in gone]


@contextmanager
def inside(file: Path) -> Iterator[ReadingStore]:
    """The archive in a backup, to look at; nothing is written to it or beside it."""
    _verify(file)
    database = Database(file.absolute(), read_only=True, immutable=True)
    try:
        yield ReadingStore(file.parent, database)
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:  # a value that only reading it shows
        raise FileRefusedError(
            f"{file.name} is damaged, so what is in it cannot be shown. Nothing was changed. Choose another backup."
        ) from error
    finally:
        database.close()


def restore(folder: Path, file: Path) -> Path | None:
    """Put a backup in the place of the archive, which is kept among the backups; gives where.

    Raises ArchiveError or FileRefusedError, and everything is as it was, where that cannot be done.
    """
    file, folder = file.absolute(), folder.absolute()
    _verify(file)
    folder.mkdir(parents=True, exist_ok=True)
    lock = Lock.take(folder, wait=2.0)
    if lock is None:
        raise ArchiveError(
            f"The archive in {folder} is being used by {holder(folder)}, so nothing was restored. Close it first."
        )
    try:
        new = _prepared(folder, file)
        kept = set_aside(folder)
        new.replace(folder / db.FILE_NAME)
        sync_folder(folder)
        return kept
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        raise ArchiveError(
            f"The backup could not be restored ({error}). The archive is as it was, or among its backups. "
            "Check that the disk has room, and try again."
        ) from error
    finally:
        lock.release()


def set_aside(folder: Path) -> Path | None:
    """Move what is in the archive's place among its backups: one whole file if it can be read, else as it is."""
    current = folder / db.FILE_NAME
    if not current.exists():
        return None
    stamp = datetime.now(UTC).strftime(_STAMP)
    home = folder / FOLDER_NAME
    home.mkdir(exist_ok=True)
    kept = _unused(home, f"before-restore-{stamp}")
    if is_whole(current):
        database = Database(current)
        try:
            kept = backup(database, kept)
        except KpdeskError:
            kept = home / f"damaged-{stamp}"
        finally:
            database.close()
    else:
        kept = home / f"damaged-{stamp}"
    for part in _PARTS:
        old = folder / f"{db.FILE_NAME}{part}"
        if old.exists() and kept.suffix != ".db":
            kept.mkdir(exist_ok=True)
            shutil.copy2(old, kept / old.name)
            sync_file(kept / old.name)
    for part in _PARTS[1:]:  # a log beside another database would be taken for its own
        (folder / f"{db.FILE_NAME}{part}").unlink(missing_ok=True)
    return kept


def _prepared(folder: Path, file: Path) -> Path:
    new = folder / f"{db.FILE_NAME}.new"
    new.unlink(missing_ok=True)
    with closing(opened_copy(file)) as source, closing(sqlite3.connect(new)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = WAL")
    for part in _PARTS[1:]:
        new.with_name(new.name + part).unlink(missing_ok=True)
    sync_file(new)
    return new


def _verify(file: Path) -> None:
    if not file.is_file():
        raise FileRefusedError(f"There is no backup {file}. Nothing was changed. `kpdesk backups` lists them.")
    if not is_whole(file):
        raise FileRefusedError(
            f"{file.name} is damaged or is not a backup of an archive, so it was not used. Nothing was changed. "
            "Choose another backup."
        )
    with closing(opened_copy(file)) as copy:
        if copy.execute("PRAGMA user_version").fetchone()[0] > VERSION:
            raise FileRefusedError(
                f"{file.name} was written by a newer kpdesk, so it was not used. Nothing was changed. "
                "Install the newest kpdesk."
            )


def _all_notes(file: Path) -> int:
    with closing(opened_copy(file)) as copy:
        return int(copy.execute("SELECT count(*) FROM note").fetchone()[0])
