"""Makes what this system can make of kpdesk for others into `dist/`; `dev.py build` starts it in `.venv`.

Everything is made from one frozen folder. With --check each artefact is tried as a person would use it, and what
cannot be tried here is said loudly.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import build_collection
import build_deb
import build_freeze
import build_mac
import build_parts
import build_portable
import build_run
import build_sbom
import build_sums
import build_windows
import build_wine
import check_collection
import check_deb
import check_mac
import check_user
import check_windows
from build_facts import DIST, NAME, VERSION
from check_program import Failed, Seen
from dev_environment import ROOT
from dev_system import Stop

sys.path.append(str(ROOT))


class Kind(NamedTuple):
    """One kind of artefact: how it is made from the frozen folder, how it is tried, and where that can be done."""

    make: Callable[[Path], Path]
    check: Callable[[Path, Callable[[str], None]], list[Seen]]
    systems: tuple[str, ...]
    programs: tuple[str, ...] = ()


KINDS = {
    "deb": Kind(build_deb.build, check_deb.check, ("linux",), ("dpkg-deb", "dpkg-shlibdeps")),
    "run": Kind(build_run.build, check_user.check_run, ("linux",), ("makeself", "xz")),
    "setup": Kind(build_windows.build, check_windows.check, ("win32",)),
    "dmg": Kind(build_mac.build, check_mac.check, ("darwin",)),
    "portable": Kind(build_portable.build, check_user.check_portable, ("linux", "win32")),
}


class Made(NamedTuple):
    """What was made, how long that took in seconds, and what its trial saw."""

    file: Path
    seconds: float
    seen: list[Seen]


def main(arguments: Sequence[str]) -> int:
    """0 where everything that was asked for was made, and holds."""
    given = parse(arguments)
    try:
        made = build(given)
    except (Stop, Failed) as reason:
        print(f"build: {reason}", file=sys.stderr)
        return 1
    print(table(made))
    return 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options as typed."""
    parser = argparse.ArgumentParser("dev.py build", description="Make the installers this system can make.")
    parser.add_argument("--only", choices=[*KINDS], action="append", help="this kind only; may be named more than once")
    parser.add_argument("--check", action="store_true", help="try each artefact as a person would use it")
    parser.add_argument("--collection", type=Path, metavar="FOLDER", help="statements or an archive to ship inside")
    parser.add_argument("--windows-under-wine", action="store_true", help="build and try the installer of Windows")
    return parser.parse_args(list(arguments))


def build(given: argparse.Namespace) -> list[Made]:
    """Freeze, pack, try, and write the checksums and the bill of materials."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    began = time.monotonic()
    collection = build_collection.write(given.collection) if given.collection else None
    frozen = build_freeze.freeze(collection)
    print(f"frozen in {time.monotonic() - began:.0f} s: {build_freeze.size(frozen) / 1e6:.1f} MB", flush=True)
    build_sbom.write(build_parts.parts(build_freeze.WORK / "work" / "kpdesk"), DIST / f"{NAME}-{VERSION}.cdx.json")
    if given.check and sys.platform.startswith("linux"):
        check_collection.check(frozen, _tell)
    if given.windows_under_wine:
        build_wine.build_and_check(_tell)
    made = [_made(name, frozen, check=given.check) for name in given.only or KINDS if _possible(name)]
    build_sums.write(DIST)
    return made


def table(made: Sequence[Made]) -> str:
    """The artefacts, one line each, with size and time, and what each trial saw below it."""
    lines = [""]
    for each in made:
        lines.append(f"  {each.file.name:<44} {each.file.stat().st_size / 1e6:6.1f} MB {each.seconds:6.0f} s")
        lines += [f"    {seen.name}: {seen.painted}" for seen in each.seen]
    return "\n".join([*lines, f"  {DIST / build_sums.NAME}"])


def _possible(name: str) -> bool:
    if not sys.platform.startswith(KINDS[name].systems):
        return False
    lacking = [program for program in KINDS[name].programs if shutil.which(program) is None]
    if lacking:
        print(f"SKIPPED: {name}, because {', '.join(lacking)} is not here", flush=True)
    return not lacking


def _made(name: str, frozen: Path, *, check: bool) -> Made:
    began = time.monotonic()
    file = KINDS[name].make(frozen)
    seconds = time.monotonic() - began
    print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB in {seconds:.0f} s", flush=True)
    seen = KINDS[name].check(file, _tell) if check else []
    return Made(file, seconds, seen)


def _tell(said: str) -> None:
    print(f"  {said}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
