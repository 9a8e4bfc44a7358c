"""Passages by the themes they touch; a theme that few passages touch tells more, one touched again and again too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Touched = Mapping[str, int]
"""The themes a passage touches, with how many times."""

_MOST_COUNTED = 1000


@dataclass(frozen=True, eq=False)
class ThemeTable:
    """How many times a passage (row) touches a theme (column); `ids` names the columns.

    `weights` says how much each theme counts beside its being rare.
    """

    ids: tuple[str, ...]
    counts: NDArray[np.uint16]
    weights: Floats

    @classmethod
    def of(cls, themes: Mapping[str, float], touched: Sequence[Touched]) -> ThemeTable:
        """The table of passages, for themes with their weights; unknown themes are left out."""
        weights = np.array(list(themes.values()), np.float32)
        return cls(tuple(themes), _counted(tuple(themes), touched), weights)

    def of_row(self, row: int) -> frozenset[str]:
        """The themes of one passage of the table."""
        return frozenset(self.ids[n] for n in np.flatnonzero(self.counts[row]))

    def vectors(self, touched: Sequence[Touched]) -> Floats:
        """Passages given as the themes they touch; the product of two is how much their themes say the same.

        A passage of few themes counts as one of a usual number of them, so that one broad theme which two
        passages share and have nothing beside does not make them equal.
        """
        return self._evened(_counted(self.ids, touched))

    def vector_of_row(self, row: int) -> Floats:
        """One passage of the table as its vector."""
        return np.asarray(self._evened(self.counts[row : row + 1])[0], np.float32)

    @cached_property
    def rows(self) -> Floats:
        """Every passage of the table as its vector."""
        return self._evened(self.counts)

    @cached_property
    def idf(self) -> Floats:
        """The weight of each theme."""
        count, frequency = self.counts.shape[0], (self.counts > 0).sum(axis=0)
        return np.asarray(np.log((1 + count) / (1 + frequency)) * self.weights, np.float32)

    @cached_property
    def _usual(self) -> float:
        """The mean length of the vectors of passages that touch a theme; 1 where none does."""
        lengths = _lengths(self._weighed(self.counts))
        return float(lengths[lengths > 0].mean()) if (lengths > 0).any() else 1.0

    def _weighed(self, counts: NDArray[np.uint16]) -> Floats:
        """A theme that is touched again and again is what a passage is about; each time adds less."""
        return np.asarray(np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0) * self.idf, np.float32)

    def _evened(self, counts: NDArray[np.uint16]) -> Floats:
        weighed = self._weighed(counts)
        lengths = np.sqrt((_lengths(weighed) ** 2 + self._usual**2) / 2)
        return np.asarray(weighed / lengths[:, None], np.float32)


def _counted(ids: Sequence[str], touched: Sequence[Touched]) -> NDArray[np.uint16]:
    column = {theme: n for n, theme in enumerate(ids)}
    table = np.zeros((len(touched), len(ids)), np.uint16)
    for row, themes in zip(table, touched, strict=True):
        for theme in themes.keys() & column.keys():
            row[column[theme]] = min(themes[theme], _MOST_COUNTED)
    return table


def _lengths(rows: Floats) -> Floats:
    return np.asarray(np.sqrt((rows**2).sum(axis=1)), np.float32)
