"""Reads Markdown (CommonMark with tables) by its structure."""

from __future__ import annotations

from kpdesk.core.text import blocks_of_plain_text
from kpdesk.readers.document import Document
from kpdesk.readers.encoding import decode


def read_markdown(content: bytes) -> Document:
    """The paragraphs, headings, items and notes of a Markdown file."""
    text, encoding = decode(content)
    return Document(tuple(blocks_of_plain_text(text)), "md", properties={"encoding": encoding})
