"""The word ratio of every passage of one statement with every passage of another, in one go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from kpdesk.core.wording.units import comparable_words

# Numbers of words become characters from here on, clear of those that have a meaning of their own.
_FIRST_CHARACTER = 0x10000


def word_ratios(a: Sequence[str], b: Sequence[str], least: float) -> NDArray[np.float32]:
    """The word ratio of every text of `a` (rows) with every text of `b` (columns); 0 where it is under `least`.

    Texts without words have no ratio.
    """
    words_a, words_b = [_words(text) for text in a], [_words(text) for text in b]
    known: dict[str, str] = {}
    for text in (*words_a, *words_b):
        for word in text:
            known.setdefault(word, chr(_FIRST_CHARACTER + len(known)))
    coded_a, coded_b = (["".join(map(known.__getitem__, text)) for text in side] for side in (words_a, words_b))
    ratios = cdist(coded_a, coded_b, scorer=Indel.normalized_similarity, score_cutoff=least, dtype=np.float32)
    ratios[np.outer([not text for text in coded_a], [not text for text in coded_b])] = 0
    return np.asarray(ratios, np.float32)


def word_count(text: str) -> int:
    """How many words a text has, as comparison counts them."""
    return len(_words(text))


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    return tuple(comparable_words(text))
