"""Rows of an archive's file found by the bytes that their records begin with, where the page does not lead to them.

One wrong byte in the head of a page, or in its list of rows, hides rows of which no byte is wrong. The rows of the
tables that only grow begin alike, since their ids and hashes have one length: so they are found wherever they stand.
What they hold has to be verified by whoever uses them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpdesk.store.health.pages import DamagedError, Pages, Row, varint

_HASH, _ID = rb"\x81\x0d", rb"\x55"  # the kinds of a text of 64 and of 36 signs
_BEGINNINGS = re.compile(
    rb"[\x0b-\x28]\x00" + _ID + rb"[\x01-\x09]" + _HASH  # a version: number, statement, n, hash of the file
    + rb"|[\x04-\x10]" + _HASH + rb"[\x01-\x09]"  # an original file: hash, size
    + rb"|[\x0e-\x28]\x00" + _ID + _ID  # a change: number, id, group
    + rb"|[\x08-\x18]\x00" + _ID  # a group of changes: number, id
)  # fmt: skip
_LONGEST = 9


def carved(pages: Pages) -> Iterator[Row]:
    """Every row whose record begins as one of these tables, with its number where that can be told, else 0."""
    at = 0
    while (found := _BEGINNINGS.search(pages.content, at)) is not None:
        at = found.start() + 1
        try:
            values, size = pages.record(found.start())
        except (DamagedError, IndexError, UnicodeDecodeError):
            continue
        page = found.start() // pages.size + 1
        yield Row(page, _number_before(pages.content, found.start(), size), values)


def _number_before(content: bytes, place: int, size: int) -> int:
    """The number of the row whose record begins there: it and the size of the record stand before; 0 if they do not."""
    for length in range(2, 2 * _LONGEST + 1):
        try:
            told, at = varint(content, place - length)
            number, end = varint(content, at)
        except (DamagedError, IndexError):
            continue
        if told == size and end == place:
            return number
    return 0
