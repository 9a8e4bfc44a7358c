"""Quotations put together from several places: each piece is said so, the whole is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kpdesk.core.quoting.pieces import Piece, Quoted
from kpdesk.core.quoting.sources import Source, Span
from kpdesk.core.records import QuoteMatch
from kpdesk.core.wording import word_marks

_MOST_PIECES = 8
# Shorter runs of words stand in many places by chance.
_FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W_]+(?:['’ʼ\-‐‑][^\W_]+)*")


class _Place(NamedTuple):
    source: Source
    span: Span


def joined(quoted: Quoted, sources: Sequence[Source], *, at_least: int = 0) -> list[QuoteMatch]:
    """The places that the quotation was put together from, in its order; empty where it was not.

    It is not where one place alone differs from it in fewer than four words (`at_least`): then it is misquoted.
    All of them may be in one paragraph, see `places`.
    """
    if at_least and at_least < _FEWEST_WORDS:
        return []
    matches: list[QuoteMatch] = []
    for piece in quoted.pieces:
        taken = _covered(piece.text, sources, matches)
        if not taken:
            return []
        matches += taken
    return matches if 1 < len(matches) <= _MOST_PIECES else []


def places(matches: Sequence[QuoteMatch]) -> set[tuple[str, int, int]]:
    """The paragraphs that pieces are from."""
    return {(match.key, match.version, match.paragraph) for match in matches}


def _covered(text: str, sources: Sequence[Source], before: Sequence[QuoteMatch]) -> list[QuoteMatch]:
    """The longest runs of words, one after the other, that cover a piece; empty where some word is new."""
    found: list[QuoteMatch] = []
    ends = [match.span() for match in _WORD.finditer(text)]
    at = 0
    while at < len(ends):
        last = (found or list(before))[-1:]
        nearest_first = sorted(sources, key=lambda source: (source.key, source.version) != _of(last))
        count, place = _longest(text, ends[at:], nearest_first)
        if place is None or count < min(_FEWEST_WORDS, len(ends)) or len(found) >= _MOST_PIECES:
            return []
        said = text[ends[at][0] : ends[at + count - 1][1]]
        found.append(_match(place, said))
        at += count
    return found


def _of(matches: Sequence[QuoteMatch]) -> tuple[str, int] | None:
    return (matches[0].key, matches[0].version) if matches else None


def _longest(text: str, ends: Sequence[tuple[int, int]], sources: Sequence[Source]) -> tuple[int, _Place | None]:
    """How many of the words stand together somewhere, and where; found by halving, for a part stands where all do."""
    low, high, best = 0, len(ends), None
    while low < high:
        middle = (low + high + 1) // 2
        place = _place(text[ends[0][0] : ends[middle - 1][1]], sources)
        if place is None:
            high = middle - 1
        else:
            low, best = middle, place
    return low, best


def _place(words: str, sources: Sequence[Source]) -> _Place | None:
    """Where the words stand in one paragraph; the first letter may be a capital where a sentence was begun anew."""
    for piece in (Piece(words, literal=True), Piece(words[0].swapcase() + words[1:], literal=True)):
        for source in sources:
            for span in source.spans(piece):
                if "\n" not in source.text[span.start : span.end]:
                    return _Place(source, span)
    return None


def _match(place: _Place, said: str) -> QuoteMatch:
    source, (start, end, _) = place
    marks = word_marks(source.text[start:end], said)
    return QuoteMatch(source.key, source.version, source.paragraph(start), start, end, marks)
