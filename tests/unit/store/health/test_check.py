from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kpdesk.core.records import Problem
from kpdesk.errors import ArchiveError
from kpdesk.store import Store
from tests.unit.store.made import described_item, item, note_on

Attack = Callable[..., tuple[Problem, ...]]


@pytest.fixture
def attack(filled: Store, folder: Path) -> Attack:
    """Runs SQL behind the back of kpdesk, with the guards down, and gives what a check then finds."""

    def run(*statements: str) -> tuple[Problem, ...]:
        note_on(filled, "lamps-a", text="kept", tags=("x",))
        with closing(sqlite3.connect(folder / "archive.db")) as raw:
            for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                raw.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                raw.execute(statement)
            raw.commit()
        return filled.check()

    return run


def test_an_archive_with_a_long_history_is_whole(filled: Store) -> None:
    filled.add_statements([described_item("known")], "Import")
    note = note_on(filled, "known", text="one")
    filled.edit_note(note.id, text="two", label="4", tags=("a", "b"))
    filled.edit_statement("known", {"title": None, "meeting": None, "speakers": ("X",), "evidence": {"title": None}})
    filled.add_version("known", item("known", "Another text"))
    filled.remove_statements(["lamps-a", "lamps-b"])
    for step in (filled.undo, filled.undo, filled.undo, filled.redo, filled.undo, filled.undo, filled.redo):
        step()
    assert filled.check() == ()


@pytest.mark.parametrize(
    ("sql", "what", "where"),
    [
        ("UPDATE original SET content = x'00'", "original file is not the one", "lamps-a"),
        ("UPDATE version SET text = replace(text, 'lamps', 'stars')", "text is not the one", "lamps-a@1"),
        ("UPDATE paragraph SET start = start + 1 WHERE n = 2", "text is not the one", "lamps-a@1"),
        ("DELETE FROM paragraph WHERE n = 4", "text is not the one", "lamps-b@1"),
        ("UPDATE note SET start = start - 1", "does not stand on the words", "on lamps-a"),
        ("UPDATE note SET text = 'forged'", "field text is not what the change log says", "note "),
        ("UPDATE note SET modified = '2001'", "field modified is not what", "note "),
        ("UPDATE note SET tags = '[\"y\"]'", "field tags is not what", "note "),
        ("DELETE FROM note", "tells of something that is not in the archive", "-7"),
        ("UPDATE statement SET year = 1900 WHERE key = 'lamps-a'", "field year is not what", "statement lamps-a"),
        ("UPDATE statement SET removed = '2001' WHERE key = 'lamps-a'", "field removed is not", "statement lamps-a"),
        ("UPDATE \"change\" SET author = 'Nobody' WHERE seq = 2", "change log is not as it was written", "change 2"),
        ('DELETE FROM "change" WHERE seq = 2', "change log is not as it was written", "change 3"),
        ('DELETE FROM "change" WHERE seq = 3', "The change log does not know this", "note "),
        ('DELETE FROM "change" WHERE seq = 3', "journal knows 1 change", "journal"),
        ("UPDATE \"change\" SET new = '{}' WHERE seq = 3", "change log is not as it was written", "change 3"),
        ("UPDATE statement SET evidence = 'no json'", "damaged and could not be read", "archive.db"),
        ("UPDATE note SET statement_id = 'nobody'", "names a row of", "archive.db"),
    ],
)
def test_whatever_is_changed_behind_its_back_is_found(attack: Attack, sql: str, what: str, where: str) -> None:
    problems = attack("PRAGMA foreign_keys = OFF", sql)
    assert any(what in problem.what and where in problem.where for problem in problems), problems
    assert not any(problem.repairable for problem in problems)


def test_a_damaged_text_is_never_shown(attack: Attack, filled: Store) -> None:
    attack("UPDATE version SET text = replace(text, 'Nobody', 'Everybody')")
    with pytest.raises(ArchiveError, match="damaged in the archive, so it is not shown"):
        filled.statement("lamps-a")
    with pytest.raises(ArchiveError, match="not shown"):
        list(filled.texts())


def test_a_damaged_original_is_never_given_out(attack: Attack, filled: Store) -> None:
    attack("UPDATE original SET content = x'00'")
    with pytest.raises(ArchiveError, match="not given out"):
        filled.original("lamps-a")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE statement SET speakers = 'Ana'",
        "UPDATE statement SET title = CAST(x'ff41' AS TEXT)",
        'UPDATE statement SET evidence = \'{"title":{"quotf":""}}\'',
        "UPDATE statement SET evidence = '[]'",
    ],
)
def test_a_damaged_value_is_told_as_damage(attack: Attack, filled: Store, sql: str) -> None:
    assert attack(sql) != ()
    with pytest.raises(ArchiveError, match="is damaged"):
        filled.statements()


def test_a_journal_that_lags_behind_can_be_repaired_by_opening_again(filled: Store, folder: Path) -> None:
    (file,) = (folder / "journal").iterdir()
    file.write_bytes(b"")
    (problem,) = filled.check()
    assert (problem.what, problem.where, problem.repairable) == (
        "The journal lacks 2 changes of the archive.",
        "journal",
        True,
    )
    with Store.open(folder, read_only=True) as reader:
        assert reader.check() == (), "what is missing at the end may be on its way"


def test_a_line_of_the_journal_that_was_forged_is_found(filled: Store, folder: Path) -> None:
    (file,) = (folder / "journal").iterdir()
    first, second = file.read_text(encoding="utf-8").splitlines()
    forged: dict[str, Any] = json.loads(first) | {"author": "Nobody"}
    file.write_text(f"{json.dumps(forged)}\n{second}\nnonsense\n", encoding="utf-8")
    assert [(problem.what, problem.where.split()[0]) for problem in filled.check()] == [
        ("A line of the journal cannot be read.", f"{file.name},"),
        ("A line of the journal is not what the change log says.", "change"),
    ]
