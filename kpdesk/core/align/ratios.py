"""The word ratio of every passage of one statement with every passage of another, in one go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from kpdesk.core.wording.units import comparable_words

# Numbers of words become characters from here on, clear of those that have a meaning of their own.
_FIRST_CHARACTER = 0x10000
# Above this share of likely pairs all at once is faster than one by one.
_MANY = 0.2

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


class _Characters(dict[str, str]):
    def __missing__(self, word: str) -> str:
        self[word] = chr(_FIRST_CHARACTER + len(self))
        return self[word]


class WordCodes:
    """Texts as strings of one character for each word, the same for the same word in all of them."""

    def __init__(self) -> None:
        self._characters = _Characters()
        self._coded: dict[str, str] = {}

    def __call__(self, text: str, said: Sequence[str] | None = None) -> str:
        """The words of a text, a character each; `said` are its words where they are at hand."""
        coded = self._coded.get(text)
        if coded is None:
            coded = self._coded[text] = "".join(map(self._characters.__getitem__, said or comparable_words(text)))
        return coded


def word_ratios(a: Sequence[str], b: Sequence[str], least: float, likely: Mask | None = None) -> Floats:
    """The word ratio of every coded text of `a` (rows) with every one of `b` (columns); 0 where it is under `least`.

    Texts without words have no ratio. Where only some pairs are likely, the others are 0.
    """
    if likely is None or likely.mean() > _MANY:
        ratios = cdist(a, b, scorer=Indel.normalized_similarity, score_cutoff=least, dtype=np.float32)
    else:
        ratios = np.zeros((len(a), len(b)), np.float32)
        for i, j in np.argwhere(likely).tolist():
            ratios[i, j] = Indel.normalized_similarity(a[i], b[j], score_cutoff=least)
    ratios[np.outer([not text for text in a], [not text for text in b])] = 0
    return np.asarray(ratios if likely is None else np.where(likely, ratios, 0), np.float32)
