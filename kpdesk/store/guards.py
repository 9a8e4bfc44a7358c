"""Triggers that keep what must never change from changing, whoever writes to the file."""

from __future__ import annotations

from sqlalchemy import Connection

_RULES = {
    "version": ("UPDATE", "DELETE"),
    "original": ("UPDATE", "DELETE"),
    "paragraph": ("UPDATE", "DELETE"),
    "change": ("UPDATE", "DELETE"),
    "change_group": ("DELETE",),
    "statement": ("DELETE",),
    "note": ("DELETE",),
}


def put_up(connection: Connection) -> None:
    """Make every trigger anew; texts, originals and the change log never change, nothing is deleted."""
    take_down(connection)
    for table, action in _all():
        connection.exec_driver_sql(
            f'CREATE TRIGGER {_name(table, action)} BEFORE {action} ON "{table}" '
            f"BEGIN SELECT RAISE(ABORT, '{action} on {table} is never allowed in an archive'); END"
        )


def take_down(connection: Connection) -> None:
    """Drop the triggers, as a schema upgrade must before it may copy a table."""
    for table, action in _all():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {_name(table, action)}")


def _all() -> list[tuple[str, str]]:
    return [(table, action) for table, actions in _RULES.items() for action in actions]


def _name(table: str, action: str) -> str:
    return f"keep_{table}_{action.lower()}"
