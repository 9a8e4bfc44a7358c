"""Taking a group of changes back: every field gets the value from before, what was created goes to the trash."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select

from kpdesk.store import fields
from kpdesk.store.changes import Step, row_of
from kpdesk.store.merging import Exchanged, history_of, lines_of
from kpdesk.store.schema import ChangeRow, GroupRow


def take_back(step: Step, group_id: str) -> None:
    """Write the values from before the group, newest change first.

    Where the group decided between several values, all of them are there to choose from again.
    """
    session = step.session
    brought = session.scalar(select(GroupRow.bundle).where(GroupRow.id == group_id)) is not None
    lines = session.scalars(select(ChangeRow).where(ChangeRow.group_id == group_id).order_by(ChangeRow.seq.desc()))
    decided: defaultdict[tuple[str, str], list[ChangeRow]] = defaultdict(list)
    for line in lines.all():
        row = row_of(session, kind=line.target_kind, target=line.target)
        if line.field == fields.CREATED:
            step.put(row, fields.REMOVED, step.time)
        elif line.replaces is None or brought:
            step.put(row, line.field, json.loads(line.old))
        else:
            decided[line.target, line.field].append(line)
    for (target, field), its_lines in decided.items():
        _reopen(step, target, field, its_lines=its_lines)


def _reopen(step: Step, target: str, field: str, *, its_lines: Sequence[ChangeRow]) -> None:
    first = its_lines[-1]
    row = row_of(step.session, kind=first.target_kind, target=target)
    before, replaced = json.loads(first.old), json.loads(first.replaces or "[]")
    history = history_of(lines_of(step.session, [target])[target], Exchanged.read(step.session))
    if len(replaced) < 2:
        step.settle(row, field, before, replaces=history.heads(field))
        return
    lines = [history.operations[each] for each in replaced if each in history.operations]
    values = [each.new[field] if each.field == fields.CREATED else each.new for each in lines]
    for value in [*(each for each in values if each != before), before]:
        step.settle(row, field, value, replaces=[first.id])
