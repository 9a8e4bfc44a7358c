"""What a Linux system must hold before Qt can start, and how it comes from apt."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Stop(Exception):  # noqa: N818 - not an error of ours: a sentence for the person at the terminal
    """A reason to end here, as a full sentence that says what to do."""


class Need(NamedTuple):
    """One Debian package, known by what it brings: a shared library, a program or a Python module."""

    package: str
    library: str = ""
    program: str = ""
    module: str = ""

    def met(self) -> bool:
        """Whether this system has it already; loading a library costs less than asking dpkg."""
        if self.library:
            return _loads(self.library)
        if self.program:
            return shutil.which(self.program) is not None
        return importlib.util.find_spec(self.module) is not None


VENV = (Need("python3-venv", module="ensurepip"),)
QT = (
    Need("libgl1", library="libGL.so.1"),
    Need("libegl1", library="libEGL.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libglib2.0-0", library="libgthread-2.0.so.0"),
)
WINDOW = (
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-image0", library="libxcb-image.so.0"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
)


def _python_library() -> str:
    """The shared library of this Python, which a frozen program carries; Debian has it in a package of its own."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    beside = Path(str(sysconfig.get_config_var("LIBDIR") or ""), name)
    return str(beside) if beside.is_file() else name


FREEZING = (
    Need("binutils", program="objdump"),
    Need(f"libpython3.{sys.version_info.minor}", library=_python_library()),
)
PACKING = (
    Need("dpkg-dev", program="dpkg-shlibdeps"),
    Need("makeself", program="makeself"),
    Need("xz-utils", program="xz"),
)
PACKAGE_CHECKS = (
    Need("debootstrap", program="debootstrap"),
    Need("lintian", program="lintian"),
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("appstream", program="appstreamcli"),
)
WINE = (
    Need("wine", program="wine"),
    Need("wine64", program="wine"),
    Need("gcc-mingw-w64-x86-64-win32", program="x86_64-w64-mingw32-gcc"),
    Need("nsis", program="makensis"),
)
"""What builds and tries the installer of Windows on Linux: a gigabyte, fetched only when asked for."""

SCREEN = (Need("xvfb", program="Xvfb"), Need("xauth", program="xauth"))

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Package names that Debian 13 and Ubuntu 24.04 changed, old to new."""


def provide(required: Iterable[Need], wished: Iterable[Need] = ()) -> None:
    """Install what is missing, where apt may; raise `Stop` with the one line to run while something required is."""
    if not sys.platform.startswith("linux"):
        return
    lacking = _missing(required)
    hoped = _missing(wished)
    if not lacking and not hoped:
        return
    if _may_install():
        _install([*lacking, *hoped])
        lacking, hoped = _missing(lacking), _missing(hoped)
    if lacking:
        raise Stop(advice(lacking, apt=shutil.which("apt-get") is not None))
    if hoped:
        names = ", ".join(_packages(hoped))
        print(f"Not installed, so what needs it is skipped: {names}.")


def advice(lacking: Iterable[Need], *, apt: bool) -> str:
    """The sentence for a system that lacks something and where this program may not install it."""
    if apt:
        return (
            "This system lacks some packages that kpdesk needs. Run this line, then the same command again:\n"
            f"  sudo sh -c '{apt_line(_packages(lacking))}'"
        )
    names = ", ".join(need.library or need.program or need.package for need in lacking)
    return f"This system lacks {names}. Install the packages that hold them, then run the same command again."


def apt_line(packages: Iterable[str]) -> str:
    """The line that installs packages on Debian and its kin, package lists fetched first."""
    return f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"


def _missing(needs: Iterable[Need]) -> list[Need]:
    importlib.invalidate_caches()  # apt may just have brought the module
    return [need for need in needs if not need.met()]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def _packages(needs: Iterable[Need]) -> list[str]:
    """Package names as this release spells them; the old name where apt does not know the new one."""
    names = list(dict.fromkeys(need.package for need in needs))
    return [RENAMED[name] if name in RENAMED and _apt_knows(RENAMED[name]) else name for name in names]


def _apt_knows(package: str) -> bool:
    if shutil.which("apt-cache") is None:
        return False
    found = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return found.returncode == 0


def _install(needs: list[Need]) -> None:
    """Fetch and install packages; `needs` is looked at again afterwards, so a failure only prints its reason."""
    print("Fetching the package lists of this system.", flush=True)
    _apt(["update"])
    packages = _packages(needs)
    print(f"Installing {', '.join(packages)}.", flush=True)
    _apt(["install", "-y", "--no-install-recommends", *packages])


def _apt(arguments: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-q", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run(
        ["apt-get", *options, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        print(*done.stdout.splitlines()[-8:], sep="\n", file=sys.stderr)
