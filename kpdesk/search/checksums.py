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
_SEGMENT = re.compile(r"[0-9a-f]{32}\.")
_END = struct.Struct("<II")


def damaged_files(folder: Path) -> Iterator[str]:
    """The names of the segment files whose content is not what was written."""
    for path in sorted(folder.iterdir()):
        if _SEGMENT.match(path.name) and not _sound(path.read_bytes()):
            yield path.name


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
