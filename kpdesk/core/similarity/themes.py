"""Passages by the themes they touch; a theme that few passages touch tells more, one touched again and again too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Touched = Mapping[str, int]
"""The themes a passage touches, with how many times."""

_MOST_COUNTED = 1000
# So much of a time counts that a neighbour touches a theme.
_BESIDE = 0.3


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

    def counted(self, touched: Touched) -> NDArray[np.uint16]:
        """A passage that is not in the table as a row of counts."""
        return np.asarray(_counted(self.ids, [touched])[0], np.uint16)

    def vector(self, counts: NDArray[np.uint16]) -> Floats:
        """A row of counts as a vector; the product of two is how much the themes of two passages say the same.

        A passage of few themes counts as one of a usual number of them, so that one broad theme which two
        passages share and have nothing beside does not make them equal.
        """
        return np.asarray(self._evened(counts[None, :])[0], np.float32)

    def in_a_row(self, counts: NDArray[np.uint16], telling: NDArray[np.bool_]) -> Floats:
        """Passages that follow one another in a text, given as the counts of their themes.

        What a passage is about it often leaves to the one before or after it to name; those count a little that
        are `telling`.
        """
        touched = np.where(telling[:, None], counts > 0, np.bool_(0)).astype(np.float32)
        beside = np.zeros_like(touched)
        beside[1:] += touched[:-1]
        beside[:-1] += touched[1:]
        return self._evened(counts + np.float32(_BESIDE) * beside)

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

    def _weighed(self, counts: NDArray[Any]) -> Floats:
        """A theme that is touched again and again is what a passage is about; each time adds less."""
        return np.asarray(np.where(counts < 1, counts, 1 + np.log(np.maximum(counts, 1))) * self.idf, np.float32)

    def _evened(self, counts: NDArray[Any]) -> Floats:
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
