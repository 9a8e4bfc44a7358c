"""Sentences said again: the longest run of words that two passages share."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from kpdesk.core.wording.units import comparable_words

# A run of eight words is hardly ever chance; shorter ones are names and phrases.
SHORTEST = 8
# So many words of a run must be rare, or it is a formula: a long name, a salutation.
_TELLING = 3
_LEAST_LIFT = 2.0
_MOST_LIFT = 5.0


def shared_run(a: str, b: str) -> tuple[str, ...]:
    """The longest run of at least eight words that stands in both texts, case and punctuation aside."""
    places = runs(a)
    others = runs(b)
    meeting = places.keys() & others.keys()
    if not meeting:
        return ()
    words_a, words_b = _words(a), _words(b)
    return max((_grown(words_a, places[run], words_b, others[run]) for run in sorted(meeting)), key=len)


def _grown(a: tuple[str, ...], i: int, b: tuple[str, ...], j: int) -> tuple[str, ...]:
    length = SHORTEST
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return a[i : i + length]


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(comparable_words(text))


@lru_cache(maxsize=4096)
def runs(text: str) -> dict[tuple[str, ...], int]:
    """Each run of eight words and where it stands first."""
    words = _words(text)
    return {words[n : n + SHORTEST]: n for n in range(len(words) - SHORTEST, -1, -1)}


def lift(run: tuple[str, ...], tells: Callable[[str], bool]) -> float:
    """What a shared run adds to a score: nothing for a name or a formula, more for a longer run of words that tell."""
    if sum(map(tells, set(run))) < _TELLING:
        return 0.0
    return min(_MOST_LIFT, _LEAST_LIFT + (len(run) - SHORTEST) / SHORTEST)
