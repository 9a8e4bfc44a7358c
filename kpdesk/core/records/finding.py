"""Records of search: a hit, a page of hits with counts, and the places marked in a passage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note

Mark = tuple[int, int]


@dataclass(frozen=True)
class Hit(Record):
    """One passage that answers a query; `marks` are pairs of code points into `text`.

    Where it was asked what was said elsewhere, `grade` is "said before" or "common wording" (see `Reuse`).
    """

    key: str
    version: int
    paragraph: int
    year: int | None
    title: str | None
    organisation: str | None
    kind: str
    score: float
    text: str
    marks: tuple[Mark, ...]
    snippet: str
    language: str | None = None
    notes: int = 0
    grade: str | None = None


@dataclass(frozen=True)
class Asked:
    """A question to the index: what was typed, and which part of the answer is wanted in which order.

    `sort` is "relevance", "date" (newest first) or "recent" (relevance, where newer weighs more). `typing` lets the
    last word also stand for its beginning; `exact` lets every word stand for the form that was typed only. `scope` is
    "all", "text", "notes" or "titles" (then each statement is one hit, its first passage). Without `notes` the answer
    is as if nobody had written one: none is found, counted or asked for by its label.
    """

    query: str
    limit: int = 20
    offset: int = 0
    sort: str = "relevance"
    typing: bool = False
    exact: bool = False
    scope: str = "all"
    notes: bool = True


@dataclass(frozen=True)
class ContextLine(Record):
    """A found word with the words before and after it; `mark` is its place in code points in the passage."""

    key: str
    paragraph: int
    year: int | None
    organisation: str | None
    language: str | None
    before: str
    found: str
    after: str
    mark: Mark


@dataclass(frozen=True)
class TrendYear(Record):
    """How often something was said in a year: times in all, in how many passages, and per 1,000 words said."""

    year: int
    times: int
    passages: int
    per_thousand: float


@dataclass(frozen=True)
class SavedSearch(Record):
    """A search that is kept under a name, with what it found when it was last looked at and what it finds now."""

    name: str
    query: str
    seen: int
    total: int

    @property
    def new(self) -> int:
        """How many passages there are more than at the last look."""
        return max(0, self.total - self.seen)


@dataclass(frozen=True)
class OtherWords(Record):
    """What is searched for, as another language says it, and in how many passages it is said so.

    `query` finds them.
    """

    language: str
    words: str
    total: int
    query: str


@dataclass(frozen=True)
class UnknownValue(Record):
    """A filter of a query whose value nothing in the archive has, and the values nearest to it, the nearest first."""

    field: str
    value: str
    nearest: tuple[str, ...]


@dataclass(frozen=True)
class SearchPage(Record):
    """The answer to a query: one page of hits, exact counts, and the notes that match.

    `searched` counts the statements looked through, `statements` all there are, and `pending` those that came, went
    or changed since the search index was brought up to date: while there are any, it is still being built. `facets`
    maps a field to value and number of passages. `notes` are the best of `notes_total`. `loose` says that no passage
    holds all the words and these hold some, `weak` that even the best holds little of what was asked; `missing` are
    the words that no passage holds, `unknown` the filters whose value nothing has. Of what was said elsewhere
    `common` counts the passages that may only be common wording and are not among the hits; `ungraded` says that it
    is not known yet which are.
    """

    query: str
    total: int
    searched: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    suggestion: str | None = None
    notes: tuple[Note, ...] = ()
    statements: int = 0
    notes_total: int = 0
    loose: bool = False
    weak: bool = False
    missing: tuple[str, ...] = ()
    unknown: tuple[UnknownValue, ...] = ()
    common: int = 0
    ungraded: bool = False
    pending: int = 0
