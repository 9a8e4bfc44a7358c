"""Which linked rows can stand level while two columns are scrolled, and what is level with what between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def level_pairs(pairs: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest choice of pairs (row, row, weight above 0) that never cross, from the top to the bottom.

    Links cross; columns that are scrolled cannot. A Fenwick tree of running bests makes it O(n log n).
    """
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    size = max((b for _, b, _ in ordered), default=0) + 2
    best: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    before: list[int] = []
    for n, (_, b, weight) in enumerate(ordered):
        reached = (0.0, -1)
        place = b
        while place > 0:
            reached = max(reached, best[place])
            place -= place & -place
        before.append(reached[1])
        place, mine = b + 1, (reached[0] + weight, n)
        while place <= size:
            best[place] = max(best[place], mine)
            place += place & -place
    return _walked_back(ordered, before, max(best)[1])


def _walked_back(ordered: list[tuple[int, int, float]], before: list[int], last: int) -> list[tuple[int, int]]:
    chosen: list[tuple[int, int]] = []
    while last >= 0:
        chosen.append(ordered[last][:2])
        last = before[last]
    return chosen[::-1]


class LevelMap:
    """Heights in one column to heights in the other, straight between points that grow in both."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        self._sides = ([point[0] for point in points], [point[1] for point in points])

    def across(self, side: int, height: float) -> float:
        """The height in the other column that is level with a height in the column `side` (0 or 1)."""
        here, there = self._sides[side], self._sides[1 - side]
        n = min(max(bisect_right(here, height), 1), len(here) - 1)
        span = here[n] - here[n - 1]
        share = (height - here[n - 1]) / span if span else 0.0
        return there[n - 1] + share * (there[n] - there[n - 1])
