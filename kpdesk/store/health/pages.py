"""The rows in the pages of a damaged SQLite file, read page by page, whatever became of the others.

The tree that leads to a page may be broken while the page itself is whole. So every page is asked by itself, and its
rows are told apart by their shape alone. See https://www.sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None

_LEAF, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x0A, 0x02
_HEADER_SIZES = {_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INNER: 12}
_FILE_HEADER = 100
_SIZES = frozenset(1 << n for n in range(9, 17))
_USUAL = 4096
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_VALUES = 64


class DamagedError(Exception):
    """A page or row that cannot be what SQLite wrote."""


@dataclass(frozen=True)
class Row:
    """The values of one row and the number of its page; `rowid` is None where its table has no such numbers."""

    page: int
    rowid: int | None
    values: tuple[Value, ...]


class Pages:
    """A database file in memory."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        size = int.from_bytes(content[16:18], "big")
        size = 65536 if size == 1 else size
        # A wrong byte may have made it another possible size; kpdesk never asks for one, so it is the usual one.
        self.size = size if size in _SIZES and len(content) % _USUAL else _USUAL

    def rows(self) -> Iterator[Row]:
        """Every row of every page that can be read."""
        for page in range(1, len(self.content) // self.size + 1):
            try:
                cells = [*self._cells(page)]
            except DamagedError:
                continue
            for at, kind in cells:
                try:
                    yield self._row(page, at, kind)
                except (DamagedError, IndexError, struct.error, UnicodeDecodeError):
                    continue

    def record(self, at: int) -> tuple[tuple[Value, ...], int]:
        """The values of the record of a table that begins there, and its size, as its own head tells it."""
        end, place = varint(self.content, at)
        size, end = end, at + end
        for _ in range(_MOST_VALUES):
            if place >= end:
                break
            kind, place = varint(self.content, place)
            size += _size(kind)
        if place != end:
            raise DamagedError
        return _values(self._payload(at, size, most=self._most(_LEAF))), size

    def _cells(self, page: int) -> Iterator[tuple[int, int]]:
        """Where the cells of a page begin in the file, and of which kind it is."""
        start = (page - 1) * self.size
        head = start + (_FILE_HEADER if page == 1 else 0)
        kind = self.content[head]
        if kind not in _HEADER_SIZES:
            raise DamagedError
        count = int.from_bytes(self.content[head + 3 : head + 5], "big")
        pointers = head + _HEADER_SIZES[kind]
        if pointers + 2 * count > start + self.size:
            raise DamagedError
        for n in range(count):
            at = int.from_bytes(self.content[pointers + 2 * n : pointers + 2 * n + 2], "big")
            if at < self.size:
                yield start + at, kind

    def _row(self, page: int, at: int, kind: int) -> Row:
        if kind == _INDEX_INNER:
            at += 4  # the page to the left
        size, at = self._varint(at)
        rowid = None
        if kind == _LEAF:
            rowid, at = self._varint(at)
        return Row(page, rowid, _values(self._payload(at, size, most=self._most(kind))))

    def _most(self, kind: int) -> int:
        """How many bytes of a row stand in the page itself at most."""
        return self.size - 35 if kind == _LEAF else (self.size - 12) * 64 // 255 - 23

    def _payload(self, at: int, size: int, *, most: int) -> bytes:
        if size > len(self.content):
            raise DamagedError
        if size <= most:
            return self.content[at : at + size]
        least = (self.size - 12) * 32 // 255 - 23
        here = least + (size - least) % (self.size - 4)
        here = here if here <= most else least
        parts, left = [self.content[at : at + here]], size - here
        page = int.from_bytes(self.content[at + here : at + here + 4], "big")
        while left > 0:
            start = (page - 1) * self.size
            if page < 1 or start + self.size > len(self.content):
                raise DamagedError
            part = self.content[start + 4 : start + min(self.size, left + 4)]
            parts.append(part)
            left -= len(part)
            page = int.from_bytes(self.content[start : start + 4], "big")
        return b"".join(parts)

    def _varint(self, at: int) -> tuple[int, int]:
        return varint(self.content, at)


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = varint(payload, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = varint(payload, at)
        kinds.append(kind)
    if at != end or not kinds or len(kinds) > _MOST_VALUES:
        raise DamagedError
    found: list[Value] = []
    for kind in kinds:
        size = _size(kind)
        part = payload[at : at + size]
        if len(part) != size:
            raise DamagedError
        found.append(_value(kind, part))
        at += size
    if at != len(payload):
        raise DamagedError
    return tuple(found)


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, part: bytes) -> Value:
    if kind >= 12:
        return part if kind % 2 == 0 else part.decode()
    if kind in _INTEGERS:
        return int.from_bytes(part, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", part)[0])
    if kind in (8, 9):
        return kind - 8
    if kind == 0:
        return None
    raise DamagedError


def varint(content: bytes, at: int) -> tuple[int, int]:
    """The number that begins there, of one to nine bytes, and where it ends."""
    value = 0
    for n in range(9):
        byte = content[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise DamagedError
