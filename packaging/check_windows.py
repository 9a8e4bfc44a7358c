"""The installer of Windows on trial: silent install, the window's own proof, the command line, upgrade, uninstall."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import check_upgrade
from build_facts import VERSION
from check_program import Failed, Seen, answer, contents, import_and_search, run, smoke

Tell = Callable[[str], None]
_UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\kpdesk"
_FILE_TYPE_KEY = r"HKCU\Software\Classes\.kpbundle"
_OF_OLDER = r"_internal\of-an-older-version.dll"


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
    tell(f"{name}: all steps, {seen.painted}")
    line = machine.command(f"{programs}\\kpdesk-cli.exe")
    key = import_and_search(line, machine.host(machine.local), seen_as=machine.local)
    tell(f"{name}: kpdesk-cli imported, found and annotated {key}")
    tell(f"{name}: {_archives_of_others(line, machine)}")
    _pretend_older(machine, programs)
    _install(machine, setup_as_seen, programs)
    _must_be_new(machine, programs)
    if key not in [each["key"] for each in answer([*line, "--json", "list"])["statements"]]:
        raise Failed(f"{name}: after installing over it the archive is not as it was")
    before = contents(kept)
    run(machine.command(f"{programs}\\uninstall.exe", "/S"), seconds=120)
    _wait_until(lambda: not machine.host(f"{programs}\\kpdesk.exe").exists(), f"{name}: the program is still there")
    _wait_until(lambda: not _known(machine, _UNINSTALL_KEY), f"{name}: it is still listed as installed")
    if contents(kept) != before or not before:
        raise Failed(f"{name}: after uninstalling the archive is not as it was")
    tell(f"{name}: installed over an older version and uninstalled; the archive is as it was ({len(before)} files)")
    return [seen]


def _install(machine: Machine, setup: str, programs: str) -> None:
    done = run(machine.command(setup, "/S"), seconds=300)
    laid_down = ("kpdesk.exe", "kpdesk-cli.exe", "uninstall.exe")
    missing = [each for each in laid_down if not machine.host(f"{programs}\\{each}").is_file()]
    if missing or not _known(machine, _UNINSTALL_KEY) or not _known(machine, _FILE_TYPE_KEY):
        raise Failed(f"the installer ended with {done.returncode} and laid down nothing of {missing}, or no keys")


def _pretend_older(machine: Machine, programs: str) -> None:
    """Make what is installed look like an older version: by its number, and by a file that the new one has not."""
    machine.host(f"{programs}\\{_OF_OLDER}").write_bytes(b"of an older version")
    values = ["/v", "DisplayVersion", "/t", "REG_SZ", "/d", "0.0.1", "/f"]
    run(machine.command("reg", "add", _UNINSTALL_KEY, *values), seconds=120)


def _must_be_new(machine: Machine, programs: str) -> None:
    listed = run(machine.command("reg", "query", _UNINSTALL_KEY, "/v", "DisplayVersion"), seconds=120).stdout
    if VERSION not in listed or machine.host(f"{programs}\\{_OF_OLDER}").exists():
        raise Failed(f"installed over an older version, it is still the older one: {listed}")


def _archives_of_others(line: list[str], machine: Machine) -> str:
    """Let the program meet an archive of the first kpdesk and one of a later one; what it said."""
    home, there = machine.host(machine.local), f"{machine.local}\\first"
    archive = machine.host(there)
    check_upgrade.make_first(archive)
    backup = check_upgrade.first_is_brought_on(line, archive, seen_as=there, home=home, home_as=machine.local)
    refused = check_upgrade.later_is_only_read(line, archive, seen_as=there)
    return f"an archive of the first kpdesk was brought on, behind the backup {backup}; of one of a later: {refused}"


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
