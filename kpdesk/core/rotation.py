"""Which of many backups are kept: the last of each hour, day and month, and never less than there was."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HOURS, DAYS, MONTHS = 24, 14, 12


@dataclass(frozen=True)
class Kept:
    """A backup: its name, when it was made (ISO, UTC), how many notes are in it (None where it is damaged), its size.

    `automatic` ones come with time; the others were made before something large, or because somebody asked.
    """

    name: str
    made: str
    notes: int | None
    automatic: bool = True
    size: int = 0


def to_keep(backups: Iterable[Kept], most: float = math.inf) -> set[str]:
    """The names of those to keep, which take `most` bytes together where that can be.

    Of the automatic ones the latest of each of the last 24 hours, 14 days and 12 months that have one; of the others
    the last 24. Besides these every backup that has more notes than all later ones, since then something was lost
    later. A damaged one takes nobody's place.

    Where they take more than that, the oldest of the hours go first, then those that were made before something large,
    then those of the days and months. Those with more notes than all later ones never go, nor the latest, nor the
    latest of a day before: a mistake of today is not in it.
    """
    found = sorted((each for each in backups if each.notes is not None), key=lambda one: one.made, reverse=True)
    whole = [each for each in found if each.automatic]
    worth = {each.name: 1 for each in [each for each in found if not each.automatic][:HOURS]}
    for value, letters, count in ((0, 13, HOURS), (2, 10, DAYS), (3, 7, MONTHS)):  # of 2021-11-12T09:30:00Z
        latest: dict[str, str] = {}
        for each in whole:
            latest.setdefault(each.made[:letters], each.name)
        worth.update(dict.fromkeys(list(latest.values())[:count], value))
    never = _never_to_go(found)
    sizes = {each.name: each.size for each in found if each.name in never or each.name in worth}
    oldest_first = [each.name for each in reversed(found) if each.name in worth and each.name not in never]
    for name in sorted(oldest_first, key=worth.__getitem__):
        if sum(sizes.values()) <= most:
            break
        del sizes[name]
    return {*sizes}


def _never_to_go(found: Sequence[Kept]) -> set[str]:
    """Of the whole ones, the latest first."""
    day = found[0].made[:10] if found else ""
    never = {each.name for each in [each for each in found if each.made[:10] != day][:1]}
    most_notes = -1
    for each in found:
        if (each.notes or 0) > most_notes:
            never.add(each.name)
            most_notes = each.notes or 0
    return never
