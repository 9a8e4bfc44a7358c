"""The pairs of passages to be linked: many to many, crossing where the texts do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.align.tables import Table
from kpdesk.core.records import Decision, Part

SAME = 0.95
# Below it passages share a theme rather than say one thing; about half of all links lie above it.
SAME_THING = 5.3
# A passage has so many partners; one more where there are several statements to have them in.
PARTNERS = 2


class Match(NamedTuple):
    """Row i and column j of a table, how they score, and their word ratio (0 where they are not reworded)."""

    i: int
    j: int
    score: float
    ratio: float
    moved: bool
    part: Part | None


def matches(
    table: Table, decided: Mapping[tuple[int, int], Decision] | None = None, *, partners: int = PARTNERS
) -> Iterator[Match]:
    """The pairs that may be linked and are among the best few of their row or of their column, row by row.

    What is nearly equal comes before what is related; of equals the one that stands nearest in its text. Of the
    pairs that somebody `decided` about rejected ones are left out, and all others are there.
    """
    rank = np.where(table.linkable, table.scores.astype(np.float64) + 1000 * table.ratios, -np.inf)
    rank -= np.abs(_places(rank.shape[0])[:, None] - _places(rank.shape[1]))
    chosen = table.linkable & (
        _among_best(rank, partners) | _among_best(rank.T, partners).T | table.split | table.merged
    )
    for at, decision in (decided or {}).items():
        chosen[at] = decision != "rejected"
    for i, j in np.argwhere(chosen).tolist():
        part: Part | None = "split" if table.split[i, j] else "merged" if table.merged[i, j] else None
        yield Match(
            i, j, float(table.scores[i, j]), float(table.ratios[i, j]), moved=bool(table.moved[i, j]), part=part
        )


def _among_best(rank: NDArray[np.float64], partners: int) -> NDArray[np.bool_]:
    """Whether a value is among the best few of its row."""
    order = np.argsort(-rank, axis=1, kind="stable")[:, :partners]
    best = np.zeros(rank.shape, np.bool_)
    np.put_along_axis(best, order, values=True, axis=1)
    return best


def _places(count: int) -> NDArray[np.float64]:
    """Where each of so many passages stands in its text, as a hair of a score."""
    return np.linspace(0, 1e-3, count)
