"""Passages by the themes they touch; a theme that few passages touch tells more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class ThemeTable:
    """Which passage (row) touches which theme (column); `ids` names the columns."""

    ids: tuple[str, ...]
    touched: NDArray[np.bool_]

    @classmethod
    def of(cls, ids: Sequence[str], touched: Sequence[Iterable[str]]) -> ThemeTable:
        """The table of passages given as the themes they touch; unknown themes are left out."""
        column = {theme: n for n, theme in enumerate(ids)}
        table = np.zeros((len(touched), len(ids)), np.bool_)
        for row, themes in zip(table, touched, strict=True):
            row[[column[theme] for theme in themes if theme in column]] = True
        return cls(tuple(ids), table)

    def of_row(self, row: int) -> frozenset[str]:
        """The themes of one passage of the table."""
        return frozenset(self.ids[n] for n in np.flatnonzero(self.touched[row]))

    def vectors(self, touched: Sequence[frozenset[str]]) -> Floats:
        """Passages given as the themes they touch; the product of two is how much their themes say the same.

        A passage of few themes counts as one of a usual number of them, so that one broad theme which two
        passages share and have nothing beside does not make them equal.
        """
        return self._evened(ThemeTable.of(self.ids, touched).touched)

    @cached_property
    def rows(self) -> Floats:
        """Every passage of the table as its vector."""
        return self._evened(self.touched)

    @cached_property
    def idf(self) -> Floats:
        """The weight of each theme."""
        count, frequency = self.touched.shape[0], self.touched.sum(axis=0)
        return np.asarray(np.log((1 + count) / (1 + frequency)), np.float32)

    @cached_property
    def _usual(self) -> float:
        """The mean length of the vectors of passages that touch a theme; 1 where none does."""
        lengths = _lengths(self.touched * self.idf)
        return float(lengths[lengths > 0].mean()) if (lengths > 0).any() else 1.0

    def _evened(self, touched: NDArray[np.bool_]) -> Floats:
        weighed = touched * self.idf
        lengths = np.sqrt((_lengths(weighed) ** 2 + self._usual**2) / 2)
        return np.asarray(weighed / lengths[:, None], np.float32)


def _lengths(rows: Floats) -> Floats:
    return np.asarray(np.sqrt((rows**2).sum(axis=1)), np.float32)
