from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kpdesk.errors import ArchiveError
from kpdesk.store import Store
from kpdesk.store.file import database as db
from kpdesk.store.file.database import Database, compact_json
from kpdesk.store.schema import APPLICATION_ID, VERSION
from tests.unit.store.made import item, note_on, selector_of


@pytest.fixture
def database(store: Store, folder: Path) -> Iterator[Database]:
    with closing(Database(folder / "archive.db")) as database:
        yield database


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("application_id", APPLICATION_ID),
        ("user_version", VERSION),
    ],
)
def test_the_database_is_set_up_for_safety(database: Database, pragma: str, value: object) -> None:
    assert database.pragma(pragma) == value


def test_a_write_holds_the_lock_from_its_first_statement(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db, "BUSY_SECONDS", 0)
    with closing(Database(database.path)) as other, database.writing() as session:
        session.execute(text("SELECT 1"))
        with pytest.raises(Exception, match="locked"), other.writing() as second:
            second.execute(text("SELECT 1"))
        with other.reading() as reader:
            assert reader.execute(text("SELECT count(*) FROM note")).scalar() == 0


def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.writing() as session:
            session.execute(text("INSERT INTO meta VALUES ('a', 'b')"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM meta WHERE key = 'a'")).scalar() == 0


def test_a_reading_session_sees_one_moment(database: Database) -> None:
    count = text("SELECT count(*) FROM meta")
    with database.reading() as session:
        before = session.execute(count).scalar()
        with database.writing() as other:
            other.execute(text("INSERT INTO meta VALUES ('a', 'b')"))
        assert session.execute(count).scalar() == before


def test_a_database_that_is_missing_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="unable to open"):
        Database(tmp_path / "none.db").pragma("user_version")
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE version SET text = 'x'",
        "DELETE FROM version",
        "UPDATE original SET content = x'00'",
        "DELETE FROM original",
        "UPDATE paragraph SET start = 0",
        "DELETE FROM paragraph",
        "UPDATE \"change\" SET author = 'x'",
        'DELETE FROM "change"',
        "DELETE FROM change_group",
        "DELETE FROM statement",
        "DELETE FROM note",
    ],
)
def test_what_must_never_change_cannot_be_changed_by_anybody(filled: Store, folder: Path, attack: str) -> None:
    note_on(filled, "lamps-a")
    never = pytest.raises(sqlite3.IntegrityError, match="never allowed in an archive")
    with closing(sqlite3.connect(folder / "archive.db")) as raw, never:
        raw.execute(attack)
    assert filled.check() == ()


def test_a_note_on_a_version_that_is_not_there_is_impossible(filled: Store, folder: Path) -> None:
    note_on(filled, "lamps-a")
    with (
        closing(Database(folder / "archive.db")) as database,
        database.reading() as session,
        pytest.raises(IntegrityError),
    ):
        session.execute(text("UPDATE note SET version = 7"))


def test_many_threads_write_and_read_at_once(filled: Store) -> None:
    selector, paragraph = selector_of(filled, "lamps-a", "lamps")
    failures: list[BaseException] = []

    def work(n: int) -> None:
        try:
            for _ in range(5):
                filled.add_note("lamps-a", selector, paragraph=paragraph, text=str(n))
                filled.statement("lamps-a")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(filled.notes()) == 40
    assert filled.check() == ()
    assert len(list((filled.folder / "journal").iterdir())) == 1


def test_json_text_is_equal_for_equal_values() -> None:
    assert (
        compact_json({"b": 1, "a": ["é", None]}) == compact_json({"a": ["é", None], "b": 1}) == '{"a":["é",null],"b":1}'
    )


def test_a_folder_with_odd_letters_holds_an_archive_like_any_other(tmp_path: Path) -> None:
    folder = tmp_path / "Ünï 100% #1 ? & أرشيف"
    with Store.open(folder) as store:
        store.add_statements([item("a")], "Import")
    with Store.open(folder) as again:
        assert again.keys() == {"a"}


def test_a_database_that_another_program_holds_is_told_in_a_sentence(
    filled: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    monkeypatch.setattr(db, "BUSY_SECONDS", 0)
    with Store.open(folder) as store, closing(sqlite3.connect(folder / "archive.db", isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="Another program is using the archive"):
            note_on(store, "lamps-a")
        raw.execute("ROLLBACK")
        assert note_on(store, "lamps-a")
