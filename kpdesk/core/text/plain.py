"""Makes blocks of plain text: hard wraps undone, Markdown marks understood, page furniture dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kpdesk.core.text.blocks import Block
from kpdesk.core.text.cleaning import clean
from kpdesk.core.text.headings import may_be_title
from kpdesk.core.text.lines import groups_of, joined, layout_of, split_lines, without_furniture
from kpdesk.core.text.marks import is_emphasised, without_marks
from kpdesk.core.text.shapes import (
    BULLET,
    FOOTNOTE,
    HEADING,
    NUMBER,
    QUOTED,
    TABLE_ROW,
    is_rule,
    is_underline,
    opens_block,
)

_MOST_NUMBERED = 0.4
_REFERENCE = re.compile(r"\w[\"'”’)\].,]{0,2}(\\?\*)+(?:[\s.,;:)]|$)")


def blocks_of_plain_text(text: str) -> list[Block]:
    """The paragraphs, headings, items and notes of a text file, in their order; never fails, whatever the text.

    List signs are dropped, list numbers stay. Where most paragraphs carry a number they are paragraphs, not items.
    """
    lines = without_furniture(split_lines(text))
    layout = layout_of(lines)
    starred = "*" in text and bool(_REFERENCE.search(text))
    blocks: list[Block] = []
    for group in groups_of(lines):
        block = _block(group, joined(group, layout.words), starred=starred)
        if block.text:
            blocks.append(block)
    return _numbered_paragraphs(blocks)


def _block(group: Sequence[str], raw: str, *, starred: bool) -> Block:
    if is_rule(raw):
        return Block("")
    if len(group) == 2 and is_underline(group[1]):
        return Block(_words(group[0]), "heading", 1 if "=" in group[1] else 2)
    heading = HEADING.match(raw) if raw.startswith("#") else None
    if heading:
        return Block(_words(heading[2]), "heading", len(heading[1]))
    return _unmarked(QUOTED.sub("", raw), starred=starred)


def _unmarked(raw: str, *, starred: bool) -> Block:
    if TABLE_ROW.match(raw):
        return Block(" | ".join(clean(without_marks(cell)) for cell in raw.strip().strip("|").split("|")))
    note = opens_block(raw) and FOOTNOTE.match(raw)
    text = _words(raw)
    if note or (starred and text.startswith("**") and raw.startswith("*")):
        return Block(text, "note")
    bullet = BULLET.match(raw[:80]) or BULLET.match(text[:80])
    if bullet:
        return Block(_words(raw[bullet.end() :]) if raw.startswith(bullet[0]) else text[bullet.end() :], "item")
    if opens_block(text) and NUMBER.match(text[:80]):
        return Block(text, "item")
    return Block(text, "heading" if is_emphasised(raw) and may_be_title(text) else "paragraph")


def _words(raw: str) -> str:
    return clean(without_marks(raw))


def _numbered_paragraphs(blocks: list[Block]) -> list[Block]:
    """Where most paragraphs carry a number, the number counts paragraphs: they are no list."""
    numbered = [n for n, block in enumerate(blocks) if block.kind == "item" and NUMBER.match(block.text[:80])]
    running = [block for block in blocks if block.kind in ("item", "paragraph")]
    if len(numbered) < 5 or len(numbered) < _MOST_NUMBERED * len(running):
        return blocks
    for n in numbered:
        blocks[n] = Block(blocks[n].text)
    return blocks
