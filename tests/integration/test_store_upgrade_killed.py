"""An upgrade that is killed at any statement leaves the old archive or the new one; every one by hand."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kpdesk.store import Store, schema
from tests.unit.store.made import item, made_older, note_on

EVERY = "KPDESK_EVERY_STATEMENT" in os.environ
KILLED = """
import os, pathlib, sqlite3, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from kpdesk.store import Store
left = int(sys.argv[2])
@event.listens_for(Engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os._exit(9)
Store.open(pathlib.Path(sys.argv[1])).close()
"""


@pytest.fixture(scope="module", params=range(1, schema.VERSION))
def old(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("old") / "archive"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
        note_on(store, "lamps", text="kept")
    made_older(folder, request.param)
    return folder


def version(file: Path) -> int:
    with closing(sqlite3.connect(file)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def test_old_or_new_never_between_and_a_backup_is_there(old: Path, tmp_path: Path) -> None:
    before, environment = version(old / "archive.db"), {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for n in range(1, 1000) if EVERY else (3, 9, 14, 22, 500):
        folder = tmp_path / str(n)
        shutil.copytree(old, folder)
        command = [sys.executable, "-c", KILLED, str(folder), str(n)]
        code = subprocess.run(command, env=environment, check=False).returncode
        assert code in (0, 9)
        found = version(folder / "archive.db")
        assert found in (before, schema.VERSION)
        if found != before:
            (copy,) = (folder / "backups").glob("before-upgrade-*.db")
            assert version(copy) == before
        with Store.open(folder) as store:
            assert [note.text for note in store.notes()] == ["kept"]
            assert store.check() == ()
        if code == 0:
            break
    assert code == 0
