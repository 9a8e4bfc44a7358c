"""Where cards stand beside a text: each as near to its passage as the others allow."""

from __future__ import annotations

from collections.abc import Sequence


def place(
    wanted: Sequence[int], heights: Sequence[int], *, gap: int, first: int = 0, pinned: int | None = None
) -> list[int]:
    """The top of each card, in the order given, none higher than `first` and none over another.

    The `pinned` card stands exactly at its passage where the cards before it have room above; they are pushed up,
    all others down.
    """
    tops = _pushed_down(wanted, heights, gap=gap, first=first)
    if pinned is None or tops[pinned] <= wanted[pinned]:
        return tops
    floor = first + sum(heights[:pinned]) + gap * pinned
    tops[pinned] = max(wanted[pinned], floor)
    for n in range(pinned - 1, -1, -1):
        tops[n] = min(tops[n], tops[n + 1] - gap - heights[n])
    begin = tops[pinned] + heights[pinned] + gap
    tops[pinned + 1 :] = _pushed_down(wanted[pinned + 1 :], heights[pinned + 1 :], gap=gap, first=begin)
    return tops


def _pushed_down(wanted: Sequence[int], heights: Sequence[int], *, gap: int, first: int) -> list[int]:
    tops: list[int] = []
    free = first
    for top, height in zip(wanted, heights, strict=True):
        tops.append(max(top, free))
        free = tops[-1] + height + gap
    return tops
