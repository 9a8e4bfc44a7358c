from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store import Store
from kpdesk.store.file.lock import Lock, holder
from tests.unit.store.made import item, note_on

HOLDER = """
import pathlib, sys
from kpdesk.store import Store
store = Store.open(pathlib.Path(sys.argv[1]))
print("held", flush=True)
input()
"""


def test_a_second_opening_reads_only_and_says_who_writes(filled: Store, folder: Path) -> None:
    note = note_on(filled, "lamps-a")
    with Store.open(folder, wait=0) as second:
        assert second.read_only is not None
        assert f"process {os.getpid()} on " in second.read_only
        assert second.notes() == [note]
        with pytest.raises(ReadOnlyError, match="being used by another kpdesk"):
            second.remove_note(note.id)
    assert filled.read_only is None


def test_a_reader_sees_what_the_writer_adds(filled: Store, folder: Path) -> None:
    with Store.open(folder, wait=0) as second:
        filled.add_statements([item("new")], "Import")
        assert "new" in second.keys()  # noqa: SIM118  a verb, not a mapping
        assert second.last_seq() == filled.last_seq()


def test_the_lock_is_free_again_after_closing(store: Store, folder: Path) -> None:
    store.close()
    store.close()
    with Store.open(folder, wait=0) as again:
        assert again.read_only is None


def test_a_lock_that_is_let_go_in_time_is_taken(store: Store, folder: Path) -> None:
    threading.Timer(0.2, store.close).start()
    with Store.open(folder, wait=20) as second:
        assert second.read_only is None


def test_waiting_for_a_lock_ends_in_time(store: Store, folder: Path) -> None:
    begun = time.monotonic()
    with Store.open(folder, wait=0.3) as second:
        assert second.read_only is not None
    assert 0.3 <= time.monotonic() - begun < 5


def test_a_process_that_was_killed_leaves_no_lock(folder: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with Store.open(folder, wait=0) as second:
            assert second.read_only is not None
            assert f"process {other.pid} " in second.read_only
        other.kill()
    with Store.open(folder, wait=5) as again:
        assert again.read_only is None


def test_opening_failed_leaves_no_lock(folder: Path) -> None:
    folder.mkdir()
    (folder / "archive.db").write_bytes(b"")
    with pytest.raises(ArchiveError):
        Store.open(folder)
    lock = Lock.take(folder, wait=0)
    assert lock is not None
    lock.release()


def test_a_lock_that_was_let_go_names_nobody(store: Store, folder: Path) -> None:
    assert f"process {os.getpid()} " in holder(folder)
    store.close()
    assert holder(folder) == "another kpdesk"


def test_a_lock_file_that_says_nothing_gives_a_vague_holder(tmp_path: Path) -> None:
    assert holder(tmp_path) == "another kpdesk"
    (tmp_path / "archive.lock").write_text("42")
    assert holder(tmp_path) == "another kpdesk"
