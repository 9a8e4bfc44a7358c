"""Makes blocks of plain text: hard wraps undone, Markdown marks understood, page furniture dropped."""

from __future__ import annotations

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
    QUOTED,
    TABLE_ROW,
    is_rule,
    is_underline,
)


def blocks_of_plain_text(text: str) -> list[Block]:
    """The paragraphs, headings, items and notes of a text file, in their order; never fails, whatever the text.

    List signs are dropped, list numbers stay in the text.
    """
    lines = without_furniture(split_lines(text))
    layout = layout_of(lines)
    return [block for block in (_block(group, joined(group, layout.words)) for group in groups_of(lines)) if block.text]


def _block(group: Sequence[str], raw: str) -> Block:
    if is_rule(raw):
        return Block("")
    if len(group) == 2 and is_underline(group[1]):
        return Block(_words(group[0]), "heading", 1 if "=" in group[1] else 2)
    heading = HEADING.match(raw) if raw.startswith("#") else None
    if heading:
        return Block(_words(heading[2]), "heading", len(heading[1]))
    return _unmarked(QUOTED.sub("", raw))


def _unmarked(raw: str) -> Block:
    if TABLE_ROW.match(raw):
        return Block(" | ".join(_words(cell) for cell in raw.strip().strip("|").split("|")))
    text = _words(raw)
    if FOOTNOTE.match(raw):
        return Block(text, "note")
    bullet = BULLET.match(raw[:80]) or BULLET.match(text[:80])
    if bullet:
        return Block(_words(raw[bullet.end() :]) if raw.startswith(bullet[0]) else text[bullet.end() :], "item")
    return Block(text, "heading" if is_emphasised(raw) and may_be_title(text) else "paragraph")


def _words(raw: str) -> str:
    return clean(without_marks(raw))
