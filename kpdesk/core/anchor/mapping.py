"""A map of places from one text to another, through the words that both share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from kpdesk.core.wording import Run, folded, steps, units


class Stretch(NamedTuple):
    """Code points `a0:a1` of one text that became `b0:b1` of the other."""

    same: bool
    a0: int
    a1: int
    b0: int
    b1: int


class WordMap:
    """Where each place of `old` stands in `new`.

    Paragraphs that are equal are paired first, then words inside what is left between them, so that a long
    text costs little where it did not change.
    """

    def __init__(self, old: str, new: str) -> None:
        self._stretches = list(_stretches(old, new))
        self._starts = [stretch.a0 for stretch in self._stretches]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `start:end` of the old text stands in the new one; empty where it was deleted."""
        first = self._at(start)
        last = self._at(max(start, end - 1))
        mapped_start = _mapped(first, start)
        return mapped_start, max(mapped_start, _mapped(last, end))

    def kept_around(self, start: int, end: int) -> tuple[int, int] | None:
        """The longest stretch around `start:end` that is the same, letter for letter, in both texts."""
        stretch = self._at(start)
        return (stretch.a0, stretch.a1) if stretch.same and end <= stretch.a1 else None

    def _at(self, place: int) -> Stretch:
        return self._stretches[max(0, bisect_right(self._starts, place) - 1)]


def _mapped(stretch: Stretch, place: int) -> int:
    if stretch.same:
        return stretch.b0 + place - stretch.a0
    length = stretch.a1 - stretch.a0
    return stretch.b0 + round((place - stretch.a0) * (stretch.b1 - stretch.b0) / length)


def _stretches(old: str, new: str) -> Iterator[Stretch]:
    """The stretches in order; neighbours that are the same in both texts are one."""
    before: Stretch | None = None
    for stretch in _fine_stretches(old, new):
        if before is None:
            before = stretch
        elif before.same and stretch.same and before.b1 == stretch.b0:
            before = before._replace(a1=stretch.a1, b1=stretch.b1)
        else:
            yield before
            before = stretch
    yield before or Stretch(old == new, 0, max(1, len(old)), 0, len(new))


def _fine_stretches(old: str, new: str) -> Iterator[Stretch]:
    lines_old, lines_new = old.splitlines(keepends=True), new.splitlines(keepends=True)
    at_old, at_new = _offsets(lines_old), _offsets(lines_new)
    for run in steps(lines_old, lines_new):
        block = Stretch(run.equal, at_old[run.a0], at_old[run.a1], at_new[run.b0], at_new[run.b1])
        if block.same:
            yield block
        else:
            yield from _word_stretches(old[block.a0 : block.a1], new[block.b0 : block.b1], block)


def _word_stretches(old: str, new: str, block: Stretch) -> Iterator[Stretch]:
    units_old, units_new = units(old), units(new)
    at_old = [block.a0 + place for place in _offsets(units_old)]
    at_new = [block.b0 + place for place in _offsets(units_new)]
    for run in steps(list(map(folded, units_old)), list(map(folded, units_new))):
        for part in _single_units(run):
            stretch = Stretch(False, at_old[part.a0], at_old[part.a1], at_new[part.b0], at_new[part.b1])  # noqa: FBT003
            if stretch.a0 < stretch.a1:
                yield stretch._replace(same=part.equal and units_old[part.a0] == units_new[part.b0])


def _single_units(run: Run) -> Iterator[Run]:
    """Each pair of units of an equal run and of a change of as many units; otherwise the change as a whole."""
    length = run.a1 - run.a0
    if length != run.b1 - run.b0:
        yield run
        return
    for n in range(length):
        yield Run(run.equal, run.a0 + n, run.a0 + n + 1, run.b0 + n, run.b0 + n + 1)


def _offsets(parts: Sequence[str]) -> list[int]:
    return [0, *accumulate(map(len, parts))]
