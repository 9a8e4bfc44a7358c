"""What two statements say of each other's passages: scores, word ratios, and which pairs may be linked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.align.moves import crossing
from kpdesk.core.align.pieces import pieces
from kpdesk.core.align.ratios import WordCodes, word_ratios
from kpdesk.core.align.versions import are_versions, in_order
from kpdesk.core.similarity import Passage, Similarity, alike_in_language

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

REWORDED = 0.60
# Short lines are alike by chance: salutations, signatures, dates.
_SHORT_REWORDED = 0.85
_SHORTEST_REWORDED = 4
# Reworded passages have words in common that tell, unless they are too short to have any.
_ALIKE = 0.08
_SHORT = 24
# Tuned on pairs labelled by hand over five real statements (F1 .64 with the threshold found on the other pairs of
# statements, .65 at best; it falls by .02 for .4 more or less), and checked on those of the samples.
_RELATED = 3.8
# Between two languages the themes speak alone. Below this nearly all pairs have but a neighbour's theme in common.
_RELATED_ACROSS = 2.6


class Table(NamedTuple):
    """Scores and word ratios (0 under .60) of passages (rows) with passages (columns), and which may be linked.

    `moved` are the pairs that cross what else is nearly equal; `split` those whose column is a piece of their row,
    `merged` those whose row is a piece of their column.
    """

    scores: Floats
    ratios: Floats
    linkable: Mask
    moved: Mask
    split: Mask
    merged: Mask

    @classmethod
    def joined(cls, rows: Sequence[Sequence[Table]]) -> Table:
        """One table of many, laid beside and under one another."""
        return cls(*(np.block([[table[layer] for table in row] for row in rows]) for layer in range(len(cls._fields))))

    @property
    def turned(self) -> Table:
        """The same with rows and columns swapped."""
        return Table(
            self.scores.T, self.ratios.T, self.linkable.T, self.moved.T, split=self.merged.T, merged=self.split.T
        )

    def only(self, rows: Sequence[int], columns: Sequence[int]) -> Table:
        """The table of some rows and columns."""
        part = np.ix_(rows, columns)
        return Table(
            self.scores[part],
            self.ratios[part],
            self.linkable[part],
            self.moved[part],
            split=self.split[part],
            merged=self.merged[part],
        )


def table_of(a: Sequence[Passage], b: Sequence[Passage], similarity: Similarity, codes: WordCodes) -> Table:
    """The table of two whole statements; swapping them turns it and changes nothing else."""
    if (a[0].place, a[-1].place) > (b[0].place, b[-1].place):
        return table_of(b, a, similarity, codes).turned
    scores, alike, telling, shared = similarity.likeness(a, b)
    words_a, words_b = ([codes(each.text, similarity.prepared(each).said) for each in side] for side in (a, b))
    lengths = np.array(list(map(len, words_a)))[:, None], np.array(list(map(len, words_b)))
    both_short = (lengths[0] < _SHORT) & (lengths[1] < _SHORT)
    ratios = word_ratios(words_a, words_b, REWORDED, (alike >= _ALIKE) | both_short)
    shorter = np.minimum(*lengths)
    reworded = ratios >= np.where(telling, REWORDED, np.where(shorter >= _SHORTEST_REWORDED, _SHORT_REWORDED, 1))
    ratios = np.where(reworded, ratios, np.float32(0))
    related = scores >= np.where(alike_in_language(a, b), _RELATED, _RELATED_ACROSS)
    linkable = reworded | (telling & related)
    if are_versions(a, b, similarity, codes):
        linkable = in_order(ratios, linkable)
    split = pieces(words_a, words_b, ratios, shared)
    merged = pieces(words_b, words_a, ratios.T, sorted((j, i) for i, j in shared)).T
    ratios = np.where(split | merged, np.maximum(ratios, REWORDED), ratios)
    linkable |= split | merged
    return Table(scores, ratios, linkable, crossing(np.where(linkable, ratios, 0)), split, merged)
