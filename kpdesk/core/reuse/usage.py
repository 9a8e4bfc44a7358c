"""How usual words are one after the other, learned from all speakers: what says little was not taken from anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.reuse.shingles import code_of

# So many unknown speakers are believed to go on with any word, as often as it is said at all.
_PRIOR = 8.0
# Two more who say the same may have taken it from one another.
_FEW = 2
# A language has so many words at least, also where a small archive holds few of them.
_WORDS = 20_000
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
# A number holds the hash of a word or pair in its upper bits and the speaker in its lower ones.
_SPEAKER = np.uint64(16)
_MOST_SPEAKERS = 1 << 16

Codes = NDArray[np.uint64]
Ints = NDArray[np.int64]


class Usage:
    """How many speakers say a word, and how many say it after another; each speaker counts once, however often."""

    def __init__(self, spoken: Iterable[tuple[str, Sequence[str]]]) -> None:
        """`spoken` are texts as their words, each with its speaker."""
        self._speakers: dict[str, int] = {}
        words, pairs, before = [np.empty(0, np.uint64)], [np.empty(0, np.uint64)], [np.empty(0, np.uint64)]
        for speaker, said in spoken:
            number = np.uint64(self._speakers.setdefault(speaker, len(self._speakers)) % _MOST_SPEAKERS)
            codes = _codes(said)
            words.append(_joined(codes[1:], number))
            pairs.append(_joined(_pairs(codes), number))
            before.append(codes[:-1])
        self._words = np.unique(np.concatenate(words))
        self._pairs, first = np.unique(np.concatenate(pairs), return_index=True)
        self._before, self._after = np.unique(np.concatenate(before)[first], return_counts=True)

    def bits(self, said: Sequence[str], speakers: Iterable[str]) -> list[float]:
        """How much each word tells after the one before it, if others than these speakers are asked.

        A run of words that tells n bits is found by chance in one of 2 ** n places.
        """
        numbers = [np.uint64(self._speakers[each]) for each in set(speakers) if each in self._speakers]
        codes = _codes(said)
        alone = (_others(self._words, codes[1:], numbers) + 1) / (len(self._words) + _WORDS)
        after = np.maximum(_others(self._pairs, _pairs(codes), numbers) - _FEW, 0)
        chance = (after + _PRIOR * alone) / (self._said_after(codes[:-1]) + _PRIOR)
        return [float(each) for each in -np.log2(chance)]

    def _said_after(self, codes: Codes) -> Ints:
        """How many pairs of a word and a speaker come after each of these words."""
        if not len(self._before):
            return np.zeros(len(codes), np.int64)
        places = np.minimum(np.searchsorted(self._before, codes), len(self._before) - 1)
        return np.where(self._before[places] == codes, self._after[places], 0)


def _codes(said: Sequence[str]) -> Codes:
    """The number of each word, behind that of the beginning of a text."""
    return np.fromiter(map(code_of, ("", *said)), np.uint64, len(said) + 1)


def _pairs(codes: Codes) -> Codes:
    return codes[:-1] * _FACTOR + codes[1:]


def _joined(hashes: Codes, speaker: np.uint64) -> Codes:
    return (hashes * _FACTOR) >> _SPEAKER << _SPEAKER | speaker


def _others(known: Codes, hashes: Codes, speakers: Sequence[np.uint64]) -> Ints:
    """How many speakers but these each hash is known of."""
    first = _joined(hashes, np.uint64(0))
    last = first | np.uint64(_MOST_SPEAKERS - 1)
    counts = np.searchsorted(known, last, side="right") - np.searchsorted(known, first)
    for speaker in speakers:
        one = first | speaker
        counts -= np.searchsorted(known, one, side="right") - np.searchsorted(known, one)
    return np.asarray(counts, np.int64)
