"""Windows under Wine, not Windows: freezes, packs and tries the installer of Windows on Linux.

What comes out is thrown away: its Python is a stand-in, and Wine lacks parts of Windows that Qt uses there. It shows
that the recipe, the installer and the program hold together; that they do on Windows only Windows can show.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import build_windows
import check_windows
import wine_room
from build_facts import DIST, EPOCH, NAME, VERSION
from build_freeze import WORK, size
from check_program import Failed, Seen, run, screen
from dev_environment import ROOT

Tell = Callable[[str], None]


def build_and_check(tell: Tell) -> list[Seen]:
    """The whole way, from an empty prefix to an uninstalled program; nothing of it stays in `dist/`."""
    hindrance = wine_room.why_none()
    if hindrance:
        tell(f"SKIPPED: Windows under Wine, because {hindrance}")
        return []
    home = WORK / "wine"
    with screen() as display:
        if display is None:
            tell("SKIPPED: Windows under Wine, because Xvfb is not here")
            return []
        frozen = freeze(home, display, tell)
        name = f"{NAME}-{VERSION}-under-wine-not-for-use-setup.exe"
        setup = build_windows.build(frozen, name=name, quick=True)
        tell(f"{name}: {setup.stat().st_size / 1e6:.1f} MB")
        room = wine_room.make(home / "fresh", display)
        try:
            return check_windows.check_on(room, setup, f"Z:{setup}", tell, name="Windows under Wine, not Windows")
        finally:
            (DIST / name).unlink(missing_ok=True)


def freeze(home: Path, display: str, tell: Tell) -> Path:
    """Freeze the program with the Python of a prefix; the folder it is in."""
    room = wine_room.make(home / "prefix", display)
    python = wine_room.add_python(room)
    os.environ["KPDESK_WINE_BUILD"] = f"Z:{home}/build"
    os.environ["SOURCE_DATE_EPOCH"] = str(EPOCH)
    shutil.rmtree(home / "build", ignore_errors=True)
    done = run(room.command(python, "-X", "utf8", f"Z:{ROOT}/packaging/build_freeze.py"), seconds=wine_room.PATIENCE)
    frozen = home / "build" / "frozen" / "kpdesk"
    if not (frozen / "kpdesk.exe").is_file():
        raise Failed(f"freezing under Wine ended with {done.returncode}: {(done.stdout + done.stderr)[-1500:]}")
    tell(f"frozen under Wine: {size(frozen) / 1e6:.1f} MB")
    return frozen
