"""What needs no clean root on trial: the per-user installer and the portable program, each with an empty home."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from check_program import Failed, Seen, answer, contents, import_and_search, run, smoke

Tell = Callable[[str], None]


def check_run(installer: Path, tell: Tell) -> list[Seen]:
    """Install for one person, use it, install over it, remove it, and find the archive as it was."""
    with tempfile.TemporaryDirectory(prefix="kpdesk-check-") as folder:
        home = Path(folder)
        variables = environment(home)
        _must(["sh", str(installer), "--check"], variables)
        _must(["sh", str(installer)], variables)
        start = ["env", "-i", *variables, str(home / ".local/bin/kpdesk")]
        seen = smoke(start, ".run, per user", report=home / "proof.json", seen_as=str(home / "proof.json"))
        line = ["env", "-i", *variables, str(home / ".local/bin/kpdesk-cli")]
        key = import_and_search(line, home, seen_as=str(home))
        of_older = home / ".local/lib/kpdesk/_internal/of-an-older-version.so"
        of_older.write_bytes(b"")
        _must(["sh", str(installer)], variables)
        if of_older.exists():
            raise Failed("installed over an older version, a file of that is still there")
        if key not in [each["key"] for each in answer([*line, "--json", "list"])["statements"]]:
            raise Failed("after installing once more the archive is not as it was")
        before = contents(home / ".local/share/kpdesk")
        _must(["sh", str(home / ".local/lib/kpdesk/setup.sh"), "--remove"], variables)
        left = [path for path in (".local/lib/kpdesk", ".local/bin/kpdesk") if (home / path).exists()]
        if left or contents(home / ".local/share/kpdesk") != before:
            raise Failed(f"after removing, {left} is left, or the archive is not as it was")
        tell(".run: installed without root, used, installed over an older version, removed; the archive is as it was")
        return [seen]


def check_portable(packed: Path, tell: Tell) -> list[Seen]:
    """Unpack onto a pretended stick, use it, move it, and find nothing in the home of the host."""
    if not sys.platform.startswith("linux"):
        tell(f"SKIPPED: trying {packed.name}, because only on Linux a home can be given to a program")
        return []
    with tempfile.TemporaryDirectory(prefix="kpdesk-check-") as folder:
        home, stick = Path(folder, "home"), Path(folder, "stick")
        home.mkdir()
        unpack(packed, stick)
        program = next(stick.iterdir())
        variables = environment(home)
        start = ["env", "-i", *variables, str(program / "kpdesk")]
        seen = smoke(start, "portable", report=stick / "proof.json", seen_as=str(stick / "proof.json"))
        _use_and_move(program, variables, stick)
        left = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())
        if left:
            raise Failed(f"the portable program left this on the host: {left}")
        tell("portable: used, moved to another place, used again; nothing was left in the home of the host")
        return [seen]


def environment(home: Path) -> list[str]:
    """The settings of a person with this home and nothing else, as `env` takes them."""
    # What is left in the folder for temporary files counts as left in the home.
    folders = {"HOME": str(home), "TMPDIR": str(home)}
    known = {**folders, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return [f"{name}={value}" for name, value in known.items()]


def unpack(packed: Path, folder: Path) -> None:
    """Unpack a zip with the modes that are in it."""
    with zipfile.ZipFile(packed) as opened:
        for entry in opened.infolist():
            made = Path(opened.extract(entry, folder))
            made.chmod(entry.external_attr >> 16)


def _use_and_move(program: Path, variables: list[str], stick: Path) -> None:
    line = ["env", "-i", *variables, str(program / "kpdesk-cli")]
    key = import_and_search(line, stick, seen_as=str(stick))
    if not (program / "kpdesk-data" / "archive" / "archive.db").is_file():
        raise Failed("the portable program did not keep its archive beside itself")
    elsewhere = stick / "another host"
    shutil.move(program, elsewhere)
    line[-1] = str(elsewhere / "kpdesk-cli")
    if key not in [each["key"] for each in answer([*line, "--json", "list"])["statements"]]:
        raise Failed("the portable program lost its archive when it was moved")


def _must(command: list[str], variables: list[str]) -> None:
    done = run(["env", "-i", *variables, *command], seconds=300, environment=dict(os.environ))
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)} failed: {(done.stdout + done.stderr)[-800:]}")
