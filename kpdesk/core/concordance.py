"""Concordance: every found word in a line of its own with what stands before and after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kpdesk.core.records import ContextLine, Hit
from kpdesk.core.words import words

WIDTH = 70
"""Characters before and after the word."""
ORDERS = ("left", "right", "year", "speaker")
_COMPARED = 3


def lines_of(hits: Iterable[Hit]) -> list[ContextLine]:
    """A line for every mark in the hits; marks that only a space parts are one phrase and stand in one line."""
    return [
        ContextLine(
            key=hit.key,
            paragraph=hit.paragraph,
            year=hit.year,
            organisation=hit.organisation,
            language=hit.language,
            before=_flat(hit.text[max(0, start - WIDTH) : start]),
            found=_flat(hit.text[start:end]),
            after=_flat(hit.text[end : end + WIDTH]),
            mark=(start, end),
        )
        for hit in hits
        for start, end in _phrases(hit)
    ]


def in_order(lines: Iterable[ContextLine], order: str) -> list[ContextLine]:
    """The lines by the three words before or after, by year (newest first) or by who said it."""
    return sorted(lines, key=_KEYS[order])


def _left(line: ContextLine) -> tuple[str, ...]:
    # The word next to the found one counts first, in any script: "before" is what is read before.
    return tuple(word.folded for word in reversed(words(line.before)[-_COMPARED:]))


def _right(line: ContextLine) -> tuple[str, ...]:
    return tuple(word.folded for word in words(line.after)[:_COMPARED])


_KEYS: dict[str, Callable[[ContextLine], tuple[object, ...]]] = {
    "left": _left,
    "right": _right,
    "year": lambda line: (-(line.year or 0), line.key, line.paragraph, line.mark),
    "speaker": lambda line: (line.organisation or "\uffff", -(line.year or 0), line.key, line.paragraph, line.mark),
}


def _phrases(hit: Hit) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in hit.marks:
        if joined and not hit.text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _flat(text: str) -> str:
    return "".join(" " if each.isspace() else each for each in text)
