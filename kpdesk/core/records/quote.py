"""Records of the quote check: what was quoted, whether it was said so, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.records.base import Record
from kpdesk.core.records.comparison import WordMark

QuoteVerdict = Literal["exact", "equivalent", "differs", "joined", "not found"]
QuoteFlaw = Literal["dropped", "order", "nothing left out"]
"""What is wrong where each word was said: words between were dropped, the order is another, or an ellipsis stands
where nothing is left out."""


@dataclass(frozen=True)
class QuoteMatch(Record):
    """A place in a statement that a quotation, or a piece of it, is from.

    `start` and `end` are code points into the canonical text of that version, in paragraph `paragraph`. Joining the
    `=` and `-` texts of `marks` gives the statement's words there, `=` and `+` those of the quotation.
    """

    key: str
    version: int
    paragraph: int
    start: int
    end: int
    marks: tuple[WordMark, ...]


@dataclass(frozen=True)
class QuoteResult(Record):
    """The verdict on one quotation; its matches are equally good places, or the pieces it was joined from, in order.

    `words` counts those that differ. `omitted` counts its ellipses, `brackets` what the one who quotes put in
    brackets: exact then means that the words around them are. `flaw` tells why it differs though each word was said;
    dropped words count as those that differ. An `older` one stands only in older versions of its statements.
    """

    text: str
    verdict: QuoteVerdict
    matches: tuple[QuoteMatch, ...] = ()
    words: int = 0
    omitted: int = 0
    brackets: int = 0
    flaw: QuoteFlaw | None = None
    older: bool = False


@dataclass(frozen=True)
class QuoteReport(Record):
    """The verdicts on several quotations, in the order of the draft that they stand in.

    `prose` counts the paragraphs that were taken for the writer's own words, being without marks and not found.
    """

    results: tuple[QuoteResult, ...]
    prose: int = 0
