"""One writer for each archive: a lock of the operating system on `archive.lock`.

The system drops the lock when its process ends, however it ends, so that no stale lock can exist. The file's text
(process, computer, time) is for the sentence that a second process shows; it is gone once the lock is let go. On a
network drive, where locks may not reach from one computer to another, text of another computer says that it writes
there, or crashed there.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from kpdesk.store.file.remote import is_remote
from kpdesk.store.ids import now

FILE_NAME = "archive.lock"
_POLL_SECONDS = 0.05
_LONGEST = 1000
_SOMEBODY = "another kpdesk"


class Lock:
    """The right to write to an archive, held until `release`."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    @classmethod
    def take(cls, folder: Path, *, wait: float) -> Lock | None:
        """The lock, or None where somebody else still holds it after `wait` seconds, also on another computer.

        Raises OSError where the lock file cannot be made, or where the disk knows no locks.
        """
        stream = (folder / FILE_NAME).open("a+", encoding="utf-8", errors="replace")
        try:
            deadline = time.monotonic() + wait
            while not _lock(stream):
                if time.monotonic() >= deadline:
                    stream.close()
                    return None
                time.sleep(_POLL_SECONDS)
            stream.seek(0)
            if _is_elsewhere(stream.read(_LONGEST)) and is_remote(folder):
                stream.close()
                return None
        except BaseException:
            stream.close()
            raise
        _sign(stream)
        return cls(stream)

    def release(self) -> None:
        """Let others write, and take the name out of the file."""
        if not self._stream.closed:
            with suppress(OSError):
                os.ftruncate(self._stream.fileno(), 0)
        self._stream.close()


def holder(folder: Path) -> str:
    """Who holds the lock, in words for a sentence; vague where the lock file says nothing."""
    try:
        return _named((folder / FILE_NAME).read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return _SOMEBODY


def _is_elsewhere(text: str) -> bool:
    """Whether another computer signed the lock and has not let it go."""
    _, host, *_ = [*text.split("\n"), ""]
    return host not in ("", platform.node())


def _sign(stream: IO[str]) -> None:
    # Past the stream's buffer, which would fail again at closing; on a full disk the lock holds without a name.
    with suppress(OSError):
        os.ftruncate(stream.fileno(), 0)
        os.write(stream.fileno(), f"{os.getpid()}\n{platform.node()}\n{now()}\n".encode())


def _named(text: str) -> str:
    try:
        pid, host, since = text.split("\n")[:3]
    except ValueError:
        return _SOMEBODY
    return f"another kpdesk (process {pid} on {host}, since {since})"


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
