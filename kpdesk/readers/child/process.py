"""Reads files in a child process, as seen from the program: a fault of one file is an error of that file alone."""

from __future__ import annotations

import base64
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from kpdesk.core.records import PageImage
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers.child.handle import SHELF, Child, FaultError, child_command
from kpdesk.readers.child.limits import SECONDS, WALL

if TYPE_CHECKING:
    from kpdesk.readers.taking import Taken

T = TypeVar("T")
_LARGEST = 20_000  # pixels of a page in either direction
_TO_START = 60.0
_MOST_STARTS = 3
_ROOM = 1_000_000  # bytes
_LEFT_OUT = (
    "{name} {why}, so it was left out. Nothing of it was stored; the file itself and the archive are as they were. "
    "{advice}"
)
_SAVE_AS = "If you trust it, open it in the program it came from, save it as text and import that copy."
_FAULTS = {
    "late": ("took longer than {seconds:g} seconds to read", _SAVE_AS),
    "busy": (f"kept the computer busy for longer than {SECONDS} seconds to read", _SAVE_AS),
    "memory": ("needed more than 512 MB of memory to read", _SAVE_AS),
    "output": ("holds more than 64 MB of text and attachments", "Import the part of it that you need."),
    "escape": ("tried to write a file, start a program or open a connection while it was read", "Do not trust it."),
    "died": ("made its reader stop, being damaged or in need of more than 512 MB of memory", _SAVE_AS),
    "reader": ("is built in a way that its reader does not understand", _SAVE_AS),
    "start": ("could not be read because the part of kpdesk that reads files did not start", "Start kpdesk again."),
    "room": (
        "could not be read because the disk with the folder for temporary files is full",
        "Free some space on it and import again.",
    ),
    "closed": ("was not read because the import was stopped", "Import it again."),
}


class ReaderProcess:
    """Reads one file after the other in a child, which is started for the first and again after it ended.

    `facts` are tables for `taking.facts_of`. While one thread reads, another may call `stop`.
    """

    def __init__(self, facts: Sequence[Mapping[str, str]], *, seconds: float = WALL) -> None:
        self._facts = json.dumps([dict(tables) for tables in facts]).encode()
        self._kind = (*child_command(), self._facts)
        self._seconds = seconds
        self._child: Child | None = None
        self._reading = self._stopped = False
        self._failed_starts = 0
        self._lock = threading.Lock()

    def take(self, name: str, content: bytes, *, encoding: str | None = None) -> Taken:
        """What is in the file; raises ReadError or EmptyFileError with a sentence, whatever the file does.

        `encoding` is what a person chose for a text file.
        """
        return self._guarded(name, lambda: _taken(self._asked({"name": name, "encoding": encoding}, content)))

    def margins(self, name: str, content: bytes) -> list[str]:
        """What stands beside the text of a Word document, see `choose.margins`; raises ReadError likewise."""
        asked = {"name": name, "margins": True}
        return self._guarded(name, lambda: list(map(str, self._asked(asked, content)["margins"])))

    def draw(self, name: str, content: bytes, *, page: int, width: int) -> PageImage:
        """One page of a PDF as an image, about so many pixels wide; raises ReadError, whatever the file does."""
        about = {"name": name, "page": page, "width": width}
        return self._guarded(name, lambda: _drawn(self._asked(about, content)))

    def _guarded(self, name: str, work: Callable[[], T]) -> T:
        with self._lock:
            self._reading = True
        try:
            return work()
        except FaultError as fault:
            self._end()
            raise self._sentence(name, fault.kind) from None
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            # An answer that is none: whatever the child has become, it is not used again.
            self._end()
            raise self._sentence(name, "died") from error
        finally:
            with self._lock:
                self._reading = False

    def stop(self) -> None:
        """Nothing more is read; a reading that is under way ends at once with an error."""
        with self._lock:
            self._stopped = True
            if self._reading and self._child is not None:
                self._child.end()

    def close(self) -> None:
        """Stops, and leaves the child for whoever reads next."""
        self.stop()
        child, self._child = self._child, None
        if child is not None and child.alive:
            SHELF.put(self._kind, child)
        elif child is not None:
            child.end()

    def __enter__(self) -> ReaderProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, about: Mapping[str, object], content: bytes) -> Mapping[str, Any]:
        """The answer to a question about a file; the errors that it tells of are raised."""
        question = json.dumps(about).encode()
        answer: Mapping[str, Any] = json.loads(self._running().ask(question, content, seconds=self._seconds))
        if "empty" in answer:
            raise EmptyFileError(str(answer["empty"]))
        if "refused" in answer:
            raise ReadError(str(answer["refused"]))
        if "fault" in answer:
            raise FaultError(str(answer["fault"]) if answer["fault"] in _FAULTS else "died")
        if answer.get("spent"):
            self._end()
        return answer

    def _running(self) -> Child:
        with self._lock:
            if self._stopped:
                raise FaultError("closed")
            if self._child is not None and self._child.alive:
                return self._child
            self._end()
            self._child = SHELF.take(self._kind)
            if self._child is not None:
                return self._child
            child = self._child = self._started()
        # Outside the lock, so that it can be stopped while it starts.
        try:
            child.ask(self._facts, seconds=_TO_START)
        except FaultError:
            self._failed_starts += 1
            raise FaultError("start") from None
        self._failed_starts = 0
        return child

    def _started(self) -> Child:
        if self._failed_starts < _MOST_STARTS:
            try:
                return Child(child_command())
            except OSError:
                self._failed_starts += 1
        raise FaultError("start")

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()

    def _sentence(self, name: str, fault: str) -> ReadError:
        if fault == "start" and not _has_room():
            fault = "room"
        why, advice = _FAULTS["closed" if self._stopped else fault]
        return ReadError(_LEFT_OUT.format(name=name, why=why.format(seconds=self._seconds), advice=advice))


def _has_room() -> bool:
    """Whether the child, which works in a temporary folder, can have had one."""
    try:
        return shutil.disk_usage(os.environ.get("TMPDIR") or tempfile.gettempdir()).free > _ROOM
    except OSError:  # no folder can be written to
        return False


def _taken(answer: Mapping[str, Any]) -> Taken:
    from kpdesk.readers.taking import from_json  # noqa: PLC0415 - starting without an import must not load it

    return from_json(answer["taken"])


def _drawn(answer: Mapping[str, Any]) -> PageImage:
    page, pages, width, height, stride, packed = answer["image"]
    if not (0 < width <= _LARGEST and 0 < height <= _LARGEST and 4 * width <= stride <= 4 * _LARGEST):
        raise ValueError("no image")
    return PageImage(page, pages, width=width, height=height, stride=stride, packed=base64.b64decode(packed))
