"""Sentences said again: the longest run of words that two passages share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.wording.units import comparable_words

# A run of eight words is hardly ever chance; shorter ones are names and phrases.
SHORTEST = 8
# So many words of a run must be rare, or it is a formula: a long name, a salutation.
_TELLING = 3
_LEAST_LIFT = 2.0
_MOST_LIFT = 5.0

Runs = NDArray[np.int64]


def runs_of(said: Sequence[str]) -> Runs:
    """A number for each run of eight of the words said; texts that share a run share its number."""
    return np.array(list(map(hash, _runs(said))), np.int64)


def sharing_a_run(a: Sequence[Runs], b: Sequence[Runs]) -> list[tuple[int, int]]:
    """Which texts of `a` seem to share a run of eight words with which of `b`."""
    (runs_a, texts_a), (runs_b, texts_b) = _joined(a), _joined(b)
    held_a = np.isin(runs_a, runs_b)
    if not held_a.any():
        return []
    held_b = np.isin(runs_b, runs_a[held_a])
    holders: defaultdict[int, set[int]] = defaultdict(set)
    for run, j in zip(runs_b[held_b].tolist(), texts_b[held_b].tolist(), strict=True):
        holders[run].add(j)
    held = set(zip(runs_a[held_a].tolist(), texts_a[held_a].tolist(), strict=True))
    return sorted({(i, j) for run, i in held for j in holders[run]})


def shared_run(a: str, b: str) -> tuple[str, ...]:
    """The longest run of at least eight words that stands in both texts, case and punctuation aside."""
    words_a, words_b = comparable_words(a), comparable_words(b)
    places_a = {run: n for n, run in reversed(list(enumerate(_runs(words_a))))}
    places_b = {run: n for n, run in reversed(list(enumerate(_runs(words_b))))}
    meeting = sorted(places_a.keys() & places_b.keys())
    return max((_grown(words_a, places_a[run], words_b, places_b[run]) for run in meeting), key=len, default=())


def lift(run: tuple[str, ...], tells: Callable[[str], bool]) -> float:
    """What a shared run adds to a score: nothing for a name or a formula, more for a longer run of words that tell."""
    if sum(map(tells, set(run))) < _TELLING:
        return 0.0
    return min(_MOST_LIFT, _LEAST_LIFT + (len(run) - SHORTEST) / SHORTEST)


def _grown(a: list[str], i: int, b: list[str], j: int) -> tuple[str, ...]:
    length = SHORTEST
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return tuple(a[i : i + length])


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Every run of eight neighbouring words."""
    return list(zip(*(words[n:] for n in range(SHORTEST)), strict=False))


def _joined(texts: Sequence[Runs]) -> tuple[Runs, Runs]:
    numbers = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    return np.concatenate([np.empty(0, np.int64), *texts]), numbers
