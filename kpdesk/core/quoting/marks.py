"""What stands between quotation marks in a line, in the marks of six languages; an apostrophe is none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# What may close a quotation that a mark opens. In Arabic and Hebrew the right mark often opens and the left one closes.
_CLOSING = {
    "“": "”", "”": "“”", "„": "“”\"", '"': '"', "«": "»", "»": "«", "‘": "’", "‚": "‘’", "‹": "›", "›": "‹", "'": "'",
    "《": "》", "〈": "〉", "「": "」", "『": "』",
}  # fmt: skip
_APOSTROPHES, _SINGLE = "'’", "'‘"
# Marks that may have a space inside, as in French; «Russian» ones may have one before, too.
_SPACED = "«»„‹›"
_WIDE = "《〈「『"
# A quotation that is not closed goes on in the next paragraph, which begins with a mark again.
_LEFT_OPEN = "“«„"
# The years of a decade, and words that have lost their beginning: ’90s, ’tis.
_CLIPPED = re.compile(r"\d\ds?\b|(?:tis|twas|em|til|cause|bout|round|n)\b", re.IGNORECASE)


class Run(NamedTuple):
    """A quotation and where it stands with its marks, in code points of its line."""

    start: int
    end: int
    text: str


def between_marks(line: str) -> Iterator[Run]:
    """The quotations of a line, in its order; those inside others are not told by themselves."""
    at = 0
    while at < len(line):
        closing = _CLOSING.get(line[at])
        if closing is None or not _opens(line, at):
            at += 1
            continue
        end = _closed_at(line, at, closing)
        if end is None:
            if line[at] in _LEFT_OPEN and not _closes_later(line, at, closing):
                yield Run(at, len(line), line[at + 1 :].strip())
                return
            at += 1
            continue
        yield Run(at, end + 1, line[at + 1 : end].strip())
        at = end + 1


def _opens(line: str, at: int) -> bool:
    """Whether a mark opens a quotation: no letter stands before it, and something is said after it."""
    mark, before, after = line[at], line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if not after or (before.isalnum() and mark not in _WIDE) or (after.isspace() and mark not in _SPACED):
        return False
    if mark in _SINGLE:
        return not _CLIPPED.match(line, at + 1)
    return mark not in "”»›" or not before.strip("([—–").strip()


def _closed_at(line: str, at: int, closing: str) -> int | None:
    """Where the quotation ends; quotations inside it do not end it, nor do apostrophes."""
    depth = 0
    for place in range(at + 1, len(line)):
        if line[place] == line[at] and line[at] not in closing:
            depth += 1
        elif line[place] in closing and _ends(line, place):
            if not depth:
                return place
            depth -= 1
    return None


def _ends(line: str, place: int) -> bool:
    before, mark, after = line[place - 1], line[place], line[place + 1 : place + 2]
    if mark not in _APOSTROPHES:
        return not (after.isalnum() and mark == '"')
    return not (after.isalnum() or before.isspace() or (_is_owners(line, place) and _ends_later(line, place)))


def _is_owners(line: str, place: int) -> bool:
    """Whether it may be the apostrophe of several owners: an s before it, and a small letter in the next word."""
    return line[place - 1] in "sz" and line[place + 1 : place + 2].isspace() and line[place + 2 : place + 3].islower()


def _ends_later(line: str, place: int) -> bool:
    """Whether a mark that is no owner's ends the quotation after this place, and none opens another before that."""
    for later in range(place + 1, len(line)):
        if line[later] in _SINGLE and line[later - 1].isspace() and _opens(line, later):
            return False
        if line[later] == line[place] and not (line[later + 1 : later + 2].isalnum() or _is_owners(line, later)):
            return True
    return False


def _closes_later(line: str, at: int, closing: str) -> bool:
    return any(mark in line[at + 1 :] for mark in closing)
