"""The verdicts on what was pasted: each paragraph, and each quotation in the writer's own words, for itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kpdesk.core import quoting
from kpdesk.core.records import QuoteReport, QuoteResult
from kpdesk.errors import CancelledError

if TYPE_CHECKING:
    from kpdesk.archive.base import Progress
    from kpdesk.archive.notes.quote_search import QuoteSearch

_SAID = ("exact", "equivalent")
_NEARLY_SAID = ("differs", "joined")


def pasted_report(search: QuoteSearch, text: str, progress: Progress | None = None) -> QuoteReport:
    """The verdicts in the order of the text, and how many paragraphs were taken for the writer's own words."""
    results: list[QuoteResult] = []
    prose = 0
    blocks = quoting.pasted(text)
    for done, block in enumerate(blocks):
        if progress and not progress(done, len(blocks), block.text[:40]):
            raise CancelledError("The check was stopped; the quotations after this were not looked at.")
        if len(block.paragraphs) > 1 and (whole := search.sure(block.text)).verdict in _SAID:
            results.append(whole)
            continue
        for paragraph in block.paragraphs:
            found = list(_verdicts(search, paragraph))
            own = paragraph.bare and found[0].verdict == "not found"
            prose += own
            results += [] if own else found
    return QuoteReport(tuple(results), prose)


def _verdicts(search: QuoteSearch, paragraph: quoting.PastedParagraph) -> Iterator[QuoteResult]:
    if not paragraph.inside:
        yield search.check(paragraph.text)
        return
    # A statement quotes, too: then the paragraph is one quotation, though it has marks inside.
    whole = search.check(paragraph.text) if paragraph.few else search.sure(paragraph.text)
    if whole.verdict in _SAID or (paragraph.few and whole.verdict in _NEARLY_SAID):
        yield whole
        return
    yield from map(search.check, paragraph.inside)
