"""The Debian package: menu entry, icon, file type, man pages; the same bytes whenever the same folder is packed."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import build_icons
import build_manual
from build_facts import DIST, EPOCH, MAINTAINER, NAME, SUMMARY, VERSION, filled
from build_freeze import WORK, settle, size
from dev_environment import ROOT

MATERIAL = ROOT / "packaging" / "linux"
_EXTRA_NEEDS = ("xkb-data", "libgl1", "libegl1", "hicolor-icon-theme")
_CARRIED = re.compile(
    r"lib(bz2|ffi|lzma|sqlite3|python3|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)|xkbcommon)[\d.-]"
    r"|libxkbcommon-x11-"
)
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {needs}
Suggests: fonts-noto-cjk
Section: text
Priority: optional
Description: {summary}
 kpdesk is the archive that a delegation carries into a plenary: every
 statement it ever made or heard, offline, found in a second, set side by
 side across the years, annotated while the speech is still going on, and
 quoted without a mistake.
 .
 It brings its own Python, Qt and fonts, and never opens a network connection.
 What a person keeps in it stays in their home when the package is removed.
"""


def build(frozen: Path) -> Path:
    """Pack a frozen program into `dist/kpdesk_VERSION_ARCHITECTURE.deb`."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr/lib/kpdesk", symlinks=True)
    _lay_out(tree)
    control = tree / "DEBIAN"
    control.mkdir()
    settle(tree)
    (control / "control").write_text(_control(tree), encoding="utf-8")
    (control / "md5sums").write_text(md5sums(tree), encoding="ascii")
    settle(tree)
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{NAME}_{VERSION}_{architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(made)]
    subprocess.run(pack, env=environment, stdout=subprocess.DEVNULL, check=True)
    return made


def architecture() -> str:
    """Debian's name for the kind of processor this is built on."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def md5sums(tree: Path) -> str:
    """The sums of every file of the package, sorted by name."""
    files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()]
    kept = sorted(str(file.relative_to(tree)) for file in files if "DEBIAN" not in file.relative_to(tree).parts)
    sums = (hashlib.md5((tree / name).read_bytes(), usedforsecurity=False).hexdigest() for name in kept)
    return "".join(f"{each}  {name}\n" for each, name in zip(sums, kept, strict=True))


def _lay_out(tree: Path) -> None:
    share = tree / "usr/share"
    _put(MATERIAL / "kpdesk.desktop", share / "applications/kpdesk.desktop")
    _put(MATERIAL / "kpdesk.mime.xml", share / "mime/packages/kpdesk.xml")
    _put(build_icons.DRAWING, share / "icons/hicolor/scalable/apps/kpdesk.svg")
    for edge in build_icons.LINUX_SIZES:
        _write(share / f"icons/hicolor/{edge}x{edge}/apps/kpdesk.png", build_icons.png(edge))
    metainfo = filled(MATERIAL / "kpdesk.metainfo.xml").encode()
    _write(share / "metainfo/kpdesk.metainfo.xml", metainfo)
    for name, text in build_manual.pages().items():
        _write(share / f"man/man1/{name}.1.gz", _gzipped(text))
    documents = share / "doc/kpdesk"
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    notices = tree / "usr/lib/kpdesk/_internal/resources/notices.txt"
    where = f"\nWork of others in this program, with its licences: /{notices.relative_to(tree)}\n"
    _write(documents / "copyright", (licence + where).encode())
    _write(documents / "changelog.gz", _gzipped(_changelog()))
    _write(documents / "CHANGELOG.md.gz", _gzipped((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    for name in ("kpdesk", "kpdesk-cli"):
        link = tree / "usr/bin" / name
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(f"../lib/kpdesk/{name}")


def _changelog() -> str:
    """The changelog in the form that Debian reads; what is new is told in the file beside it."""
    when = format_datetime(datetime.fromtimestamp(EPOCH, UTC))
    told = "  * What is new is told in CHANGELOG.md.gz beside this file."
    return f"{NAME} ({VERSION}) unstable; urgency=medium\n\n{told}\n\n -- {MAINTAINER}  {when}\n"


def _control(tree: Path) -> str:
    asked = [each for each in _libraries_needed(tree / "usr/lib/kpdesk") if not carried(each)]
    needs = sorted({*asked, *_EXTRA_NEEDS}, key=_bare)
    return _CONTROL.format(
        name=NAME,
        version=VERSION,
        architecture=architecture(),
        maintainer=MAINTAINER,
        kilobytes=-(-size(tree) // 1024),
        needs=", ".join(_one_each(needs)),
        summary=SUMMARY,
    )


def _libraries_needed(folder: Path) -> list[str]:
    """The packages whose libraries the program takes from the system, with the oldest version that will do."""
    source = WORK / "shlibdeps"
    (source / "debian").mkdir(parents=True, exist_ok=True)
    (source / "debian/control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="ascii")
    places = sorted({str(file.parent) for file in folder.rglob("*.so*")})
    objects = [str(file) for file in sorted(folder.rglob("*.so*")) if file.is_file() and not file.is_symlink()]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{place}" for place in places)]
    asked = [*command, *(f"-e{each}" for each in [str(folder / "kpdesk"), *objects])]
    told = subprocess.run(asked, cwd=source, capture_output=True, text=True, check=True).stdout
    listed = re.search(r"^shlibs:Depends=(.*)$", told, re.MULTILINE)
    return listed.group(1).split(", ") if listed else []


def carried(need: str) -> bool:
    """Whether the program brings the library of this package itself, so that it need not be installed."""
    return _CARRIED.match(need) is not None


def _one_each(needs: list[str]) -> list[str]:
    """Each package once: what was named with a version stands for what was named without."""
    best: dict[str, str] = {}
    for need in needs:
        if len(need) > len(best.get(_bare(need), "")):
            best[_bare(need)] = need
    return list(best.values())


def _bare(need: str) -> str:
    return need.split(" ", maxsplit=1)[0]


def _put(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _gzipped(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)
