"""Reads plain text files."""

from __future__ import annotations

from kpdesk.core.text import blocks_of_plain_text
from kpdesk.readers.document import Document
from kpdesk.readers.encoding import decode


def read_text(content: bytes) -> Document:
    """The paragraphs of a text file of any common encoding; Markdown marks are understood."""
    text, encoding = decode(content)
    return Document(tuple(blocks_of_plain_text(text)), "txt", properties={"encoding": encoding})
