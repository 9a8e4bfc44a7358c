"""A disk that is full, fails or may not be written to, from any write on: a sentence, and what was saved is whole.

strace lets the calls of a real process fail. A few calls here, every one by hand with `KPDESK_EVERY_CALL=1`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kpdesk.store import Store
from tests.unit.store.made import item, note_on

EVERY = "KPDESK_EVERY_CALL" in os.environ
CALLS = ("pwrite64", "fdatasync", "fsync", "write", "ftruncate")
WRITER = """
import pathlib, sys
from kpdesk.errors import KpdeskError
from kpdesk.store import Store
from tests.unit.store.made import note_on
try:
    store = Store.open(pathlib.Path(sys.argv[1]))
except KpdeskError as error:
    sys.stderr.write(f"{error}\\n")
    sys.exit(0)
for n in range(4):
    try:
        note = note_on(store, "lamps", text=str(n))
        sys.stderr.write(f"saved {note.id}\\n")
    except KpdeskError as error:
        sys.stderr.write(f"{error}\\n")
try:
    store.close()
except KpdeskError as error:
    sys.stderr.write(f"{error}\\n")
"""

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace, which lets calls fail, is not here")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "archive"
    with Store.open(folder) as store:
        store.add_statements([item("lamps")], "Import")
        note_on(store, "lamps", text="before")
    return folder


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
@pytest.mark.parametrize("call", CALLS)
def test_from_any_call_on_old_notes_are_whole_and_new_ones_saved_or_refused(
    whole: Path, tmp_path: Path, call: str, error: str
) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for n in range(1, 200) if EVERY else (2, 11):
        folder = tmp_path / f"{call}-{n}"
        shutil.copytree(whole, folder)
        parts = [folder / name for name in ("archive.db", "archive.db-wal", "archive.lock", "journal")]
        journals = [*(folder / "journal").iterdir()]
        only = [argument for path in (*parts, *journals) for argument in ("-P", str(path))]
        command = ["strace", "-f", "-o", str(tmp_path / "trace"), *only]
        command += ["-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={n}+"]
        done = subprocess.run(
            [*command, sys.executable, "-c", WRITER, str(folder)], capture_output=True, env=environment, check=False
        )
        told = done.stderr.decode().splitlines()
        if done.returncode != 0 and "ptrace" in done.stderr.decode():
            pytest.skip("this system does not let strace look at a process")
        assert done.returncode == 0, told
        saved = {line.split()[1] for line in told if line.startswith("saved ")}
        assert all(line.endswith(".") for line in told if not line.startswith("saved "))
        with Store.open(folder, wait=20) as store:
            notes = {note.id for note in store.notes()}
            assert saved <= notes
            assert "before" in {note.text for note in store.notes()}
            note_on(store, "lamps", text="after there is room again")
            store.repair()
            assert store.check() == ()
        if f"error={error}" not in done.stderr.decode() and "INJECTED" not in (tmp_path / "trace").read_text("utf-8"):
            break
