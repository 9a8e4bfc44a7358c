"""One writer for each archive: a lock of the operating system on `archive.lock`.

The system drops the lock when its process ends, however it ends, so that no stale lock can exist. The
file's text (process, computer, time) is only for the sentence that a second process shows.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from kpdesk.store.ids import now

FILE_NAME = "archive.lock"
_POLL_SECONDS = 0.05


class Lock:
    """The right to write to an archive, held until `release`."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    @classmethod
    def take(cls, folder: Path, *, wait: float) -> Lock | None:
        """The lock, or None where somebody else still holds it after `wait` seconds.

        Raises OSError where the lock file cannot be made.
        """
        stream = (folder / FILE_NAME).open("a+", encoding="utf-8")
        deadline = time.monotonic() + wait
        while not _lock(stream):
            if time.monotonic() >= deadline:
                stream.close()
                return None
            time.sleep(_POLL_SECONDS)
        _sign(stream)
        return cls(stream)

    def release(self) -> None:
        """Let others write."""
        self._stream.close()


def holder(folder: Path) -> str:
    """Who holds the lock, in words for a sentence; vague where the lock file says nothing."""
    try:
        pid, host, since = (folder / FILE_NAME).read_text(encoding="utf-8").split("\n")[:3]
    except (OSError, ValueError):
        return "another kpdesk"
    return f"another kpdesk (process {pid} on {host}, since {since})"


def _sign(stream: IO[str]) -> None:
    # Past the stream's buffer, which would fail again at closing; on a full disk the lock holds without a name.
    with suppress(OSError):
        os.ftruncate(stream.fileno(), 0)
        os.write(stream.fileno(), f"{os.getpid()}\n{platform.node()}\n{now()}\n".encode())


if sys.platform == "win32":
    import msvcrt

    # Far behind the text: Windows would not let others read the bytes that are locked.
    _PLACE = 1 << 30

    def _lock(stream: IO[str]) -> bool:
        stream.seek(_PLACE)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(stream: IO[str]) -> bool:
        # flock, not lockf: it belongs to this opening of the file, so a second one in the same process is refused too.
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
