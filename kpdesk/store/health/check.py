"""Everything that can be wrong inside an archive's database and journal, told in sentences."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, undefer

from kpdesk.core.records import Problem
from kpdesk.errors import ArchiveError
from kpdesk.store import paragraphs
from kpdesk.store.file.database import FILE_NAME
from kpdesk.store.file.failures import DamagedValueError
from kpdesk.store.health.recovery import recoverable, unknown
from kpdesk.store.log import fields
from kpdesk.store.log.changes import counted, is_as_written
from kpdesk.store.log.journal import Journal, log_lines, plain_line
from kpdesk.store.log.replay import differences, replayed
from kpdesk.store.schema import ChangeRow, NoteRow, OriginalRow, StatementRow, VersionRow

_IN_ONE_GO = 50  # rows with whole texts or files that are in memory at once


@dataclass(frozen=True)
class Written:
    """What the journal holds: its lines by the id of the change, and the places of lines that cannot be read."""

    lines: Mapping[str, Mapping[str, Any]]
    unreadable: tuple[str, ...]

    @classmethod
    def read(cls, journal: Journal) -> Written:
        """The journal as it is now."""
        return cls({line["id"]: line for line in journal.lines()}, tuple(journal.unreadable()))


def problems(session: Session, written: Written, *, settled: bool) -> tuple[Problem, ...]:
    """Every problem found; empty where the archive is whole.

    `settled` says that nobody was writing when `written` was read; otherwise lines that are missing at the
    end of the journal may be on their way.
    """
    broken: set[int] = set()
    checks: tuple[Callable[[], Iterator[Problem]], ...] = (
        lambda: _structure(session),
        lambda: _originals(session),
        lambda: _texts(session),
        lambda: _notes(session),
        lambda: _log(session, written, broken),
        lambda: _state(session, broken),
        lambda: _journal(session, written, broken=broken, settled=settled),
    )
    with _whatever_the_letters(session):
        return tuple(dict.fromkeys(problem for check in checks for problem in _guarded(check)))


@contextmanager
def _whatever_the_letters(session: Session) -> Iterator[None]:
    """Read bytes that are no letters as signs that stand for nothing, so that one of them does not end a check."""
    driver: Any = session.connection().connection.driver_connection
    driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        yield
    finally:
        driver.text_factory = str


def _guarded(check: Callable[[], Iterator[Problem]]) -> Iterator[Problem]:
    try:
        yield from check()
    except (DBAPIError, sqlite3.DatabaseError, ArchiveError, ValueError, KeyError, TypeError, AttributeError) as error:
        # Damage can make any reading fail; the other checks still say what they see.
        cause = error.orig if isinstance(error, DBAPIError) else error
        why = "a value is not as kpdesk writes it" if isinstance(cause, (DamagedValueError, ValueError)) else cause
        yield _problem(f"Part of the archive is damaged and could not be read: {why}.", FILE_NAME)


def _structure(session: Session) -> Iterator[Problem]:
    connection = session.connection()
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if message != "ok":
            yield _problem(f"The database file is damaged: {message}.", FILE_NAME)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield _problem(f"Row {row} of the table {table} names a row of {parent} that is not there.", FILE_NAME)


def _originals(session: Session) -> Iterator[Problem]:
    for row in session.scalars(select(OriginalRow).execution_options(yield_per=_IN_ONE_GO)):
        if hashlib.sha256(row.content).hexdigest() != row.sha256 or len(row.content) != row.size:
            yield _problem("The original file is not the one that was imported.", _sources(session, row.sha256))
        session.expunge(row)


def _texts(session: Session) -> Iterator[Problem]:
    query = select(VersionRow, StatementRow.key).join(StatementRow, StatementRow.id == VersionRow.statement_id)
    query = query.options(undefer(VersionRow.text)).execution_options(yield_per=_IN_ONE_GO)
    for version, key in session.execute(query):
        try:
            paragraphs.imported(session, version)
        except ArchiveError:
            yield _problem("The text is not the one that was imported, so it is not shown.", f"{key}@{version.n}")
        session.expunge(version)


def _notes(session: Session) -> Iterator[Problem]:
    query = select(NoteRow, VersionRow.text, StatementRow.key).join(
        VersionRow, (VersionRow.statement_id == NoteRow.statement_id) & (VersionRow.n == NoteRow.version)
    )
    query = query.join(StatementRow, StatementRow.id == NoteRow.statement_id)
    query = query.where(NoteRow.state.in_(fields.ON_THE_WORDS)).execution_options(yield_per=_IN_ONE_GO)
    for note, text, key in session.execute(query):
        if text[note.start : note.end] != note.exact:
            yield _problem("The note does not stand on the words it was made for.", f"note {note.id} on {key}")
        session.expunge(note)


def _log(session: Session, written: Written, broken: set[int]) -> Iterator[Problem]:
    """One sentence for each line that is not as it was written; `broken` gets its place."""
    chain = ""
    for line in session.execute(select(ChangeRow.__table__).order_by(ChangeRow.seq)):
        if not is_as_written(chain, line._asdict()):
            broken.add(line.seq)
            yield _problem("The change log is not as it was written.", f"change {line.seq}")
        there = written.lines.get(line.id)
        chain = line.chain if there is None else there["chain"]


def _state(session: Session, broken: Collection[int]) -> Iterator[Problem]:
    try:
        states = replayed(session)
    except (ValueError, KeyError, TypeError, AttributeError):
        if not broken:
            raise
        yield _problem("The archive cannot be compared with the change log, since that is damaged.", FILE_NAME)
        return
    for what, where in differences(session, states):
        yield _problem(what, where)


def _journal(session: Session, written: Written, *, broken: Collection[int], settled: bool) -> Iterator[Problem]:
    for place in written.unreadable:
        yield Problem("A line of the journal cannot be read.", place, repairable=True)
    missing = 0
    for line in log_lines(session):
        there = written.lines.get(line["id"])
        missing += there is None
        if line["seq"] in broken:
            continue  # told already
        if there is not None and _compared(there) != _compared(json.loads(plain_line(line))):
            yield _problem("A line of the journal is not what the change log says.", f"change {line['id']}")
    if missing and settled:
        yield Problem(f"The journal lacks {counted(missing)} of the archive.", "journal", repairable=True)
    yield from _unknown(session, written)


def _unknown(session: Session, written: Written) -> Iterator[Problem]:
    lost = unknown(session, written.lines.values())
    back = len(recoverable(session, lost))
    if back:
        yield Problem(f"The journal knows {counted(back)} that the archive does not have.", "journal", repairable=True)
    if len(lost) > back:
        what = f"The journal knows {counted(len(lost) - back)} that the archive does not have and cannot take over."
        yield _problem(f"{what} Statements that are missing can be imported again.", "journal")


def _sources(session: Session, sha256: str) -> str:
    query = select(StatementRow.key).join(VersionRow, VersionRow.statement_id == StatementRow.id)
    return ", ".join(session.scalars(query.where(VersionRow.sha256 == sha256))) or sha256


def _compared(line: Mapping[str, Any]) -> dict[str, Any]:
    # Not the label: the group of an import is renamed while it grows.
    return {name: value for name, value in line.items() if name != "label"}


def _problem(what: str, where: str) -> Problem:
    return Problem(what, where, repairable=False)
