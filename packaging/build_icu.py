"""Qt's copy of the ICU data with only what Qt asks of it: collation and the tables of letters.

The data that Qt for Linux carries names every unit, currency, region and zone in 700 languages: 32 MB of a program
that never asks for one of them. Qt's own code and ICU's are left as they are; only the table of contents is shorter.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_MARK = b"CmnD"
_MARK_AT = 12
_FOLDERS_LEFT_OUT = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
_LEFT_OUT = re.compile(
    rf"^[^/]+/(({'|'.join(_FOLDERS_LEFT_OUT)})/|.*\.(cnv|spp|cfu)$|unames\.icu$|coll/(ja|ko|zh)[._])"
    r"|^[^/]+/(?!(ar|en|es|fr|pt|ru|pool|res|root)[_.])[a-z]{2,3}(_[A-Za-z_]+)?\.res$"
)
_ALIGNED = 16
_ASSEMBLY = """
.section .note.GNU-stack,"",%progbits
.section .rodata
.balign 4096
.global {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{file}"
.size {symbol}, {size}
"""


def trim(library: Path) -> int:
    """Rewrite `libicudata.so.NN` with the shorter data; how many bytes were saved. Needs `as` and `ld`."""
    before = library.read_bytes()
    data, version = shorter(before), library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "icu.dat").write_bytes(data)
        source = _ASSEMBLY.format(symbol=f"icudt{version}_dat", file="icu.dat", size=len(data))
        (home / "icu.s").write_text(source, encoding="ascii")
        link = ["ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", library.name]
        for command in (["as", "icu.s", "-o", "icu.o"], [*link, "icu.o", "-o", "icu.so"]):
            subprocess.run(command, cwd=home, check=True)
        library.write_bytes((home / "icu.so").read_bytes())
    return len(before) - library.stat().st_size


def shorter(library: bytes) -> bytes:
    """The ICU data inside a library, as data of its own, without what is left out."""
    start = library.index(_MARK) - _MARK_AT
    (header,) = struct.unpack_from("<H", library, start)
    items = [(name, content) for name, content in _items(library, start + header) if keeps(name)]
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in items)
    place = _up(4 + 8 * len(items) + len(names))
    table, name_at, contents = struct.pack("<I", len(items)), 4 + 8 * len(items), b""
    for name, content in items:
        table += struct.pack("<II", name_at, place + len(contents))
        name_at += len(name) + 1
        contents += content + bytes(_up(len(content)) - len(content))
    head = library[start : start + header]
    return head + (table + names).ljust(place, b"\0") + contents


def keeps(name: str) -> bool:
    """Whether Qt may ask for this item, e.g. `icudt73l/coll/root.res`."""
    return _LEFT_OUT.match(name) is None


def _items(library: bytes, table: int) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * index) for index in range(count)]
    ends = [place for _, place in entries[1:]] + [len(library) - table]
    return [
        (_name(library, table + name), library[table + place : table + end])
        for (name, place), end in zip(entries, ends, strict=True)
    ]


def _name(library: bytes, place: int) -> str:
    return library[place : library.index(b"\0", place)].decode("ascii")


def _up(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
