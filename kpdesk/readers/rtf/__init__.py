"""Reads RTF files, as Word, WordPad and LibreOffice write them."""

from __future__ import annotations

from kpdesk.core.text import clean
from kpdesk.readers.document import Document
from kpdesk.readers.rtf.body import RtfBody
from kpdesk.readers.rtf.tokens import tokens


def read_rtf(content: bytes) -> Document:
    """Headings, paragraphs, items with the numbers they show, table rows, text boxes, then notes.

    Tracked changes are accepted: what was inserted is text, what was deleted is not. Hidden text stays out.
    """
    body = RtfBody()
    for token in tokens(content):
        body.take(token)
    blocks = tuple(body.blocks)
    properties = {name: clean(value) for name, value in body.properties.items()}
    title = properties.pop("title", "") or None
    properties["created"] = body.made
    return Document(blocks, "rtf", title, {name: value for name, value in properties.items() if value})
