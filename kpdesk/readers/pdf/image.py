"""Draws one page of a PDF as an image, for the eye beside the text."""

from __future__ import annotations

import zlib

from kpdesk.core.records import PageImage
from kpdesk.errors import ReadError
from kpdesk.readers.pdf.letters import opened

_MOST_PIXELS = 6_000_000  # of four bytes each: a page as wide as a large screen
_WIDEST = 2_400


def draw(content: bytes, page: int, *, width: int) -> PageImage:
    """The page of that number, counted from 1, about `width` pixels wide; ReadError where it cannot be drawn."""
    with opened(content) as document:
        pages = len(document)
        if not 1 <= page <= pages:
            raise ReadError(f"This PDF has no page {page}; its pages are 1 to {pages}.")
        across, down = document.get_page_size(page - 1)
        if not (across > 0 and down > 0):
            raise ReadError(f"Page {page} of this PDF has no size, so it cannot be shown. Its text is not affected.")
        wanted = max(1, min(width, _WIDEST)) / across
        scale = min(wanted, (_MOST_PIXELS / (across * down)) ** 0.5)
        bitmap = document[page - 1].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        pixels = zlib.compress(bytes(bitmap.buffer), 1)
        size = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
        return PageImage(page, pages, packed=pixels, **size)
