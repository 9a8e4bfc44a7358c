"""One child process and the pipes to it, and the one that is kept for a while to be used again."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from kpdesk.readers.child.wire import MOST_OUTPUT, TooLongError, receive, send

READ_CHILD = "--read-child"
"""The argument by which the frozen program knows that it is a reading child."""
_KEPT_FOR = 60.0
_TO_END = 5.0
# How Linux and macOS say that a process had computed long enough, and how Windows does (ERROR_NOT_ENOUGH_QUOTA).
_OUT_OF_TIME = (-getattr(signal, "SIGXCPU", 24), 1816)


def child_command() -> list[str]:
    """What starts a reading child: this program again, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_CHILD]
    # -P: a file in the current folder must not pass for a module; -W, -B: no warnings, nothing written.
    return [sys.executable, "-P", "-B", "-W", "ignore", "-m", "kpdesk.readers.child"]


class FaultError(Exception):
    """A question has no answer; `kind` says why: "late", "busy", "output", "died", or what the child said."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Child:
    """One process and the pipes to it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # The folder the person works in may be on a stick that is to be pulled out.
            cwd=Path(sys.executable).parent,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lock = threading.Lock()
        self._question = 0
        self._late = False

    @property
    def alive(self) -> bool:
        """False once the process has ended."""
        return self._process.poll() is None

    def ask(self, *frames: bytes, seconds: float) -> bytes:
        """The answer to these frames; FaultError "late", "busy", "output" or "died" where there is none."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        clock = threading.Timer(seconds, self._stop, (self._question,))
        clock.daemon = True
        clock.start()
        try:
            for frame in frames:
                send(self._process.stdin, frame)
            answer = receive(self._process.stdout, MOST_OUTPUT)
        except TooLongError:
            raise FaultError("output") from None
        except (OSError, ValueError):  # ValueError: closed by another thread
            answer = None
        finally:
            clock.cancel()
            with self._lock:
                self._question += 1
        if answer is None or self._late:
            raise FaultError("late" if self._late else self._cause())
        return answer

    def _cause(self) -> str:
        """Why there is no answer: the system ended what computed for too long, or something else did."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return "busy" if self._process.wait(_TO_END) in _OUT_OF_TIME else "died"
        return "died"

    def end(self) -> None:
        """Ends the process; ending it twice is harmless."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was still to be sent has nobody to go to
                pass

    def _stop(self, question: int) -> None:
        with self._lock:
            if question == self._question:
                self._late = True
                self._process.kill()


def _environment() -> dict[str, str]:
    """The variables of this process without those that change what Python does, and the place of kpdesk."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE"))}
    places = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
    home = {"PYTHONHOME": os.environ["PYTHONHOME"]} if "PYTHONHOME" in os.environ else {}
    return {**kept, **home, "PYTHONPATH": os.pathsep.join(filter(None, places)), "OPENBLAS_NUM_THREADS": "1"}


class Shelf:
    """Keeps one child that has nothing to do, so that an import after a preview need not wait for a new one."""

    def __init__(self, seconds: float = _KEPT_FOR) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._kept: tuple[object, Child, threading.Timer] | None = None

    def put(self, kind: object, child: Child) -> None:
        """Keeps the child for a minute in place of the one kept before; `kind` is what it was started with."""
        clock = threading.Timer(self._seconds, self._drop, (child,))
        clock.daemon = True
        with self._lock:
            before, self._kept = self._kept, (kind, child, clock)
        clock.start()
        if before is not None:
            before[2].cancel()
            before[1].end()

    def take(self, kind: object) -> Child | None:
        """The child that is kept, if it is alive and of this kind; it is the caller's then."""
        with self._lock:
            if self._kept is None or self._kept[0] != kind:
                return None
            _, child, clock = self._kept
            self._kept = None
        clock.cancel()
        if child.alive:
            return child
        child.end()
        return None

    def clear(self) -> None:
        """Ends the child that is kept."""
        with self._lock:
            kept, self._kept = self._kept, None
        if kept is not None:
            kept[2].cancel()
            kept[1].end()

    def _drop(self, child: Child) -> None:
        with self._lock:
            if self._kept is None or self._kept[1] is not child:
                return
            self._kept = None
        child.end()


SHELF = Shelf()
"""The shelf of this program."""
atexit.register(SHELF.clear)
