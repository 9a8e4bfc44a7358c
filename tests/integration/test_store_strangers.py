"""An archive that somebody else had in hand: what they put into its schema is not trusted and does nothing here."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kpdesk.errors import FileRefusedError
from kpdesk.store import Store
from kpdesk.store.file.database import Database
from kpdesk.store.health import backup_folder
from tests.unit.store.made import item, note_on

EVIL = (
    "CREATE TRIGGER evil AFTER INSERT ON note BEGIN UPDATE note SET text = 'evil'; END",
    "CREATE TRIGGER \"e\"\"vil\" AFTER UPDATE ON statement BEGIN INSERT INTO meta VALUES ('author', 'evil'); END",
    "CREATE VIEW spy AS SELECT * FROM note",
    "CREATE VIEW leak AS SELECT load_extension('x')",
    "DROP TRIGGER keep_note_delete",
    "CREATE TRIGGER keep_note_delete AFTER INSERT ON note BEGIN DELETE FROM waiting; END",
)


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    folder = tmp_path / "strange"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
        note_on(store, "lamps", text="mine")
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        for each in EVIL:
            raw.execute(each)
        raw.commit()
    return folder


def schema(file: Path) -> dict[str, str]:
    with closing(sqlite3.connect(file)) as raw:
        return dict(raw.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall())


def used(folder: Path) -> None:
    """Write to an archive; what is written is there and nothing else."""
    with Store.open(folder) as store:
        note_on(store, "lamps", text="another")
        store.edit_statement("lamps", {"year": 2001})
        assert sorted(note.text for note in store.notes()) == ["another", "mine"]
        assert store.author != "evil"
        assert store.check() == ()


def test_triggers_and_views_of_a_stranger_are_gone_before_anything_is_written(strange: Path, tmp_path: Path) -> None:
    used(strange)
    with Store.open(tmp_path / "ours"):
        pass
    assert schema(strange / "archive.db") == schema(tmp_path / "ours" / "archive.db")


def test_a_strangers_backup_is_looked_into_and_restored_without_them(strange: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    with backup_folder.inside(strange / "archive.db") as inside:
        assert [note.text for note in inside.notes()] == ["mine"]
    assert "evil" in schema(strange / "archive.db")  # nothing is written to somebody's file
    backup_folder.restore(folder, strange / "archive.db")
    used(folder)


def test_a_table_that_is_a_view_is_no_archive(strange: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(strange / "archive.db")) as raw:
        raw.executescript(
            "PRAGMA foreign_keys = OFF; ALTER TABLE note RENAME TO hidden; "
            "CREATE VIEW note AS SELECT *, load_extension('x') FROM hidden;"
        )
    with pytest.raises(FileRefusedError):
        backup_folder.restore(tmp_path / "mine", strange / "archive.db")
    assert not (tmp_path / "mine" / "archive.db").exists()


@pytest.mark.parametrize(
    "attack",
    [
        ("PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = 'x' WHERE name = 'note'"),
        ("PRAGMA writable_schema = 1", "DELETE FROM sqlite_schema WHERE name = 'keep_note_delete'"),
        ("PRAGMA journal_mode = OFF",),
        ("PRAGMA schema_version = 9999",),
    ],
)
def test_no_statement_can_rewrite_the_schema_or_switch_the_journal_off(strange: Path, attack: tuple[str, ...]) -> None:
    database = Database(strange / "archive.db")
    before = schema(strange / "archive.db")
    with database.connected() as ours:
        version = ours.execute("PRAGMA schema_version").fetchone()
        for each in attack:  # some are refused, some are passed over
            with suppress(sqlite3.DatabaseError):
                ours.execute(each)
        assert ours.execute("PRAGMA schema_version").fetchone() == version
        assert ours.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    database.close()
    assert schema(strange / "archive.db") == before


def test_what_is_behind_a_search_table_of_a_stranger_is_not_written_through_their_trigger(tmp_path: Path) -> None:
    folder = tmp_path / "shadow"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        raw.execute("CREATE VIRTUAL TABLE spy USING fts5(words)")
        raw.execute("CREATE TRIGGER evil AFTER UPDATE ON meta BEGIN DELETE FROM spy_data; END")
        raw.execute("INSERT INTO spy VALUES ('lamps')")
        raw.commit()
        behind = raw.execute("SELECT count(*) FROM spy_data").fetchone()
    database = Database(folder / "archive.db")
    with database.connected() as ours:
        with pytest.raises(sqlite3.DatabaseError):
            ours.execute("UPDATE meta SET value = value")
        assert ours.execute("SELECT count(*) FROM spy_data").fetchone() == behind
    database.close()


def test_a_connection_is_as_defensive_as_this_python_can_ask_for(strange: Path) -> None:
    database = Database(strange / "archive.db")
    with database.connected() as ours:
        assert ours.execute("PRAGMA trusted_schema").fetchone()[0] == 0
        if sys.version_info >= (3, 12):
            assert ours.getconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
        with pytest.raises(sqlite3.DatabaseError, match=r"unsafe use|not authorized|no such function"):
            ours.execute("SELECT * FROM leak").fetchall()
    database.close()
