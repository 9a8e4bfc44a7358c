"""What was acknowledged survives a process that is killed at any moment."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kpdesk.store import Store
from tests.unit.store.made import item

KILLS = int(os.environ.get("KPDESK_KILLS", "10"))
NURSERY = """
import os, pathlib, sys
from kpdesk.store import Store
from tests.unit.store.made import note_on
def write():
    with Store.open(pathlib.Path(sys.argv[1]), wait=20) as store:
        assert store.read_only is None, store.read_only
        while True:
            note = note_on(store, "lamps", text="kept")
            print("note", note.id, flush=True)
            store.edit_note(note.id, text="changed", tags=("x", "y"))
            print("edit", note.id, flush=True)
for _ in sys.stdin:
    writer = os.fork()
    if not writer:
        write()
    print("begun", writer, flush=True)
    os.waitpid(writer, 0)
    print("gone", flush=True)
"""
"""Forks a writer whenever it is told to: an interpreter of its own for each would take an hour for a thousand."""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that cannot be caught")
def test_nothing_that_was_acknowledged_is_lost_when_the_writer_is_killed(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
    dice = random.Random(11)
    command = [sys.executable, "-c", NURSERY, str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    acknowledged: list[str] = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as nursery:
        for _ in range(KILLS):
            acknowledged += killed_after(nursery, lines=dice.randrange(1, 12), tail=dice.random() * 0.01)
        nursery.communicate()
    with Store.open(folder, wait=20) as store:
        notes = {note.id: note for note in store.notes()}
        assert {line.split()[1] for line in acknowledged} <= notes.keys()
        assert all(notes[line.split()[1]].text == "changed" for line in acknowledged if line.startswith("edit"))
        assert store.check() == ()


def killed_after(nursery: subprocess.Popen[str], *, lines: int, tail: float) -> list[str]:
    """What a writer printed until it was killed a moment after it had printed so many lines."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write("one more\n")
    nursery.stdin.flush()
    told: list[str] = []
    writer = 0
    while not writer or len(told) < lines:
        line = nursery.stdout.readline()
        assert line not in ("", "gone\n"), "the writer died by itself"
        if line.startswith("begun "):
            writer = int(line.split()[1])
        else:
            told.append(line)
    time.sleep(tail)  # at any moment of what it does next
    os.kill(writer, signal.SIGKILL)
    while not (line := nursery.stdout.readline()).endswith("gone\n"):
        assert line, "the nursery died"
        told.append(line)
    # The last line may be cut by the kill; a line that is whole was acknowledged.
    return [each.strip() for each in told if each.endswith("\n")]
