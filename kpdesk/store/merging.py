"""Notes of other archives taken into this one, what nobody has decided between, and what came in a bundle taken out.

See `core.merging` for what stands. Every function works inside the session or the step that it is given.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kpdesk.core.merging import PLACE, History, Operation
from kpdesk.core.records import AnchorState, Selector
from kpdesk.store import fields
from kpdesk.store.changes import Step
from kpdesk.store.fitting import is_possible, is_whole_note
from kpdesk.store.note_places import as_stored
from kpdesk.store.schema import ChangeRow, GroupRow, NoteRow, StatementRow, VersionRow, WaitingRow

DECISION = "decision "
_MERGED = ("text", "label", "tags", "visibility", fields.REMOVED)


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


@dataclass(frozen=True)
class Exchanged:
    """Which groups of the log took bundles in or out: `about` all of them, `out` those that do not count at present.

    A decision between several values counts as a bundle of one's own.
    """

    about: Mapping[str, str]
    out: frozenset[str]

    @classmethod
    def read(cls, session: Session) -> Exchanged:
        """What the log says; undoing a merge takes the bundle out, redoing it brings it in again."""
        about: dict[str, tuple[str, bool]] = {}
        inside: dict[str, bool] = {}
        columns = select(GroupRow.id, GroupRow.kind, GroupRow.of, GroupRow.bundle, GroupRow.outward)
        for row in session.execute(columns.order_by(GroupRow.n)):
            if row.bundle is not None:
                about[row.id] = row.bundle, not row.outward
            elif row.of in about:
                bundle, inward = about[row.of]
                about[row.id] = bundle, inward if row.kind == "redo" else not inward
            if row.id in about:
                bundle, inside[bundle] = about[row.id]
        out = {group for group, (bundle, _) in about.items() if not inside[bundle]}
        return cls({group: bundle for group, (bundle, _) in about.items()}, frozenset(out))

    def counts(self, line: ChangeRow) -> bool:
        """Whether a line says what its author meant; taking a bundle in or out is a matter of this archive alone."""
        if line.replaces is None:
            return line.group_id not in self.about
        return line.group_id not in self.out

    def with_bundle(self, bundle: str) -> Exchanged:
        """The same once a bundle counts again."""
        return replace(self, out=frozenset(group for group in self.out if self.about[group] != bundle))

    def without(self, bundle: str) -> Exchanged:
        """The same once a bundle does not count any more."""
        return replace(self, out=self.out | {group for group, each in self.about.items() if each == bundle})


def operation_of(line: ChangeRow) -> Operation:
    """A line of the log as an operation."""
    return Operation(
        id=line.id,
        clock=line.clock,
        author=line.author,
        device=line.device,
        time=line.time,
        field=line.field,
        new=json.loads(line.new),
        replaces=None if line.replaces is None else tuple(json.loads(line.replaces)),
    )


def lines_of(session: Session, note_ids: Sequence[str]) -> dict[str, list[ChangeRow]]:
    """The lines of the log about these notes, oldest first."""
    wanted = select(func.json_each(json.dumps(list(note_ids))).table_valued("value"))
    query = select(ChangeRow).where(ChangeRow.target_kind == "note", ChangeRow.target.in_(wanted))
    found: defaultdict[str, list[ChangeRow]] = defaultdict(list)
    for line in session.scalars(query.order_by(ChangeRow.seq)):
        found[line.target].append(line)
    return found


def history_of(lines: Iterable[ChangeRow], exchanged: Exchanged | None = None) -> History:
    """What all lines say, or only those that count."""
    return History(operation_of(line) for line in lines if exchanged is None or exchanged.counts(line))


def shareable(session: Session, note_ids: Sequence[str]) -> dict[str, list[Operation]]:
    """The operations on these notes that count, without where they stand."""
    exchanged = Exchanged.read(session)
    return {
        note_id: [
            operation_of(line) for line in lines if line.field not in (*PLACE, "bundle") and exchanged.counts(line)
        ]
        for note_id, lines in lines_of(session, note_ids).items()
    }


def rivals(session: Session) -> dict[str, History]:
    """The notes that have a field with more than one value to choose from, by their ids."""
    foreign = select(ChangeRow.target).where(ChangeRow.replaces.is_not(None), ChangeRow.target_kind == "note")
    ids = session.scalars(foreign.distinct()).all()
    exchanged = Exchanged.read(session)
    found = {note_id: history_of(lines, exchanged) for note_id, lines in lines_of(session, ids).items()}
    return {note_id: history for note_id, history in found.items() if history.rivals}


def settle(step: Step, note_id: str, field: str, value: Any) -> None:
    """Set a field to one of its values, or to any other, as the one that is meant by everybody from now on."""
    history = history_of(lines_of(step.session, [note_id])[note_id], Exchanged.read(step.session))
    step.settle(step.session.get_one(NoteRow, note_id), field, value, replaces=history.heads(field))


def take_in(step: Step, bundle: str, arriving: Sequence[Arriving]) -> None:
    """Take notes in: new ones at their homes, of known ones what is not here yet; the homeless wait."""
    waits = {(row.note_id, row.bundle) for row in waiting(step.session)}
    exchanged = Exchanged.read(step.session).with_bundle(bundle)
    known = lines_of(step.session, [each.id for each in arriving])
    for each in arriving:
        if each.id in known:
            _join(step, each, history_of(known[each.id]), history_of(known[each.id], exchanged))
        elif each.home is not None:
            _begin(step, each, each.home, bundle)
        elif (each.id, bundle) not in waits:
            step.session.merge(WaitingRow(note_id=each.id, bundle=bundle, entry=each.entry))
            step.waits = True


def take_out(step: Step, bundle: str) -> None:
    """Take out what a bundle brought: its notes go to the trash, fields have the values they would have without it."""
    step.waits = True  # the log says that it was taken out, also where everything it brought was overwritten since
    exchanged = Exchanged.read(step.session).without(bundle)
    groups = [group for group, each in exchanged.about.items() if each == bundle]
    touched = select(ChangeRow.target).where(ChangeRow.group_id.in_(groups), ChangeRow.target_kind == "note")
    for note_id, lines in lines_of(step.session, step.session.scalars(touched.distinct()).all()).items():
        row, left = step.session.get_one(NoteRow, note_id), history_of(lines, exchanged)
        if fields.CREATED in (each.field for each in left.operations.values()):
            _level(step, row, left)
        elif row.removed is None:
            step.put(row, fields.REMOVED, step.time)


def waiting(session: Session) -> list[WaitingRow]:
    """The notes that wait for their statements, of bundles that were not taken out."""
    exchanged = Exchanged.read(session)
    inside = {exchanged.about[group] for group in exchanged.about if group not in exchanged.out}
    here = select(NoteRow.id).where(NoteRow.id == WaitingRow.note_id).exists()
    query = select(WaitingRow).where(~here).order_by(WaitingRow.note_id)
    return [row for row in session.scalars(query) if row.bundle in inside]


def _join(step: Step, arriving: Arriving, full: History, counted: History) -> None:
    row = step.session.get_one(NoteRow, arriving.id)
    for each in full.lacks(filter(_is_possible, arriving.operations)):
        full.add(each)
        counted.add(each)
        step.take(row, each, stands=full.stands(each))
        row.modified = full.last_time
    _level(step, row, counted)
    home = arriving.home
    if row.state == "to place" and home is not None and home.state != "to place":
        _place(step, row, home)


def _level(step: Step, row: NoteRow, wanted: History) -> None:
    """Give every field the value that stands among what counts; nothing is logged where it has that."""
    for field in _MERGED:
        if field in wanted.fields:
            step.put(row, field, wanted.value(field))


def _place(step: Step, row: NoteRow, home: Home) -> None:
    statement = _statement(step.session, home.key)
    if row.statement_id == statement.id:
        for field, value in _place_of(step.session, statement, home).items():
            step.put(row, field, value)


def _begin(step: Step, arriving: Arriving, home: Home, bundle: str) -> None:
    history = History()
    operations = history.lacks(arriving.operations)
    if not operations:
        return
    first, *rest = operations
    statement = _statement(step.session, home.key)
    about = {name: first.new.get(name) for name in (*_MERGED, "author")} | {"bundle": bundle}
    about |= _place_of(step.session, statement, home)
    about |= {"statement": statement.id, "key": home.key, "sha256": _sha256(step.session, statement, home.version)}
    if not is_whole_note(about) or not all(is_possible(field, about[field]) for field in _MERGED):
        return
    first = replace(first, new=about, replaces=())
    row = NoteRow(id=arriving.id, statement_id=statement.id, created=first.time, modified=first.time)
    for name in fields.NOTE_FIELDS:
        fields.put(row, name, about[name])
    step.session.add(row)
    history.add(first)
    step.take(row, first, stands=True)
    for each in filter(_is_possible, rest):
        history.add(each)
        step.take(row, each, stands=history.stands(each))
    row.modified = history.last_time


def _place_of(session: Session, statement: StatementRow, home: Home) -> dict[str, Any]:
    place = {"version": home.version, "paragraph": home.paragraph, "state": home.state}
    values = {**place, "selector": home.selector.to_json()}
    return values if home.state == "to place" else as_stored(session, statement, home.version, values=values)


def _is_possible(operation: Operation) -> bool:
    return operation.field in _MERGED and is_possible(operation.field, operation.new)


def _statement(session: Session, key: str) -> StatementRow:
    return session.scalars(select(StatementRow).where(StatementRow.key == key)).one()


def _sha256(session: Session, statement: StatementRow, version: int) -> str:
    query = select(VersionRow.sha256).where(VersionRow.statement_id == statement.id, VersionRow.n == version)
    return session.scalars(query).one()
