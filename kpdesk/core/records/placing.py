"""Records of placing: where a note that lost its words may belong."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.records.base import Record


@dataclass(frozen=True)
class Placing(Record):
    """A place in the newest version that is like a note's old one; `score` says how alike, 0 to 1."""

    start: int
    end: int
    paragraph: int
    text: str
    score: float
