"""Snippets: the part of a passage around the words that were found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kpdesk.core.records import Mark

WIDTH = 200
# How much of a sentence without end is shown before the first mark.
_BEFORE = 80
_SENTENCE = re.compile(r"[.!?؟…]['\"”’»)\]]*\s+")
_ELLIPSIS = "…"


def snippet(text: str, marks: Sequence[Mark]) -> str:
    """About 200 characters with as many marks as possible, cut where a sentence or at least a word ends.

    "…" stands where something is left out.
    """
    if len(text) <= WIDTH:
        return text
    first, last = _densest(marks)
    start = _start(text, first, last)
    end = _end(text, start, last)
    before = f"{_ELLIPSIS} " if start else ""
    after = f" {_ELLIPSIS}" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"


def _densest(marks: Sequence[Mark]) -> Mark:
    """The stretch of at most the snippet's width that holds the most marks; the first of several."""
    best, most, begin = (0, 0), 0, 0
    for number, (_, end) in enumerate(marks):
        while end - marks[begin][0] > WIDTH and begin < number:
            begin += 1
        if number - begin + 1 > most:
            best, most = (marks[begin][0], end), number - begin + 1
    return best


def _start(text: str, first: int, last: int) -> int:
    """Where to begin: with the sentence of the first mark, earlier near the end, or at a word before it."""
    earliest = max(0, min(first, last - WIDTH))
    if not earliest:
        return 0
    ends = [match.end() for match in _SENTENCE.finditer(text, earliest, first)]
    if ends:
        return next((end for end in reversed(ends) if len(text) - end >= WIDTH), ends[0])
    space = text.find(" ", max(earliest, first - _BEFORE), first)
    return space + 1 if space >= 0 else first


def _end(text: str, start: int, last: int) -> int:
    """Where to stop: at the end of a sentence or of a word, never before the mark that ends at `last`."""
    latest = max(start + WIDTH, last)
    if latest >= len(text):
        return len(text)
    least = max(start + WIDTH // 2, last)
    ends = [match.end() for match in _SENTENCE.finditer(text, least, latest + 1)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", least, latest)
    return space if space >= 0 else latest
