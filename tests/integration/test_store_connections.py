"""Every connection that is opened is closed by the program itself, never left to the collector of garbage."""

from __future__ import annotations

import gc
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.archive.upkeep import backups
from kpdesk.errors import KpdeskError
from tests.unit.store.made import item, note_on

open_now = set[int]()


class Watched(sqlite3.Connection):
    """A connection that is among the open ones until somebody closes it."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        open_now.add(id(self))

    def close(self) -> None:
        super().close()
        open_now.discard(id(self))


@pytest.fixture(autouse=True)
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    open_now.clear()
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **named: connect(*given, factory=Watched, **named))


def test_an_archive_its_backups_and_bundles_leave_no_connection_open(tmp_path: Path) -> None:
    ana, ben = tmp_path / "ana", tmp_path / "ben"
    with Archive.open(ana) as archive:
        archive._store.add_statements([item("lamps")], "Import")
        note_on(archive._store, "lamps", visibility="delegation")
        archive.undo()
        archive.redo()
        archive.backup(tmp_path / "copy.db")
        archive.keep_safe("start")
        archive.write_bundle(tmp_path / "a.kpbundle")
        assert archive.check().ok
        assert open_now
    with Archive.open(ben) as archive:
        archive.merge_bundle(tmp_path / "a.kpbundle")
    Archive.open(ana, read_only=True).close()
    assert backups.backups_of(ana)
    backups.look_into(tmp_path / "copy.db")
    backups.restore_backup(ana, tmp_path / "copy.db")
    assert not backups.is_damaged(ana)
    assert open_now == set()


def test_what_is_damaged_or_no_archive_leaves_none_open_either(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "ana") as archive:
        archive._store.add_statements([item(f"lamps-{n}") for n in range(9)], "Import")
    file = tmp_path / "ana" / "archive.db"
    content = bytearray(file.read_bytes())
    content[8192:16384] = bytes(8192)
    file.write_bytes(content)
    (tmp_path / "text.db").write_bytes(b"Dear delegates" * 400)
    with pytest.raises(KpdeskError):
        Archive.open(tmp_path / "ana")
    assert backups.is_damaged(tmp_path / "ana")
    with pytest.raises(KpdeskError):
        backups.restore_backup(tmp_path / "ana", tmp_path / "text.db")
    assert backups.backup_in(tmp_path / "text.db").problem
    backups.salvage(tmp_path / "ana")
    assert open_now == set()
