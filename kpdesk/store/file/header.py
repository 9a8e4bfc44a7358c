"""The first bytes of an archive's file: whether they are those of an archive, a damaged one, or something else."""

from __future__ import annotations

import mmap
from pathlib import Path

from kpdesk.errors import ArchiveError
from kpdesk.store.file import database as db
from kpdesk.store.file.database import OWN_TRIGGERS
from kpdesk.store.file.failures import damaged
from kpdesk.store.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_PAGE_SIZE_AT = 16
_PAGE_COUNT_AT = 28
_APPLICATION_ID_AT = 68
_LARGEST_PAGE = 65536  # has no room in its two bytes, and is written as 1
_HIGHEST = 1 << 16
_OWN = f"CREATE TRIGGER {OWN_TRIGGERS}".encode()
"""No other program has triggers of that name; they stand in every archive as they were written."""


def verify(folder: Path) -> None:
    """Raise ArchiveError where the file of the archive in `folder` cannot be opened as one."""
    file = folder / db.FILE_NAME
    try:
        with file.open("rb") as stream:
            header = stream.read(_HEADER)
    except FileNotFoundError:
        raise ArchiveError(f"There is no archive in {folder}. Check the name of the folder.") from None
    except OSError as error:
        raise ArchiveError(f"The archive in {folder} cannot be read ({error.strerror or error}).") from error
    if not header.startswith(_MAGIC) or len(header) < _HEADER or _cut_short(file, header):
        raise ArchiveError(_not_readable(file, header))
    if _number(header, _APPLICATION_ID_AT, 4) != APPLICATION_ID:
        if is_ours(file):
            raise damaged(folder)
        raise ArchiveError(
            f"The file {file} is a database of another program, not an archive of kpdesk. "
            "Nothing was changed in it. Choose another folder."
        )


def is_ours(file: Path) -> bool:
    """Whether a file of which the header does not say so is an archive by what stands in it."""
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(_OWN) >= 0


def is_number(version: int) -> bool:
    """Whether a shape can have that number; a wrong byte there must not make an archive one of a newer kpdesk."""
    return 0 <= version < _HIGHEST


def has_content(file: Path) -> bool:
    """Whether there is such a file with anything in it."""
    return file.exists() and file.stat().st_size > 0


def _cut_short(file: Path, header: bytes) -> bool:
    # SQLite reads a missing end as zeros. After a crash the end may still be in the log beside the file.
    if has_content(file.with_name(f"{file.name}-wal")):
        return False
    page = _number(header, _PAGE_SIZE_AT, 2)
    return file.stat().st_size < _number(header, _PAGE_COUNT_AT, 4) * (_LARGEST_PAGE if page == 1 else page)


def _number(header: bytes, at: int, size: int) -> int:
    return int.from_bytes(header[at : at + size], "big")


def _not_readable(file: Path, header: bytes) -> str:
    what = "is empty" if not header else "holds nothing but zeros" if not any(header) else "is damaged"
    return (
        f"The file {file} {what}, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, "
        "and restore the file from a backup; the notes are also in the folder journal."
    )
