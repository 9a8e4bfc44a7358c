"""The steps from one list of words to another, and the rule that keeps them readable."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.distance import Indel

from kpdesk.core.order import level_pairs
from kpdesk.core.wording.units import interned, is_word
from kpdesk.core.words import is_content, words

# The comparison holds one bit for each pair of words (125 MB here); beyond, it goes from landmark to landmark.
_MOST_CELLS = 10**9
# A run of so many words that stands once in either text is a landmark.
_LANDMARK = 8


class Run(NamedTuple):
    """Units `a0:a1` of one text and `b0:b1` of the other, equal when folded or changed into each other."""

    equal: bool
    a0: int
    a1: int
    b0: int
    b1: int


def steps(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Equal runs and changes in turn, with the fewest words deleted and inserted (Indel distance)."""
    if len(a) * len(b) > _MOST_CELLS:
        return _by_landmarks(a, b)
    runs: list[Run] = []
    for step in Indel.opcodes(*interned(a, b)):
        _append(runs, Run(step.tag == "equal", step.src_start, step.src_end, step.dest_start, step.dest_end))
    return runs


def readable(runs: list[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The runs without confetti: equal runs too thin to help a reader are absorbed by the changes around them."""
    cleaner = _Cleaner(_Counts(a), _Counts(b))
    before = len(runs) + 1
    while len(runs) < before:
        before = len(runs)
        runs = cleaner.absorbed_once(runs)
    return runs


def _joined(first: Run, last: Run) -> Run:
    return Run(equal=False, a0=first.a0, a1=last.a1, b0=first.b0, b1=last.b1)


def _append(runs: list[Run], run: Run) -> None:
    """Adds a run after the others, as one with the last where both are equal or both are changes."""
    if run.a0 == run.a1 and run.b0 == run.b1:
        return
    if runs and run.equal == runs[-1].equal:
        runs[-1] = Run(run.equal, runs[-1].a0, run.a1, runs[-1].b0, run.b1)
    else:
        runs.append(run)


def _by_landmarks(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The steps between runs of words that both texts hold once, in the same order; the longest such way."""
    first, second = _places_of_landmarks(a), _places_of_landmarks(b)
    pairs = level_pairs([(first[run], second[run], 1.0) for run in first.keys() & second.keys()])
    if not pairs:
        return _ends_only(a, b)
    runs: list[Run] = []
    i = j = 0
    for at, there in [*pairs, (len(a), len(b))]:
        if at < i or there < j:  # it begins inside the landmark before
            continue
        for run in steps(a[i:at], b[j:there]):
            _append(runs, Run(run.equal, run.a0 + i, run.a1 + i, run.b0 + j, run.b1 + j))
        i, j = min(at + _LANDMARK, len(a)), min(there + _LANDMARK, len(b))
        _append(runs, Run(True, at, i, there, j))  # noqa: FBT003
    return runs


def _places_of_landmarks(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], int] = {}
    for place, run in enumerate(zip(*(words[n:] for n in range(_LANDMARK)), strict=False)):
        found[run] = -1 if run in found else place
    return {run: place for run, place in found.items() if place >= 0}


def _ends_only(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    shortest = min(len(a), len(b))
    head = next((n for n in range(shortest) if a[n] != b[n]), shortest)
    tail = next((n for n in range(shortest - head) if a[-1 - n] != b[-1 - n]), shortest - head)
    middle = Run(equal=False, a0=head, a1=len(a) - tail, b0=head, b1=len(b) - tail)
    runs = (Run(True, 0, head, 0, head), middle, Run(True, middle.a1, len(a), middle.b1, len(b)))  # noqa: FBT003
    return [run for run in runs if run.a0 < run.a1 or run.b0 < run.b1]


class _Counts:
    """How many words, and how many content words, stand before each unit of a text."""

    def __init__(self, folded: Sequence[str]) -> None:
        self._words = [0, *accumulate(map(is_word, folded))]
        self._content = [0, *accumulate(map(_is_content, folded))]

    def words(self, start: int, end: int) -> int:
        return self._words[end] - self._words[start]

    def content(self, start: int, end: int) -> int:
        return self._content[end] - self._content[start]


class _Cleaner:
    def __init__(self, a: _Counts, b: _Counts) -> None:
        self._a = a
        self._b = b

    def absorbed_once(self, runs: list[Run]) -> list[Run]:
        kept: list[Run] = []
        for run in runs:
            if not run.equal and len(kept) > 1 and self._is_thin(kept[-2], kept[-1], run):
                kept.pop()
                kept[-1] = _joined(kept[-1], run)
            else:
                kept.append(run)
        return kept

    def _is_thin(self, before: Run, equal: Run, after: Run) -> bool:
        """No content word, or at most one and at most half of the words of the change on either side."""
        content = self._a.content(equal.a0, equal.a1)
        if content == 0:
            return True
        words = self._a.words(equal.a0, equal.a1)
        return content == 1 and 2 * words <= min(self._size(before), self._size(after))

    def _size(self, change: Run) -> int:
        return max(self._a.words(change.a0, change.a1), self._b.words(change.b0, change.b1))


@lru_cache(maxsize=65536)
def _is_content(unit: str) -> bool:
    return any(map(is_content, words(unit)))
