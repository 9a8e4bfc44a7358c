"""The installer of Windows on trial: silent install, the window's own proof, the command line, upgrade, uninstall."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from check_program import Failed, Seen, answer, contents, import_and_search, run, smoke

Tell = Callable[[str], None]
_UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\kpdesk"
_FILE_TYPE_KEY = r"HKCU\Software\Classes\.kpbundle"


class Machine(Protocol):
    """A Windows, real or pretended."""

    @property
    def local(self) -> str:
        """The folder of a person's programs and data, as Windows names it."""

    def command(self, *words: str) -> list[str]:
        """The command that runs a program of Windows."""

    def host(self, path: str) -> Path:
        """Where a path of this Windows is on the machine that checks."""


class ThisWindows:
    """The Windows that this runs on."""

    @property
    def local(self) -> str:
        """The folder of a person's programs and data."""
        return os.environ["LOCALAPPDATA"]

    def command(self, *words: str) -> list[str]:
        """The words as they are."""
        return [*words]

    def host(self, path: str) -> Path:
        """The path as it is."""
        return Path(path)


def check(setup: Path, tell: Tell) -> list[Seen]:
    """Try an installer on the Windows that this runs on."""
    return check_on(ThisWindows(), setup, str(setup), tell, name="Windows")


def check_on(machine: Machine, setup: Path, setup_as_seen: str, tell: Tell, *, name: str) -> list[Seen]:
    """Try an installer on a machine; the archive must come through every step."""
    programs, kept = f"{machine.local}\\Programs\\kpdesk", machine.host(f"{machine.local}\\kpdesk")
    _install(machine, setup_as_seen, programs)
    tell(f"{name}: {setup.name} installed silently")
    report = f"{machine.local}\\kpdesk-proof.json"
    start = machine.command(f"{programs}\\kpdesk.exe")
    seen = smoke(start, name, report=machine.host(report), seen_as=report)
    tell(f"{name}: all steps, first paint after {seen.first_paint_ms:.0f} ms")
    line = machine.command(f"{programs}\\kpdesk-cli.exe")
    key = import_and_search(line, machine.host(machine.local), seen_as=machine.local)
    tell(f"{name}: kpdesk-cli imported, found and annotated {key}")
    _install(machine, setup_as_seen, programs)
    if key not in [each["key"] for each in answer([*line, "--json", "list"])["statements"]]:
        raise Failed(f"{name}: after installing over it the archive is not as it was")
    before = contents(kept)
    run(machine.command(f"{programs}\\uninstall.exe", "/S"), seconds=120)
    _wait_until(lambda: not machine.host(f"{programs}\\kpdesk.exe").exists(), f"{name}: the program is still there")
    _wait_until(lambda: not _known(machine, _UNINSTALL_KEY), f"{name}: it is still listed as installed")
    if contents(kept) != before or not before:
        raise Failed(f"{name}: after uninstalling the archive is not as it was")
    tell(f"{name}: installed over itself and uninstalled; the archive is as it was ({len(before)} files)")
    return [seen]


def _install(machine: Machine, setup: str, programs: str) -> None:
    done = run(machine.command(setup, "/S"), seconds=300)
    laid_down = ("kpdesk.exe", "kpdesk-cli.exe", "uninstall.exe")
    missing = [each for each in laid_down if not machine.host(f"{programs}\\{each}").is_file()]
    if missing or not _known(machine, _UNINSTALL_KEY) or not _known(machine, _FILE_TYPE_KEY):
        raise Failed(f"the installer ended with {done.returncode} and laid down nothing of {missing}, or no keys")


def _known(machine: Machine, key: str) -> bool:
    asked = machine.command("reg", "query", key)
    done = subprocess.run(asked, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
    return done.returncode == 0


def _wait_until(holds: Callable[[], bool], complaint: str) -> None:
    """An uninstaller goes on from a copy of itself after its command has ended."""
    for _ in range(120):
        if holds():
            return
        time.sleep(0.5)
    raise Failed(complaint)
