"""The verb of the quote check: is it said, word for word, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.archive.importing.from_file import load, readable, take_in
from kpdesk.archive.knowledge import fact_tables
from kpdesk.archive.notes.pasted_quotes import pasted_report
from kpdesk.archive.notes.quote_search import QuoteSearch
from kpdesk.core import quoting
from kpdesk.core.records import QuoteReport, QuoteResult
from kpdesk.errors import CancelledError, EmptyFileError, FieldError

LONGEST = 20_000
"""Code points of one quotation; a longer text is a draft."""
_PLAIN_TEXTS = (".txt", ".text", ".md", ".markdown")


class QuoteVerbs(ArchiveBase):
    """What a person does to be sure of a quotation."""

    def check_quote(self, text: str) -> QuoteResult:
        """Whether these words stand in a statement outside the trash, and where; an older version is named as such."""
        return self.check_quotes([text]).results[0]

    def check_quotes(self, texts: Sequence[str], progress: Progress | None = None) -> QuoteReport:
        """The verdict on each quotation, in order."""
        _refuse_drafts(texts)
        search = QuoteSearch(self._index, self._store)
        results: list[QuoteResult] = []
        for done, text in enumerate(texts):
            if progress and not progress(done, len(texts), text[:40]):
                raise CancelledError("The check was stopped; the quotations after this were not looked at.")
            results.append(search.check(text))
        return QuoteReport(tuple(results))

    def check_pasted(self, text: str, progress: Progress | None = None) -> QuoteReport:
        """The verdict on each quotation of a text: its paragraphs, and in the writer's own words what is between marks.

        A paragraph without marks among others with marks that is not found counts as the writer's own words (`prose`).
        """
        _refuse_drafts([text])
        return pasted_report(QuoteSearch(self._index, self._store), text, progress)

    def check_draft(self, path: Path | str, progress: Progress | None = None) -> QuoteReport:
        """The verdict on every quotation in a file: what stands between quotation marks, and block quotations."""
        return self.check_quotes(draft_quotations(Path(path)), progress)


def _refuse_drafts(texts: Sequence[str]) -> None:
    if any(len(text) > LONGEST for text in texts):
        raise FieldError(
            f"A quotation of more than {LONGEST:,} characters is a draft. Nothing was checked; save it as a "
            "file and check its quotations instead."
        )


def draft_quotations(path: Path) -> list[str]:
    """The quotations in a file, last those in its margins; ReadError where it cannot be read."""
    content = load(path)
    if path.suffix.lower() in _PLAIN_TEXTS:
        from kpdesk.readers.encoding import decode  # noqa: PLC0415 - see intake

        text, _ = decode(content)
        return quoting.quotations(text.replace("\r\n", "\n").split("\n"))
    from kpdesk.readers.child.process import ReaderProcess  # noqa: PLC0415 - see intake

    with ReaderProcess(fact_tables()) as reader:
        margins = reader.margins(readable(path.name), content)
        try:
            paragraphs = [each.text for each in take_in(path, content, reader=reader).text.body]
        except EmptyFileError:
            if not margins:
                raise
            paragraphs = []
    return quoting.quotations([*paragraphs, *margins])
