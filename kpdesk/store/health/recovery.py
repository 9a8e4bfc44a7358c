"""Changes that only the journal still knows, brought back into the archive.

They are missing where the database was replaced by an older copy, or lost its last changes with its write-ahead
log. Notes and corrections can be brought back; a statement cannot, since its file is not in the journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step, row_of
from kpdesk.store.log.fitting import fits, is_whole_note
from kpdesk.store.schema import ChangeRow, NoteRow, StatementRow, VersionRow

Line = Mapping[str, Any]

_PLACE = ("version", "paragraph", "selector", "state")


def unknown(session: Session, lines: Iterable[Line]) -> list[Line]:
    """The lines of a journal that the log does not have, in their order."""
    known = set(session.scalars(select(ChangeRow.id)))
    return list({line["id"]: line for line in lines if line["id"] not in known}.values())


def recoverable(session: Session, lines: Sequence[Line]) -> list[Line]:
    """Those of the lines that `recover` can bring back, in their order."""
    coming: set[str] = set()
    homeless: set[str] = set()
    found = []
    lost = {line["group_id"] for line in lines if line["field"] == "version" and line["target_kind"] == "statement"}
    for line in lines:
        if line["group_id"] in lost and line["field"] in _PLACE:
            possible = False  # the note went to a version that is not here: it stays where its words are
        elif line["field"] == fields.CREATED:
            possible = (
                _is_missing_note(session, line)
                and is_whole_note(line["new"])
                and _home(session, line["new"]) is not None
            )
            coming |= {line["target"]} if possible else set()
            homeless |= set() if possible else {line["group_id"]}
        elif line["target_kind"] == fields.WAITING and line["new"] is None and line["group_id"] in homeless:
            possible = False  # its note has no statement again: it goes on waiting
        else:
            known = line["target"] in coming or _fits(session, line)
            possible = known and fits(line["target_kind"], line["field"], line["new"])
        if possible:
            found.append(line)
    return found


def recover(step: Step, lines: Sequence[Line]) -> None:
    """Make the changes again, signed by their authors at their times; all of them are one step of undo."""
    for line in lines:
        if line["field"] == fields.CREATED:
            row, new = _note(step.session, line)
            step.session.add(row)
            step.again(row, {**line, "new": new})
        else:
            step.again(row_of(step.session, kind=line["target_kind"], target=line["target"]), line)


def _note(session: Session, line: Line) -> tuple[NoteRow, dict[str, Any]]:
    home = _home(session, line["new"])
    assert home is not None, "only what is recoverable is recovered"
    new = {**line["new"], "statement": home.statement_id, "version": home.n}
    row = NoteRow(id=line["target"], statement_id=home.statement_id, created=line["time"], modified=line["time"])
    for name in fields.NOTE_FIELDS:
        fields.put(row, name, new.get(name))
    return row, new


def _home(session: Session, new: Line) -> VersionRow | None:
    """The version that a note was made for, also where its file was imported anew, if its words stand there."""
    query = select(VersionRow).where(VersionRow.sha256 == new["sha256"]).options(undefer(VersionRow.text))
    place = new["selector"]
    versions = [
        version
        for version in session.scalars(query)
        if new["state"] not in fields.ON_THE_WORDS or version.text[place["start"] : place["end"]] == place["exact"]
    ]
    return max(versions, key=lambda each: (each.statement_id == new["statement"], each.n), default=None)


def _is_missing_note(session: Session, line: Line) -> bool:
    return line["target_kind"] == "note" and session.get(NoteRow, line["target"]) is None


def _fits(session: Session, line: Line) -> bool:
    if line["target_kind"] == "note":
        return session.get(NoteRow, line["target"]) is not None
    if line["target_kind"] in fields.ROWLESS:
        return True
    return line["field"] != "version" and session.get(StatementRow, line["target"]) is not None
