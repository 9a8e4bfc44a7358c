"""Courtesy, learned from where it stands: at the beginning and at the end of what everybody says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.reuse.shingles import code_of

# Of a statement so many characters at its beginning and at its end, but no larger parts of it (a sixth, a twelfth).
_OPENING, _CLOSING = (900, 6), (360, 12)
# What stands at the ends of fewer statements may be what they are about.
_FEWEST = 50
# Words are believed to stand everywhere until they were met so often.
_PRIOR = 20.0

_PARTS = 3


class Ends(NamedTuple):
    """Where the opening of a statement ends and where its closing begins, in characters."""

    opening: int
    closing: int

    @classmethod
    def of(cls, length: int) -> Ends:
        """The ends of a statement of so many characters."""
        (most, part), (last, rest) = _OPENING, _CLOSING
        return cls(min(most, length // part), length - min(last, length // rest))


class Ear:
    """Hears statements, one by one, and knows in the end how much oftener words stand at their ends."""

    def __init__(self) -> None:
        self._at_ends: Counter[int] = Counter()
        self._all: Counter[int] = Counter()
        self._statements = 0

    def hear(self, paragraphs: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Learn from one more statement: its paragraphs, each as its text and its words."""
        self._statements += 1
        starts = [0, *accumulate(len(text) for text, _ in paragraphs)]
        ends = Ends.of(starts[-1])
        for (text, words), start in zip(paragraphs, starts, strict=False):
            codes = list(map(code_of, words))
            self._all.update(codes)
            opening, closing = (_words_before(at - start, len(text), len(words)) for at in ends)
            self._at_ends.update(codes[:opening])
            self._at_ends.update(codes[max(opening, closing) :])

    def learned(self) -> Courtesy:
        """What was heard."""
        codes = sorted(self._all)
        counts = [np.array([each[code] for code in codes], np.uint32) for each in (self._at_ends, self._all)]
        return Courtesy(self._statements, [np.array(codes, np.uint64), *counts])


class Courtesy:
    """How much oftener words stand at the ends of statements than between them."""

    def __init__(self, statements: int, parts: Sequence[NDArray[Any]]) -> None:
        """`parts` are the words as numbers, in order, how often each stands at the ends, and how often at all."""
        if len(parts) != _PARTS:
            raise ValueError("These are not the parts of a courtesy.")
        self.statements, self.parts = statements, list(parts)
        at_ends, everywhere = (int(part.sum()) for part in parts[1:])
        self._share = (at_ends + 1) / (everywhere + 2)

    def degree(self, words: Sequence[str]) -> float:
        """How much words are courtesy rather than something said, 0 or more; 0 where few statements were heard.

        It is in bits for each word: of 35 findings in UN speeches that were no reuse 13 lie above half a bit, of 75
        that were none.
        """
        if self.statements < _FEWEST or not words or not len(self.parts[0]):
            return 0.0
        known, at_ends, everywhere = self.parts
        codes = np.array(list(map(code_of, words)), np.uint64)
        places = np.minimum(np.searchsorted(known, codes), len(known) - 1)
        is_known = known[places] == codes
        inside = np.where(is_known, at_ends[places], 0) + _PRIOR * self._share
        between = np.where(is_known, everywhere[places] - at_ends[places], 0) + _PRIOR * (1 - self._share)
        return max(0.0, float(np.log2(inside / between * (1 - self._share) / self._share).mean()))


def _words_before(place: int, length: int, words: int) -> int:
    """How many words of a paragraph, spread evenly over its length, stand before a place in it."""
    return min(words, max(0, -(-place * words // max(1, length))))
