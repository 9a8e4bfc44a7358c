"""Notes of other archives taken into this one, what nobody has decided between, and what came in a bundle taken out.

See `core.merging` for what stands. Every function works inside the session or the step that it is given.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kpdesk.core.merging import CAME, PLACE, History, Operation
from kpdesk.core.records import AnchorState, Selector
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.fitting import is_possible, is_whole_note
from kpdesk.store.log.logged import MERGED, Exchanged, history_of, lines_of
from kpdesk.store.merging.held import Homeless, held, hold
from kpdesk.store.merging.joining import MODIFIED, Joining, joining, newest, remind, take
from kpdesk.store.note_places import as_stored
from kpdesk.store.schema import ChangeRow, NoteRow, StatementRow, VersionRow


@dataclass(frozen=True)
class Home:
    """Where a note stands here."""

    key: str
    version: int
    paragraph: int
    selector: Selector
    state: AnchorState


@dataclass(frozen=True)
class Arriving:
    """A note of a bundle with every operation on it; `home` is None where its statement is not here."""

    id: str
    operations: tuple[Operation, ...]
    home: Home | None
    entry: str = ""


def joinings(session: Session, bundle: str, arriving: Sequence[Arriving]) -> dict[str, Joining]:
    """For each of the arriving notes that is known here, what the bundle changes about it."""
    now = Exchanged.read(session)
    then = now.after(bundle, inside=True)
    coming = {each.id: each.operations for each in arriving}
    return {
        note_id: joining(lines, coming[note_id], bundle=bundle, now=now, then=then, is_possible=_is_possible)
        for note_id, lines in lines_of(session, [*coming]).items()
    }


def shareable(session: Session, note_ids: Sequence[str]) -> dict[str, list[Operation]]:
    """The operations on these notes that count, without where they stand."""
    exchanged = Exchanged.read(session)
    return {
        note_id: [each for each in exchanged.history(lines).operations.values() if each.field not in (*PLACE, "bundle")]
        for note_id, lines in lines_of(session, note_ids).items()
    }


def rivals(session: Session) -> dict[str, History]:
    """The notes that have a field with more than one value to choose from, by their ids."""
    foreign = select(ChangeRow.target).where(ChangeRow.replaces.is_not(None), ChangeRow.target_kind == "note")
    ids = session.scalars(foreign.distinct()).all()
    exchanged = Exchanged.read(session)
    found = {note_id: exchanged.history(lines) for note_id, lines in lines_of(session, ids).items()}
    return {note_id: history for note_id, history in found.items() if history.begun and history.rivals}


def settle(step: Step, note_id: str, field: str, value: Any) -> None:
    """Set a field to one of its values, or to any other, as the one that is meant by everybody from now on."""
    row = step.session.get_one(NoteRow, note_id)
    step.settle(row, field, value, replaces=history_of(step.session, note_id).heads(field))


def take_in(step: Step, bundle: str, arriving: Sequence[Arriving]) -> None:
    """Take notes in: new ones at their homes, of known ones what is not here yet; the homeless wait."""
    # That the bundle is in is kept also where everything in it is known.
    step.waits = not Exchanged.read(step.session).inside.get(bundle, False)
    known = joinings(step.session, bundle, arriving)
    for each in arriving:
        if each.id in known:
            _join(step, each, known[each.id])
        elif each.home is not None:
            _begin(step, each, each.home, bundle)
    lost = (each for each in arriving if each.id not in known and each.home is None)
    hold(step, bundle, (Homeless("note", each.id, each.entry) for each in lost))


def take_out(step: Step, bundle: str) -> None:
    """Take out what a bundle brought: its notes go to the trash, fields have the values they would have without it."""
    step.waits = True  # the log says that it was taken out, also where everything it brought was overwritten since
    exchanged = Exchanged.read(step.session)
    left = exchanged.after(bundle, inside=False)
    groups = [group for group, each in exchanged.about.items() if each == bundle]
    touched = select(ChangeRow.target).where(ChangeRow.group_id.in_(groups), ChangeRow.target_kind == "note")
    for note_id, lines in lines_of(step.session, step.session.scalars(touched.distinct()).all()).items():
        row, history = step.session.get_one(NoteRow, note_id), left.history(lines)
        if history.begun:
            _level(step, row, history)
        elif row.removed is None:
            step.put(row, fields.REMOVED, step.time)


def waiting(session: Session) -> list[tuple[str, Homeless]]:
    """The notes that wait for their statements, with their bundles."""
    found = held(session, "note")
    wanted = select(func.json_each(json.dumps([each.name for _, each in found])).table_valued("value"))
    here = {*session.scalars(select(NoteRow.id).where(NoteRow.id.in_(wanted)))}
    return [(bundle, each) for bundle, each in found if each.name not in here]


def _join(step: Step, arriving: Arriving, known: Joining) -> None:
    row = step.session.get_one(NoteRow, arriving.id)
    take(step, row, known.told, after=newest(known.lines))
    remind(step, row, known)
    _level(step, row, known.after)
    home = arriving.home
    if row.state == "to place" and home is not None and home.state != "to place":
        _place(step, row, home)


def _level(step: Step, row: NoteRow, wanted: History) -> None:
    """Give every field the value that stands among what counts; nothing is logged where it has that."""
    for field in MERGED:
        if field in wanted.fields:
            step.put(row, field, wanted.value(field))


def _place(step: Step, row: NoteRow, home: Home) -> None:
    statement = _statement(step.session, home.key)
    if row.statement_id == statement.id:
        for field, value in _place_of(step.session, statement, home).items():
            step.put(row, field, value)


def _begin(step: Step, arriving: Arriving, home: Home, bundle: str) -> None:
    operations = History().lacks(arriving.operations)
    if not operations:
        return
    first, *rest = operations
    statement = _statement(step.session, home.key)
    about = {name: first.new.get(name) for name in (*MERGED, "author")} | {"bundle": bundle}
    about |= _place_of(step.session, statement, home)
    about |= {"statement": statement.id, "key": home.key, "sha256": _sha256(step.session, statement, home.version)}
    about |= {CAME: first.new[CAME]} if isinstance(first.new.get(CAME), dict) else {}
    if not is_whole_note(about) or not all(is_possible(field, about[field]) for field in MERGED):
        return
    first = replace(first, new=about, replaces=())
    row = NoteRow(id=arriving.id, statement_id=statement.id, created=first.time, modified=first.time)
    for name in fields.NOTE_FIELDS:
        fields.put(row, name, about[name])
    step.session.add(row)
    step.take(row, first, stands=True)
    possible = [*filter(_is_possible, rest)]
    take(step, row, possible, after=dict.fromkeys((*MERGED, MODIFIED), first.rank))
    _level(step, row, History([first, *possible]))


def _place_of(session: Session, statement: StatementRow, home: Home) -> dict[str, Any]:
    place = {"version": home.version, "paragraph": home.paragraph, "state": home.state}
    values = {**place, "selector": home.selector.to_json()}
    return values if home.state == "to place" else as_stored(session, statement, home.version, values=values)


def _is_possible(operation: Operation) -> bool:
    return operation.field in MERGED and is_possible(operation.field, operation.new)


def _statement(session: Session, key: str) -> StatementRow:
    return session.scalars(select(StatementRow).where(StatementRow.key == key)).one()


def _sha256(session: Session, statement: StatementRow, version: int) -> str:
    query = select(VersionRow.sha256).where(VersionRow.statement_id == statement.id, VersionRow.n == version)
    return session.scalars(query).one()
