"""Notes of other archives and programs taken in as they are: with their ids, their authors and their times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kpdesk.core.merging import CAME
from kpdesk.core.records import Note
from kpdesk.store import statements
from kpdesk.store.ids import new_id
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.note_places import Places, as_stored
from kpdesk.store.notes import verify_place
from kpdesk.store.schema import NoteRow


def take_in(step: Step, notes: Iterable[Note], came: Mapping[str, Any]) -> list[Note]:
    """The notes that are new here, in their order; one that is known, in the trash or not, stays as it is.

    `came` has, by the id of its note, each annotation that says more than its note can.
    """
    return [_add(step, note, came.get(note.id)) for note in notes if step.session.get(NoteRow, note.id) is None]


def _add(step: Step, note: Note, came: Any) -> Note:
    statement = statements.row_of(step.session, note.key)
    row = NoteRow(id=note.id, statement_id=statement.id, created=note.created, modified=note.created)
    plain = as_stored(step.session, statement, note.version, values=note.to_json())
    for name in fields.NOTE_FIELDS:
        fields.put(row, name, plain[name])
    sha256 = verify_place(step.session, row, statement)
    step.session.add(row)
    state = {**fields.state(row), "statement": statement.id, "key": note.key, "sha256": sha256}
    state |= {} if came is None else {CAME: came}
    step.again(row, _signed(step, note, note.created, fields.CREATED) | {"new": state})
    if note.modified != note.created:
        step.again(row, _signed(step, note, note.modified, "text") | {"new": note.text})
    return Places(step.session).note(row, statement)


def _signed(step: Step, note: Note, time: str, field: str) -> dict[str, object]:
    return {"id": new_id(), "author": note.author, "device": step.device, "time": time, "field": field}
