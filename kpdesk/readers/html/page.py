"""Knows what the elements of a web page mean for its text, while a walk goes in and out of them."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from kpdesk.readers.flow import Flow
from kpdesk.readers.html.menus import Furniture, leads_back
from kpdesk.readers.numbers import written

_SILENT_NAMES = """
script style noscript template head nav aside svg iframe object embed canvas audio video map button select textarea
input datalist dialog menu title
del rt rp
"""
_SILENT = frozenset(_SILENT_NAMES.split())
_FRAMES = frozenset(["header", "footer", "form"])
_SILENT_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "complementary"]
)
_BLOCK_NAMES = """
address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header
hgroup hr legend main ol p pre section summary table tbody tfoot thead ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_BOLD = frozenset(["b", "strong"])
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NOTE_NAMES = ("footnote", "endnote", "doc-footnote", "doc-endnote")
_NOTE_HOLDERS = frozenset(["p", "div", "section", "ol", "ul", "li"])
_REFERENCE = re.compile(r"\(?\[?(\d{1,3}|[a-z])\]?\)?")


class Walk:
    """What is remembered on the way through a page: the lists, notes and preformatted text it stands in.

    `frames` keeps page headers, footers and forms, which are dropped otherwise. The text is in `flow`.
    """

    def __init__(self, *, frames: bool) -> None:
        self.flow = Flow()
        self._frames = frames
        self._furniture = Furniture()
        self._lists: list[tuple[str, int]] = []
        self._notes: list[LexborNode] = []
        self._kept = 0
        self._article = 0
        self._bold = 0

    def enter(self, node: LexborNode) -> bool:
        """Takes what the node says and tells whether the walk goes into it (and will leave it)."""
        tag = node.tag or ""
        if tag == "-text":
            self._take(node.text_content or "")
            return False
        if tag.startswith("-") or leads_back(node, tag) or self._skips(node, tag) or self._is_reference(node, tag):
            return False
        self._bold += tag in _BOLD
        if tag == "br":
            self.flow.break_line()
        elif tag == "tr":
            self.flow.begin_row()
        elif tag in ("td", "th"):
            self.flow.begin_cell()
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._enter_block(node, tag)
        return True

    def leave(self, node: LexborNode) -> None:
        """Closes what entering the node opened."""
        tag = node.tag or ""
        if tag == "tr":
            self.flow.end_row()
        elif tag in _HEADINGS or tag == "li" or (self._notes and self._notes[-1] == node):
            self.flow.forget()
        elif tag in _BLOCKS:
            self.flow.end()
        if self._notes and self._notes[-1] == node:
            self._notes.pop()
        if tag in ("ol", "ul"):
            self._lists[-1:] = []
        self._bold -= tag in _BOLD
        self._article -= tag in ("article", "main")
        self._kept -= tag == "pre"

    def _skips(self, node: LexborNode, tag: str) -> bool:
        if tag in _SILENT:
            return True
        if not self._frames and (tag in _FRAMES or self._furniture.holds(node, tag)):
            return tag not in _FRAMES or self._is_frame(node, tag)
        return tag not in ("body", "html") and self._is_hidden(node)

    def _is_frame(self, node: LexborNode, tag: str) -> bool:
        if tag == "form":  # some page systems put the whole page into one
            return node.css_first("p, h1, h2, h3, li, article") is None
        return not (tag == "header" and self._article)

    def _is_hidden(self, node: LexborNode) -> bool:
        attributes = node.attributes
        if not attributes:
            return False
        style = (attributes.get("style") or "").replace(" ", "").lower()
        if "hidden" in attributes or "display:none" in style or attributes.get("aria-hidden") == "true":
            return True
        return (attributes.get("role") or "").lower() in _SILENT_ROLES and not self._frames

    def _is_reference(self, node: LexborNode, tag: str) -> bool:
        """A raised figure that links to a note becomes `[1]`, or it would read as part of the word before it."""
        if tag != "sup":
            return False
        linked = node.css_first("a") is not None or (node.parent is not None and node.parent.tag == "a")
        match = _REFERENCE.fullmatch(node.text(deep=True).strip()) if linked else None
        if match is None:
            return False
        self.flow.add(f"[{match[1]}]")
        return True

    def _take(self, text: str) -> None:
        if not self._kept:
            self.flow.add(text, bold=self._bold > 0)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.flow.break_line()
            self.flow.add(line)

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        self._article += tag in ("article", "main")
        self._kept += tag == "pre"
        if tag in _NOTE_HOLDERS and _is_note(node):
            self._notes.append(node)
        if tag in _HEADINGS:
            self.flow.begin("heading", _HEADINGS[tag])
        elif tag == "li":
            self.flow.begin("note" if self._notes else "item", prefix=self._number(node))
        elif self._notes and tag in ("p", "div", "section"):
            self.flow.begin_softly("note")
        else:
            self.flow.end()
        if tag in ("ol", "ul"):
            self._lists.append((tag, _integer(node, "start", 1) - 1))

    def _number(self, node: LexborNode) -> str:
        if not self._lists or self._lists[-1][0] != "ol":
            return ""
        number = _integer(node, "value", self._lists[-1][1] + 1)
        self._lists[-1] = ("ol", number)
        if self._notes:
            return f"[{number}] "
        style = str((node.parent.attributes.get("type") if node.parent is not None else None) or "1")
        return f"{written(number, style)}. "


def _is_note(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    named = f"{attributes.get('class') or ''} {attributes.get('role') or ''} {attributes.get('epub:type') or ''}"
    return any(name.startswith(_NOTE_NAMES) for name in named.lower().split())


def _integer(node: LexborNode, name: str, default: int) -> int:
    value = (node.attributes.get(name) or "").strip()
    return int(value) if value.lstrip("-").isdecimal() and value.isascii() and len(value) < 7 else default
