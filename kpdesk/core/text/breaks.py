"""Joins paragraphs again that the end of a page cut in two, and leaves titles, lists and addresses alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kpdesk.core.text import hyphens
from kpdesk.core.text.blocks import Block
from kpdesk.core.text.known_words import STARTERS, UNFINISHED
from kpdesk.core.text.turns import label_of

# Shorter lines without an end are titles, greetings and addresses.
_SHORTEST_CUT = 100
_SHORTEST_LOWER = 45
_SHORTEST_REST = 60
# The end of a long text is looked at alone: a pattern that ends with $ would be tried at every place.
_TAIL = 60
# A footnote's mark may stand behind the end.
_END = re.compile(r"(?:[.!?:;…。؟؛][\"'”’»)\]*†‡¹²³]*|[”»][*†‡¹²³]*)\s?(?:\[\d{1,3}\])*$")
_INSIDE = re.compile(r"[.,;:!?،؛]")
_WHOLE = re.compile(r"[.!?…؟][\"'”’»)\]*]*\s?(?:\[\d{1,3}\])*$")
_FIRST_WORD = re.compile(r"[\"'“‘«(]*([^\W_][\w.’'-]*)")


def repaired(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every paragraph or item that was cut inside a sentence in one piece again."""
    words = hyphens.vocabulary(block.text for block in blocks)
    result: list[Block] = []
    for block in blocks:
        if result and _was_cut(result[-1], block):
            above = result[-1]
            result[-1] = replace(above, text=hyphens.join(above.text, block.text, words))
        else:
            result.append(block)
    return result


def _was_cut(above: Block, below: Block) -> bool:
    if above.kind not in ("paragraph", "item") or below.kind != "paragraph" or below.begun:
        return False
    if _END.search(above.text[-_TAIL:]) or label_of(below.text) or " | " in above.text or "@" in below.text[:80]:
        return False
    if below.text[0].islower():
        return _goes_on_small(above, below)
    return above.kind == "paragraph" and _goes_on_large(above.text, below.text)


def _goes_on_small(above: Block, below: Block) -> bool:
    enough = _SHORTEST_CUT if above.kind == "item" else _SHORTEST_LOWER
    return len(above.text) >= enough and (len(below.text) >= _SHORTEST_REST or bool(_WHOLE.search(below.text[-_TAIL:])))


def _goes_on_large(above: str, below: str) -> bool:
    """Whether a sentence goes on with a capital or a figure: after "the", or between two names."""
    if len(above) < _SHORTEST_CUT or not _INSIDE.search(above) or not _WHOLE.search(below[-_TAIL:]):
        return False
    first = _FIRST_WORD.match(below[:_TAIL])
    if not first:
        return False
    ending, beginning = above[-_TAIL:].rsplit(maxsplit=1)[-1].strip("\"'“‘«("), first[1]
    if ending.lower() in UNFINISHED and not ending.isupper():
        return True
    if above.endswith(","):
        return beginning[0].isdigit() or beginning.lower() not in STARTERS
    named = ending[:1].isupper() and (beginning[0].isupper() or beginning[0].isdigit())
    return named and beginning.lower() not in STARTERS
