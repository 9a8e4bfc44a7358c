"""Repairs of several people in one text: what each of them saw stands whole, and never a mixture that nobody saw.

Every place is a field of its own, but what is done at one changes what the next one means. So places in the same or
in neighbouring paragraphs are one stretch, and where two people repaired it without knowing of each other these are two
forms of it to choose from. What was done at both ends of a stretch that only a third repair holds together goes into
one form: before that came, both ends stood.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations

from kpdesk.core.merging import History, Operation, reached

_NEAR = 2
"""A place changes its own paragraph and the one before; two places with fewer than so many between are neighbours."""

_MOST_HEADS = 6
"""People who repaired one stretch without knowing of each other; of more of them each has a form of their own."""


@dataclass(frozen=True)
class Form:
    """What one person left at every place of a stretch, or several far from each other; the last thing each did."""

    marks: Mapping[int, str | None]
    heads: tuple[Operation, ...]

    @property
    def last(self) -> Operation:
        """The last thing that was done for it."""
        return self.heads[0]


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
        return self.heads if len(self.forms) == 1 else tuple(each.id for each in self.forms[0].heads)

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
    some = ({place: made[place] for place in group} for group in groups)
    return [_stretch(history, version, each, starts=starts) for each in some]


def _stretch(
    history: History, version: int, made: Mapping[int, Sequence[Operation]], *, starts: Sequence[int]
) -> Stretch:
    every = sorted((each for some in made.values() for each in some), key=lambda each: each.rank, reverse=True)
    seen = {each.id: {each.id, *reached([each], history.operations)} for each in every}
    older = {name for one, names in seen.items() for name in names if name != one}
    heads = [each for each in every if each.id not in older]
    forms: dict[tuple[str | None, ...], Form] = {}
    places = {head.id: [place for place, some in made.items() if _seen(some, seen[head.id])] for head in heads}
    apart = {
        (one.id, other.id)
        for one, other in permutations(heads, 2)
        if not any(are_near(starts, place, each) for place in places[one.id] for each in places[other.id])
    }
    for together in _together(heads, apart):
        known = set[str]().union(*(seen[head.id] for head in together))
        marks = {place: _left(some, known) for place, some in made.items()}
        forms.setdefault(tuple(marks.values()), Form(marks, together))
    return Stretch(version, tuple(made), tuple(forms.values()), tuple(each.id for each in heads))


def _together(heads: Sequence[Operation], apart: Set[tuple[str, str]]) -> list[tuple[Operation, ...]]:
    """The largest sets of heads that are all far from each other, that with the highest ranks first."""
    if len(heads) > _MOST_HEADS:
        return [(head,) for head in heads]
    found: list[tuple[Operation, ...]] = []
    for size in range(len(heads), 0, -1):
        for some in combinations(heads, size):
            is_apart = all((one.id, other.id) in apart for one, other in combinations(some, 2))
            if is_apart and not any(set(some) <= set(larger) for larger in found):
                found.append(some)
    return sorted(found, key=lambda some: [each.rank for each in some], reverse=True)


def _seen(made: Iterable[Operation], seen: set[str]) -> bool:
    return any(each.id in seen for each in made)


def _left(made: Iterable[Operation], seen: set[str]) -> str | None:
    """What was left at a place by who had seen these operations."""
    known = [each for each in made if each.id in seen]
    return max(known, key=lambda each: each.rank).new if known else None
