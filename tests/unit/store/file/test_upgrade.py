from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from kpdesk.core.repair import joining
from kpdesk.errors import ArchiveError
from kpdesk.store import Store, schema
from kpdesk.store.file import upgrade
from kpdesk.store.file.database import Database
from kpdesk.store.schema import Base
from tests.unit.store.made import made_older, note_on

NEW = schema.VERSION + 1
NEXT = '''
from alembic import op
import sqlalchemy as sa
revision = "{revision}"
down_revision = "{before}"

def upgrade():
    """A column more, by copying the table."""
    with op.batch_alter_table("note", recreate="always") as table:
        table.add_column(sa.Column("{column}", sa.String(), nullable=True))
    {more}
'''


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Database]:
    """A database that was made by the steps alone."""
    (tmp_path / "migrated.db").touch()
    with closing(Database(tmp_path / "migrated.db")) as database:
        with database.writing() as session:
            upgrade.migrate(session.connection())
        yield database


def shape(file: Path) -> dict[str, object]:
    """Each table, index and trigger: its columns in order, and the words of its definition in any order."""
    with closing(sqlite3.connect(file)) as raw:
        rows = raw.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        columns = {name: raw.execute(f'PRAGMA table_xinfo("{name}")').fetchall() for name, _ in rows}
    return {name: (columns[name], sorted(re.findall(r"\w+", sql))) for name, sql in rows}


def test_the_steps_lead_to_the_schema_that_is_declared(migrated: Database, store: Store, folder: Path) -> None:
    assert shape(migrated.path) == shape(folder / "archive.db")
    assert migrated.pragma("user_version") == schema.VERSION
    with migrated.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert context.get_current_revision() == f"{schema.VERSION:04}"


def test_a_fresh_archive_says_which_step_it_stands_at(store: Store, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(f"{schema.VERSION:04}",)]


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of steps of a later kpdesk, in which every archive of today is an old one."""
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    for name in ("env.py", *(f"versions/{step.name}" for step in (upgrade.SCRIPTS / "versions").glob("0*.py"))):
        (scripts / name).write_text((upgrade.SCRIPTS / name).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(upgrade, "SCRIPTS", scripts)
    return scripts


def add_step(scripts: Path, n: int, monkeypatch: pytest.MonkeyPatch, more: str = "pass") -> None:
    text = NEXT.format(revision=f"{n:04}", before=f"{n - 1:04}", column=f"extra{n}", more=more)
    (scripts / "versions" / f"{n:04}_more.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(schema, "VERSION", n)
    monkeypatch.setattr("kpdesk.store.file.opening.VERSION", n)


def test_an_older_archive_is_upgraded_behind_a_backup(
    filled: Store, folder: Path, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    filled.close()
    add_step(later, NEW, monkeypatch)
    with Store.open(folder) as upgraded:
        assert upgraded.read_only is None
        assert upgraded.notes() == [note]
        assert upgraded.check() == ()
        assert upgraded._database.pragma("user_version") == NEW
        assert upgraded._database.pragma("foreign_keys") == 1
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        assert raw.execute(f"SELECT extra{NEW} FROM note").fetchall() == [(None,)]
        with pytest.raises(sqlite3.IntegrityError, match="never allowed"):
            raw.execute("DELETE FROM note")
    (copy,) = (folder / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (NEW - 1,)
        assert raw.execute("SELECT text FROM note").fetchall() == [("kept",)]


@pytest.mark.parametrize(
    "trouble", ["raise KeyError('a bug')", "op.execute(\"UPDATE note SET statement_id = 'nobody'\")"]
)
def test_an_upgrade_that_fails_leaves_the_archive_as_it_was(
    filled: Store, folder: Path, later: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    filled.close()
    before = (folder / "archive.db").read_bytes()
    add_step(later, NEW, monkeypatch, trouble)
    with pytest.raises(ArchiveError, match="could not be upgraded, and is as it was"):
        Store.open(folder)
    monkeypatch.undo()
    assert (folder / "archive.db").read_bytes() == before
    with Store.open(folder) as again:
        assert again.notes() == [note]


def test_without_a_backup_there_is_no_upgrade(
    filled: Store, folder: Path, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    (folder / "backups").write_text("in the way")
    add_step(later, NEW, monkeypatch)
    with pytest.raises(ArchiveError, match="No backup could be written"):
        Store.open(folder)
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (NEW - 1,)


def test_alembic_is_not_loaded_when_no_upgrade_is_due(filled: Store, folder: Path) -> None:
    filled.close()
    script = (
        "import sys, pathlib; from kpdesk.store import Store; Store.open(pathlib.Path(sys.argv[1])).close(); "
        "print('alembic' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_an_archive_from_before_repairs_opens_with_all_it_holds_and_can_be_repaired(
    filled: Store, folder: Path
) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    shown = filled.statement("lamps-a")
    filled.close()
    made_older(folder, 1)
    with Store.open(folder) as upgraded:
        assert upgraded.statement("lamps-a") == shown
        assert upgraded.notes() == [note]
        assert upgraded.check() == ()
        read = upgraded.repair_paragraphs("lamps-a", lambda source: joining(source, n=2), label="Join")
        assert [each.n for each in read.body] == [1, 2, 4]
        assert upgraded.check() == ()
