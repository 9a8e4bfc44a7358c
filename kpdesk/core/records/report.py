"""Records of work done: an import with each file's fate, a check with each problem, a change."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Literal

from kpdesk.core.records.base import Record
from kpdesk.core.records.statement import Description, Statement


@dataclass(frozen=True)
class Duplicate(Record):
    """A file whose bytes are in the archive already; `removed` tells that they are in its trash."""

    source: str
    key: str
    removed: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class NewVersion(Record):
    """A file that became a further version of a known statement; `to_place` notes lost their place by it."""

    source: str
    key: str
    version: int
    to_place: int = 0


@dataclass(frozen=True)
class Failure(Record):
    """A file that could not be read; `error` is a sentence."""

    source: str
    error: str


@dataclass(frozen=True)
class Empty(Record):
    """A file without text; `reason` is a sentence."""

    source: str
    reason: str


@dataclass(frozen=True)
class ImportReport(Record):
    """What became of every file of an import."""

    imported: tuple[Statement, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    new_versions: tuple[NewVersion, ...] = ()
    failed: tuple[Failure, ...] = ()
    empty: tuple[Empty, ...] = ()
    cancelled: bool = False


Verdict = Literal["new", "version", "duplicate", "failed", "empty"]


@dataclass(frozen=True)
class Proposal(Record):
    """What an import would do with one file; nothing is stored yet.

    `message` is the sentence shown for a file that is not new. `key` names the statement it doubles
    or is a version of; a "new" file with a key is much like that statement, but is proposed as one of its own.
    `encoding` is how a text file is written, `doubtful_encoding` tells that this is only likely; `beginning` are the
    first words, by which a person sees whether it is right.
    """

    source: str
    verdict: Verdict
    description: Description
    paragraphs: int = 0
    words: int = 0
    message: str = ""
    key: str | None = None
    encoding: str | None = None
    doubtful_encoding: bool = False
    beginning: str = ""


@dataclass(frozen=True)
class Backup(Record):
    """A copy of the archive: when (ISO, UTC) and why it was made, its size, and how much outside the trash is in it.

    `last_change` is when something was last done in it; `problem` is a sentence where it cannot be used, else None.
    """

    file: str
    name: str
    made: str
    reason: str
    size: int
    statements: int = 0
    notes: int = 0
    last_change: str | None = None
    problem: str | None = None


@dataclass(frozen=True)
class Problem(Record):
    """Something wrong with an archive; both texts are for people."""

    what: str
    where: str
    repairable: bool


@dataclass(frozen=True)
class CheckReport(Record):
    """The result of a check; `ok` is true where no problem was found."""

    ok: bool
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Change(Record):
    """What a verb changed, announced after its commit so that views can decide what to read again.

    `statements` and `notes` hold the ids touched; `label` says in a few words what was done.
    """

    label: str
    statements: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageImage(Record):
    """One page of an original as an image; `page` counts from 1 and is one of `pages`.

    `packed` are its pixels, compressed, four bytes each: blue, green, red, none; `stride` is the bytes in a row.
    """

    page: int
    pages: int
    width: int = field(kw_only=True)
    height: int = field(kw_only=True)
    stride: int = field(kw_only=True)
    packed: bytes = field(kw_only=True, repr=False)

    def pixels(self) -> bytes:
        """The pixels, never more of them than the size says."""
        return zlib.decompressobj().decompress(self.packed, self.stride * self.height)


@dataclass(frozen=True)
class Salvaged(Record):
    """What is in a damaged archive again that was made anew, and where the damaged file is kept.

    `lost` tells what is not in it, one thing in each sentence.
    """

    statements: int
    notes: int
    kept: str | None
    lost: tuple[str, ...] = ()
