"""What the change logs of several archives say together: the union of their operations, field by field.

An operation sets one field of one thing. `replaces` names what it was made upon, and that never changes: of all that
count, those that nothing was made upon stand beside each other until a person chooses, and of these the one with the
highest clock is shown (of equal ones, the highest id). Who takes something back says so with an operation that
`undoes` the other: then everything is as if the other had not been made, here and wherever that is heard. So what is
seen depends on which operations count and on nothing else, not on the order in which they came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

CREATED = "created"
CAME = "came"
"""Beside the fields of a new note: the annotation of another program that it was made from, whole."""
REMOVED = "removed"
PLACE = ("version", "paragraph", "selector", "state")
"""Where a note stands is a matter of each archive's texts, and found anew in each."""
_OWN = (*PLACE, "bundle", "author")
WITHHELD: Mapping[str, Any] = {"withheld": True}
"""Stands for a value that was overwritten before the note was shared."""
_EMPTY: Mapping[str, Any] = {"text": "", "label": None, "tags": []}
_REPAIRS = "repairs."
HIGHEST_CLOCK = 1 << 40
"""No archive can have so many changes: an operation that says so is not true."""


@dataclass(frozen=True)
class Operation:
    """One line of a change log about one thing.

    `replaces` names the operations it was made upon; None means the one that stood at that moment. That of a repair
    names also what was done at other places of the text that its author saw, see `core.repair.rivalry`. The first
    operation of a thing is `created`, with all its fields in `new`. One that `undoes` another brings back the value
    of those in `replaces`, in case that was withheld.
    """

    id: str
    clock: int
    author: str
    device: str
    time: str
    field: str
    new: Any
    replaces: tuple[str, ...] | None = None
    undoes: str | None = None

    @property
    def rank(self) -> tuple[int, str]:
        """What decides which of two operations on a field stands."""
        return self.clock, self.id

    @property
    def fields(self) -> Sequence[str]:
        """The fields that it gives a value."""
        return tuple(self.new) if self.field == CREATED else (self.field,)


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
        self.operations: dict[str, Operation] = {}
        self._latest: dict[str, Operation] = {}
        self._repaired: dict[str, str] = {}
        for operation in operations:
            self.add(operation)

    def add(self, operation: Operation) -> None:
        """Take one more operation; nothing happens where it is known."""
        if operation.id in self.operations:
            return
        if operation.replaces is None:
            before = self._latest.get(operation.field)
            upon = [] if before is None else [before.id]
            beside = self._repaired.get(text_of(operation.field))
            operation = replace(operation, replaces=tuple(dict.fromkeys([*upon, *([beside] if beside else [])])))
        self.operations[operation.id] = operation
        if text_of(operation.field):
            self._repaired[text_of(operation.field)] = operation.id
        for field in operation.fields:
            self._latest[field] = max(operation, self._latest.get(field, operation), key=_rank)
        self.__dict__.pop("_fields", None)

    def lacks(self, coming: Iterable[Operation]) -> list[Operation]:
        """The operations that are not here yet and can be true, in the order of their clocks.

        One that says it is older than what it was made upon, or than the thing itself, is left out.
        """
        found: list[Operation] = []
        clocks = {each.id: each.clock for each in self.operations.values()}
        begun = any(each.field == CREATED for each in self.operations.values())
        for each in sorted(coming, key=_rank):
            is_first = each.field == CREATED
            before = (*(each.replaces or ()), each.undoes)
            later = all(clocks.get(one or "", -1) < each.clock for one in before)
            if each.id not in clocks and is_first != begun and later and 0 <= each.clock < HIGHEST_CLOCK:
                found.append(each)
                clocks[each.id] = each.clock
                begun = True
        return found

    @property
    def begun(self) -> bool:
        """Whether what made the thing is among the operations."""
        return any(each.field == CREATED for each in self.operations.values())

    def value(self, field: str) -> Any:
        """The value that stands."""
        return self._fields[field].value

    def standing(self, field: str) -> str | None:
        """The id of the operation that the value is from."""
        return self._fields[field].standing if field in self._fields else None

    @property
    def fields(self) -> Sequence[str]:
        """The fields that have a value."""
        return tuple(self._fields)

    def versions(self, field: str) -> tuple[Version, ...]:
        """The values that nobody has decided between, the one that stands first; only one where there is no doubt."""
        seen: dict[str, Version] = {}
        for each in self._fields[field].heads if field in self._fields else ():
            seen.setdefault(repr(_compared(field, each.value)), each)
        return tuple(seen.values())

    def heads(self, field: str) -> tuple[str, ...]:
        """The ids of the operations that nothing that counts was made upon, the one that stands first."""
        return tuple(each.id for each in self._fields[field].heads) if field in self._fields else ()

    @property
    def rivals(self) -> dict[str, tuple[Version, ...]]:
        """For each field with more than one value to choose from, these."""
        found = {field: self.versions(field) for field in self._fields if field not in _OWN}
        return {field: versions for field, versions in found.items() if len(versions) > 1}

    @property
    def made(self) -> list[Operation]:
        """The operations that say something: neither taken back nor there to take back another."""
        undone = _undone(self.operations)
        return [each for each in self.operations.values() if each.undoes is None and each.id not in undone]

    @cached_property
    def _fields(self) -> dict[str, _Field]:
        brought_back = {
            (before, each.field): each.new
            for each in self.operations.values()
            if each.undoes is not None and each.new != WITHHELD
            for before in each.replaces or ()
        }
        by_field: dict[str, list[Operation]] = {}
        for each in self.made:
            for field in each.fields:
                by_field.setdefault(field, []).append(each)
        found = {field: _field(field, some, self.operations, brought_back) for field, some in by_field.items()}
        return {field: each for field, each in found.items() if each is not None}


