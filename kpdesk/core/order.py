"""Pairs that stand in the same order on both sides: links cross, columns that are scrolled and a text cannot."""

from __future__ import annotations

from collections.abc import Sequence


def level_pairs(pairs: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest choice of pairs (row, row, weight above 0) that never cross, from the top to the bottom.

    A Fenwick tree of running bests makes it O(n log n).
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
