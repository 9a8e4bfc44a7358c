"""Repairs of several people in one text: what each of them saw stands whole, and never a mixture that nobody saw.

Every place is a field of its own, but what is done at one changes what the next one means. So places in the same or
in neighbouring paragraphs are one stretch, and where two people repaired it without knowing of each other these are two
forms of it to choose from.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kpdesk.core.merging import History, Operation, reached

_NEAR = 2
"""A place changes its own paragraph and the one before; two places with fewer than so many between are neighbours."""


@dataclass(frozen=True)
class Form:
    """What one person left at every place of a stretch, and the last thing that was done for it."""

    marks: Mapping[int, str | None]
    last: Operation


@dataclass(frozen=True)
class Stretch:
    """Neighbouring places that were repaired, and their forms: that which stands first, only one where all agree."""

    version: int
    places: tuple[int, ...]
    forms: tuple[Form, ...]
    heads: tuple[str, ...]

    @property
    def seen(self) -> tuple[str, ...]:
        """The last operations of who left what is shown: who goes on from there has seen these."""
        return self.heads if len(self.forms) == 1 else (self.forms[0].last.id,)

    @property
    def standing(self) -> Mapping[str, str | None]:
        """The value of each field of the stretch that is shown."""
        return {field_of(self.version, place): marks for place, marks in self.forms[0].marks.items()}


def field_of(version: int, place: int) -> str:
    """The field of what is done at a place of a version."""
    return f"repairs.{version}.{place}"


def are_near(starts: Sequence[int], one: int, other: int) -> bool:
    """Whether what is done at one place can change what is done at the other means."""
    return abs(bisect_right(starts, one) - bisect_right(starts, other)) <= _NEAR


def stretches(history: History, *, version: int, starts: Sequence[int]) -> list[Stretch]:
    """The repaired stretches of a version, whose imported paragraphs start at `starts`, in the order of the text."""
    prefix = field_of(version, 0).removesuffix("0")
    made: dict[int, list[Operation]] = {}
    for each in history.made:
        place = each.field.removeprefix(prefix)
        if place != each.field and place.isascii() and place.isdigit():
            made.setdefault(int(place), []).append(each)
    groups: list[list[int]] = [sorted(made)[:1]] if made else []
    for before, after in pairwise(sorted(made)):
        if are_near(starts, before, after):
            groups[-1].append(after)
        else:
            groups.append([after])
    return [_stretch(history, version, {place: made[place] for place in group}) for group in groups]


def _stretch(history: History, version: int, made: Mapping[int, Sequence[Operation]]) -> Stretch:
    every = sorted((each for some in made.values() for each in some), key=lambda each: each.rank, reverse=True)
    seen = {each.id: {each.id, *reached([each], history.operations)} for each in every}
    older = {name for one, names in seen.items() for name in names if name != one}
    heads = [each for each in every if each.id not in older]
    forms: dict[tuple[str | None, ...], Form] = {}
    for head in heads:
        marks = {place: _left(some, seen[head.id]) for place, some in made.items()}
        forms.setdefault(tuple(marks.values()), Form(marks, head))
    return Stretch(version, tuple(made), tuple(forms.values()), tuple(each.id for each in heads))


def _left(made: Iterable[Operation], seen: set[str]) -> str | None:
    """What was left at a place by who had seen these operations."""
    known = [each for each in made if each.id in seen]
    return max(known, key=lambda each: each.rank).new if known else None
