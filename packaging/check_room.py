"""A clean Debian without Python to install into, or a loud word that there is none here."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from build_freeze import WORK
from check_program import Failed

USER = "delegate"
_MEMORY = Path("/dev/shm")
_NEEDS = 4_000_000_000
"""Bytes that a clean root may take, with all that its packages unpack."""
_MOUNTS = """
mount -t proc proc "$0/proc"
mount -t tmpfs tmpfs "$0/dev/shm" 2>/dev/null || true
mkdir -p "$0/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"; fi
exec chroot "$0" "$@"
"""


@dataclass(frozen=True)
class Room:
    """A clean system in a folder; what runs in it sees that folder as the root and dies with its command."""

    root: Path

    def command(self, *words: str, user: bool = False, variables: Mapping[str, str] | None = None) -> list[str]:
        """The command that runs these words inside, as root or as an ordinary person."""
        known = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": f"/home/{USER}" if user else "/root",
            "LANG": "C.UTF-8",
        }
        settings = [f"{name}={value}" for name, value in {**known, **(variables or {})}.items()]
        inside = ["env", "-i", *settings, *words]
        as_whom = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"] if user else []
        return ["unshare", "--mount", "--pid", "--fork", "sh", "-ec", _MOUNTS, str(self.root), *as_whom, *inside]

    def do(self, *words: str, variables: Mapping[str, str] | None = None) -> str:
        """Run something as root that must work; what it printed."""
        done = subprocess.run(
            self.command(*words, variables=variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise Failed(f"{' '.join(words)} failed: {(done.stdout + done.stderr)[-1500:]}")
        return done.stdout

    @property
    def home(self) -> Path:
        """The home of the ordinary person, as it is seen from outside."""
        return self.root / "home" / USER


def why_none() -> str:
    """Why there can be no clean room here; nothing where there can be one."""
    if os.name != "posix" or os.geteuid() != 0:
        return "making a clean root takes root's rights"
    lacking = [program for program in ("debootstrap", "unshare", "chroot") if shutil.which(program) is None]
    return f"{', '.join(lacking)} is missing" if lacking else ""


@contextlib.contextmanager
def clean_room() -> Iterator[Room]:
    """A Debian with the packages that are always there and nothing else; gone at the end."""
    root = _place()
    shutil.rmtree(root, ignore_errors=True)
    codename = _codename()
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", codename, str(root)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        raise Failed(f"debootstrap could not make a clean {codename}: {made.stdout[-800:]}{made.stderr[-400:]}")
    try:
        room = Room(root)
        room.do("useradd", "--create-home", USER)
        python = subprocess.run(room.command("sh", "-c", "command -v python3"), capture_output=True, check=False)
        if python.returncode == 0:
            raise Failed("the clean root has a Python, so it proves nothing")
        yield room
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _place() -> Path:
    """In memory where there is room: a disk is waited for after every file of every package, half of the time."""
    if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _NEEDS:
        refuses = os.ST_NODEV | os.ST_NOEXEC  # a system needs its devices, and its programs
        if not os.statvfs(_MEMORY).f_flag & refuses:
            return _MEMORY / f"kpdesk-clean-root-{os.getpid()}"
    return WORK / "clean-root"


def _codename() -> str:
    """The name of the Debian release this runs on."""
    facts = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip('"') for line in facts if line.startswith("VERSION_CODENAME="))
