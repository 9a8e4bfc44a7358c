"""What a reading child may not do: grow, write, start programs, reach a network, outlive its time.

Linux enforces memory, file size and computing time, Windows memory, computing time and the number of processes (see
`job`); macOS computing time, but it counts no addresses, so a thread looks at what is held. The rest is refused inside
Python. Computing is what a file may cost: a busy computer needs longer for an honest one, so the clock on the wall,
kept by the parent everywhere, only ends what waits for ever. Only Linux was run.
"""

from __future__ import annotations

import contextlib
import faulthandler
import math
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kpdesk.readers.child.job import allow, enter_job

SECONDS = 30
"""How many seconds one file may keep the processor busy."""
WALL = 90
"""How many seconds may pass until one file is read, whatever else the computer does."""
MEMORY = 512 * 1024 * 1024
"""How many bytes a child may hold while it reads one file."""
_SPENT = 100 * 1024 * 1024
_GRACE = 5
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER_MODULE_NAMES = """
_winapi ftplib http imaplib msvcrt poplib pty shutil smtplib socket sqlite3 subprocess syslog tempfile urllib webbrowser
winreg
"""
_NEVER_MODULES = frozenset(_NEVER_MODULE_NAMES.split())
_NEVER_NAMES = """
chmod chown exec fork forkpty kill killpg link mkdir posix_spawn remove removexattr rename rmdir setxattr spawn
startfile startfile/2 symlink system truncate utime
"""
_NEVER = frozenset(f"os.{name}" for name in _NEVER_NAMES.split())


def forbidden(event: str, arguments: tuple[Any, ...]) -> bool:
    """True for an audit event of Python that no reader needs: writing, connecting, starting something."""
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        return bool(isinstance(mode, str) and set(mode) & set("wax+")) or bool(
            isinstance(flags, int) and flags & _WRITING
        )
    return event in _NEVER or event.partition(".")[0] in _NEVER_MODULES


class Limits:
    """The limits of the process it is applied in; there is no way back.

    `escaped` is True once something forbidden was tried, whatever became of the error it was given.
    """

    def __init__(self) -> None:
        self.escaped = False
        self._at_first = self._room = 0
        self._job: int | None = None
        self._nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as the process

    def apply(self) -> None:
        """From here on nothing can be written, started or reached, and memory is short."""
        whole, self._at_first = _pages()
        # Room is counted from what is held now: libraries reserve addresses that they never use.
        self._room = MEMORY + whole - self._at_first
        self._job = enter_job(self._room)
        _limit_resources(self._room)
        if sys.platform == "darwin":
            watch_memory(MEMORY + peak_memory())
        sys.addaudithook(self._refuse)

    def _refuse(self, event: str, arguments: tuple[Any, ...]) -> None:
        if forbidden(event, arguments):
            self.escaped = True
            raise PermissionError(f"{event} is not for readers")

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Ends the process if what is done inside computes too long, or never ends while the parent may be gone."""
        if self._job is not None:
            allow(self._job, self._room, until=time.process_time() + SECONDS)
        _limit_computing(time.process_time() + SECONDS)
        faulthandler.dump_traceback_later(WALL + _GRACE, exit=True, file=self._nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()

    def spent(self) -> bool:
        """True where so much memory stayed behind that the next file would have less than its share."""
        return _pages()[1] - self._at_first > _SPENT


def watch_memory(most: int, *, every: float = 0.2, end: Callable[[int], object] = os._exit) -> threading.Thread:
    """Ends the process once it has held more bytes than `most`; for systems that enforce no limit."""

    def look() -> None:
        while peak_memory() <= most:
            time.sleep(every)
        end(1)

    thread = threading.Thread(target=look, name="memory", daemon=True)
    thread.start()
    return thread


def peak_memory() -> int:
    """The most bytes this process has held so far; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - Windows has none

    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held if sys.platform == "darwin" else held * 1024


def _pages() -> tuple[int, int]:
    """Bytes of addresses and bytes of memory held; zeros where the system does not say."""
    try:
        held = Path("/proc/self/statm").read_text("ascii").split()
        return int(held[0]) * _page_size(), int(held[1]) * _page_size()
    except (OSError, ValueError, IndexError):
        return 0, 0


def _page_size() -> int:
    return os.sysconf("SC_PAGE_SIZE") if sys.platform != "win32" else 4096


def _limit_computing(until: float) -> None:
    """Ends the process once it has computed for so many seconds in all."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    soft = math.ceil(until)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft if most == resource.RLIM_INFINITY else min(soft, most), most))


def _limit_resources(memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    # No core file either: it would hold what somebody wrote in confidence.
    for name, most in (("RLIMIT_AS", memory), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (most, most))
