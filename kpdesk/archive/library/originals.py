"""The verb that shows a page of an original beside its text."""

from __future__ import annotations

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.knowledge import fact_tables
from kpdesk.core.records import PageImage
from kpdesk.errors import NotFoundError

_PDF_WITHIN = 1024


class OriginalVerbs(ArchiveBase):
    """What a person does to see what a text was taken from."""

    def page_image(self, key: str, page: int, *, width: int = 1000, version: int | None = None) -> PageImage:
        """A page of the PDF that a version was made from, drawn about so many pixels wide in the limited process.

        Raises NotFoundError where the original is no PDF, and ReadError where the page cannot be drawn.
        """
        content = self._store.original(key, version)
        if b"%PDF-" not in content[:_PDF_WITHIN]:
            raise NotFoundError(f"The original of {key} is not a PDF, so there are no pages to show.")
        from kpdesk.readers.child.process import ReaderProcess  # noqa: PLC0415 - see intake

        with ReaderProcess(fact_tables()) as reader:
            return reader.draw(f"{key}.pdf", content, page=page, width=width)
