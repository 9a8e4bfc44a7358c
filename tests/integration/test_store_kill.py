"""What was acknowledged survives a process that is killed at any moment."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kpdesk.store import Store
from tests.unit.store.made import item

KILLS = int(os.environ.get("KPDESK_KILLS", "10"))
WRITER = """
import pathlib, sys
from kpdesk.store import Store
from tests.unit.store.made import note_on
with Store.open(pathlib.Path(sys.argv[1]), wait=20) as store:
    assert store.read_only is None, store.read_only
    while True:
        note = note_on(store, "lamps", text="kept")
        print("note", note.id, flush=True)
        store.edit_note(note.id, text="changed", tags=("x", "y"))
        print("edit", note.id, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that cannot be caught")
def test_nothing_that_was_acknowledged_is_lost_when_the_writer_is_killed(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
    dice = random.Random(11)
    printed: list[str] = []
    for _ in range(KILLS):
        printed += killed_after(folder, lines=dice.randrange(1, 12), tail=dice.random() * 0.01)
    with Store.open(folder, wait=20) as store:
        notes = {note.id: note for note in store.notes()}
        assert {line.split()[1] for line in printed} <= notes.keys()
        assert all(notes[line.split()[1]].text == "changed" for line in printed if line.startswith("edit"))
        assert store.check() == ()


def killed_after(folder: Path, *, lines: int, tail: float) -> list[str]:
    """What a writer printed until it was killed a moment after it had printed so many lines."""
    command = [sys.executable, "-c", WRITER, str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        printed = [writer.stdout.readline() for _ in range(lines)]
        try:
            writer.wait(tail)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        printed += writer.stdout.readlines()
    # The last line may be cut by the kill; a line that is whole was acknowledged.
    assert len(printed) >= lines
    return [line.strip() for line in printed if line.endswith("\n")]
