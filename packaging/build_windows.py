"""The installer of Windows, made with NSIS from a frozen program; NSIS runs on Linux too."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import build_icons
from build_facts import DIST, EPOCH, NAME, VERSION, numbers
from build_freeze import WORK
from dev_environment import ROOT
from dev_system import Stop

SCRIPT = ROOT / "packaging" / "windows" / "kpdesk.nsi"


def build(frozen: Path, *, name: str = f"{NAME}-{VERSION}-windows-x64-setup.exe", quick: bool = False) -> Path:
    """Pack a program that was frozen on Windows into an installer in `dist/`.

    `quick` packs it loosely, in a fifth of the time, for an installer that is only to be tried.
    """
    DIST.mkdir(exist_ok=True)
    made = DIST / name
    icon = WORK / "kpdesk.ico"
    icon.parent.mkdir(exist_ok=True)
    build_icons.write_ico(icon)
    told = {
        "VERSION": VERSION,
        "NUMBERS": ".".join(numbers()),
        "FROZEN": str(frozen),
        "OUTPUT": str(made),
        "ICON": str(icon),
        "COMPRESSION": "zlib" if quick else "lzma",
    }
    command = [_makensis(), "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{key}={value}" for key, value in told.items())]
    done = subprocess.run(
        [*command, str(SCRIPT)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise Stop("makensis could not make the installer; it says why above.")
    return made


def _makensis() -> str:
    beside = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(beside) if beside.is_file() else None)
    if found is None:
        raise Stop(
            "NSIS is not here, so no installer of Windows was made. Install the package nsis, then run this again."
        )
    return found
