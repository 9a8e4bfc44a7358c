"""Paragraphs that were split: several neighbours of one text that together say what one paragraph of the other says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

# The pieces together have to say nearly all of the whole and nothing else, and more of it than one of them alone.
_TOGETHER = 0.85
_GAIN = 0.05
_MOST_PIECES = 6
# What stands elsewhere as a whole is no piece.
_WHOLE = 0.9


def pieces(whole: Sequence[str], parts: Sequence[str], ratios: Floats, shared: Sequence[tuple[int, int]]) -> Mask:
    """Which columns are pieces of which row, from coded words and the word ratio of each pair.

    `shared` are the pairs (row, column) that share a run of words, in order: only these can be a whole and its piece.
    """
    found = np.zeros((len(whole), len(parts)), np.bool_)
    for i, columns in groupby(shared, key=lambda pair: pair[0]):
        for run in _neighbours([j for _, j in columns]):
            together = Indel.normalized_similarity(whole[i], "".join(parts[j] for j in run))
            elsewhere = ratios[:, run].copy()
            elsewhere[i] = 0
            if together >= max(_TOGETHER, ratios[i, run].max() + _GAIN) and elsewhere.max() < _WHOLE:
                found[i, run] = True
    return found


def _neighbours(numbers: Sequence[int]) -> Iterator[list[int]]:
    """The runs of two or more numbers that follow one another."""
    for _, group in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        run = [number for _, number in group]
        if 1 < len(run) <= _MOST_PIECES:
            yield run
