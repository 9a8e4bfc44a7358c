"""Annotations of other programs that wait for their statement: read from the change log, which alone holds them."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.store.log import fields
from kpdesk.store.log.fitting import fits
from kpdesk.store.schema import ChangeRow


def waiting(session: Session) -> fields.Waiting:
    """What waits now; within a session always the same object, so that a step sees what it changed."""
    found = session.info.get(fields.WAITING)
    if found is None:
        found = session.info[fields.WAITING] = fields.Waiting(_entries(session))
    assert isinstance(found, fields.Waiting)
    return found


def ever_waited(session: Session) -> frozenset[str]:
    """The ids of all annotations that the log tells of, whether they wait still or not."""
    told = select(ChangeRow.field).where(ChangeRow.target == fields.WAITING).distinct()
    return frozenset(field.removeprefix(fields.WAITS) for field in session.scalars(told))


def _entries(session: Session) -> dict[str, object]:
    """The last that was said about each annotation; what cannot be one is passed over."""
    query = select(ChangeRow.field, ChangeRow.new).where(ChangeRow.target == fields.WAITING)
    entries: dict[str, object] = {}
    for field, new in session.execute(query.order_by(ChangeRow.seq)):
        value = json.loads(new)
        if fits(fields.WAITING, field, value):
            entries[field.removeprefix(fields.WAITS)] = value
    return {name: whole for name, whole in entries.items() if whole is not None}
