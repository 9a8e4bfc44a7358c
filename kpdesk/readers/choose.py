"""Chooses the reader for a file: by what its bytes are, and only for text by its suffix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kpdesk.errors import EmptyFileError
from kpdesk.readers.document import Document
from kpdesk.readers.html import read_html
from kpdesk.readers.markdown import read_markdown
from kpdesk.readers.text import read_text

Reader = Callable[[bytes], Document]

_BY_SUFFIX: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".md": read_markdown,
    ".markdown": read_markdown,
}
SUFFIXES = frozenset(_BY_SUFFIX)


def read(path: Path, content: bytes) -> Document:
    """The blocks of a file; `path` is only looked at for its name.

    Raises EmptyFileError for a file without text and ReadError for one that cannot be read.
    """
    if not content.strip(b"\x00\t\n\x0b\x0c\r \xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError("This file is empty: it holds no text. Nothing was imported from it.")
    reader = _BY_SUFFIX.get(path.suffix.lower(), read_text)
    document = reader(content)
    if not any(block.text.strip() for block in document.blocks):
        raise EmptyFileError("No text was found in this file, so nothing was imported from it.")
    return document
