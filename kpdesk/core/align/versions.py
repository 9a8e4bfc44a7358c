"""Two versions of one text: their paragraphs keep their order, so they are paired in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.align.ratios import WordCodes, word_ratios
from kpdesk.core.sentences import sentences
from kpdesk.core.similarity import Passage, Similarity

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

# Two texts are versions of one when so much of both is in sentences that are nearly equal.
_SHARE = 0.6
_NEARLY_EQUAL = 0.9
# One run of eight words in five is shared even where every twelfth word was changed.
_FEW_SHARE = 5


def are_versions(a: Sequence[Passage], b: Sequence[Passage], similarity: Similarity, codes: WordCodes) -> bool:
    """Whether most of the words of both texts stand in sentences that the other has too, or nearly has."""
    if not _share_runs(a, b, similarity):
        return False
    ours, theirs = _sentences(a, codes), _sentences(b, codes)
    ratios = word_ratios(ours, theirs, _NEARLY_EQUAL)
    shared = _length(ours, ratios.max(axis=1)) + _length(theirs, ratios.max(axis=0))
    return bool(shared >= _SHARE * sum(map(len, (*ours, *theirs))))


def _share_runs(a: Sequence[Passage], b: Sequence[Passage], similarity: Similarity) -> bool:
    """Whether a look at the sentences is worth it: versions share many runs of words."""
    runs_a, runs_b = (np.concatenate([similarity.prepared(each).runs for each in side]) for side in (a, b))
    return bool(np.isin(runs_a, runs_b).sum() * _FEW_SHARE > len(runs_a))


def _length(texts: Sequence[str], best_ratios: Floats) -> int:
    """How many words stand in sentences that have a partner."""
    return sum(len(text) for text, ratio in zip(texts, best_ratios, strict=True) if ratio > 0)


def in_order(ratios: Floats, linkable: Mask) -> Mask:
    """Which pairs to link between two versions.

    The nearly equal paragraphs that can be paired in order, as much of them as possible; those that moved,
    each with its best partner; and what is related to a paragraph that has none, as the part of one that
    was split.
    """
    paired = _longest_in_order(np.where(linkable, ratios, 0))
    for i, j in sorted(np.argwhere(linkable & (ratios > 0)).tolist(), key=lambda at: (-ratios[*at], sum(at), at)):
        if not paired[i].any() and not paired[:, j].any():
            paired[i, j] = True
    has_partner = np.logical_and.outer(paired.any(axis=1), paired.any(axis=0))
    return np.asarray(paired | (linkable & ~has_partner), np.bool_)


def _longest_in_order(ratios: Floats) -> Mask:
    """The pairs of the heaviest common subsequence, each weighing its ratio."""
    rows, columns = ratios.shape
    best = np.zeros((rows + 1, columns + 1))
    for i in range(rows - 1, -1, -1):
        with_pair = best[i + 1, 1:] + ratios[i]
        row = np.maximum(best[i + 1, :-1], np.where(ratios[i] > 0, with_pair, 0))
        best[i, :-1] = np.maximum.accumulate(row[::-1])[::-1]
    pairs = np.zeros(ratios.shape, np.bool_)
    i = j = 0
    while i < rows and j < columns:
        if ratios[i, j] > 0 and np.isclose(best[i, j], best[i + 1, j + 1] + ratios[i, j]):
            pairs[i, j] = True
            i, j = i + 1, j + 1
        elif best[i + 1, j] >= best[i, j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _sentences(passages: Sequence[Passage], codes: WordCodes) -> list[str]:
    cut = (each.text[start:end] for each in passages for start, end in sentences(each.text, each.language))
    return [coded for coded in map(codes, cut) if coded]
