"""Reads files ahead of the one that needs them, in their order, a few at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST_FILES = 8
_MOST_BYTES = 32 * 1024 * 1024
_PATIENCE = 0.1


class ReadAhead(Generic[T]):
    """What `read` gives for each file, worked out on one thread of its own while the caller does something else.

    Few files wait at a time, and of large ones only one, so that memory stays flat. `stop` must end a reading that is
    under way; it is called when the block is left.
    """

    def __init__(self, files: Iterable[Path], read: Callable[[Path], T], *, stop: Callable[[], None]) -> None:
        self._read, self._stop = read, stop
        self._ahead = deque(files)
        self._waiting: deque[tuple[Path, int, Future[T]]] = deque()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="read-ahead")

    def next(self, path: Path) -> T | None:
        """What was read of the file, or None where it is not ready after a tenth of a second: then ask again.

        Files must be asked for in their order. Raises what `read` raised.
        """
        self._fill()
        expected, _, future = self._waiting[0]
        if expected != path:
            raise ValueError(f"{expected} comes before {path}")
        try:
            result = future.result(_PATIENCE)
        except TimeoutError:
            if not future.done():
                return None
            raise
        self._waiting.popleft()
        self._fill()
        return result

    def _fill(self) -> None:
        while self._ahead and len(self._waiting) < _MOST_FILES:
            size = _size(self._ahead[0])
            if self._waiting and size + sum(each for _, each, _ in self._waiting) > _MOST_BYTES:
                return
            path = self._ahead.popleft()
            self._waiting.append((path, size, self._thread.submit(self._read, path)))

    def __enter__(self) -> ReadAhead[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for _, _, future in self._waiting:
            future.cancel()
        self._stop()
        self._thread.shutdown(wait=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # reading it will say so
        return 0
