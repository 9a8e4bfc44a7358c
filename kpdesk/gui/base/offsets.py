"""Positions in a Qt document (UTF-16 units) from positions in a text (code points), and back."""

from __future__ import annotations

import re
from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Both kinds of position for one text; free where no character needs two UTF-16 units, else O(log n)."""

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() or not _WIDE.search(text) else _wide_characters(text)
        self._wide = wide
        self._wide_units = [place + count for count, place in enumerate(wide)]

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 unit at which the character `code_point` begins."""
        return code_point + bisect_left(self._wide, code_point)

    def to_code_point(self, unit: int) -> int:
        """The character that begins at, or spans, the UTF-16 unit."""
        return unit - bisect_left(self._wide_units, unit)


def utf16_length(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(character > _LAST_OF_ONE_UNIT for character in text)


def _wide_characters(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if character > _LAST_OF_ONE_UNIT]
