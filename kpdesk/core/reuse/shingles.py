"""Shingles: a number for each run of five words, a few of which stand for a whole text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

LENGTH = 5
# Of every four neighbours the smallest is kept (winnowing), so that texts which share a run of eight words share
# one that is kept; two in five are.
_WINDOW = 4
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
# 47 bits: SQLite keeps such a number in six bytes.
_DROPPED = np.uint64(17)

Shingles = NDArray[np.int64]


def shingles(words: Sequence[str]) -> Shingles:
    """A number for every run of five neighbouring words, the same on every machine; equal runs have equal numbers."""
    if len(words) < LENGTH:
        return np.empty(0, np.int64)
    codes = np.fromiter(map(code_of, words), np.uint64, len(words))
    count = len(words) - LENGTH + 1
    total = np.zeros(count, np.uint64)
    for place in range(LENGTH):
        total = total * _FACTOR + codes[place : place + count]
    total ^= total >> np.uint64(31)
    total *= _MIX
    return ((total ^ (total >> np.uint64(29))) >> _DROPPED).astype(np.int64)


def chosen(numbers: Shingles) -> Shingles:
    """The few shingles that are kept of a text, without repetition."""
    if len(numbers) <= _WINDOW:
        return np.unique(numbers[numbers == numbers.min(initial=np.iinfo(np.int64).max)])
    windows = np.lib.stride_tricks.sliding_window_view(numbers, _WINDOW)
    return np.unique(windows.min(axis=1))


def told(words: int, numbers: Shingles, common: frozenset[int]) -> list[bool]:
    """Whether each of so many words stands elsewhere than in formulas, which are the shingles in `common`.

    Only of the kept shingles it is known well how common they are; a word in none of the common ones is told.
    """
    plain, formula = np.zeros(words, np.bool_), np.zeros(words, np.bool_)
    kept = frozenset(chosen(numbers).tolist())
    for place, number in enumerate(numbers.tolist()):
        if number in common:
            formula[place : place + LENGTH] = True
        elif number in kept:
            plain[place : place + LENGTH] = True
    return list(map(bool, plain | ~formula))


@lru_cache(maxsize=1 << 16)
def code_of(word: str) -> int:
    """A number for a word, the same on every machine."""
    return crc32(word.encode("utf-8", "surrogatepass"))
