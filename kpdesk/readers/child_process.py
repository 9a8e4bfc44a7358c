"""Reads files in a child process, as seen from the program: a fault of one file is an error of that file alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers.child_limits import SECONDS
from kpdesk.readers.child_wire import MOST_OUTPUT, TooLongError, receive, send

if TYPE_CHECKING:
    from kpdesk.readers.taking import Taken

READ_CHILD = "--read-child"
"""The argument by which the frozen program knows that it is a reading child."""

_TO_START = 60.0
_MOST_STARTS = 3
_LEFT_OUT = (
    "{name} {why}, so it was left out. Nothing of it was stored; the file itself and the archive are as they were. "
    "{advice}"
)
_SAVE_AS = "If you trust it, open it in the program it came from, save it as text and import that copy."
_FAULTS = {
    "late": ("took longer than {seconds:g} seconds to read", _SAVE_AS),
    "memory": ("needed more than 512 MB of memory to read", _SAVE_AS),
    "output": ("holds more than 64 MB of text", "Import the part of it that you need."),
    "escape": ("tried to write a file, start a program or open a connection while it was read", "Do not trust it."),
    "died": ("made its reader stop", _SAVE_AS),
    "reader": ("is built in a way that its reader does not understand", _SAVE_AS),
    "start": ("could not be read because the part of kpdesk that reads files did not start", "Start kpdesk again."),
    "closed": ("was not read because the import was stopped", "Import it again."),
}


def child_command() -> list[str]:
    """What starts a reading child: this program again, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_CHILD]
    # -P: a file in the current folder must not pass for a module; -W, -B: no warnings, nothing written.
    return [sys.executable, "-P", "-B", "-W", "ignore", "-m", "kpdesk.readers.child"]


class ReaderProcess:
    """Reads one file after the other in a child, which is started for the first and again after it ended.

    `facts` are tables for `taking.facts_of`. One thread may read while another closes, which ends the reading at once.
    """

    def __init__(self, facts: Sequence[Mapping[str, str]], *, seconds: float = SECONDS) -> None:
        self._facts = json.dumps([dict(tables) for tables in facts]).encode()
        self._seconds = seconds
        self._child: _Child | None = None
        self._failed_starts = 0
        self._closed = False
        self._lock = threading.Lock()

    def take(self, name: str, content: bytes) -> Taken:
        """What is in the file; raises ReadError or EmptyFileError with a sentence, whatever the file does."""
        child = self._running(name)
        try:
            answer = json.loads(child.ask(json.dumps({"name": name}).encode(), content, seconds=self._seconds))
            taken = _taken(answer)
            if answer.get("spent"):
                child.end()
            return taken
        except _FaultError as fault:
            child.end()
            raise self._sentence(name, fault.kind) from None
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            child.end()
            raise self._sentence(name, "died") from error

    def close(self) -> None:
        """Ends the child, also one that is reading; nothing is read afterwards."""
        with self._lock:
            self._closed = True
            if self._child is not None:
                self._child.end()

    def __enter__(self) -> ReaderProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _running(self, name: str) -> _Child:
        with self._lock:
            if self._closed:
                raise self._sentence(name, "closed")
            if self._child is not None and self._child.alive:
                return self._child
            if self._child is not None:
                self._child.end()
            if self._failed_starts == _MOST_STARTS:
                raise self._sentence(name, "start")
            try:
                self._child = _Child(child_command())
            except OSError as error:
                self._failed_starts += 1
                raise self._sentence(name, "start") from error
            child = self._child
        try:
            child.ask(self._facts, seconds=_TO_START)
        except _FaultError:
            self._failed_starts += 1
            child.end()
            raise self._sentence(name, "start") from None
        self._failed_starts = 0
        return child

    def _sentence(self, name: str, fault: str) -> ReadError:
        why, advice = _FAULTS["closed" if self._closed else fault]
        return ReadError(_LEFT_OUT.format(name=name, why=why.format(seconds=self._seconds), advice=advice))


class _FaultError(Exception):
    """A file was not read for a reason that is a key of `_FAULTS`."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class _Child:
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
        """The answer to these frames; _FaultError "late", "output" or "died" where there is none."""
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
            raise _FaultError("output") from None
        except (OSError, ValueError):  # ValueError: closed by another thread
            answer = None
        finally:
            clock.cancel()
            with self._lock:
                self._question += 1
        if answer is None or self._late:
            raise _FaultError("late" if self._late else "died")
        return answer

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


def _taken(answer: Mapping[str, Any]) -> Taken:
    from kpdesk.readers.taking import from_json  # noqa: PLC0415 - starting without an import must not load it

    if "empty" in answer:
        raise EmptyFileError(str(answer["empty"]))
    if "refused" in answer:
        raise ReadError(str(answer["refused"]))
    if "fault" in answer:
        raise _FaultError(str(answer["fault"]) if answer["fault"] in _FAULTS else "died")
    return from_json(answer["taken"])


def _environment() -> dict[str, str]:
    """The variables of this process without those that change what Python does, and the place of kpdesk."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE"))}
    places = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
    home = {"PYTHONHOME": os.environ["PYTHONHOME"]} if "PYTHONHOME" in os.environ else {}
    return {**kept, **home, "PYTHONPATH": os.pathsep.join(filter(None, places)), "OPENBLAS_NUM_THREADS": "1"}
