"""What was really frozen: which distributions, libraries of the system and fonts, with their licences."""

from __future__ import annotations

import ast
import hashlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

from dev_environment import ROOT

TABLES = ("PYZ-00.toc", "COLLECT-00.toc")
"""The tables in PyInstaller's work folder that name every module and file with the place it came from."""

_LICENCES = ROOT / "packaging" / "licences"
_EXCEPTIONS = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
_OWN_FONTS = ROOT / "resources" / "fonts"


@dataclass(frozen=True)
class Part:
    """One piece of other people's work in the program; `purl` names it to tools, `texts` are its licences."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[str, ...]


def parts(work: Path) -> list[Part]:
    """Every part that PyInstaller put into the program, by name; `work` is the folder with its tables."""
    sources = sorted(sources_in(work))
    held = {"python": _python(), "noto-fonts": _fonts()}
    owners = _owners()
    for distribution in {owners[source] for source in sources if source in owners}:
        part = of_distribution(distribution)
        held[part.name.lower()] = part
    for package in _debian_packages(source for source in sources if source.startswith(("/usr/lib/", "/lib/"))):
        held[f"debian {package}"] = _of_debian(package)
    return [held[name] for name in sorted(held)]


def sources_in(work: Path) -> set[str]:
    """The files that the frozen modules, libraries and resources were taken from."""
    found: set[str] = set()
    for table in TABLES:
        found |= set(_strings(ast.literal_eval((work / table).read_text(encoding="utf-8"))))
    return found


def of_distribution(distribution: Distribution) -> Part:
    """What the metadata of an installed distribution says of it, with every licence text it carries."""
    told = distribution.metadata
    name, version = told["Name"], distribution.version
    classified = _classified(told.get_all("Classifier") or [])
    licence = _EXCEPTIONS.get(name) or _said(told, "License-Expression") or classified or _said(told, "License")
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or [] if is_licence(str(file))]
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in sorted(files) if file.is_file()]
    if name.lower().startswith(("pyside6", "shiboken6")):
        texts = [(_LICENCES / f"{each}.txt").read_text(encoding="utf-8") for each in ("LGPL-3.0", "GPL-3.0")]
    purl_name = name.lower().replace("_", "-")
    return Part(name, version, licence or "see the text", f"pkg:pypi/{purl_name}@{version}", unlike(texts))


def is_licence(file: str) -> bool:
    """Whether a file of a distribution is the text of a licence."""
    folder, _, name = file.replace("\\", "/").rpartition("/")
    if ".dist-info" not in folder:
        return False
    return "/licenses" in folder or name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))


def unlike(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts, each once."""
    return tuple({hashlib.sha256(text.encode()).digest(): text for text in texts}.values())


def _strings(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, list | tuple):
        for each in table:
            yield from _strings(each)


def _owners() -> dict[str, Distribution]:
    return {
        str(Path(str(distribution.locate_file(file)))): distribution
        for distribution in distributions()
        for file in distribution.files or []
    }


def _classified(classifiers: list[str]) -> str:
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: ")]
    return " or ".join(each for each in named if each != "OSI Approved")


def _said(told: PackageMetadata, field: str) -> str:
    """The first line of a field of the metadata; some write a whole licence there."""
    lines = "\n".join(told.get_all(field) or []).strip().splitlines()
    return lines[0] if lines else ""


def _python() -> Part:
    home = Path(sys.base_prefix)
    places = [
        home / "LICENSE.txt",
        *sorted(home.glob("lib/python3*/LICENSE.txt")),
        Path("/usr/share/doc/python3/copyright"),
    ]
    texts = [place.read_text(encoding="utf-8", errors="replace") for place in places if place.is_file()][:1]
    version = platform.python_version()
    return Part("Python", version, "PSF-2.0", f"pkg:generic/cpython@{version}", tuple(texts))


def _fonts() -> Part:
    text = (_OWN_FONTS / "OFL.txt").read_text(encoding="utf-8")
    return Part("Noto fonts", "20201225", "OFL-1.1", "pkg:deb/debian/fonts-noto-core@20201225-1", (text,))


def _debian_packages(files: Iterable[str]) -> set[str]:
    if shutil.which("dpkg") is None:
        return set()
    found = set()
    for file in files:
        for place in (file, str(Path(file).resolve()), str(Path(file).resolve()).removeprefix("/usr")):
            told = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
            if told.returncode == 0:
                found.add(told.stdout.partition(":")[0])
                break
    return found


def _of_debian(package: str) -> Part:
    query = ["dpkg-query", "-W", "-f", "${Version}\\n", package]
    version = subprocess.run(query, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8", errors="replace")
    return Part(package, version, "see the text", f"pkg:deb/debian/{package}@{version}", (text,))
