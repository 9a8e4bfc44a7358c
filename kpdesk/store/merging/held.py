"""What a bundle brought for a statement, or a text of it, that is not here: it waits in the change log.

So it is in the journal as well, an undo takes it back, and a bundle that is taken out takes it along. One that nobody
knows to be in, as after the log was made anew from the journal, keeps what it brought.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.store.file.database import compact_json
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.logged import Exchanged
from kpdesk.store.log.waiting import waiting
from kpdesk.store.schema import CORRECTED, ChangeRow, WaitingRow

Kind = Literal["note", "corrected", "judged"]
"""A note, by its id; what was corrected about a statement, by its id in the bundle; a decision about a link, by its."""


@dataclass(frozen=True)
class Homeless:
    """Something that has no home here; `entry` is what the bundle has of it, in JSON."""

    kind: Kind
    name: str
    entry: str


def hold(step: Step, bundle: str, homeless: Iterable[Homeless]) -> None:
    """Let it wait, where it does not yet."""
    known = waiting(step.session)
    for each in homeless:
        name = f"{bundle}.{each.kind}.{each.name}"
        if name not in known.held:
            step.put(known, fields.HELD + name, json.loads(each.entry))


def held(session: Session, kind: Kind) -> list[tuple[str, Homeless]]:
    """What waits of that kind, with the id of its bundle, of bundles that were not taken out."""
    exchanged = Exchanged.read(session)
    found = {(each.name, bundle): each for bundle, each in _kept_before(session) if exchanged.inside.get(bundle, False)}
    groups = _groups(session)
    for name, entry in waiting(session).held.items():
        bundle, its_kind, its_name = name.split(".")
        if groups[name] not in exchanged.about or exchanged.inside.get(bundle, False):
            found[its_name, bundle] = Homeless(its_kind, its_name, compact_json(entry))  # type: ignore[arg-type]
    return [(place[1], each) for place, each in sorted(found.items()) if each.kind == kind]


def _groups(session: Session) -> dict[str, str]:
    """The step that last said of each that it waits."""
    about = ChangeRow.field.startswith(fields.HELD, autoescape=True)
    query = select(ChangeRow.field, ChangeRow.group_id).where(ChangeRow.target == fields.WAITING, about)
    return {field.removeprefix(fields.HELD): group for field, group in session.execute(query.order_by(ChangeRow.seq))}


def _kept_before(session: Session) -> Iterable[tuple[str, Homeless]]:
    """What an earlier kpdesk let wait beside the log."""
    for row in session.scalars(select(WaitingRow)):
        is_corrected = row.note_id.startswith(CORRECTED)
        name = row.note_id.removeprefix(CORRECTED)
        yield row.bundle, Homeless("corrected" if is_corrected else "note", name, row.entry)
