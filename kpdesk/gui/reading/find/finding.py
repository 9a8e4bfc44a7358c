"""Finds words in one text as they are typed, whatever their case, accents and quotation marks."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import lru_cache

Span = tuple[int, int]
_SAME = str.maketrans("’‘“”«»–—‑\n", '\'\'""""--- ')


class Foldable:
    """A text in which can be searched; what folding costs is paid once, at the first search."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = ""
        self._places: list[int] | None = None

    def find(self, wanted: str) -> list[Span]:
        """Every place where the words stand, in order; each is given with the marks that belong to its letters."""
        needle = "".join(_bare(each) for each in wanted)
        if not needle.strip():
            return []
        if self._places is None:
            self._fold()
        found: list[Span] = []
        at = self._folded.find(needle)
        while at >= 0:
            found.append(self._span(at, at + len(needle)))
            at = self._folded.find(needle, at + len(needle))
        return found

    def _fold(self) -> None:
        pieces = [_bare(each) for each in self._text]
        self._folded = "".join(pieces)
        # Where folding kept one letter for each letter, places are the same and no table is needed.
        even = all(len(piece) == 1 for piece in pieces)
        self._places = [] if even else [n for n, piece in enumerate(pieces) for _ in piece]

    def _span(self, start: int, end: int) -> Span:
        if not self._places:
            return start, end
        first, last = self._places[start], self._places[end - 1] + 1
        while last < len(self._text) and not _bare(self._text[last]):
            last += 1
        return first, last


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter.translate(_SAME)).casefold()
    return "".join(each for each in plain if not unicodedata.category(each).startswith("M") and each != "ـ")


def nearest(spans: list[Span], position: int) -> int:
    """The number of the first place at or after a position; of the first of all behind the last; -1 for none."""
    if not spans:
        return -1
    return bisect_left(spans, (position, 0)) % len(spans)
