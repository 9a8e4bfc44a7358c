"""What the change logs of several archives say together: the union of their operations, field by field.

An operation sets one field of one thing. Its clock is higher than that of everything its author had seen, so of all
operations on a field the one with the highest clock (of equal ones, the highest id) stands, in whatever order they
came. `replaces` names what an operation was made upon; two that do not know of each other are rivals, and both are
kept until a person chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

CREATED = "created"
REMOVED = "removed"
PLACE = ("version", "paragraph", "selector", "state")
"""Where a note stands is a matter of each archive's texts, and found anew in each."""
_OWN = (*PLACE, "bundle", "author")
WITHHELD: Mapping[str, Any] = {"withheld": True}
"""Stands for a value that was overwritten before the note was shared."""
_EMPTY: Mapping[str, Any] = {"text": "", "label": None, "tags": []}
HIGHEST_CLOCK = 1 << 40
"""No archive can have so many changes: an operation that says so is not true."""


@dataclass(frozen=True)
class Operation:
    """One line of a change log about one thing.

    `replaces` names the operations it was made upon; None, for one made in this archive, means the one that stood
    at that moment. The first operation of a thing is `created`, with all its fields in `new`.
    """

    id: str
    clock: int
    author: str
    device: str
    time: str
    field: str
    new: Any
    replaces: tuple[str, ...] | None = None

    @property
    def rank(self) -> tuple[int, str]:
        """What decides which of two operations on a field stands."""
        return self.clock, self.id


@dataclass(frozen=True)
class Version:
    """One value that a field has been given, and by whom and when."""

    value: Any
    author: str
    time: str
    id: str


class History:
    """The operations on one thing, in the order in which an archive came to know them."""

    def __init__(self, operations: Iterable[Operation] = ()) -> None:
        self._standing: dict[str, Operation] = {}
        self._heads: dict[str, dict[str, Operation]] = {}
        self._replaced: set[str] = set()
        self.operations: dict[str, Operation] = {}
        for operation in operations:
            self.add(operation)

    def add(self, operation: Operation) -> bool:
        """Take one more operation; whether any field has another value by it."""
        made = replace(operation, replaces=self._seen(operation))
        if made.id in self.operations:
            return False
        self.operations[made.id] = made
        self._replaced.update(made.replaces or ())
        if made.new == WITHHELD:
            self._forget(made)
            return False
        changed = [self._set(field, made) for field in self._fields(made)]
        return any(changed)

    def lacks(self, coming: Iterable[Operation]) -> list[Operation]:
        """The operations that are not here yet and can be true, in the order of their clocks.

        One that says it is older than what it was made upon, or than the thing itself, is left out.
        """
        found: list[Operation] = []
        clocks = {each.id: each.clock for each in self.operations.values()}
        begun = any(each.field == CREATED for each in self.operations.values())
        for each in sorted(coming, key=lambda one: one.rank):
            is_first = each.field == CREATED
            later = all(clocks.get(before, -1) < each.clock for before in each.replaces or ())
            if each.id not in clocks and is_first != begun and later and 0 <= each.clock < HIGHEST_CLOCK:
                found.append(each)
                clocks[each.id] = each.clock
                begun = True
        return found

    def value(self, field: str) -> Any:
        """The value that stands."""
        return _value(self._standing[field], field)

    def stands(self, operation: Operation) -> bool:
        """Whether the operation is the one that its field has its value from."""
        return self._standing.get(operation.field) is self.operations.get(operation.id)

    @property
    def fields(self) -> Sequence[str]:
        """The fields that have a value."""
        return tuple(self._standing)

    @property
    def last_time(self) -> str:
        """When anything but the way to the trash was done last, by the clocks."""
        return max((each for each in self.operations.values() if each.field != REMOVED), key=lambda one: one.rank).time

    def versions(self, field: str) -> tuple[Version, ...]:
        """The values that nobody has decided between, the one that stands first; only one where there is no doubt."""
        heads = sorted(self._heads.get(field, {}).values(), key=lambda one: one.rank, reverse=True)
        seen: dict[str, Version] = {}
        for each in heads:
            value = _value(each, field)
            seen.setdefault(repr(_compared(field, value)), Version(value, each.author, each.time, each.id))
        return tuple(seen.values())

    def heads(self, field: str) -> tuple[str, ...]:
        """The ids of the operations that nothing was made upon yet."""
        return tuple(self._heads.get(field, ()))

    @property
    def rivals(self) -> dict[str, tuple[Version, ...]]:
        """For each field with more than one value to choose from, these."""
        found = {field: self.versions(field) for field in self._heads if field not in _OWN}
        return {field: versions for field, versions in found.items() if len(versions) > 1}

    def _forget(self, withheld: Operation) -> None:
        """Take what it was made upon from the heads; itself it can stand nowhere."""
        heads = self._heads.get(withheld.field, {})
        for before in withheld.replaces or ():
            heads.pop(before, None)

    def _seen(self, operation: Operation) -> tuple[str, ...]:
        if operation.replaces is not None:
            return operation.replaces
        standing = self._standing.get(operation.field)
        return () if standing is None else (standing.id,)

    def _fields(self, operation: Operation) -> Sequence[str]:
        return tuple(operation.new) if operation.field == CREATED else (operation.field,)

    def _set(self, field: str, made: Operation) -> bool:
        heads = self._heads.setdefault(field, {})
        for before in made.replaces or ():
            heads.pop(before, None)
        if made.field == CREATED:
            if not heads:
                heads[made.id] = made
        elif made.id not in self._replaced:
            heads[made.id] = made
        standing = self._standing.get(field)
        if standing is not None and standing.rank > made.rank:
            return False
        self._standing[field] = made
        return standing is None or _value(standing, field) != _value(made, field)


def shared(operations: Sequence[Operation]) -> list[Operation]:
    """The operations on a note as they may leave: words that were overwritten before it was shared are taken out.

    They are given with what they were made upon, and so mean the same in every archive.
    """
    history, shown = History(), set[tuple[str, str]]()
    for each in operations:
        history.add(each)
        if history.value("visibility") != "private":
            shown |= _seen_now(history)
    shown |= _seen_now(history)
    return [_as_shown(each, shown) for each in history.operations.values()]


def is_private(history: History) -> bool:
    """Whether anybody who had a say wants the note private."""
    return any(each.value == "private" for each in history.versions("visibility"))


def _seen_now(history: History) -> set[tuple[str, str]]:
    """Every value that can be seen at present, as operation and field."""
    return {(head, field) for field in history.fields for head in history.heads(field)}


def _as_shown(operation: Operation, shown: set[tuple[str, str]]) -> Operation:
    hidden = {field: empty for field, empty in _EMPTY.items() if (operation.id, field) not in shown}
    if operation.field == CREATED:
        return replace(operation, new={**operation.new, **hidden})
    return replace(operation, new=dict(WITHHELD)) if operation.field in hidden else operation


def _value(operation: Operation, field: str) -> Any:
    return operation.new.get(field) if operation.field == CREATED else operation.new


def _compared(field: str, value: Any) -> Any:
    # When something went to the trash matters to nobody.
    return value is None if field == REMOVED else value
