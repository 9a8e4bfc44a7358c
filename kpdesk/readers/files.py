"""Finds the files of an import in what a person chose: files, and folders with all they hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kpdesk.readers.choose import SUFFIXES

# Documents that cannot be read: taken along, so that the person is told about each instead of missing it.
_TOLD_NAMES = """
.doc .dot .wps .wpd .pages .msg .ppt .pptx .pps .ppsx .odp .key .xls .xlsx .ods .numbers .epub .zip .rar .7z .tif .tiff
"""
_TOLD = frozenset(_TOLD_NAMES.split())


def find_files(paths: Iterable[Path]) -> list[Path]:
    """Every readable file of the given files and folders, sorted within a folder, each once.

    A file named outright is always in the list, whatever its suffix; of a folder those with the suffix of a document.
    Hidden files, lock files of Office (`~$`) and links that lead in circles are skipped. A folder that cannot be
    opened stands in the list itself, so that it is told of instead of missed.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _under(path) if path.is_dir() else [path]:
            found.setdefault(file, None)
    return list(found)


def _under(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not _hidden(name))
        for name in sorted(names):
            if not _hidden(name) and Path(name).suffix.lower() in SUFFIXES | _TOLD:
                yield Path(place, name)
    yield from closed


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name in ("__MACOSX", "Thumbs.db")
