"""Making sure that the disk, and not only the operating system, has what was written."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

_LITTLE = 1 << 18  # bytes; shared memory takes 32 KiB, and the log of a small change as much

_TRIES = 3


def seconds_to_keep(folder: Path) -> float:
    """How long the disk of `folder` takes to keep one small file for good: the best of three, as others may be at it.

    Raises OSError where nothing can be written.
    """
    took = []
    for _ in range(_TRIES):
        began = time.perf_counter()
        with tempfile.TemporaryFile(dir=folder) as stream:
            stream.write(bytes(4096))
            stream.flush()
            os.fsync(stream.fileno())
        took.append(time.perf_counter() - began)
    return min(took)


def sync_file(path: Path) -> None:
    """Wait until the disk has the file's content."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the disk has the folder's list of names; Windows keeps that in order by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def has_no_room(folder: Path) -> bool:
    """Whether the disk of `folder` is so full that SQLite cannot even make its small files there."""
    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False
