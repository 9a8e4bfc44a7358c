"""Reads HTML files: the text a reader sees, without menus, scripts and forms."""

from __future__ import annotations

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kpdesk.core.text import Block, clean, word_count
from kpdesk.readers.document import Document
from kpdesk.readers.encoding import decode
from kpdesk.readers.html.page import Walk

_NOT_IN_8859_6 = re.compile(rb"[\xa1-\xa3\xa5-\xab\xae-\xba\xbc-\xbe\xc0\xdb-\xdf\xf3-\xff]")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_PROPERTIES = {
    "author": "author", "dc.creator": "author", "article:author": "author", "date": "created", "dc.date": "created",
    "article:published_time": "created", "dcterms.created": "created", "og:site_name": "publisher",
    "dc.publisher": "publisher", "description": "subject",
}  # fmt: skip
_FEW_WORDS = 5


def read_html(content: bytes, *, told: str | None = None) -> Document:
    """The headings, paragraphs, items, table rows and notes of a page; numbers of ordered lists stay in the text.

    `told` is the encoding that whoever sent the page gave with it. Where dropping menus
    and frames leaves almost nothing, they are kept: a page made of `<header>` is a page, too.
    """
    parser, encoding = parsed(content, told=told)
    return Document(
        tuple(blocks_of_page(parser)), "html", _title(parser), {"encoding": encoding, **_properties(parser)}
    )


def parsed(content: bytes, *, told: str | None = None) -> tuple[LexborHTMLParser, str]:
    """The tree of a page and its encoding: the one it is told to have, or the one it declares itself."""
    text, encoding = decode(content, declared=told or _known(_CHARSET.search(content[:4096]), content))
    return LexborHTMLParser(text), encoding


def blocks_of_page(parser: LexborHTMLParser) -> list[Block]:
    """The blocks of a parsed page; see `read_html`."""
    blocks = _blocks(parser, frames=False)
    if sum(word_count(block.text) for block in blocks) < _FEW_WORDS:
        blocks = _blocks(parser, frames=True)
    return blocks


def _known(match: re.Match[bytes] | None, content: bytes) -> str | None:
    """The declared encoding; pages that say Latin-1 mean Windows-1252, as every browser reads them.

    Many that say ISO 8859-6 are written in Windows-1256, which has letters where the other has nothing at all.
    """
    if match is None:
        return None
    name = match[1].decode("ascii").lower()
    if name == "iso-8859-6":
        return "cp1256" if _NOT_IN_8859_6.search(content) else name
    return {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(name, name)


def _title(parser: LexborHTMLParser) -> str | None:
    for selector in ("title", "h1"):
        node = parser.css_first(selector)
        title = clean(node.text(deep=True)) if node is not None else ""
        if title:
            return title
    return None


def _properties(parser: LexborHTMLParser) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for node in parser.css("meta"):
        name = str(node.attributes.get("name") or node.attributes.get("property") or "").lower()
        value = clean(node.attributes.get("content") or "")
        if name in _PROPERTIES and value:
            found.setdefault(_PROPERTIES[name], value)
    root = parser.css_first("html")
    language = str(root.attributes.get("lang") or "")[:2].lower() if root is not None else ""
    return {**found, "language": language} if language.isalpha() else found


def _blocks(parser: LexborHTMLParser, *, frames: bool) -> list[Block]:
    walk = Walk(frames=frames)
    if parser.body is not None:
        _go(parser.body, walk)
    walk.flow.forget()
    return walk.flow.blocks


def _go(root: LexborNode, walk: Walk) -> None:
    """Takes the walk over every node, in and out, without recursion: pages nest thousands deep."""
    path: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        if walk.enter(node):
            child = node.child
            if child is not None:
                path.append(node)
                node = child
                continue
            walk.leave(node)
        while path and node is not None and node.next is None:
            node = path.pop()
            walk.leave(node)
        node = node.next if path and node is not None else None
