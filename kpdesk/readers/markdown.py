"""Reads Markdown (CommonMark, with tables) by its structure."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from kpdesk.core.text import Block, blocks_of_plain_text
from kpdesk.readers.document import Document
from kpdesk.readers.encoding import decode
from kpdesk.readers.html import blocks_of_page

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r"^(title|author|date|lang|language):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_FIELD_NAMES = {"date": "created", "lang": "language"}
_NOTE_DEFINITION = re.compile(r"^\[\^([^\]\s]{1,20})\]:[ \t]*", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^([^\]\s]{1,20})\]")
# markdown-it takes up to 13 seconds for a million marks; longer texts go to the reader of plain text.
_LONGEST = 400_000


def read_markdown(content: bytes) -> Document:
    """The headings, paragraphs, items, table rows and notes of a Markdown file; raw HTML gives its text."""
    text, encoding = decode(content)
    front = _FRONT_MATTER.match(text.replace("\r\n", "\n"))
    fields: dict[str, str] = dict(_FIELD.findall(front[1])) if front else {}
    body = text.replace("\r\n", "\n")[front.end() :] if front else text
    blocks = _blocks(body) if len(body) <= _LONGEST else blocks_of_plain_text(body)
    title = fields.pop("title", None) or None
    named = {_FIELD_NAMES.get(name, name): value for name, value in fields.items() if value}
    return Document(tuple(blocks), "md", title, {"encoding": encoding, **named})


def _blocks(text: str) -> list[Block]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain = _NOTE_DEFINITION.sub(r"\n[\1] ", text)
    return blocks_of_page(LexborHTMLParser(parser.render(_FOOTNOTE.sub(r"[\1]", plain))))
