"""What people of other archives corrected about statements: taken in with a bundle, taken out with it, and decided.

As with notes both values of a field that two people changed are kept until somebody chooses; see `core.merging`. What
nobody corrected is as it was read from the file here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.merging import CREATED, History, Operation, Version
from kpdesk.core.records import EDITABLE_FIELDS, Evidence
from kpdesk.core.repair import field_of
from kpdesk.store import statements
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.fitting import fits
from kpdesk.store.log.logged import Exchanged, history_of, lines_of
from kpdesk.store.log.operations import CONFIRMED, is_correction
from kpdesk.store.merging import repairs
from kpdesk.store.merging.joining import Joining, joining, newest, remind, take
from kpdesk.store.schema import ChangeRow, StatementRow

_PRECISIONS = ("year", "month", "day")


@dataclass(frozen=True)
class Corrections:
    """The operations on one statement outside the trash, by its key; `repairs.` names versions of this archive."""

    key: str
    operations: tuple[Operation, ...]


def corrections(session: Session, keys: Collection[str] | None = None) -> list[Corrections]:
    """What was corrected about these statements, or about all, and counts."""
    query = select(StatementRow.id, StatementRow.key).where(StatementRow.removed.is_(None)).order_by(StatementRow.id)
    wanted = {target: key for target, key in session.execute(query) if keys is None or key in keys}
    exchanged = Exchanged.read(session)
    found = []
    for target, lines in lines_of(session, [*wanted]).items():
        operations = tuple(each for each in exchanged.history(lines).operations.values() if each.field != CREATED)
        if operations:
            found.append(Corrections(wanted[target], operations))
    return sorted(found, key=lambda each: each.key)


def joinings(session: Session, bundle: str, arriving: Iterable[Corrections]) -> dict[str, Joining]:
    """What the bundle changes about each of these statements, by key."""
    now = Exchanged.read(session)
    then = now.after(bundle, inside=True)
    coming = {statements.row_of(session, each.key).id: each for each in arriving}
    return {
        coming[target].key: joining(
            lines, coming[target].operations, bundle=bundle, now=now, then=then, is_possible=_is_possible
        )
        for target, lines in lines_of(session, [*coming]).items()
    }


def take_in(step: Step, bundle: str, arriving: Sequence[Corrections]) -> None:
    """Log what is not known yet, and let stand what counts once the bundle is in."""
    for key, each in joinings(step.session, bundle, arriving).items():
        row = statements.row_of(step.session, key)
        take(step, row, each.told, after=newest(each.lines))
        remind(step, row, each)
        _level(step, row, each.after, lines=each.lines)


def take_out(step: Step, bundle: str) -> None:
    """Let stand what counts without the bundle."""
    exchanged = Exchanged.read(step.session)
    left = exchanged.after(bundle, inside=False)
    groups = [group for group, each in exchanged.about.items() if each == bundle]
    touched = select(ChangeRow.target).where(ChangeRow.group_id.in_(groups), ChangeRow.target_kind == "statement")
    for target, lines in lines_of(step.session, step.session.scalars(touched.distinct()).all()).items():
        _level(step, step.session.get_one(StatementRow, target), left.history(lines), lines=lines)


def rivals(session: Session) -> dict[str, dict[str, tuple[Version, ...]]]:
    """The fields of statements outside the trash that have more than one value to choose from, by key."""
    query = select(StatementRow.id, StatementRow.key).join(ChangeRow, ChangeRow.target == StatementRow.id)
    foreign = query.where(ChangeRow.replaces.is_not(None), StatementRow.removed.is_(None)).distinct()
    keys = {target: key for target, key, *_ in session.execute(foreign)}
    exchanged = Exchanged.read(session)
    found = {
        keys[target]: _rivals(session, session.get_one(StatementRow, target), exchanged.history(lines))
        for target, lines in lines_of(session, [*keys]).items()
    }
    return {key: each for key, each in found.items() if each}


def new_rivals(session: Session, bundle: str, arriving: Iterable[Corrections]) -> int:
    """How many fields have more than one value to choose from once the bundle is in, and have not now."""
    count = 0
    for key, each in joinings(session, bundle, arriving).items():
        row = statements.row_of(session, key)
        count += len(_rivals(session, row, each.after).keys() - _rivals(session, row, each.before).keys())
    return count


def settle(step: Step, key: str, field: str, value: Any) -> None:
    """Set a field to one of its values as the one that is meant by everybody from now on; a repair with its stretch."""
    row = statements.row_of(step.session, key)
    history = history_of(step.session, row.id)
    for dispute in repairs.disputes(step.session, row, history):
        if dispute.field == field:
            _settle_stretch(step, row, dispute, value)
            return
    step.settle(row, field, value, replaces=history.heads(field))
    for beside, put in _beside(row, field, value):
        step.put(row, beside, put)


def _settle_stretch(step: Step, row: StatementRow, dispute: repairs.Dispute, value: Any) -> None:
    stretch = dispute.stretch
    form = next(each for each in stretch.forms if dispute.value(each) == value)
    for place, marks in form.marks.items():
        step.settle(row, field_of(stretch.version, place), marks, replaces=stretch.heads)


def _rivals(session: Session, row: StatementRow, history: History) -> dict[str, tuple[Version, ...]]:
    """What there is to choose from; of paragraphs that are beside each other one form each, not a mark each."""
    details = {field: each for field, each in history.rivals.items() if not field.startswith(fields.REPAIRS)}
    return details | {each.field: each.versions for each in repairs.disputes(session, row, history)}


def _level(step: Step, row: StatementRow, wanted: History, *, lines: Sequence[ChangeRow]) -> None:
    """Give every field that anybody corrected the value that stands, and where none does, the one of the file."""
    first = next(json.loads(line.new) for line in lines if line.field == CREATED)
    known = [line.field for line in lines if is_correction(line.field)]
    repaired = repairs.standing(step.session, row, wanted)
    for field in dict.fromkeys([*known, *(each for each in wanted.fields if is_correction(each))]):
        if field in wanted.fields:
            step.put(row, field, repaired.get(field, wanted.value(field)))
            for beside, put in _beside(row, field, wanted.value(field)):
                step.put(row, beside, put)
            continue
        for beside in (field, "date_precision") if field == "date" else (field,):
            step.put(row, beside, first.get(beside))
            if field in EDITABLE_FIELDS:
                step.put(row, fields.EVIDENCE + beside, (first.get("evidence") or {}).get(beside))


def _beside(row: StatementRow, field: str, value: Any) -> Iterator[tuple[str, Any]]:
    """What goes with the value of a field that a person stated."""
    if field == "date":
        yield "date_precision", _PRECISIONS[value.count("-")] if value else None
        yield from _confirmed(row, "date_precision")
    if field in EDITABLE_FIELDS:
        yield from _confirmed(row, field)


def _confirmed(row: StatementRow, field: str) -> Iterator[tuple[str, Any]]:
    evidence = fields.get(row, fields.EVIDENCE + field) or {}
    if evidence.get("certainty") != CONFIRMED:
        yield fields.EVIDENCE + field, Evidence(evidence.get("quote", ""), CONFIRMED).to_json()


def _is_possible(operation: Operation) -> bool:
    return is_correction(operation.field) and fits("statement", operation.field, operation.new)
