"""Records of a comparison: its sides, the links between their passages, and what stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.records.base import Record

LinkStatus = Literal["same", "reworded", "related"]
Band = Literal["thing", "theme"]
Part = Literal["split", "merged"]
Decision = Literal["confirmed", "rejected", "pinned"]
VERDICTS: tuple[Decision, ...] = ("confirmed", "rejected", "pinned")
WordMark = tuple[Literal["=", "-", "+"], str]


@dataclass(frozen=True)
class SideStatement(Record):
    """A statement on a side, in one version."""

    key: str
    version: int


@dataclass(frozen=True)
class Side(Record):
    """One column of a comparison: a statement, or all statements of a year."""

    label: str
    statements: tuple[SideStatement, ...]
    paragraphs: int


@dataclass(frozen=True)
class Place(Record):
    """A paragraph on a side; `side` counts from 0."""

    side: int
    key: str
    paragraph: int


@dataclass(frozen=True)
class Why(Record):
    """Why two passages are linked: the themes and the terms they share.

    `edited` are those of the themes that both passages touch only because a reader changed the lexicon.
    """

    themes: tuple[str, ...]
    terms: tuple[str, ...]
    edited: tuple[str, ...] = ()


@dataclass(frozen=True)
class Opinion(Record):
    """What one reader decided about a link, and when."""

    decision: Decision
    author: str
    time: str


@dataclass(frozen=True)
class Link(Record):
    """Two passages that say the same, the same in other words, or something related.

    Joining the `=` and `-` texts of `marks` gives the paragraph at `a` exactly, `=` and `+` the one
    at `b`; None for a related link, where word marks would be noise. `judged` is what a reader decided about it.
    `moved` says that it crosses what else is nearly equal in both statements; `part` that the paragraph at `a` was
    split and `b` is one of its pieces, or that the one at `b` was merged from `a` and others. `rivals` are what
    several readers decided about it who do not agree; as long as nobody chose, the link is shown and `judged` is None.
    """

    a: Place
    b: Place
    status: LinkStatus
    band: Band
    score: float
    why: Why
    marks: tuple[WordMark, ...] | None
    judged: Decision | None = None
    moved: bool = False
    part: Part | None = None
    rivals: tuple[Opinion, ...] = ()


@dataclass(frozen=True)
class Judgement(Record):
    """What a reader decided about two passages: their link is right, is none, or must be there.

    `rivals` are the verdicts of several readers who do not agree, of which `decision` is the latest.
    """

    key: str
    version: int
    paragraph: int
    other_key: str
    other_version: int
    other_paragraph: int
    decision: Decision
    rivals: tuple[Opinion, ...] = ()

    @property
    def places(self) -> tuple[tuple[str, int, int], tuple[str, int, int]]:
        """The key, version and number of both passages."""
        return (self.key, self.version, self.paragraph), (self.other_key, self.other_version, self.other_paragraph)


@dataclass(frozen=True)
class Counts(Record):
    """How many links there are of each status, and how many passages of each side stand alone."""

    same: int
    reworded: int
    related: int
    alone: tuple[int, ...]


@dataclass(frozen=True)
class Comparison(Record):
    """Two or more sides, every link between them, and every passage without a counterpart."""

    sides: tuple[Side, ...]
    links: tuple[Link, ...]
    alone: tuple[Place, ...]
    counts: Counts
