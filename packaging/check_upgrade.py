"""Updates by stick on trial: an archive of the first kpdesk is brought on behind a backup, a later one is only read."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from check_program import Failed, answer, import_and_search, run

_LATER = 9999


def make_first(folder: Path) -> None:
    """An empty archive in the shape that the first kpdesk gave it."""
    from kpdesk.store import schema  # noqa: PLC0415 - the parts that only build need nothing of kpdesk
    from kpdesk.store.file import upgrade  # noqa: PLC0415 - the parts that only build need nothing of kpdesk
    from kpdesk.store.file.database import Database  # noqa: PLC0415

    file = folder / "archive.db"
    folder.mkdir(parents=True)
    file.touch()
    database = Database(file)
    with database.writing() as session:
        upgrade.migrate(session.connection(), to="0001")
    database.close()
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("INSERT INTO meta VALUES ('archive', 'first'), ('made', '2025-01-01T00:00:00Z')")
        raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 1")
        raw.execute("PRAGMA journal_mode = WAL")


def first_is_brought_on(start: Sequence[str], archive: Path, *, seen_as: str, home: Path, home_as: str) -> str:
    """Work in the archive that `make_first` made; the name of the backup that was made before."""
    import_and_search([*start, "--archive", seen_as], home, seen_as=home_as)
    backups = [file.name for file in (archive / "backups").iterdir() if "before-upgrade-from-1" in file.name]
    if len(backups) != 1:
        raise Failed(f"the archive of the first kpdesk was brought on without a backup: {backups}")
    return backups[0]


def later_is_only_read(start: Sequence[str], archive: Path, *, seen_as: str) -> str:
    """Read an archive that says it comes from a later kpdesk, and be refused to write; the sentence that says so."""
    with closing(sqlite3.connect(archive / "archive.db")) as raw:
        raw.execute(f"PRAGMA user_version = {_LATER}")
    line = [*start, "--archive", seen_as]
    key = answer([*line, "--json", "list"])["statements"][0]["key"]
    done = run([*line, "remove", key], seconds=60)
    if done.returncode == 0 or "newer kpdesk" not in done.stderr:
        raise Failed(f"the archive of a later kpdesk was written to: {done.returncode} {done.stderr}")
    shutil.rmtree(archive)
    return done.stderr.strip().splitlines()[-1]
