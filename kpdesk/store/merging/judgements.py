"""What readers of other archives decided about links: taken in with a bundle, and taken out with it.

As with notes the decision with the highest clock stands, in whatever order they came, and every one stays in the log.
Unlike two texts of a note, two decisions about a link are not asked about: whoever sees another way decides anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.merging import Operation
from kpdesk.store import statements
from kpdesk.store.judging import Passage, field_of, places_of
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.logged import Exchanged
from kpdesk.store.log.operations import operation_of
from kpdesk.store.schema import ChangeRow, StatementRow


@dataclass(frozen=True)
class Decided:
    """What was decided last about two passages, as its author signed it."""

    a: Passage
    b: Passage
    operation: Operation


def decided(session: Session) -> list[Decided]:
    """The decision that counts about each two passages of statements outside the trash, also where it took one back."""
    exchanged = Exchanged.read(session)
    query = select(ChangeRow, StatementRow.key).join(StatementRow, StatementRow.id == ChangeRow.target)
    query = query.where(ChangeRow.field.startswith(fields.JUDGED), StatementRow.removed.is_(None))
    found: dict[tuple[str, str], Operation] = {}
    for line, key in session.execute(query.order_by(ChangeRow.seq)):
        if exchanged.is_operation(line) and exchanged.counts(line):
            made = operation_of(line)
            known = found.get((key, line.field), made)
            found[key, line.field] = max(made, known, key=lambda each: each.rank)
    return [
        Decided(*places, operation)
        for (key, field), operation in found.items()
        if (places := places_of(key, field)) is not None
    ]


def unknown(session: Session, arriving: Iterable[Decided]) -> int:
    """How many of the decisions nobody here has heard of."""
    ids = [each.operation.id for each in arriving]
    return len(ids) - len(session.scalars(select(ChangeRow.id).where(ChangeRow.id.in_(ids))).all())


def take_in(step: Step, bundle: str, arriving: Sequence[Decided]) -> None:
    """Log what is not known yet, and let stand what counts once the bundle is in."""
    exchanged = Exchanged.read(step.session).after(bundle, inside=True)
    for each in arriving:
        key, field = field_of(each.a, each.b)
        row = statements.row_of(step.session, key)
        lines = _lines(step.session, row, field)
        operation = replace(each.operation, field=field, replaces=())
        if operation.id not in {line.id for line in lines}:
            newest = max(((line.clock, line.id) for line in lines), default=(-1, ""))
            step.take(row, operation, stands=operation.rank > newest)
        _level(step, row, field, [*_counting(lines, exchanged), operation])


def take_out(step: Step, bundle: str) -> None:
    """Let stand what counts without the bundle."""
    exchanged = Exchanged.read(step.session)
    left = exchanged.after(bundle, inside=False)
    groups = [group for group, each in exchanged.about.items() if each == bundle]
    query = select(ChangeRow.target, ChangeRow.field).where(ChangeRow.group_id.in_(groups))
    touched = query.where(ChangeRow.field.startswith(fields.JUDGED)).distinct()
    for target, field in step.session.execute(touched).all():
        row = step.session.get_one(StatementRow, target)
        _level(step, row, field, _counting(_lines(step.session, row, field), left))


def _lines(session: Session, row: StatementRow, field: str) -> Sequence[ChangeRow]:
    query = select(ChangeRow).where(ChangeRow.target == row.id, ChangeRow.field == field)
    return session.scalars(query.order_by(ChangeRow.seq)).all()


def _counting(lines: Iterable[ChangeRow], exchanged: Exchanged) -> list[Operation]:
    return [operation_of(line) for line in lines if exchanged.is_operation(line) and exchanged.counts(line)]


def _level(step: Step, row: StatementRow, field: str, counted: Sequence[Operation]) -> None:
    last = max(counted, key=lambda each: each.rank, default=None)
    step.put(row, field, last.new if last is not None else None)
