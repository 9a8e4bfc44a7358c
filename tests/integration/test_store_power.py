"""What was acknowledged survives a loss of power at any write: whatever the disk was not told to keep may be gone.

The writes, syncs and renames of a real run are recorded with strace. Then the disk is modelled as it may be after each
of them: with everything written, with only what was synced, with any part of the rest, sectors of 512 bytes torn.
Short here; 200 deeds and every cut by hand with `KPDESK_POWER=200`.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError
from kpdesk.store import Store

DEEDS = int(os.environ.get("KPDESK_POWER", "6"))
CUTS = 10**9 if "KPDESK_POWER" in os.environ else 60
SECTOR = 512
NAMES = ("rename", "unlink", "mkdir")
CALLS = ",".join(("pwrite64", "write", "fsync", "fdatasync", "ftruncate", *NAMES))
WRITER = """
import os, pathlib, random, sys
from kpdesk.store import Store
from tests.unit.store.made import item, note_on
dice, notes = random.Random(3), []
with Store.open(pathlib.Path(sys.argv[1]), wait=20) as store:
    store.add_statements([item("lamps")], "Import")
    for n in range(int(sys.argv[2])):
        if not notes or dice.random() < 0.5:
            notes.append(note_on(store, "lamps", text=str(n)).id)
            last = notes[-1]
        else:
            last = dice.choice(notes)
            store.edit_note(last, text=str(n))
        os.write(1, f"{last} {n}\\n".encode())
