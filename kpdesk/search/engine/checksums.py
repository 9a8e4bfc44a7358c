"""Checksums of the engine's files: damage inside a file that the engine itself would only meet by chance."""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

# Every segment file of tantivy ends with a footer in JSON, its length, and this number.
_MAGIC = 1337
SEGMENT = re.compile(r"[0-9a-f]{32}\.")
"""How the name of a file begins that belongs to a part of the index and is never changed once it is written."""
_ID = 32
_END = struct.Struct("<II")


def damaged_files(folder: Path) -> Iterator[str]:
    """The names of the segment files whose content is not what was written.

    Files of a commit that was cut off are named by nothing and read by nobody; the next commit clears them away.
    """
    named = _named(folder / "meta.json")
    for path in sorted(folder.iterdir()):
        used = named is None or path.name[:_ID] in named
        if SEGMENT.match(path.name) and used and not _sound(path.read_bytes()):
            yield path.name


def _named(meta: Path) -> frozenset[str] | None:
    """The ids of the segments that the index consists of; None where that cannot be read."""
    try:
        segments = json.loads(meta.read_text("utf-8"))["segments"]
        return frozenset(each["segment_id"].replace("-", "") for each in segments)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _sound(content: bytes) -> bool:
    if len(content) < _END.size:
        return False
    size, magic = _END.unpack_from(content, len(content) - _END.size)
    start = len(content) - _END.size - size
    if magic != _MAGIC or start < 0:
        return False
    try:
        footer = json.loads(content[start : start + size])
        return bool(zlib.crc32(content[:start]) == footer["crc"])
    except (ValueError, KeyError, TypeError):
        return False
