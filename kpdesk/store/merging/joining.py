"""What a bundle adds to what is known about one note or one statement, and how its operations get into the log."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kpdesk.core.merging import WITHHELD, History, Operation, told_more
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.fitting import is_possible as can_be
from kpdesk.store.log.logged import CARRIED, MERGED, Exchanged
from kpdesk.store.schema import ChangeRow, NoteRow

Rank = tuple[int, str]

MODIFIED = "modified"


@dataclass(frozen=True)
class Joining:
    """What counts about something that is known, before and after a bundle is taken in.

    `lines` are those of the log about it; the bundle tells what is `told`, makes what is known count `again`, and has
    what counts already as well (`carried`). `words` are what it tells of these that was withheld before.
    """

    before: History
    after: History
    lines: Sequence[ChangeRow]
    told: Sequence[Operation]
    again: tuple[str, ...]
    carried: tuple[str, ...]
    words: Mapping[str, Any]


def joining(
    lines: Sequence[ChangeRow],
    coming: Iterable[Operation],
    *,
    bundle: str,
    now: Exchanged,
    then: Exchanged,
    is_possible: Callable[[Operation], bool],
) -> Joining:
    """What these operations change once the bundle is in (`then`); those that cannot be true are passed over."""
    known, counted = now.known(lines), then.history(lines).operations
    coming = list(coming)
    repeated = [each.id for each in coming if each.id in known.operations]
    again = tuple(each for each in repeated if each not in counted)
    kept = now.kept_without(bundle, lines)
    carried = tuple(each for each in repeated if each in counted and each not in kept)
    told = known.lacks(filter(is_possible, coming))
    words = _words(known, [each for each in coming if each.id in {*again, *carried}])
    after = then.history(lines, again, words)
    for each in told:
        after.add(each)
    return Joining(now.history(lines), after, lines, told, again, carried, words)


def _words(known: History, coming: Iterable[Operation]) -> dict[str, Any]:
    """What the bundle tells of operations on a note of which another bundle did not tell the words."""
    told = {each.id: told_more(known.operations[each.id], each) for each in coming}
    return {name: new for name, new in told.items() if new is not None and _can_be(known.operations[name].field, new)}


def _can_be(field: str, new: Any) -> bool:
    if field == fields.CREATED:
        return all(can_be(name, new.get(name)) for name in MERGED)
    return field in MERGED and can_be(field, new)


def remind(step: Step, row: fields.Row, joined: Joining) -> None:
    """Log what the bundle has that was known."""
    if joined.again:
        step.bring(row, joined.again, _of(joined.words, joined.again))
    if joined.carried:
        step.carry(row, joined.carried, _of(joined.words, joined.carried))


def _of(words: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: words[name] for name in names if name in words}


def take(step: Step, row: fields.Row, operations: Iterable[Operation], *, after: dict[str, Rank]) -> None:
    """Log operations of another archive; each sets its field where no line about that has a higher clock."""
    for each in operations:
        told = each.new != WITHHELD
        step.take(row, each, stands=told and heed(after, each.field, each.rank))
        if isinstance(row, NoteRow) and told and each.field != fields.REMOVED and heed(after, MODIFIED, each.rank):
            row.modified = each.time


def newest(lines: Iterable[ChangeRow]) -> dict[str, Rank]:
    """The highest clock of the lines about each field, as `replay` goes by it; the first line of a statement has none.

    That was made where the file was imported, and may be younger than what others corrected before.
    """
    found: dict[str, Rank] = {}
    for line in lines:
        begins = line.field == fields.CREATED
        if line.field == CARRIED or json.loads(line.new) == WITHHELD or (begins and line.target_kind == "statement"):
            continue
        for field in fields.NOTE_FIELDS if begins else (line.field,):
            heed(found, field, (line.clock, line.id))
        if line.field != fields.REMOVED:
            heed(found, MODIFIED, (line.clock, line.id))
    return found


def heed(ranks: dict[str, Rank], field: str, rank: Rank) -> bool:
    """Whether no higher clock of a field was met so far; this one is met now."""
    ranks[field] = max(rank, ranks.get(field, rank))
    return ranks[field] == rank
