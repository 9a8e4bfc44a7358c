"""Divides the width of the page: the numbers, the column of text, and the notes beside it."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 52
"""Room at the side of the text for paragraph and page numbers, in pixels."""

_EDGE = 26
_GAP = 22
_WIDEST_CARDS, _NARROWEST_CARDS = 270, 196
_TIGHTEST_CARDS = 140  # where lines are at their shortest: a card of some words a line still says more than a mark
_STUBS = 30
_SHORTEST_LINE = 0.56  # of the ideal one: about 38 characters, below which lines break too often to be read well


@dataclass(frozen=True)
class Column:
    """Where things stand from left to right, in pixels.

    With `compact` there is no room for cards beside the text: only a mark at the place of each, and the chosen
    card lies over the text.
    """

    left: int
    width: int
    cards_left: int
    cards_width: int
    compact: bool = False

    @property
    def right(self) -> int:
        """Where the column of text ends."""
        return self.left + self.width


def divide(available: int, ideal: int, *, notes: bool, mirrored: bool = False) -> Column:
    """The column of a page that is `available` pixels wide; `ideal` is the width of a line of 68 characters.

    Cards have their room whenever there is enough for everything, so that the first note does not move the text;
    otherwise only where there are `notes`. `mirrored` texts have their numbers at the right.
    """
    before, after = (_EDGE, GUTTER) if mirrored else (GUTTER, _EDGE)
    cards = _cards_width(available - before - after - ideal, notes=notes)
    compact = False
    room = int(available - before - after - _GAP - ideal * _SHORTEST_LINE)
    if cards > room:
        cards, compact = (room, False) if room >= _TIGHTEST_CARDS else (_STUBS, True)
    space = available - (cards + _GAP if cards else 0)
    width = max(80, min(ideal, space - before - after))
    left = before + max(0, (space - before - after - width) // 2)
    return Column(left, width, cards_left=available - cards - _GAP // 2, cards_width=cards, compact=compact)


def _cards_width(spare: int, *, notes: bool) -> int:
    if spare >= _NARROWEST_CARDS + _GAP:
        return min(_WIDEST_CARDS, spare - _GAP)
    return _NARROWEST_CARDS if notes else 0
