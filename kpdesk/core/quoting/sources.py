"""A statement's text as quotations are sought in it: whole words only, and every paragraph that they touch."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kpdesk.core.quoting.pieces import Piece

_MOST_PLACES = 200
_LONGEST_BRACKET = 80
"""Code points of the statement for which something in brackets may stand."""


class Span(NamedTuple):
    """Code points of a statement's text; `exact` where they are the piece's letter for letter."""

    start: int
    end: int
    exact: bool


@dataclass(frozen=True)
class Source:
    """The canonical text of one version of a statement; `starts` are the places where its paragraphs begin."""

    key: str
    version: int
    text: str
    starts: Sequence[int] = field(repr=False)

    def paragraph(self, place: int) -> int:
        """The number of the paragraph at a place."""
        return max(1, bisect_right(self.starts, place))

    def spans(self, piece: Piece, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """The places of a piece: those letter for letter, or where there are none, those that look otherwise."""
        stop = len(self.text) if end is None else end
        found = False
        for n, span in enumerate(self._whole_words(piece.letters, start, stop, exact=True)):
            if n >= _MOST_PLACES:
                return
            found = True
            yield span
        if not found:
            yield from self._whole_words(piece.looks, start, stop, exact=False)

    def chains(self, pieces: Sequence[Piece]) -> Iterator[tuple[Span, ...]]:
        """The places of all pieces in the order of the quotation, each after the one before as near as it is."""
        for first in self.spans(pieces[0]):
            chain = [first]
            for piece in pieces[1:]:
                reach = chain[-1].end + _LONGEST_BRACKET + len(piece.text) if piece.gap == "bracketed" else None
                following = next(self.spans(piece, chain[-1].end, reach), None)
                if following is None or not self._may_follow(chain[-1], piece, following):
                    break
                chain.append(following)
            else:
                yield tuple(chain)

    def closes(self, pieces: Sequence[Piece]) -> bool:
        """Whether the pieces stand here with nothing left out between them: then an ellipsis says what is not so."""
        for first in self.spans(pieces[0]):
            at = first.end
            for piece in pieces[1:]:
                following = next(self.spans(piece, at), None)
                if following is None:
                    break
                if piece.gap == "omitted" and not self._may_follow(Span(at, at, exact=False), piece, following):
                    return True
                at = following.end
        return False

    def _may_follow(self, before: Span, piece: Piece, following: Span) -> bool:
        """Whether what lies between may be an ellipsis: it stands for at least one word."""
        return piece.gap == "bracketed" or any(map(str.isalnum, self.text[before.end : following.start]))

    def _whole_words(self, pattern: re.Pattern[str], start: int, end: int, *, exact: bool) -> Iterator[Span]:
        for match in pattern.finditer(self.text, start, end):
            found = match.group()
            first = match.end() - len(found.lstrip())
            last = match.start() + len(found.rstrip())
            if not (self._inside_word(first) or self._inside_word(last)):
                yield Span(first, last, exact)

    def _inside_word(self, place: int) -> bool:
        return 0 < place < len(self.text) and _of_word(self.text[place - 1]) and _of_word(self.text[place])


def _of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")
