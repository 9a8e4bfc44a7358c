"""The state that the change log arrives at when it is read from its beginning, and where the rows differ from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.merging import WITHHELD
from kpdesk.store.log import fields
from kpdesk.store.log.logged import CARRIED
from kpdesk.store.schema import ChangeRow, NoteRow, StatementRow

State = dict[str, Any]

_IN_ONE_GO = 500


def replayed(session: Session) -> dict[str, State]:
    """For the id of each statement and note its fields, and of notes `modified`, as the log has them.

    In the order of the clocks, since lines of other archives come late: see `core.merging`. Of a statement these may
    have lower clocks than its own first line here.
    """
    query = select(ChangeRow.target, ChangeRow.field, ChangeRow.new, ChangeRow.time, ChangeRow.target_kind)
    ordered = query.order_by(ChangeRow.field != fields.CREATED, ChangeRow.clock, ChangeRow.id)
    return replay(dict(row) for row in session.execute(ordered).mappings())


def replay(lines: Iterable[Mapping[str, Any]]) -> dict[str, State]:
    """The states that lines of the log lead to; a line has target, target_kind, field, new (JSON text) and time.

    They come in the order of their clocks, but `created` before all others.
    """
    states: dict[str, State] = {}
    for line in lines:
        new = json.loads(line["new"])
        if new == WITHHELD or line["target_kind"] in fields.ROWLESS:
            continue
        if line["field"] == fields.CREATED:
            states[line["target"]] = _begun(new, line)
        else:
            _set(states[line["target"]], line["field"], new)
            if line["field"] not in (fields.REMOVED, CARRIED) and "modified" in states[line["target"]]:
                states[line["target"]]["modified"] = line["time"]
    return states


def differences(session: Session, states: Mapping[str, State]) -> Iterator[tuple[str, str]]:
    """A sentence and a place for each row that is not what the log says, and for each that is missing."""
    left = dict(states)
    for row in _all_rows(session):
        yield from _compared(row, left.pop(row.id, None))
        session.expunge(row)
    for missing in left:
        yield "The change log tells of something that is not in the archive.", missing


def _all_rows(session: Session) -> Iterator[fields.Row]:
    yield from session.scalars(select(StatementRow).execution_options(yield_per=_IN_ONE_GO))
    yield from session.scalars(select(NoteRow).execution_options(yield_per=_IN_ONE_GO))


def _compared(row: fields.Row, expected: State | None) -> Iterator[tuple[str, str]]:
    where = f"statement {row.key}" if isinstance(row, StatementRow) else f"note {row.id}"
    if expected is None:
        yield "The change log does not know this.", where
        return
    present = fields.state(row)
    if isinstance(row, NoteRow):
        present["modified"] = row.modified
    for name, value in present.items():
        if value != expected.get(name):
            yield f"The field {name} is not what the change log says.", where


def _begun(new: Mapping[str, Any], line: Mapping[str, Any]) -> State:
    if line["target_kind"] == "statement":
        return {name: new.get(name) for name in fields.STATEMENT_FIELDS}
    return {**{name: new.get(name) for name in fields.NOTE_FIELDS}, "modified": line["time"]}


def _set(state: State, field: str, value: Any) -> None:
    if fields.of_mapping(field):
        name, _, entry = field.partition(".")
        state[name] = fields.with_entry(name, state[name], entry=entry, value=value)
    else:
        state[field] = value
