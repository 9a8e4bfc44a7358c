"""Statements: adding them with their files and texts, finding them, correcting what is known about them, the trash.

Every function works inside the session or the step that it is given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.orm import Session

from kpdesk.core.records import EDITABLE_FIELDS, Paragraph, Record, Statement
from kpdesk.errors import ArchiveError, FieldError, NotFoundError
from kpdesk.store import paragraphs
from kpdesk.store.ids import new_id
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.operations import CONFIRMED
from kpdesk.store.records import NewStatement, VersionHash
from kpdesk.store.rows import statement_of
from kpdesk.store.schema import Base, NoteRow, OriginalRow, StatementRow, VersionRow

SETTABLE = (*EDITABLE_FIELDS, "date_precision", "evidence")

_AT_ONCE = 200
_OF_STATEMENT = VersionRow.statement_id == StatementRow.id
_CURRENT = and_(_OF_STATEMENT, VersionRow.n == StatementRow.version)


def add(step: Step, item: NewStatement) -> Statement:
    """A new statement with its first version; its key must be free."""
    if step.session.scalar(select(StatementRow.id).where(StatementRow.key == item.key)) is not None:
        raise ArchiveError(
            f"There is a statement with the key {item.key!r} already, so {item.source} and the files stored with it "
            "were not added. Nothing else was changed. Import them again."
        )
    row = StatementRow(id=new_id(), key=item.key, version=1, sample=item.sample, removed=None)
    for name, value in item.description.to_json().items():
        fields.put(row, name, value)
    step.session.add(row)
    step.session.flush()
    version = _add_version(step, row, item, n=1)
    step.created(row, _file(version))
    return statement_of(row, version)


def add_version(step: Step, key: str, item: NewStatement) -> Statement:
    """A further version of a known statement; its metadata stays as it is, and so do its earlier versions."""
    row = row_of(step.session, key)
    last = step.session.scalar(select(func.max(VersionRow.n)).where(VersionRow.statement_id == row.id)) or 0
    version = _add_version(step, row, item, n=last + 1)
    step.put(row, "version", version.n)
    return statement_of(row, version)


def row_of(session: Session, key: str) -> StatementRow:
    """The row of the statement of that key; a NotFoundError names keys that are spelt alike."""
    row = session.scalar(select(StatementRow).where(StatementRow.key == key))
    if row is None:
        raise NotFoundError(_unknown(session, key))
    return row


def by_key(session: Session, key: str) -> Statement:
    """The statement of that key, in the trash or not."""
    return of_row(session, row_of(session, key))


def of_row(session: Session, row: StatementRow) -> Statement:
    """The record of a row, in its present version."""
    version = session.scalar(select(VersionRow).where(VersionRow.statement_id == row.id, VersionRow.n == row.version))
    assert version is not None, "every statement has its present version"
    return statement_of(row, version, paragraphs=paragraphs.count(session, row, version))


def by_sha256(session: Session, sha256: str) -> Statement | None:
    """The statement that has a version made from these bytes, in the trash or not; one undone or purged is none."""
    query = select(StatementRow).join(VersionRow, _OF_STATEMENT).where(VersionRow.n <= StatementRow.version)
    found = query.where(VersionRow.sha256 == sha256, _not_purged())
    row = session.scalar(found.order_by(StatementRow.removed.is_not(None), StatementRow.id).limit(1))
    return of_row(session, row) if row is not None else None


def version_hashes(session: Session) -> list[VersionHash]:
    """Every version of every statement, outside and inside the trash, with its hashes; those undone are left out."""
    columns = select(StatementRow.key, VersionRow.n, VersionRow.sha256, VersionRow.text_sha256)
    query = columns.join_from(StatementRow, VersionRow, _OF_STATEMENT)
    query = query.where(VersionRow.n <= StatementRow.version, _not_purged())
    return [VersionHash(*row) for row in session.execute(query.order_by(StatementRow.removed, VersionRow.id))]


def keys(session: Session) -> set[str]:
    """The keys of all statements, also of those in the trash."""
    return set(session.scalars(select(StatementRow.key)))


def found(session: Session, query: Select[StatementRow, VersionRow]) -> list[Statement]:
    """The statements that a query of `listed` gives."""
    # A mapped row takes as much memory as twenty records: some hundred of them at a time, not all of an archive.
    rows = session.execute(query.execution_options(yield_per=_AT_ONCE))
    return [statement_of(row, version, paragraphs=paragraphs.count(session, row, version)) for row, version in rows]


def listed(*, removed: bool | None = False) -> Select[StatementRow, VersionRow]:
    """The query for statements and their present versions, oldest first, those without a date last.

    `removed` True gives those in the trash, None all.
    """
    query = select(StatementRow, VersionRow).join(VersionRow, _CURRENT)
    if removed is not None:
        in_trash = StatementRow.removed.is_not(None) & _not_purged()
        query = query.where(in_trash if removed else StatementRow.removed.is_(None))
    return query.order_by(*oldest_first())


def oldest_first() -> tuple[Any, ...]:
    """The order of statements: by date, those without one last, then by key."""
    age = func.coalesce(StatementRow.date, cast(StatementRow.year, String))
    return age.is_(None), age, StatementRow.key


def edit(step: Step, key: str, values: Mapping[str, Any]) -> Statement:
    """Correct fields of a statement; values are those of the record, `evidence` replaces the entries it names."""
    row = row_of(step.session, key)
    unknown = sorted(values.keys() - set(SETTABLE))
    if unknown:
        raise FieldError(
            f"{unknown[0]!r} is no field that can be corrected. The fields are {', '.join(EDITABLE_FIELDS)}."
        )
    for name, value in values.items():
        _put(step, row, name, _json(value))
    return of_row(step.session, row)


def set_removed(step: Step, key: str, *, removed: bool) -> Statement:
    """Put a statement into the trash, or take it out; its notes are hidden and shown with it."""
    row = row_of(step.session, key)
    if row.removed is not None and row.removed.startswith(fields.PURGED):
        raise NotFoundError(
            f"The statement {key!r} is no longer in the trash: it was emptied after its time there. "
            "Nothing was changed. Import its file again to have it back."
        )
    if removed != (row.removed is not None):
        step.put(row, fields.REMOVED, step.time if removed else None)
    return of_row(step.session, row)


def overdue(session: Session, before: str) -> list[tuple[Statement, int]]:
    """The statements that went to the trash before that time, each with its notes that can be seen or restored."""
    gone = [each for each in found(session, listed(removed=True)) if each.removed is not None and each.removed < before]
    left = or_(NoteRow.removed.is_(None), ~NoteRow.removed.startswith(fields.PURGED))
    noted = select(NoteRow.statement_id, func.count()).where(left).group_by(NoteRow.statement_id)
    notes = {row[0]: int(row[1]) for row in session.execute(noted)}
    return [(each, notes.get(each.id, 0)) for each in gone]


def purge(step: Step, keys: Iterable[str]) -> None:
    """Take statements out of the trash for good: they are listed nowhere, and their files may be imported anew."""
    for key in keys:
        step.put(row_of(step.session, key), fields.REMOVED, f"{fields.PURGED}{step.time}")


def counts(session: Session) -> tuple[int, int]:
    """How many statements and how many paragraphs there are, without the trash."""
    query = select(func.count(), func.coalesce(func.sum(VersionRow.paragraphs), 0))
    found = session.execute(
        query.select_from(StatementRow).join(VersionRow, _CURRENT).where(StatementRow.removed.is_(None))
    ).one()
    changed = session.execute(listed().where(StatementRow.repairs.is_not(None))).all()
    more = sum(paragraphs.count(session, row, version) - version.paragraphs for row, version in changed)
    return found[0], found[1] + more


def _not_purged() -> ColumnElement[bool]:
    return or_(StatementRow.removed.is_(None), ~StatementRow.removed.startswith(fields.PURGED))


def _add_version(step: Step, row: StatementRow, item: NewStatement, *, n: int) -> VersionRow:
    _verify(item)
    session = step.session
    original = {"sha256": item.sha256, "size": len(item.content), "content": item.content}
    # The same bytes may be the file of more than one statement; they are stored once.
    session.execute(insert_or(OriginalRow).values(original).on_conflict_do_nothing())
    version = VersionRow(
        statement_id=row.id,
        n=n,
        sha256=item.sha256,
        source=item.source,
        format=item.format,
        words=item.words,
        paragraphs=len(item.text.body),
        imported=step.time,
        text_sha256=hashlib.sha256(item.text.text.encode()).hexdigest(),
        text=item.text.text,
    )
    session.add(version)
    session.flush()
    if item.text.body:
        # The table, not the class: the mapped way takes four times as long for thousands of rows.
        session.execute(
            insert(Base.metadata.tables["paragraph"]), [_place(version.id, each) for each in item.text.body]
        )
    return version


def _verify(item: NewStatement) -> None:
    # A mistake of the caller, not of the person: what is stored here can never be corrected again.
    body = item.text.body
    if hashlib.sha256(item.content).hexdigest() != item.sha256:
        raise ValueError(f"the hash given for {item.source} is not that of its bytes")
    if [paragraph.n for paragraph in body] != list(range(1, len(body) + 1)):
        raise ValueError(f"the paragraphs of {item.source} are not numbered from 1")
    if any(item.text.text[p.start : p.end] != p.text or "\n" in p.text for p in body):
        raise ValueError(f"a paragraph of {item.source} is not where it says it is")
    if "\n".join(paragraph.text for paragraph in body) != item.text.text:
        raise ValueError(f"the text of {item.source} is not its paragraphs joined by newlines")


def _place(version_id: int, paragraph: Paragraph) -> dict[str, Any]:
    return {
        "version_id": version_id,
        "n": paragraph.n,
        "kind": paragraph.kind,
        "speaker": paragraph.speaker,
        "start": paragraph.start,
        "end": paragraph.end,
        "page": paragraph.page,
        "language": paragraph.language,
        "level": paragraph.level,
    }


def _file(version: VersionRow) -> dict[str, Any]:
    names = ("sha256", "source", "format", "words", "paragraphs", "text_sha256")
    return {"file": {name: getattr(version, name) for name in names}}


def _put(step: Step, row: StatementRow, name: str, value: Any) -> None:
    if name != "evidence":
        step.put(row, name, value)
        return
    for entry, reason in value.items():
        confirmed = (reason or {}).get("certainty") == CONFIRMED
        if confirmed and not step.has_changed(row, entry) and fields.get(row, fields.EVIDENCE + entry) != reason:
            step.confirm(row, entry)
        step.put(row, fields.EVIDENCE + entry, reason)


def _json(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_json()
    if isinstance(value, Mapping):
        return {name: _json(each) for name, each in value.items()}
    return [_json(each) for each in value] if isinstance(value, Sequence) and not isinstance(value, str) else value


def _unknown(session: Session, key: str) -> str:
    near = get_close_matches(key, keys(session), n=3, cutoff=0.6)
    if not near:
        return f"There is no statement with the key {key!r}. `kpdesk list` shows the keys of all statements."
    return f"There is no statement with the key {key!r}. Did you mean {' or '.join(near)}?"
