"""Taking a group of changes back: every field gets the value from before, what was created goes to the trash."""

from __future__ import annotations

import json

from sqlalchemy import select

from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step, row_of
from kpdesk.store.log.logged import REMINDERS, exchanged_field
from kpdesk.store.schema import ChangeRow, GroupRow


def take_back(step: Step, group_id: str) -> None:
    """Write the values from before the group, newest change first; what was said here is said no more."""
    session = step.session
    lines = session.scalars(select(ChangeRow).where(ChangeRow.group_id == group_id).order_by(ChangeRow.seq.desc()))
    step.levels = session.scalar(select(GroupRow.bundle).where(GroupRow.id == step.group.of)) is not None
    for line in lines.all():
        row = row_of(session, kind=line.target_kind, target=line.target)
        if line.field == fields.CREATED:
            step.put(row, fields.REMOVED, step.time)
        elif exchanged_field(line.target_kind, line.field) and not step.levels:
            step.take_back(row, line, json.loads(line.old))
        elif line.field not in REMINDERS:
            step.put(row, line.field, json.loads(line.old))
