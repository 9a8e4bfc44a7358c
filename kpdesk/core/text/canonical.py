"""Makes the canonical text: the one string that every offset, note and quotation counts in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kpdesk.core.records import Paragraph
from kpdesk.core.text.blocks import Block, CanonicalText
from kpdesk.core.text.breaks import repaired
from kpdesk.core.text.cleaning import clean
from kpdesk.core.text.headings import with_headings
from kpdesk.core.text.lists import with_items
from kpdesk.core.text.notes import with_notes
from kpdesk.core.text.turns import with_turns


def canonical(blocks: Sequence[Block]) -> CanonicalText:
    """The canonical text of a source: paragraphs joined by one newline, numbered from 1, offsets in code points.

    Cut paragraphs are joined again, titles found, interview turns given to their speakers; notes go to the end.
    """
    cleaned = [replace(block, text=clean(block.text)) for block in blocks]
    filled = with_items(with_notes([block for block in cleaned if block.text]))
    filled = [block for block in filled if block.text]
    notes = [block for block in filled if block.kind == "note"]
    running = repaired([block for block in filled if block.kind != "note"])
    body = tuple(with_turns(list(_numbered([*with_headings(running), *notes]))))
    return CanonicalText("\n".join(paragraph.text for paragraph in body), body)


def _numbered(blocks: Iterable[Block]) -> Iterable[Paragraph]:
    start = 0
    for n, block in enumerate(blocks, start=1):
        end = start + len(block.text)
        level = block.level if block.kind == "heading" else None
        yield Paragraph(
            n, block.kind, speaker=None, start=start, end=end, text=block.text, page=block.page, level=level
        )
        start = end + 1
