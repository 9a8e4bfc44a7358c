"""Bringing an older archive to the present shape, behind a verified backup and in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from kpdesk.store import schema
from kpdesk.store.file import guards
from kpdesk.store.file.database import Database
from kpdesk.store.health.verified_copy import backup

SCRIPTS = Path(__file__).parents[1] / "migrations"


def upgrade(database: Database, folder: Path) -> Path:
    """Upgrade the archive to `schema.VERSION`; gives the backup made before.

    The file is either as it was or wholly upgraded, whatever happens in between.
    """
    before = database.pragma("user_version")
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = backup(database, folder / "backups" / f"before-upgrade-from-{before}-{stamp}.db")
    # A step that copies a table drops the old one, which enforced foreign keys would forbid.
    unbound = Database(database.path, foreign_keys=False)
    try:
        with unbound.writing() as session:
            migrate(session.connection(), to=f"{schema.VERSION:04}")
    finally:
        unbound.close()
    return copy


def migrate(connection: Connection, *, to: str = "head") -> None:
    """Run the steps up to a revision inside the transaction of `connection`."""
    guards.take_down(connection)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
    guards.put_up(connection)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise ValueError("a row names another that is not there")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
