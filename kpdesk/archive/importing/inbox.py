"""The verb that looks into a folder for files that are not in the archive yet."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.importing.from_file import MAX_BYTES, load, sha256_of
from kpdesk.errors import ReadError

_DEEPEST = 3
"""Folders in folders that are looked into: a stick has some, a whole disk is nobody's inbox."""
_MOST_SEEN = 10_000
_MOST_NEW = 1_000
_MOST_READ = 200
"""New files whose bytes are compared with the archive at one look; of more it is only told that they are there."""


@dataclass(frozen=True)
class Waiting:
    """A file in an inbox; `mark` names it as it is now, and says nothing about it to anybody else."""

    path: Path
    size: int
    changed: int

    @property
    def mark(self) -> str:
        """A short name for the file with its size and time: the same file in a folder that comes back has the same."""
        named = f"{self.path.name}\0{self.size}\0{self.changed}".encode(errors="replace")
        return hashlib.blake2b(named, digest_size=8).hexdigest()


@dataclass(frozen=True)
class InboxLook:
    """What was seen: `ready` files are new and written to their end, `unsettled` may still be being written.

    `known` are marks of files that need never be looked at again: their bytes are in the archive.
    """

    ready: tuple[Waiting, ...]
    unsettled: tuple[Waiting, ...]
    known: frozenset[str]


class InboxVerbs(ArchiveBase):
    """What a person does with a folder in which files arrive."""

    def look_into(
        self, folder: Path, *, known: Collection[str] = (), before: Collection[Waiting] = ()
    ) -> InboxLook | None:
        """The files in a folder that can be read and are not here yet; None where the folder is not there now.

        `known` are the marks of files that were offered or refused before. A file is ready once it is as it was in
        the look `before`, so that none is taken that is still being copied.
        """
        if not folder.is_dir():
            return None
        seen = [each for each in _files(folder) if each.mark not in known][:_MOST_NEW]
        settled = [each for each in seen if each in before]
        here = frozenset(each.mark for each in settled[:_MOST_READ] if self._is_here(each))
        ready = tuple(each for each in settled if each.mark not in here)
        return InboxLook(ready, tuple(each for each in seen if each not in settled), here)

    def _is_here(self, waiting: Waiting) -> bool:
        try:
            return self._store.by_sha256(sha256_of(load(waiting.path))) is not None
        except ReadError:  # it went away meanwhile, or the table of an import will say why
            return False


def _files(folder: Path) -> list[Waiting]:
    from kpdesk.readers import SUFFIXES  # noqa: PLC0415 - see intake

    found: list[Waiting] = []
    for entry in _entries(str(folder), _DEEPEST):
        if os.path.splitext(entry.name)[1].lower() not in SUFFIXES:  # noqa: PTH122 - ten thousand names
            continue
        try:
            about = entry.stat()
        except OSError:
            continue
        if 0 < about.st_size <= MAX_BYTES:
            found.append(Waiting(Path(entry.path), about.st_size, about.st_mtime_ns))
        if len(found) == _MOST_SEEN:
            break
    return sorted(found, key=lambda each: (each.changed, each.path))


def _entries(folder: str, deep: int) -> Iterator[os.DirEntry[str]]:
    """The files of a folder and of those in it; hidden ones and what may not be opened are passed over."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        try:
            if entry.name.startswith((".", "~")):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path, deep - 1) if deep else ()
            elif entry.is_file(follow_symlinks=False):
                yield entry
        except OSError:  # the stick was pulled out
            return
