"""Records of search: a hit, a page of hits with counts, and the places marked in a passage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note

Mark = tuple[int, int]


@dataclass(frozen=True)
class Hit(Record):
    """One passage that answers a query; `marks` are pairs of code points into `text`."""

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


@dataclass(frozen=True)
class SearchPage(Record):
    """The answer to a query: one page of hits, exact counts, and the notes that match.

    `searched` counts the statements looked through; `facets` maps a field to value and number of passages.
    """

    query: str
    total: int
    searched: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    suggestion: str | None = None
    notes: tuple[Note, ...] = ()
