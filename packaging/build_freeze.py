"""The frozen program: one folder with everything it needs, the same bytes whenever the same source is frozen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import build_icons
import build_icu
import build_notices
from build_facts import EPOCH, VERSION, filled
from dev_environment import ROOT, clean_environment
from dev_system import Stop

WORK = Path(os.environ.get("KPDESK_BUILD", ROOT / "build"))
LINUX = sys.platform.startswith("linux")


def freeze(collection: Path | None = None) -> Path:
    """Freeze the program into `build/frozen/kpdesk` and give that folder; `collection` is shipped inside."""
    frozen = WORK / "frozen"
    shutil.rmtree(frozen, ignore_errors=True)
    prepare(WORK / "prepared")
    _run_pyinstaller(frozen)
    folder = frozen / "kpdesk"
    if LINUX:
        _finish_on_linux(folder)
    build_notices.write(WORK / "work" / "kpdesk", inside(folder) / "resources" / "notices.txt")
    if collection is not None:
        shutil.copytree(collection, inside(folder) / "resources" / "collection")
    settle(folder)
    return folder


def prepare(folder: Path) -> None:
    """Make what the recipe needs beside the source: icons, and what each system is told of the program."""
    folder.mkdir(parents=True, exist_ok=True)
    build_icons.write_ico(folder / "kpdesk.ico")
    build_icons.write_icns(folder / "kpdesk.icns")
    for template in ("windows/version_info.txt", "macos/Info.plist"):
        source = ROOT / "packaging" / f"{template}.in"
        (folder / Path(template).name).write_text(filled(source), encoding="utf-8")


def inside(folder: Path) -> Path:
    """The folder of a frozen program that holds its libraries and resources."""
    return folder / "_internal"


def settle(folder: Path) -> None:
    """Give every file of a folder the same mode and time everywhere, so that archives of it are the same too."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=os.utime not in os.supports_follow_symlinks)
    os.utime(folder, (EPOCH, EPOCH))


def size(folder: Path) -> int:
    """How many bytes the files of a folder hold."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


def _run_pyinstaller(frozen: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(frozen), "--workpath", str(WORK / "work")]
    environment = {
        **clean_environment(),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(EPOCH),
        "KPDESK_VERSION": VERSION,
        "KPDESK_PREPARED": str(WORK / "prepared"),
    }
    done = subprocess.run(
        [*command, *folders, str(ROOT / "packaging" / "kpdesk.spec")],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise Stop("PyInstaller could not freeze the program; it says why above.")


def _finish_on_linux(folder: Path) -> None:
    for library in _own_objects(folder):
        subprocess.run(["strip", "--strip-unneeded", "--enable-deterministic-archives", str(library)], check=True)
    for data in (inside(folder) / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
        build_icu.trim(data)
    shutil.copyfile(ROOT / "packaging" / "linux" / "kpdesk-cli", folder / "kpdesk-cli")


def _own_objects(folder: Path) -> Iterator[Path]:
    """The shared objects that may be stripped: not those whose addresses a wheel's maker rewrote.

    auditwheel puts them into folders named *.libs; strip leaves numpy's copy of OpenBLAS unloadable
    ("ELF load command address/offset not page-aligned"). The program itself carries its modules at its end.
    """
    for path in sorted(inside(folder).rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs"):
            yield path


def _is_program(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    return path.suffix in (".exe", "") and path.parent.name == "kpdesk" and path.name.startswith("kpdesk")


if __name__ == "__main__":
    print(freeze())