@dataclass(frozen=True)
class _Field:
    """What operations say about one field."""

    value: Any
    standing: str
    heads: tuple[Version, ...]


def _field(
    field: str,
    made: Sequence[Operation],
    known: Mapping[str, Operation],
    brought_back: Mapping[tuple[str, str], Any],
) -> _Field | None:
    """What those operations on a field say that count; None where each of its values was withheld."""
    values = {each.id: _value(each, field) for each in made}
    hidden = [name for name, value in values.items() if value in (WITHHELD, _EMPTY.get(field, WITHHELD))]
    values |= {name: brought_back[name, field] for name in hidden if (name, field) in brought_back}
    told = sorted((each for each in made if values[each.id] != WITHHELD), key=_rank, reverse=True)
    if not told:
        return None
    later = [each for each in made if each.field != CREATED]
    upon = reached(later, known)
    heads = [each for each in told if each.id not in upon and (each.field != CREATED or not later)]
    versions = tuple(Version(values[each.id], each.author, each.time, each.id) for each in heads)
    return _Field(values[told[0].id], told[0].id, versions)


def reached(operations: Iterable[Operation], known: Mapping[str, Operation]) -> set[str]:
    """All that the operations were made upon, directly or through others, whether these count or not."""
    found: set[str] = set()
    left = [before for each in operations for before in each.replaces or ()]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += (known[name].replaces or ()) if name in known else ()
    return found


def counting(known: Mapping[str, Operation], absent: Set[str]) -> list[Operation]:
    """The operations without the absent ones, each made also upon what the absent ones before it were made upon."""
    passed = {name: each for name, each in known.items() if name in absent}
    return [_without(each, passed) for each in known.values() if each.id not in passed]


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


def told_more(known: Operation, coming: Operation) -> Any:
    """What the same operation says where it tells words that were withheld before; None where it tells no more."""
    if known.field != CREATED:
        return coming.new if known.new == WITHHELD != coming.new else None
    more = {name: coming.new.get(name) for name, empty in _EMPTY.items() if known.new.get(name) == empty}
    more = {name: value for name, value in more.items() if value not in (None, _EMPTY[name])}
    return {**known.new, **more} if more else None


def text_of(field: str) -> str:
    """The text whose paragraphs a field is about, "" for other fields: who repairs one place has seen the others."""
    return field.rpartition(".")[0] if field.startswith(_REPAIRS) else ""


def is_private(history: History) -> bool:
    """Whether anybody who had a say wants the note private."""
    return any(each.value == "private" for each in history.versions("visibility"))


def _undone(known: Mapping[str, Operation]) -> set[str]:
    """What was taken back by something that was not taken back itself; nothing can make a thing never begun."""
    undone: set[str] = set()
    for each in sorted(known.values(), key=_rank, reverse=True):
        other = known.get(each.undoes or "")
        if each.id not in undone and other is not None and other.field != CREATED:
            undone.add(other.id)
    return undone


def _without(operation: Operation, absent: Mapping[str, Operation]) -> Operation:
    if absent.keys().isdisjoint(operation.replaces or ()):
        return operation
    if operation.undoes is not None:  # what it would bring back does not count
        return replace(operation, replaces=(), new=dict(WITHHELD))
    return replace(operation, replaces=tuple(sorted(reached([operation], absent))))


def _seen_now(history: History) -> set[tuple[str, str]]:
    """Every value that can be seen at present, as operation and field."""
    return {(head, field) for field in history.fields for head in history.heads(field)}


def _as_shown(operation: Operation, shown: set[tuple[str, str]]) -> Operation:
    said = (operation.replaces or ()) if operation.undoes is not None else (operation.id,)
    hidden = {field: empty for field, empty in _EMPTY.items() if not any((each, field) in shown for each in said)}
    if operation.field == CREATED:
        told = {name: value for name, value in operation.new.items() if not (hidden and name == CAME)}
        return replace(operation, new={**told, **hidden})
    return replace(operation, new=dict(WITHHELD)) if operation.field in hidden else operation


def _value(operation: Operation, field: str) -> Any:
    return operation.new.get(field) if operation.field == CREATED else operation.new


def _compared(field: str, value: Any) -> Any:
    # When something went to the trash matters to nobody.
    return value is None if field == REMOVED else value


def _rank(operation: Operation) -> tuple[int, str]:
    return operation.rank
