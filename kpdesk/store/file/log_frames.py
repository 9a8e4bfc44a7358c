"""The write-ahead log of a database, read frame by frame: whether it is damaged, and what its pages hold all the same.

SQLite takes nothing of a log whose head is damaged, and of others what stands before the first wrong byte, and says
nothing. Each commit is on the disk before the next begins, so only what follows the last but one can be torn by a
crash: a wrong frame before that is damage, and what stands behind it was acknowledged. See
https://www.sqlite.org/fileformat2.html#the_write_ahead_log.
"""

from __future__ import annotations

import struct
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_HEAD, _FRAME_HEAD, _USUAL = 32, 24, 4096
_SUMMED = 24  # bytes of the head that its sum is of; of the head of a frame there are eight
_MOST_NEW = 1 << 12
"""Pages that a log adds to a file at most: a higher number is a damaged one."""
_LONGEST = 256 << 20
"""Bytes of a log that is read whole to see whether it is damaged; SQLite keeps them at some megabytes."""
_FEW, _MANY = 100, 1500
_LITTLE, _BIG = 0x377F0682, 0x377F0683

Sum = tuple[int, int]


@dataclass(frozen=True)
class _Frame:
    """One page: what tells its generation, its number, and whether it ends a commit."""

    salt: bytes
    number: int
    is_commit: bool
    at: int


def is_spoiled(file: Path) -> bool:
    """Whether there is such a log, and it has a wrong byte in something that was acknowledged."""
    return file.is_file() and 0 < file.stat().st_size <= _LONGEST and is_damaged(file.read_bytes())


def is_damaged(log: bytes) -> bool:
    """Whether a log has a wrong byte in something that was acknowledged."""
    if len(log) < _HEAD + _FRAME_HEAD + _USUAL:
        return False
    if not _head_is_right(log):
        return True
    frames = _frames(log)
    salt = log[16:24]
    right = _count_right(log, frames, salt=salt)
    rest = [each for each in frames[right:] if each.salt == salt]
    end = next((n for n, each in enumerate(rest) if each.is_commit), len(rest))
    # A last frame that fills up a sector of the disk is written again, and belongs to its commit.
    return any(not each.is_commit or each.number != rest[end].number for each in rest[end + 1 :])


def laid_over(content: bytes, log: bytes) -> bytes:
    """The file with the pages of its log in their places, up to the last commit, whole or not."""
    frames = _frames(log)
    if not frames:
        return content
    times = Counter(each.salt for each in frames)
    salt = (
        log[16:24]
        if log[16:24] in times
        else next((each.salt for each in frames if times[each.salt] > 1), frames[0].salt)
    )
    last = max((n for n, each in enumerate(frames) if each.is_commit and each.salt == salt), default=-1)
    most = len(content) // _USUAL + len(frames) + _MOST_NEW
    pages = {each.number: each.at for each in frames[: last + 1] if each.salt == salt and 0 < each.number <= most}
    whole = bytearray(content)
    whole += bytes(max(0, max(pages, default=0) * _USUAL - len(whole)))
    for number, at in pages.items():
        whole[(number - 1) * _USUAL : number * _USUAL] = log[at : at + _USUAL]
    return bytes(whole)


def _frames(log: bytes) -> list[_Frame]:
    found = []
    for at in range(_HEAD, len(log) - _FRAME_HEAD - _USUAL + 1, _FRAME_HEAD + _USUAL):
        number, size = struct.unpack(">II", log[at : at + 8])
        found.append(_Frame(log[at + 8 : at + 16], number, size > 0, at + _FRAME_HEAD))
    return found


def _head_is_right(log: bytes) -> bool:
    magic, _, size = struct.unpack(">III", log[:12])
    if magic not in (_LITTLE, _BIG) or size != _USUAL:
        return False
    return _summed(log[:_SUMMED], (0, 0), is_little=magic == _LITTLE) == struct.unpack(">II", log[_SUMMED:_HEAD])


def _count_right(log: bytes, frames: Sequence[_Frame], *, salt: bytes) -> int:
    """How many frames from the first on are as they were written."""
    is_little = struct.unpack(">I", log[:4])[0] == _LITTLE
    if len(frames) > (_FEW if "numpy" in sys.modules else _MANY):
        from kpdesk.store.file.frame_sums import count_right  # noqa: PLC0415 - to load numpy takes as long as these

        return count_right(log, len(frames), is_little=is_little)
    so_far: Sum = struct.unpack(">II", log[_SUMMED:_HEAD])
    for n, each in enumerate(frames):
        head = each.at - _FRAME_HEAD
        so_far = _summed(log[head : head + 8], so_far, is_little=is_little)
        so_far = _summed(log[each.at : each.at + _USUAL], so_far, is_little=is_little)
        if each.salt != salt or so_far != struct.unpack(">II", log[head + 16 : head + _FRAME_HEAD]):
            return n
    return len(frames)


def _summed(part: bytes, so_far: Sum, *, is_little: bool) -> Sum:
    first, second = so_far
    words = struct.unpack(f"{'<' if is_little else '>'}{len(part) // 4}I", part)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
