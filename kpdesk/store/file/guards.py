"""Triggers that keep what must never change from changing, whoever writes to the file."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection

from kpdesk.store.file.database import OWN_TRIGGERS

_RULES = {
    "version": ("UPDATE", "DELETE"),
    "original": ("UPDATE", "DELETE"),
    "paragraph": ("UPDATE", "DELETE"),
    "change": ("UPDATE", "DELETE"),
    "change_group": ("DELETE",),
    "statement": ("DELETE",),
    "note": ("DELETE",),
}


def stand(connection: Connection) -> bool:
    """Whether these triggers are there as they should be, and no trigger or view of anybody else."""
    return dict(_there(connection)) == {_name(table, action): _statement(table, action) for table, action in _all()}


def are_damaged(copy: sqlite3.Connection) -> bool:
    """Whether a trigger that is ours by its name or by its words is not as it should be in the other."""
    ours = {_name(table, action): _statement(table, action) for table, action in _all()}
    there = copy.execute("SELECT name, sql FROM sqlite_schema WHERE type NOT IN ('table', 'index')").fetchall()
    return any(ours.get(name) != sql for name, sql in there if f"{name} {sql}".count(OWN_TRIGGERS))


def put_up(connection: Connection) -> None:
    """Make every trigger anew; texts, originals and the change log never change, nothing is deleted."""
    take_down(connection)
    for table, action in _all():
        connection.exec_driver_sql(_statement(table, action))


def take_down(connection: Connection) -> None:
    """Drop all triggers, as a schema upgrade must before it may copy a table, and what a stranger put beside them."""
    for name, created in _there(connection):
        kind = "VIEW" if created.upper().startswith("CREATE VIEW") else "TRIGGER"
        quoted = name.replace('"', '""')
        connection.exec_driver_sql(f'DROP {kind} IF EXISTS "{quoted}"')


def _there(connection: Connection) -> list[tuple[str, str]]:
    query = "SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    return [(name, sql) for name, sql in connection.exec_driver_sql(query)]


def _statement(table: str, action: str) -> str:
    return (
        f'CREATE TRIGGER {_name(table, action)} BEFORE {action} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, '{action} on {table} is never allowed in an archive'); END"
    )


def _all() -> list[tuple[str, str]]:
    return [(table, action) for table, actions in _RULES.items() for action in actions]


def _name(table: str, action: str) -> str:
    return f"{OWN_TRIGGERS}{table}_{action.lower()}"
