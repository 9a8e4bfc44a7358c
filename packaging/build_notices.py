"""The third-party notices: every part of the frozen program, its licence, and what the LGPL gives you."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from build_facts import VERSION
from build_parts import Part, parts

INTRODUCTION = """\
kpdesk {version}: work of others in this program
{rule}

kpdesk is free software under the MIT licence. The parts below were made by others and are
here under licences of their own, whose texts follow. This list was made from the files that
are really in this program when it was built.

Qt and Qt for Python (PySide6, Shiboken) are here under the GNU Lesser General Public License,
version 3. They are shared libraries in files of their own, in the folder PySide6 beside the
program, unchanged but for symbols, debugging information and ICU data that nothing asks for.
You may put your own build of the same version in their place: the program then runs with it.
You may also take the program apart as far as mending such a build needs it. The sources of
exactly these versions are published by their makers at download.qt.io, and as source
packages by every system that ships them; who gave you this program must tell you, for three
years, where to get them. fpdf2, also LGPL, is inside the program as Python code: kpdesk's own
source, free under the MIT licence, freezes it anew with any version of it (dev.py build).
"""


def write(work: Path, file: Path) -> list[Part]:
    """Write the notices of what PyInstaller's tables in `work` name; the parts that they list."""
    held = parts(work)
    file.write_text(notices(held), encoding="utf-8")
    return held


def notices(held: Sequence[Part]) -> str:
    """The notices of these parts: a table, then every text once, under the names of the parts it holds for."""
    width = max(len(part.name) for part in held)
    table = [f"  {part.name:<{width}}  {part.version:<24}  {part.licence}" for part in held]
    introduction = INTRODUCTION.format(version=VERSION, rule="=" * (len(VERSION) + 40))
    return "\n".join([introduction, *table, "", *_texts(held)]) + "\n"


def _texts(held: Iterable[Part]) -> list[str]:
    names: dict[str, list[str]] = {}
    for part in held:
        for text in part.texts:
            names.setdefault(text.strip(), []).append(part.name)
    lines: list[str] = []
    for text, whose in names.items():
        lines += ["", "-" * 90, ", ".join(dict.fromkeys(whose)), "-" * 90, "", text]
    return lines
