"""Never two writers: two programs, two users on one share, locks left by a crash, drives that lock nothing.

`KPDESK_STARTS=200` starts that many programs at once in all, a few of them by default.
"""

from __future__ import annotations

import errno
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store import Store
from kpdesk.store.file import lock as locks
from kpdesk.store.file import remote
from tests.unit.store.made import item, note_on

STARTS = int(os.environ.get("KPDESK_STARTS", "12"))
AT_ONCE = 6
LONGEST = 2.0  # seconds that a start may hang, besides what the machine takes
PROGRAM = """
import os, pathlib, sys, time
from kpdesk.store import Store
from tests.unit.store.made import note_on
folder = pathlib.Path(sys.argv[1])
sys.stdin.readline()
if len(sys.argv) > 3:
    os.setgroups([]), os.setgid(int(sys.argv[3])), os.setuid(int(sys.argv[3]))
begun = time.monotonic()
store = Store.open(folder)
took = time.monotonic() - begun
writes = store.read_only is None
if writes:
    note_on(store, "lamps", text=sys.argv[2])
print("writes" if writes else store.read_only, f"{took:.3f}", sep="|", flush=True)
sys.stdin.readline()
"""
Program = subprocess.Popen[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "archive") as store:
        store.add_statements([item("lamps")], "Import")
    return tmp_path / "archive"


def started(folder: Path, *arguments: str) -> Program:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", PROGRAM, str(folder), *arguments]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)


def told(program: Program) -> tuple[str, float]:
    """Whether the program writes, or why not, and how long it took to know."""
    assert program.stdout is not None
    said, _, took = program.stdout.readline().rstrip("\n").rpartition("|")
    return said, float(took)


def say(program: Program) -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def ended(program: Program) -> None:
    say(program)
    program.communicate(timeout=60)


@pytest.mark.parametrize("turn", range(max(1, STARTS // AT_ONCE)))
def test_of_programs_that_start_at_once_exactly_one_writes_and_none_hangs(folder: Path, turn: int) -> None:
    programs = [started(folder, f"{turn} {n}") for n in range(AT_ONCE)]
    for each in programs:
        say(each)
    answers = [told(each) for each in programs]
    for each in programs:
        ended(each)
    assert [said for said, _ in answers].count("writes") == 1
    pid = next(each.pid for each, (said, _) in zip(programs, answers, strict=True) if said == "writes")
    assert all(f"process {pid} on {platform.node()}" in said for said, _ in answers if said != "writes")
    assert max(took for _, took in answers) < LONGEST + 3  # the wait, and a machine that is busy
    with Store.open(folder) as store:
        assert len(store.notes()) == 1
        assert store.check() == ()


def test_a_program_that_was_killed_leaves_its_name_and_no_lock(folder: Path) -> None:
    other = started(folder, "killed")
    say(other)
    assert told(other)[0] == "writes"
    other.kill()
    other.communicate()
    assert f"process {other.pid} " in locks.holder(folder)
    begun = time.monotonic()
    with Store.open(folder) as store:
        assert time.monotonic() - begun < LONGEST
        assert store.read_only is None
        assert [note.text for note in store.notes()] == ["killed"]


@pytest.mark.parametrize("host", [platform.node(), "the laptop of Ana"])
@pytest.mark.parametrize("rest", ["", "x", "1\n{}\n2021-11-12T09:30:00.000Z\n", "\0" * 300, "{}\n" * 300])
def test_a_lock_file_that_a_power_cut_left_keeps_nobody_out(folder: Path, host: str, rest: str) -> None:
    """With a stick that was pulled out of another computer, too: there the system's own lock says it."""
    (folder / locks.FILE_NAME).write_text(rest.replace("{}", host))
    begun = time.monotonic()
    with Store.open(folder) as store:
        assert time.monotonic() - begun < LONGEST
        assert store.read_only is None
        note_on(store, "lamps", text="after the power cut")
        assert store.check() == ()


def test_a_lock_that_cannot_be_a_file_is_told_of(folder: Path) -> None:
    (folder / locks.FILE_NAME).unlink()
    (folder / locks.FILE_NAME).mkdir()
    with Store.open(folder) as store:
        assert store.read_only is not None
        assert store.keys() == {"lamps"}


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_where_a_drive_knows_no_locks_nobody_writes(folder: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def lockless(_: object) -> bool:
        raise OSError(number, "no locks")

    monkeypatch.setattr(locks, "_lock", lockless)
    with Store.open(folder) as store:
        assert store.read_only is not None
        assert "cannot keep two programs from writing at once" in store.read_only
        with pytest.raises(ReadOnlyError):
            note_on(store, "lamps")
    with pytest.raises(ArchiveError):
        Store.open(folder.parent / "new")


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A network drive whose locks reach nobody else; gives the way to sit at another computer."""
    monkeypatch.setattr(locks, "_lock", lambda _: True)
    monkeypatch.setattr(locks, "is_remote", lambda _: True)
    monkeypatch.setattr("kpdesk.store.file.opening.is_remote", lambda _: True)
    return lambda name: monkeypatch.setattr(platform, "node", lambda: name)


def test_on_a_share_that_locks_nothing_the_name_in_the_file_keeps_a_second_computer_from_writing(
    folder: Path, share: Callable[[str], None]
) -> None:
    share("desk of Ana")
    with Store.open(folder) as ana:
        share("desk of Ben")
        with Store.open(folder) as ben:
            assert ana.read_only is None
            assert ben.read_only is not None
            assert "on desk of Ana" in ben.read_only
            assert "delete the file archive.lock" in ben.read_only
        assert "desk of Ana" in locks.holder(folder)
    with Store.open(folder) as ben:
        assert ben.read_only is None


def test_on_a_share_a_computer_that_crashed_is_named_until_its_lock_is_deleted(
    folder: Path, share: Callable[[str], None]
) -> None:
    (folder / locks.FILE_NAME).write_text("7\ndesk of Ana\n2021-11-12T09:30:00.000Z\n")
    share("desk of Ben")
    with Store.open(folder) as ben:
        assert ben.read_only is not None
    (folder / locks.FILE_NAME).unlink()
    with Store.open(folder) as ben:
        assert ben.read_only is None
    share("desk of Ana")
    with Store.open(folder) as ana:
        assert ana.read_only is None


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can be another user")
def test_another_user_on_one_share_reads_and_does_not_write(tmp_path: Path) -> None:
    # In a place that this user may enter, unlike the temporary folder of the tests.
    nobody, place = 65534, Path(f"/tmp/kpdesk-share-{os.getpid()}")
    try:
        with Store.open(place / "archive") as store:
            store.add_statements([item("lamps")], "Import")
            for each in (place, place / "archive"):
                each.chmod(0o755)
            other = started(place / "archive", "nobody", str(nobody))
            say(other)
            said, took = told(other)
            ended(other)
            assert "may only be read by you" in said
            assert took < LONGEST + 3
            note_on(store, "lamps", text="mine")
            assert store.check() == ()
    finally:
        shutil.rmtree(place, ignore_errors=True)


def test_a_local_disk_is_no_share(tmp_path: Path) -> None:
    assert not remote.is_remote(tmp_path)
