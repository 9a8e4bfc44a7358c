"""The Debian package on trial: read by Debian's own checkers, installed where there is no Python, used, removed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import check_upgrade
from build_facts import NAME
from build_freeze import WORK
from check_program import Failed, Seen, contents, import_and_search, screen, smoke
from check_room import USER, Room, clean_room, why_none
from dev_environment import ROOT

MATERIAL = ROOT / "packaging" / "linux"
LARGEST = 60_000_000
"""The largest package that still travels well, in bytes."""

Tell = Callable[[str], None]


def check(package: Path, tell: Tell) -> list[Seen]:
    """Try a package in every way that this machine can; tell of each, and loudly of what was skipped."""
    if package.stat().st_size > LARGEST:
        tell(f"TOO LARGE: {package.name} has {package.stat().st_size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f}")
    read_by_checkers(package, tell)
    hindrance = why_none()
    if hindrance:
        tell(f"SKIPPED: installing {package.name} into a clean root without Python, because {hindrance}")
        return []
    with clean_room() as room:
        return list(_installed(room, package, tell))


def read_by_checkers(package: Path, tell: Tell) -> None:
    """Let lintian, desktop-file-validate and appstreamcli read what they know of."""
    _read("desktop-file-validate", [str(MATERIAL / "kpdesk.desktop")], tell)
    metainfo = WORK / "deb" / "usr/share/metainfo/kpdesk.metainfo.xml"
    told = _read("appstreamcli", ["validate", "--no-net", "--no-color", str(metainfo)], tell)
    accepted = accepted_tags((MATERIAL / "lintian-accepted.txt").read_text(encoding="utf-8"))
    found = _read("lintian", ["--no-cfg", "--suppress-tags", ",".join(accepted), str(package)], tell)
    for line in (told + found).splitlines():
        if line.startswith(("I: ", "W: ")):
            tell(line)
    errors = [line for line in found.splitlines() if line.startswith("E: ")]
    if errors:
        raise Failed("lintian says:\n" + "\n".join(errors[:20]))


def accepted_tags(text: str) -> list[str]:
    """The tags of a list in which lines with # say why."""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _read(program: str, arguments: list[str], tell: Tell) -> str:
    if shutil.which(program) is None:
        tell(f"SKIPPED: {program} is not here")
        return ""
    done = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0 and program != "lintian":
        raise Failed(f"{program}: {done.stdout}{done.stderr}")
    tell(f"{program}: ok" if done.returncode == 0 else f"{program}: read")
    return done.stdout


def _installed(room: Room, package: Path, tell: Tell) -> Iterator[Seen]:
    _install(room, package)
    tell(f"installed {package.name} where there is no Python")
    yield from _proofs(room, tell)
    start = room.command("kpdesk-cli", user=True)
    key = import_and_search(start, room.home, seen_as=f"/home/{USER}")
    tell(f"kpdesk-cli imported, found and annotated {key}")
    _updates(room, start, tell)
    archive = room.home / ".local/share/kpdesk"
    before = contents(archive)
    room.do("dpkg", "--remove", NAME)
    left = [path for path in ("usr/lib/kpdesk", "usr/bin/kpdesk", "usr/bin/kpdesk-cli") if (room.root / path).exists()]
    if left or contents(archive) != before or not before:
        raise Failed(f"after removing, {left} is left, or the archive is not as it was")
    tell(f"removed; the archive is as it was ({len(before)} files)")


def _updates(room: Room, start: list[str], tell: Tell) -> None:
    other, seen_as = room.home / "first", f"/home/{USER}/first"
    check_upgrade.make_first(other)
    room.do("chown", "-R", f"{USER}:{USER}", seen_as)
    backup = check_upgrade.first_is_brought_on(start, other, seen_as=seen_as, home=room.home, home_as=f"/home/{USER}")
    tell(f"the archive of the first kpdesk was brought on, behind the backup {backup}")
    tell(f"that of a later one: {check_upgrade.later_is_only_read(start, other, seen_as=seen_as)}")


def _install(room: Room, package: Path) -> None:
    shutil.copyfile(package, room.root / "tmp" / package.name)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    room.do("apt-get", "-q", "-o", "Acquire::Retries=3", "update", variables=quiet)
    install = ["apt-get", "-q", "-y", "--no-install-recommends", "install", f"/tmp/{package.name}"]
    room.do(*install, variables=quiet)
    (room.root / "tmp" / package.name).unlink()


def _proofs(room: Room, tell: Tell) -> Iterator[Seen]:
    report, seen_as = room.home / "proof.json", f"/home/{USER}/proof.json"
    with screen() as display:
        if display is None:
            tell("SKIPPED: the installed window on a screen, because Xvfb is not here")
        platforms = [{"QT_QPA_PLATFORM": "offscreen"}, *([{"DISPLAY": display}] if display else [])]
        for platform in platforms:
            for language in ("en", "ar"):
                start = room.command("kpdesk", user=True, variables=platform)
                name = f"installed, {'offscreen' if 'DISPLAY' not in platform else 'Xvfb'}, {language}"
                seen = smoke(start, name, report=report, seen_as=seen_as, options=["--lang", language])
                tell(f"{name}: all steps, {seen.painted}")
                yield seen
