"""Quotations with their source: word for word, who said it, where, and whether it was delivered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kpdesk.core.citation.exchange import bibtex, csl_json, ris
from kpdesk.core.citation.quotation import Piece, Quotation, of_paragraphs, of_selection
from kpdesk.core.citation.reading import html, markdown, plain, source_of
from kpdesk.core.records import Paragraph, Statement
from kpdesk.errors import FieldError

FORMATS = ("plain", "markdown", "html", "bibtex", "ris", "csl-json")

_WRITERS: dict[str, Callable[[Quotation], str]] = dict(
    zip(FORMATS, (plain, markdown, html, bibtex, ris, csl_json), strict=True)
)

__all__ = ["FORMATS", "cite", "cite_passage", "cite_selection", "source_line"]


def cite(
    statement: Statement,
    paragraphs: Sequence[Paragraph],
    *,
    format: str = "plain",  # noqa: A002
    code: str = "",
) -> str:
    """The paragraphs word for word with their source; without paragraphs the source alone.

    They come in the order of the text; where one is left out between two of them stands […]. What is for reference
    managers holds the short `code` of the words, too.
    """
    return _written(replace(of_paragraphs(statement, paragraphs), code=code), format)


def cite_selection(
    statement: Statement,
    body: Sequence[Paragraph],
    start: int,
    end: int,
    *,
    format: str = "plain",  # noqa: A002
) -> str:
    """The selected characters of a statement's canonical text with their source.

    `start` and `end` are code points; `body` holds at least the paragraphs that they touch, as they stand in it.
    """
    return _written(of_selection(statement, body, start, end), format)


def cite_passage(
    statement: Statement,
    numbers: Sequence[int],
    quote: str,
    *,
    speakers: Sequence[str] = (),
    format: str = "plain",  # noqa: A002
) -> str:
    """A quote from the paragraphs of these numbers with its source; `speakers` where not those of the statement."""
    piece = Piece(quote.strip(), tuple(speakers) or None, frozenset(numbers))
    return _written(Quotation(statement, (piece,)), format)


def source_line(statement: Statement, body: Sequence[Paragraph] = (), start: int = 0, end: int = 0) -> str:
    """The source of the characters from `start` to `end` in one line, without the words; of the whole without them."""
    return source_of(of_selection(statement, body, start, end))


def _written(quotation: Quotation, name: str) -> str:
    if name not in _WRITERS:
        raise FieldError(f"There is no citation format “{name}”. Choose one of: {', '.join(FORMATS)}.")
    return _WRITERS[name](quotation)
