"""A file of numbers beside the search index that were learned from the texts and are read where they lie."""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Raise its number whenever the file is laid out in another way.
_MAGIC = b"kplearn1"
_NUMBER = 8
_SUM = 4
# Rows of numbers begin at such places, for processors that want it.
_STEP = 64
_CHUNK = 1 << 20


class Learned(NamedTuple):
    """Facts as plain JSON values, and rows of numbers, which stay on the disk until they are looked at."""

    facts: Mapping[str, Any]
    arrays: Sequence[NDArray[Any]]


class LearnedFile:
    """The file `NAME-MARK.bin` in a folder, the mark being that of the texts; it may be deleted at any time.

    It is never written anew in its place, since another program may be reading it: what is learned of other texts
    has another mark.
    """

    def __init__(self, folder: Path, name: str, *, writes: bool) -> None:
        self._folder, self._name, self._writes = folder, name, writes

    def read(self, mark: str) -> Learned | None:
        """What was learned under this mark; None where that is not there, or not whole."""
        path = self._path(mark)
        try:
            return _mapped(path) if _is_whole(path) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, mark: str, learned: Learned) -> None:
        """Keep it and drop what has other marks; where the disk is full or closed nothing is kept."""
        if not self._writes or not self._folder.is_dir():
            return
        path = self._path(mark)
        new = path.with_suffix(f".{os.getpid()}.new")
        with contextlib.suppress(OSError):
            _write(new, learned)
            new.replace(path)
        for old in self._folder.glob(f"{self._name}-*"):
            if old != path:
                with contextlib.suppress(OSError):  # another program reads it, and drops it later
                    old.unlink(missing_ok=True)

    def length(self, mark: str) -> int | None:
        """How long the file is now, in bytes; None where it is gone, which hurts nobody who has it open."""
        try:
            return self._path(mark).stat().st_size
        except OSError:
            return None

    def _path(self, mark: str) -> Path:
        return self._folder / f"{self._name}-{mark}.bin"


def _write(path: Path, learned: Learned) -> None:
    total = 0
    with path.open("wb") as file:
        for piece in _pieces(learned):
            total = zlib.crc32(piece, total)
            file.write(piece)
        file.write(total.to_bytes(_SUM, "little"))


def _pieces(learned: Learned) -> Iterator[bytes]:
    kinds = [[each.dtype.str, len(each)] for each in learned.arrays]
    head = json.dumps({"facts": dict(learned.facts), "arrays": kinds}).encode("ascii")
    yield _padded(_MAGIC + len(head).to_bytes(_NUMBER, "little") + head)
    yield from (_padded(each.tobytes()) for each in learned.arrays)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _STEP)


def _is_whole(path: Path) -> bool:
    """Whether the sum at the end is that of what stands before it; the file is read through, but kept by nobody."""
    left, total = path.stat().st_size - _SUM, 0
    with path.open("rb") as file:
        while left > 0 and (piece := file.read(min(left, _CHUNK))):
            total = zlib.crc32(piece, total)
            left -= len(piece)
        return left == 0 and file.read() == total.to_bytes(_SUM, "little")


def _mapped(path: Path) -> Learned | None:
    import numpy as np  # noqa: PLC0415 - numpy is a fifth of the start

    whole: np.memmap[Any, Any] = np.memmap(path, np.uint8, mode="r")
    start = len(_MAGIC) + _NUMBER
    if whole[: len(_MAGIC)].tobytes() != _MAGIC:
        return None
    end = start + int.from_bytes(whole[len(_MAGIC) : start].tobytes(), "little")
    head = json.loads(whole[start:end].tobytes())
    arrays = []
    for kind, count in head["arrays"]:
        start = end + -end % _STEP
        end = start + count * np.dtype(kind).itemsize
        arrays.append(np.asarray(whole[start:end].view(kind)))
    return Learned(head["facts"], arrays)
