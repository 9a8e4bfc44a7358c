"""What a bundle holds: notes with every operation on them, and what tells their statements from all others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kpdesk.core.merging import Operation
from kpdesk.core.records import Selector


@dataclass(frozen=True)
class BundledVersion:
    """One version of a statement: the hashes of its file and of its text, and what the file was called."""

    n: int
    sha256: str
    text_sha256: str
    source: str


@dataclass(frozen=True)
class BundledStatement:
    """What tells a statement from all others; `sketch` is that of its newest text, see `core.overlap`."""

    id: str
    key: str
    title: str | None
    versions: tuple[BundledVersion, ...]
    sketch: frozenset[int] = frozenset()
    description: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class BundledPlace:
    """Where a note stands in the archive that the bundle comes from, in which version of its statement."""

    version: int
    paragraph: int
    selector: Selector
    state: str


@dataclass(frozen=True)
class BundledNote:
    """A note with every operation on it that its archive knows and gives away."""

    id: str
    statement: str
    place: BundledPlace
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class BundledPassage:
    """A passage by its statement in the bundle, the version there, and its number."""

    statement: str
    version: int
    paragraph: int


@dataclass(frozen=True)
class BundledJudgement:
    """Something decided about the link of two passages; `new` of the operation is the decision, None for none."""

    a: BundledPassage
    b: BundledPassage
    operation: Operation


@dataclass(frozen=True)
class BundledWords:
    """Something done to the words of a theme; `new` of the operation holds those `added` and `removed`, or is None."""

    theme: str
    language: str
    operation: Operation


@dataclass(frozen=True)
class BundledCorrections:
    """What people corrected about a statement in the bundle; `repairs.VERSION.PLACE` names its version there."""

    statement: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Bundle:
    """A bundle that was read: who says they made it, for whom and when, and what is in it."""

    id: str
    author: str
    recipient: str
    made: str
    statements: Mapping[str, BundledStatement]
    notes: tuple[BundledNote, ...]
    originals: tuple[str, ...] = ()
    judgements: tuple[BundledJudgement, ...] = ()
    corrections: tuple[BundledCorrections, ...] = ()
    words: tuple[BundledWords, ...] = ()
