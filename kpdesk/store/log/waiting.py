"""What waits for its statement, of other programs and of bundles: read from the change log, which alone holds it."""

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
        found = session.info[fields.WAITING] = _entries(session)
    assert isinstance(found, fields.Waiting)
    return found


def ever_waited(session: Session) -> frozenset[str]:
    """The ids of all annotations that the log tells of, whether they wait still or not."""
    about = ChangeRow.field.startswith(fields.WAITS, autoescape=True)
    told = select(ChangeRow.field).where(ChangeRow.target == fields.WAITING, about).distinct()
    return frozenset(field.removeprefix(fields.WAITS) for field in session.scalars(told))


def _entries(session: Session) -> fields.Waiting:
    """The last that was said about each; what cannot wait is passed over."""
    query = select(ChangeRow.field, ChangeRow.new).where(ChangeRow.target == fields.WAITING)
    entries = fields.Waiting()
    for field, new in session.execute(query.order_by(ChangeRow.seq)):
        value = json.loads(new)
        if fits(fields.WAITING, field, value):
            entries.put(field, value)
    return entries
