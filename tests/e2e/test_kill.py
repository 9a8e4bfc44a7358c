"""A note whose command returned is there, whatever happens to the program next."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kpdesk import Archive

_WRITER = """
import sys
from kpdesk import Archive
with Archive.open(sys.argv[1]) as archive:
    while True:
        print(archive.annotate(sys.argv[2], start=0, end=9, text="kept").id, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that cannot be caught")
def test_fifty_kills_lose_no_note_that_was_acknowledged(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        key = archive.statements()[0].key
    dice = random.Random(7)
    acknowledged: set[str] = set()
    for _ in range(50):
        command = [sys.executable, "-c", _WRITER, str(sample_folder), key]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            acknowledged |= {writer.stdout.readline().strip() for _ in range(dice.randrange(1, 6))}
            writer.send_signal(signal.SIGKILL)
    with Archive.open(sample_folder) as archive:
        assert acknowledged <= {note.id for note in archive.notes()}
        assert archive.check().ok
