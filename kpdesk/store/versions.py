"""A further version of a statement together with its notes, which go with their words in the same step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kpdesk.core.records import Note, Statement
from kpdesk.store import notes, statements, texts
from kpdesk.store.log.changes import Step
from kpdesk.store.records import NewStatement, NoteChanges

Carry = Callable[[Sequence[Note], Mapping[int, str]], Mapping[str, NoteChanges]]
"""Takes the notes of a statement and the texts of the versions they stand in, by number; gives by each note's id
what changes. A note that gets a new `selector` stands in the new version from then on; any other stays."""


def add(step: Step, key: str, item: NewStatement, carry: Carry | None) -> Statement:
    """A further version, with its notes carried over, also those in the trash; without `carry` they stay."""
    session = step.session
    known = [note for removed in (False, True) for note in notes.listed(session, key=key, removed=removed)]
    before = {version: texts.read(session, key, version).text for version in sorted({note.version for note in known})}
    statement = statements.add_version(step, key, item)
    changes = carry(known, before) if carry is not None and known else {}
    for note_id, each in changes.items():
        moved: NoteChanges = {**each, "version": statement.version} if "selector" in each else each
        notes.edit(step, note_id, moved)
    return statement
