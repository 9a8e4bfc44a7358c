"""Opens documents that are ZIP archives of XML, and refuses those made to harm.

Names inside the archive are only compared, never used as paths.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from itertools import pairwise
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml import ElementTree as SafeTree

from kpdesk.errors import ReadError

_MOST_ENTRIES = 2_000
_LARGEST_ENTRY = 100_000_000
_LARGEST_TOTAL = 300_000_000
_LARGEST_RATIO = 200
# Small parts may well be all blanks; a bomb is large.
_RATIO_FROM = 1_000_000
_ENCRYPTED = 0x1
# What the standard library lets out of an archive whose tables lie: places before its beginning, unknown packing.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, ValueError, OverflowError, RuntimeError,
    OSError,
)  # fmt: skip

_DAMAGED = (
    "This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. "
    "Open it in the program it came from, save it again and import that copy."
)
_HOSTILE = (
    "This file was refused because {why}, as no honest document does. Nothing was imported from it. "
    "If you trust its sender, open it in the program it came from and save it as a new file."
)


class Zipped:
    """The parts of a document that is a ZIP archive, within limits.

    Raises ReadError for archives that are damaged, encrypted, too large, too dense or hold a name twice.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN as error:
            raise damaged("its parts cannot be told apart") from error
        entries = self._archive.infolist()
        _refuse(entries)
        self._entries = {_plain(entry): entry for entry in entries}

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """One part, unpacked; ReadError where it is damaged or larger than it says."""
        entry = self._entries[name]
        try:
            with self._archive.open(entry) as stream:
                unpacked = stream.read(entry.file_size + 1)
        except _BROKEN as error:
            raise damaged("a part of it cannot be unpacked") from error
        if len(unpacked) > entry.file_size:
            raise hostile("a part of it is larger than it says")
        return unpacked

    def tree(self, name: str) -> Element | None:
        """The XML of a part with plain names (no namespaces), or None where there is no such part."""
        return parse(self.read(name)) if name in self else None


def damaged(why: str) -> ReadError:
    """The error for a file that breaks its own format; `why` completes "This file is damaged: "."""
    return ReadError(_DAMAGED.format(why=why))


def hostile(why: str) -> ReadError:
    """The error for a file that no program writes by accident; `why` completes "refused because "."""
    return ReadError(_HOSTILE.format(why=why))


def parse(content: bytes) -> Element:
    """The XML with every namespace taken from tags and attributes; ReadError where it is broken or has a DOCTYPE.

    Office formats forbid a DOCTYPE, and without one no entity can be defined, in whatever encoding.
    """
    try:
        root: Element = SafeTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise hostile("it defines entities or a document type") from error
    except (ParseError, ValueError, LookupError) as error:
        raise damaged("its text is not valid XML") from error
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        plain = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
        element.attrib.clear()
        element.attrib.update(plain)
    return root


def _plain(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/").lstrip("/")


def _refuse(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_ENTRIES:
        raise hostile(f"it holds more than {_MOST_ENTRIES:,} parts")
    if len({_plain(entry) for entry in entries}) < len(entries):
        raise hostile("two of its parts have the same name")
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    if any(one.header_offset + one.compress_size > two.header_offset for one, two in pairwise(ordered)):
        raise hostile("its parts lie over each other")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise ReadError(
            "This file is protected with a password. Nothing was imported from it. "
            "Open it with the password, save it without one and import that copy."
        )
    if any(entry.file_size > _LARGEST_ENTRY for entry in entries):
        raise hostile("one of its parts is larger than 100 MB")
    if sum(entry.file_size for entry in entries) > _LARGEST_TOTAL:
        raise hostile("it would unpack to more than 300 MB")
    if any(e.file_size > _RATIO_FROM and e.file_size > _LARGEST_RATIO * max(1, e.compress_size) for e in entries):
        raise hostile("it unpacks to more than 200 times its size")
