"""The portable program: a zip to unpack onto a stick, which keeps the archive beside itself."""

from __future__ import annotations

import platform
import sys
import time
import zipfile
from pathlib import Path

from build_facts import DIST, EPOCH, NAME, VERSION, filled
from dev_environment import ROOT

MARK = "kpdesk-portable.txt"
"""The file that makes it portable; `kpdesk.paths` looks for it."""

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def build(frozen: Path, system: str = "") -> Path:
    """Pack a frozen program into `dist/kpdesk-VERSION-portable-SYSTEM.zip`."""
    name = f"{NAME}-{VERSION}-portable-{system or _here()}"
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{name}.zip"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        _add(packed, f"{name}/{MARK}", filled(ROOT / "packaging" / f"{MARK}.in").encode(), executable=False)
        # A stick knows no links; those of a frozen program name libraries a second time, and nothing needs them.
        for file in sorted(path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink()):
            place = file.relative_to(frozen).as_posix()
            _add(packed, f"{name}/{place}", file.read_bytes(), executable=_runs(place))
    return made


def _here() -> str:
    return f"{_SYSTEMS[sys.platform]}-{platform.machine().lower()}"


def _runs(place: str) -> bool:
    return "/" not in place or ".so" in place or place.endswith(".dylib") or "/MacOS/" in place


def _add(packed: zipfile.ZipFile, name: str, content: bytes, *, executable: bool) -> None:
    entry = zipfile.ZipInfo(name, time.gmtime(EPOCH)[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # the one that knows which file is a program
    entry.external_attr = (0o100755 if executable else 0o100644) << 16
    packed.writestr(entry, content)