"""
LINE = re.compile(r"\d+ +(\w+)\((.*)\) = (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OPENED = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace, which records the writes, is not here")


@dataclass(frozen=True)
class Event:
    """One thing that the process asked of the system, about a path."""

    what: str
    path: str
    content: bytes = b""
    place: int = -1
    to: str = ""


@dataclass
class File:
    """What is sure to be on the disk, and what is on its way there."""

    sure: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes]] = field(default_factory=list)
    named: bool = False

    def size(self) -> int:
        return max([len(self.sure), *(at + len(content) for at, content in self.waiting if at >= 0)])

    def heed(self, event: Event) -> None:
        if event.what == "sync":
            for at, content in self.waiting:
                put(self.sure, at, content)
            self.waiting.clear()
            self.named = True
        elif event.what == "truncate":
            self.waiting.append((-event.place - 1, b""))
        else:
            self.waiting.append((self.size() if event.place < 0 else event.place, event.content))

    def content(self, kept: list[tuple[int, bytes]]) -> bytes:
        made = bytearray(self.sure)
        for at, content in kept:
            put(made, at, content)
        return bytes(made)


def put(made: bytearray, at: int, content: bytes) -> None:
    if at < 0:  # cut to a size
        size = -at - 1
        del made[size:]
        made.extend(b"\0" * (size - len(made)))
        return
    made.extend(b"\0" * (at - len(made)))
    made[at : at + len(content)] = content


class Disk:
    """The files of an archive as a disk may hold them that keeps only what it is told to."""

    def __init__(self) -> None:
        self.files: dict[str, File] = {}
        self.renamed: list[tuple[str, str, File | None]] = []

    def heed(self, event: Event) -> None:
        if event.what == "sync" and event.path not in self.files:  # a folder: its names are sure now
            self.renamed.clear()
            for file in self.files.values():
                file.named = True
        elif event.what in ("rename", "unlink"):
            moved = self.files.pop(event.path, None)
            self.renamed.append((event.path, event.to, moved))
            if moved is not None and event.to:
                self.files[event.to] = moved
        elif event.what != "mkdir":
            self.files.setdefault(event.path, File()).heed(event)

    def after_loss(self, dice: random.Random, mode: str) -> dict[str, bytes]:
        """The files by their paths, as one of the ways in which they may be after the power is back."""
        left = dict(self.files)
        if mode != "all" and self.renamed and dice.random() < 0.5:
            for old, new, file in reversed(self.renamed):
                if file is not None:
                    left.pop(new, None)
                    left[old] = file
        return {
            path: file.content(self._kept(file, dice, mode))
            for path, file in left.items()
            if file.named or mode == "all" or dice.random() < 0.5
        }

    def _kept(self, file: File, dice: random.Random, mode: str) -> list[tuple[int, bytes]]:
        if mode == "all":
            return file.waiting
        if mode == "sure":
            return []
        return [part for each in file.waiting for part in sectors(*each) if dice.random() < 0.5]


def sectors(at: int, content: bytes) -> Iterator[tuple[int, bytes]]:
    if at < 0 or not content:
        yield at, content
    for start in range(0, len(content), SECTOR):
        yield at + start, content[start : start + SECTOR]


def plain(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def recorded(trace: Path, folder: str) -> Iterator[Event]:
    """The events about the archive, and what the writer said ("ack")."""
    for line in trace.read_text(encoding="utf-8").splitlines():
        found = LINE.match(line)
        if found is not None and not found[3].startswith("-"):
            event = event_of(found[1], found[2])
            about = event is not None and event.path.startswith(folder) and not event.path.endswith(("-shm", ".lock"))
            if event is not None and (about or event.what == "ack"):
                yield event


def event_of(call: str, arguments: str) -> Event | None:
    texts = [plain(each) for each in TEXT.findall(arguments)]
    opened = OPENED.match(arguments)
    if opened is None:
        names = [text.decode() for text in texts]
        return Event(call, names[0], to=names[-1] if len(names) > 1 else "") if call in NAMES else None
    if opened[1] == "1" and call == "write":
        return Event("ack", "", texts[0])
    path, place = plain(opened[2]).decode(), arguments.rsplit(", ", 1)[-1]
    if call in ("fsync", "fdatasync"):
        return Event("sync", path)
    if call == "ftruncate":
        return Event("truncate", path, place=int(place))
    return Event("write", path, texts[0], place=int(place) if call == "pwrite64" else -1)


def verify(folder: Path, acknowledged: dict[str, int], done: int) -> str:
    """Assert that what was acknowledged is there; gives "no archive" where none was acknowledged and none is there."""
    try:
        store = Store.open(folder)
    except ArchiveError:
        assert not acknowledged
        return "no archive"
    with store:
        notes = {note.id: int(note.text) for note in store.notes()}
        for note_id, text in acknowledged.items():
            assert notes[note_id] >= text
        assert all(text <= done for text in notes.values())
        store.repair()
        assert store.check() == ()
    return "whole"


@pytest.mark.parametrize("mode", ["all", "sure", "some"])
def test_no_loss_of_power_takes_what_was_acknowledged(tmp_path: Path, mode: str) -> None:
    archive, trace = tmp_path / "archive", tmp_path / "trace"
    command = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}", "-o", str(trace)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    writer = [sys.executable, "-c", WRITER, str(archive), str(DEEDS)]
    traced = subprocess.run([*command, *writer], capture_output=True, env=environment, check=False)
    if traced.returncode != 0 and b"ptrace" in traced.stderr:
        pytest.skip("this system does not let strace look at a process")
    assert traced.returncode == 0, traced.stderr
    events = list(recorded(trace, str(archive)))
    assert sum(event.what == "ack" for event in events) == DEEDS
    dice = random.Random(5)
    tried = set(dice.sample(range(len(events)), min(CUTS // 3, len(events))))
    disk, acknowledged, done = Disk(), dict[str, int](), 0
    for n, event in enumerate(events):
        if event.what == "ack":
            note_id, text = event.content.decode().split()
            acknowledged[note_id], done = int(text), int(text)
            continue
        disk.heed(event)
        if n in tried:
            folder = tmp_path / f"cut-{n}"
            for path, content in disk.after_loss(dice, mode).items():
                file = folder / Path(path).relative_to(archive)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            folder.mkdir(exist_ok=True)
            verify(folder, acknowledged, done + 1)
            shutil.rmtree(folder)
