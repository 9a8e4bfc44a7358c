"""Words that a hyphen joins, also as one: peer-review is peerreview, 1,000 is 1000."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kpdesk.core.words.tokens import Word

_HYPHENS = frozenset("-\u2010\u2011")
_THOUSANDS = re.compile(r"\d{3}")


class Join(NamedTuple):
    """Words written as one: `folded` is all of them together, `first` and `last` count in the list of words."""

    folded: str
    first: int
    last: int


def joins(text: str, found: Sequence[Word]) -> list[Join]:
    """The joined forms of a text's words: every run of hyphenated words, and every pair inside a longer run."""
    every: list[Join] = []
    first = 0
    for place in range(1, len(found) + 1):
        if place < len(found) and _joined(text, found[place - 1], found[place]):
            continue
        if place - first > 1:
            every += _of_run(found, first, place - 1)
        first = place
    return every


def _of_run(found: Sequence[Word], first: int, last: int) -> list[Join]:
    spans = [(first, last)]
    if last - first > 1:
        spans += [(place, place + 1) for place in range(first, last)]
    return [Join("".join(word.folded for word in found[a : b + 1]), a, b) for a, b in spans]


def _joined(text: str, one: Word, other: Word) -> bool:
    if other.start - one.end != 1:
        return False
    sign = text[one.end]
    if sign in _HYPHENS:
        return True
    return sign in ",." and one.folded.isdigit() and bool(_THOUSANDS.fullmatch(other.folded))
