"""Reads PDF files that hold text: paragraphs in reading order, without running heads, with footnotes at the end."""

from __future__ import annotations

from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers.document import Document
from kpdesk.readers.pdf.layout import body_size, sheets_of, without_running_heads
from kpdesk.readers.pdf.letters import take_letters
from kpdesk.readers.pdf.lines import lines_of
from kpdesk.readers.pdf.paragraphs import blocks_of

_UNREADABLE_SHARE = 0.3
_PRIVATE = range(0xE000, 0xF900)


def read_pdf(content: bytes) -> Document:
    """The text of a PDF with the page of every block.

    Raises EmptyFileError for scans, ReadError for files that are damaged, locked or whose fonts hide their letters.
    """
    found = take_letters(content)
    _check("".join(letter.char for page in found.pages for letter in page.letters), len(found.pages))
    heights = [page.height for page in found.pages]
    pages = without_running_heads([lines_of(page) for page in found.pages], heights)
    size = body_size(pages)
    sheets = sheets_of(pages, heights, size)
    return Document(tuple(blocks_of(sheets, size)), "pdf", found.title, found.properties)


def _check(letters: str, pages: int) -> None:
    if not letters:
        held = "1 page of images" if pages == 1 else f"{pages} pages of images"
        raise EmptyFileError(
            f"No text in this file: {held}, probably a scan. Nothing was imported from it. "
            "Have the text recognised by a scanning program, or ask its author for the document as text."
        )
    unreadable = sum(1 for letter in letters if letter == "�" or ord(letter) in _PRIVATE)
    if unreadable > _UNREADABLE_SHARE * len(letters):
        raise ReadError(
            "The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported "
            "from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program."
        )
