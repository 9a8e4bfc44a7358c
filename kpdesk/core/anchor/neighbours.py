"""Whether the words on either side of a short passage tell where it is now, whatever became of its own words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rapidfuzz.distance import LCSseq

from kpdesk.core.wording import folded, is_word, steps, units
from kpdesk.core.wording.units import interned
from kpdesk.core.words import is_content, words

# Longer passages are known by their own words. Of shorter ones two edits may leave nothing that can be sought.
_MOST_WORDS = 6
# So many words on either side are the neighbours of a passage; half of them have to be there still.
_NEIGHBOURS = 6
_FEWEST = 4
_HALF = 0.5
# This share of them where of the passage itself hardly anything stayed.
_MOST = 2 / 3
# How many letters of the passage have to be there where one of the words that stayed carries meaning.
_LEAST = 0.25
# So many of its words have to be there where the very words on either side of it stayed.
_THIRD = 1 / 3
# So many words on either side are compared with and without the passage, to tell whether it is still there.
_AROUND = 40
# Neighbours are like those of another place where half of the nearest four are the same on both sides.
_NEAREST = 4


class Neighbours:
    """The words of a paragraph, of what it became, and which of them stayed."""

    def __init__(self, old: str, new: str) -> None:
        self._units = units(old)
        self._starts = [0, *accumulate(map(len, self._units))]
        self._old, self._new = ([folded(unit) for unit in units(text)] for text in (old, new))
        runs = [run for run in steps(self._old, self._new) if run.equal]
        self._stayed = {run.a0 + n: run.b0 + n for run in runs for n in range(run.a1 - run.a0)}

    def hold(self, start: int, end: int) -> bool:
        """Whether `start:end` of the old paragraph is still between its neighbours, and no other place between such."""
        first, last = bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)
        if sum(map(is_word, self._units[first:last])) > _MOST_WORDS:
            return False
        before, after = range(max(0, first - _NEIGHBOURS), first), range(last, min(len(self._old), last + _NEIGHBOURS))
        share = min(map(self._share, (before, after)))
        if len(before) + len(after) < _FEWEST or share < _HALF:
            return False
        return self._survives(range(first, last), share) and self._alone(first, last)

    def _witnesses(self, numbers: range) -> int:
        """How many words of the passage nothing but the passage itself explains.

        A word that is paired may be another's: where a passage was cut out, the words beside it pair with some of its
        own. Only what the new text shares more with the old one than with the old one without the passage's words
        tells that the passage is there.
        """
        first = max((n for n in self._stayed if n < numbers[0] - _AROUND), default=-1)
        last = min((n for n in self._stayed if n >= numbers[-1] + _AROUND), default=len(self._old))
        without = [
            unit for n, unit in enumerate(self._old) if first < n < last and not (n in numbers and is_word(unit))
        ]
        old = self._old[first + 1 : last]
        new = self._new[self._stayed.get(first, -1) + 1 : self._stayed.get(last, len(self._new))]
        whole, rest, now = interned(old, without, new)
        return LCSseq.similarity(whole, now) - LCSseq.similarity(rest, now)

    def _share(self, numbers: Sequence[int]) -> float:
        return sum(n in self._stayed for n in numbers) / len(numbers) if numbers else 1.0

    def _survives(self, numbers: range, share: float) -> bool:
        """Whether half of the letters are there still, or fewer with a word that carries meaning.

        Where most of the neighbours on either side stayed, half of the words are enough, however short they are, and
        one of three where the very neighbours did and other words stand for the rest.
        """
        witnesses = self._witnesses(numbers)
        kept = [n for n in numbers if n in self._stayed]
        letters = sum(len(self._old[n]) for n in kept) / sum(len(self._old[n]) for n in numbers)
        tells = any(_is_telling(self._units[n]) for n in kept)
        wanted, there = (sum(is_word(self._units[n]) for n in each) for each in (numbers, kept))
        between = share >= _MOST and there >= _HALF * wanted
        enclosed = witnesses >= _THIRD * wanted and self._words_between(numbers) > witnesses
        return witnesses > 0 and (between or enclosed or letters >= _HALF or (letters >= _LEAST and tells))

    def _words_between(self, numbers: range) -> int:
        """How many words stand now between the very neighbours of a passage; 0 where one of them did not stay."""
        ends = {-1: -1, len(self._old): len(self._new)} | self._stayed
        first, last = ends.get(numbers[0] - 1), ends.get(numbers[-1] + 1)
        return 0 if first is None or last is None else sum(map(is_word, self._new[first + 1 : last]))

    def _alone(self, first: int, last: int) -> bool:
        """Whether neither paragraph has another place between words like these."""
        before, after = self._old[max(0, first - _NEAREST) : first], self._old[last : last + _NEAREST]
        reach = 2 * (last - first) + _NEAREST
        return max(_between(text, before, after, reach=reach) for text in (self._old, self._new)) <= 1


def _between(text: Sequence[str], before: Sequence[str], after: Sequence[str], *, reach: int) -> int:
    """How many places of a text stand between words like these, with no more than `reach` words in between.

    A word put in among the neighbours lets one place be found twice: places that share an end are one.
    """
    ends = [len(text) - n for n in _beginnings(text[::-1], before[::-1])]
    beginnings = _beginnings(text, after)
    pairs = [(end, begin) for end in ends for begin in beginnings if 0 <= begin - end <= reach]
    return min(len({end for end, _ in pairs}), len({begin for _, begin in pairs}))


def _beginnings(text: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """Where so many of the next words are the wanted ones, each at its place; the very end where none are wanted."""
    if not wanted:
        return [len(text)]
    hits = [0] * len(text)
    for place, word in enumerate(wanted):
        for n in range(place, len(text)):
            hits[n - place] += text[n] == word
    return [n for n, count in enumerate(hits) if count >= _HALF * len(wanted)]


def _is_telling(unit: str) -> bool:
    return any(map(is_content, words(unit)))
