"""The texts of statements: one version with its paragraphs, its original bytes, or all present texts in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from sqlalchemy import and_, select
from sqlalchemy.orm import Session, undefer

from kpdesk.core.records import Paragraph, Statement, StatementText
from kpdesk.core.repair import structure
from kpdesk.errors import ArchiveError, NotFoundError
from kpdesk.store import paragraphs, statements
from kpdesk.store.file.database import Database
from kpdesk.store.rows import paragraphs_of, statement_of
from kpdesk.store.schema import OriginalRow, StatementRow, VersionRow

_CHUNK = 200  # statements read at once; a chunk of long ones is a few megabytes


def read(session: Session, key: str, version: int | None = None) -> StatementText:
    """A statement with the text and paragraphs of one version, the present one unless another is named."""
    row = statements.row_of(session, key)
    found = version_of(session, row, version)
    text = paragraphs.read(session, row, found)
    about = statement_of(row, found, paragraphs=len(text.body))
    return StatementText(about, text.text, text.body, left_out=text.left_out, joined=text.joined, begins=text.begins)


def imported(session: Session, key: str, version: int) -> StatementText:
    """A version with its paragraphs as they were imported, whatever was repaired since."""
    row = statements.row_of(session, key)
    found = version_of(session, row, version)
    body = paragraphs.imported(session, found)
    return StatementText(statement_of(row, found, paragraphs=len(body)), found.text, body)


def version_of(session: Session, row: StatementRow, version: int | None = None) -> VersionRow:
    """A version of a statement with its text."""
    n = row.version if version is None else version
    query = select(VersionRow).where(VersionRow.statement_id == row.id, VersionRow.n == n)
    found = session.scalar(query.options(undefer(VersionRow.text)))
    if found is None:
        raise NotFoundError(f"{row.key} has no version {n}. Its newest version is {row.version}.")
    return found


def original(session: Session, key: str, version: int | None, folder: Path) -> bytes:
    """The bytes of the file that a version was made from, checked against their hash."""
    row = statements.row_of(session, key)
    sha256 = version_of(session, row, version).sha256
    content = session.scalar(select(OriginalRow.content).where(OriginalRow.sha256 == sha256))
    if content is None or hashlib.sha256(content).hexdigest() != sha256:
        raise ArchiveError(
            f"The original file of {key} is damaged in the archive in {folder}, so it is not given out. "
            "Its text and your notes are stored apart. Run `kpdesk check`, and take the file from a backup."
        )
    return content


def stream(database: Database, ids: Iterable[str] | None = None) -> Iterator[tuple[Statement, tuple[Paragraph, ...]]]:
    """Each statement outside the trash with the paragraphs of its present version, in the order of `ids`' chunks.

    Every chunk has a session of its own, so that a slow reader of the stream keeps no view of the database open.
    """
    wanted = iter(_all_ids(database) if ids is None else ids)
    while chunk := list(islice(wanted, _CHUNK)):
        with database.reading() as session:
            found = _chunk(session, chunk)
        yield from found


def _all_ids(database: Database) -> Sequence[str]:
    with database.reading() as session:
        return session.scalars(
            select(StatementRow.id).where(StatementRow.removed.is_(None)).order_by(StatementRow.id)
        ).all()


def _chunk(session: Session, ids: Sequence[str]) -> list[tuple[Statement, tuple[Paragraph, ...]]]:
    current = and_(VersionRow.statement_id == StatementRow.id, VersionRow.n == StatementRow.version)
    query = select(StatementRow, VersionRow).join(VersionRow, current).options(undefer(VersionRow.text))
    rows = session.execute(query.where(StatementRow.id.in_(ids), StatementRow.removed.is_(None))).all()
    places = paragraphs.places(session, [version.id for _, version in rows])
    bodies = (paragraphs.whole(version, paragraphs_of(version.text, places[version.id])) for _, version in rows)
    return [_passages(row, version, body) for (row, version), body in zip(rows, bodies, strict=True)]


def _passages(
    row: StatementRow, version: VersionRow, body: tuple[Paragraph, ...]
) -> tuple[Statement, tuple[Paragraph, ...]]:
    read_now = structure(paragraphs.repairable(row, version, body)).body
    return statement_of(row, version, paragraphs=len(read_now)), read_now
