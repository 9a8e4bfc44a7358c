"""What readers decided about the links between passages, kept with the statement whose key comes first.

Each decision is one entry, named "VERSION.PARAGRAPH.VERSION.PARAGRAPH.KEY" of the passage and its counterpart, so that
it is a line of the change log like any other, and of two archives neither overwrites what the other decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.records import VERDICTS, Decision, Judgement, Opinion
from kpdesk.store.log import fields
from kpdesk.store.schema import StatementRow

Passage = tuple[str, int, int]
"""A key, a version and a paragraph."""

Rivals = Mapping[tuple[str, str], tuple[Opinion, ...]]

_PARTS = 5


def field_of(a: Passage, b: Passage) -> tuple[str, str]:
    """The key of the statement that keeps what is decided about two passages, and the field that it is kept in."""
    (key, *mine), (other, *theirs) = sorted((a, b))
    return key, f"{fields.JUDGED}{'.'.join(map(str, (*mine, *theirs, other)))}"


def places_of(key: str, field: str) -> tuple[Passage, Passage] | None:
    """The two passages that a field of a statement is about; None where its name cannot be read."""
    *numbers, other = field.removeprefix(fields.JUDGED).split(".", _PARTS - 1)
    if len(numbers) != _PARTS - 1 or not all(map(str.isdecimal, numbers)):
        return None
    version, n, other_version, other_n = map(int, numbers)
    return (key, version, n), (other, other_version, other_n)


def judgements(session: Session, rivals: Rivals) -> list[Judgement]:
    """Everything that was decided about statements outside the trash; what cannot be read is passed over.

    `rivals` are the verdicts between which nobody has chosen, by the id of the statement and the field.
    """
    query = select(StatementRow.id, StatementRow.key, StatementRow.judged)
    kept = query.where(StatementRow.judged.is_not(None), StatementRow.removed.is_(None)).order_by(StatementRow.key)
    rows = session.execute(kept)
    return [each for target, key, entries in rows for each in _read(target, key, entries=entries or {}, rivals=rivals)]


def _read(target: str, key: str, *, entries: dict[str, Decision], rivals: Rivals) -> Iterator[Judgement]:
    for name, decision in sorted(entries.items()):
        places = places_of(key, name)
        if places is not None and decision in VERDICTS:
            found = rivals.get((target, fields.JUDGED + name), ())
            yield Judgement(*places[0], *places[1], decision, rivals=found)
