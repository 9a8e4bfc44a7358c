"""An archive that does not open, made anew from every row that can still be read and from the journal.

The log comes from both; statements and notes follow from the log, so that of these only what neither of the two knows
is lost. The damaged file is kept among the backups, and nothing is done where nothing could be read.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

from sqlalchemy import Table, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kpdesk.core.records import Salvaged
from kpdesk.errors import ArchiveError
from kpdesk.store.file import database as db
from kpdesk.store.file import guards
from kpdesk.store.file.database import Database, compact_json
from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.file.lock import Lock, holder
from kpdesk.store.file.opening import fill
from kpdesk.store.health import backup_folder
from kpdesk.store.health.completing import complete, filled, without_home
from kpdesk.store.health.damaged_file import row_counts, whole_file, with_damaged_log
from kpdesk.store.health.salvaged_rows import TABLES, Found, add_lasting, is_json, read
from kpdesk.store.log import fields
from kpdesk.store.log.changes import GroupKind, next_link
from kpdesk.store.log.journal import FOLDER_NAME, Journal
from kpdesk.store.log.replay import State, replay
from kpdesk.store.schema import NoteRow, StatementRow
from kpdesk.store.store import Store

_TARGETS = ("statement", "note", *fields.ROWLESS)


def salvage(folder: Path, *, whole_only: bool = False) -> Salvaged | None:
    """Put a new archive in the place of the damaged one.

    With `whole_only` it is left as it is, and None comes back, unless every row of it and every text can be read or
    made anew: for an archive that still opens. Of original files it keeps what there is.

    Raises ArchiveError, and everything is as it was, where it is in use or holds no text that can be read.
    """
    folder = folder.absolute()
    lock = Lock.take(folder, wait=2.0)
    if lock is None:
        raise ArchiveError(f"The archive in {folder} is being used by {holder(folder)}. Close it first.")
    try:
        found = read(whole_file(folder), damaged_files=whole_only)
        if not whole_only and (laid := with_damaged_log(folder)) is not None:
            add_lasting(found, read(laid))
        done, homeless = _salvaged(folder, found, whole_only=whole_only)
    except (OSError, sqlite3.Error, DBAPIError, ValueError, KeyError, TypeError, AttributeError) as error:
        # Of bytes that are wrong anything may follow; whoever is frightened gets a sentence and keeps what there is.
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise ArchiveError(
            f"The archive in {folder} could not be made anew ({cause}). It is as it was. "
            "Check that the disk has room and try again, or restore a backup; the notes are also in the journal."
        ) from error
    finally:
        lock.release()
    if done is None:
        return None
    with Store.open(folder) as store:
        store.to_be_placed(homeless, "Make the archive anew")
        store.repair()
    return done


def _salvaged(folder: Path, found: Found, *, whole_only: bool) -> tuple[Salvaged | None, list[str]]:
    counts = row_counts(folder / db.FILE_NAME) if whole_only else {}
    journal = Journal(folder / FOLDER_NAME)
    _add_from(journal.lines(), found)
    lost = _rebuild(found)
    if not any(each["text"] for each in found["version"].values()):
        raise ArchiveError(
            f"No text could be read from the damaged archive in {folder}. It is as it was. Restore a backup; "
            "the notes are also in the journal."
        )
    if whole_only and (lost or any(len(found[name]) < count for name, count in counts.items())):
        return None, []
    new = folder / f"{db.FILE_NAME}.new"
    new.unlink(missing_ok=True)
    new.touch()
    fill(new)
    _write(new, found)
    sync_file(new)
    kept = backup_folder.set_aside(folder)
    new.replace(folder / db.FILE_NAME)
    sync_folder(folder)
    empty = {place for place, each in found["version"].items() if not each["text"]}
    standing = {name: each for name, each in found["note"].items() if each["state"] in fields.ON_THE_WORDS}
    homeless = [name for name, each in standing.items() if (each["statement_id"], each["version"]) in empty]
    return Salvaged(
        len(found["statement"]), len(found["note"]), None if kept is None else str(kept), tuple(lost)
    ), homeless


def _add_from(lines: Iterable[Mapping[str, Any]], found: Found) -> None:
    """Give the log the lines that only the journal has, and those that are damaged in the file."""
    changes, groups = found["change"], found["change_group"]
    lines = list(lines)
    for name in _damaged(changes, {line["seq"] for line in lines}):
        del changes[name]
    for name in [name for name, each in groups.items() if each["kind"] not in get_args(GroupKind)]:
        del groups[name]
    taken = {each["seq"]: name for name, each in changes.items()}
    for line in lines:
        if taken.setdefault(line["seq"], line["id"]) != line["id"]:
            continue  # of a time that a restored backup ended
        values = {column.name: line.get(column.name) for column in TABLES["change"].columns}
        values |= {"old": compact_json(line["old"]), "new": compact_json(line["new"])}
        values["replaces"] = None if line.get("replaces") is None else compact_json(line["replaces"])
        changes[line["id"]] = values
        if line["group_id"] not in groups:
            about = {name: line.get(name) for name in ("label", "kind", "of", "time")}
            groups[line["group_id"]] = {"id": line["group_id"], **about, "n": None, "bundle": None, "outward": 0}
    for each in groups.values():
        if each["of"] not in groups:
            each["of"] = None


def _damaged(changes: Mapping[str, Mapping[str, Any]], written: Collection[int]) -> list[str]:
    """The lines of the log that cannot be read, and those in the journal that do not follow from the one before."""
    chains = {each["seq"]: each["chain"] for each in changes.values()}
    return [
        name
        for name, each in changes.items()
        if each["target_kind"] not in _TARGETS
        or not all(is_json(each[part]) for part in ("old", "new"))
        or not is_json(each["replaces"] or "[]")
        or (each["seq"] in written and next_link(chains.get(each["seq"] - 1, ""), each) != each["chain"])
    ]


def _rebuild(found: Found) -> list[str]:
    """Make statements and notes as the log has them, and leave out what nothing can stand on; says what that is."""
    lines = sorted(found["change"].values(), key=_place_in_time)
    begun = {each["target"]: each for each in lines if each["field"] == fields.CREATED}
    states = replay(each for each in lines if each["target"] in begun)
    for target, state in states.items():
        line = begun[target]
        table = "statement" if line["target_kind"] == "statement" else "note"
        row = _statement_row(target, state) if table == "statement" else _note_row(target, state, line)
        found[table][target] = filled(table, row, found[table].get(target, {}))
    _leave_out_strangers(found, begun)
    lost = [*without_home(found)]
    complete(found)
    return lost


def _leave_out_strangers(found: Found, begun: Collection[str]) -> None:
    """Take out second rows of one thing, which the log does not know by that id: a byte of their id is wrong.

    What the log does not know because its end is lost stays.
    """
    keys = {each["key"] for name, each in found["statement"].items() if name in begun}
    for name, each in list(found["statement"].items()):
        if name not in begun and each["key"] in keys:
            del found["statement"][name]
    made = {(each["created"], each["exact"]) for name, each in found["note"].items() if name in begun}
    for name, each in list(found["note"].items()):
        if name not in begun and (each["created"], each["exact"]) in made:
            del found["note"][name]


def _place_in_time(line: Mapping[str, Any]) -> tuple[bool, int, str]:
    return line["field"] != fields.CREATED, line["clock"], line["id"]


def _statement_row(target: str, state: State) -> dict[str, Any]:
    row = StatementRow(id=target)
    for name in fields.STATEMENT_FIELDS:
        fields.put(row, name, state[name])
    return _plain(row)


def _note_row(target: str, state: State, line: Mapping[str, Any]) -> dict[str, Any]:
    row = NoteRow(id=target, statement_id=json.loads(line["new"]).get("statement"), created=line["time"])
    for name in fields.NOTE_FIELDS:
        fields.put(row, name, state[name])
    row.modified = state["modified"]
    return _plain(row)


def _plain(row: StatementRow | NoteRow) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in row.__table__.columns}


def _write(file: Path, found: Found) -> None:
    database = Database(file, foreign_keys=False)
    try:
        with database.writing() as session:
            guards.take_down(session.connection())
            for name, table in TABLES.items():
                _insert(session, table, [*found[name].values()])
            guards.put_up(session.connection())
        with database.connected() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


def _insert(session: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    if table.name == "meta":  # the new archive is the old one, if that still knows its name
        for row in rows:
            session.execute(insert(table).prefix_with("OR REPLACE"), row)
    elif rows:
        session.execute(insert(table), rows)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
