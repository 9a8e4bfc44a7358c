"""The encodings that a text file of the archive's languages may be written in, by the names that people know."""

from __future__ import annotations

import codecs

ENCODINGS = (
    "utf-8",
    "utf-16",
    "windows-1252",
    "windows-1251",
    "windows-1256",
    "koi8-r",
    "iso-8859-1",
    "iso-8859-5",
    "iso-8859-6",
    "cp866",
    "mac-roman",
    "mac-cyrillic",
)
"""What a person can choose from, the likely ones first."""

_BY_CODEC = {codecs.lookup(name).name: name for name in ENCODINGS}
_MARKED = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def known_name(codec: str) -> str:
    """The name of an encoding that a reader found, as people know it."""
    try:
        name = codecs.lookup(codec).name
    except LookupError:
        return codec
    return _BY_CODEC.get(_MARKED.get(name, name), name)


def as_utf8(content: bytes, encoding: str) -> bytes:
    """Bytes in one of ENCODINGS as marked UTF-8, which every reader takes for what it is; what is none becomes �."""
    text = content.decode(encoding, errors="replace").removeprefix("\ufeff")
    return codecs.BOM_UTF8 + text.encode("utf-8", errors="replace")
