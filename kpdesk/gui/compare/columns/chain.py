"""What is level with what between two columns that are scrolled together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


class LevelMap:
    """Heights in one column to heights in the other, straight between points that grow in both."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        self._sides = ([point[0] for point in points], [point[1] for point in points])

    def across(self, side: int, height: float) -> float:
        """The height in the other column that is level with a height in the column `side` (0 or 1)."""
        here, there = self._sides[side], self._sides[1 - side]
        n = min(max(bisect_right(here, height), 1), len(here) - 1)
        span = here[n] - here[n - 1]
        share = (height - here[n - 1]) / span if span else 1.0
        return there[n - 1] + share * (there[n] - there[n - 1])
