"""Which of many backups are kept: the last of each hour, day and month, and never less than there was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

HOURS, DAYS, MONTHS = 24, 14, 12


@dataclass(frozen=True)
class Kept:
    """A backup: its name, when it was made (ISO, UTC), and how many notes are in it; None where it is damaged.

    `automatic` ones come with time; the others were made before something large, or because somebody asked.
    """

    name: str
    made: str
    notes: int | None
    automatic: bool = True


def to_keep(backups: Iterable[Kept]) -> set[str]:
    """The names of those to keep.

    Of the automatic ones the latest of each of the last 24 hours, 14 days and 12 months that have one; of the others
    the last 24. Besides these every backup that has more notes than all later ones, since then something was lost
    later. A damaged one takes nobody's place.
    """
    found = sorted((each for each in backups if each.notes is not None), key=lambda one: one.made, reverse=True)
    whole = [each for each in found if each.automatic]
    kept = {each.name for each in [each for each in found if not each.automatic][:HOURS]}
    for letters, most in ((13, HOURS), (10, DAYS), (7, MONTHS)):  # of 2021-11-12T09:30:00Z
        latest: dict[str, str] = {}
        for each in whole:
            latest.setdefault(each.made[:letters], each.name)
        kept.update(list(latest.values())[:most])
    most_notes = -1
    for each in found:
        if (each.notes or 0) > most_notes:
            kept.add(each.name)
            most_notes = each.notes or 0
    return kept
