"""Finds list items that were typed, with a sign or a number, instead of being set as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kpdesk.core.text.blocks import Block
from kpdesk.core.text.shapes import BULLET, NUMBER

_SURE = frozenset("•‣▪●◦○■□\uf0b7\uf0a7")
_DASHES = frozenset("-–")
_MOST_NUMBERED = 0.4
_FEWEST_NUMBERED = 5
_HEAD = 80


def with_items(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with typed list items as items: signs are dropped, numbers stay in the text.

    A dash counts as a list sign only beside another one, since speech may begin with it. Where most paragraphs carry
    a number it counts paragraphs, as in many speeches, and they are no items.
    """
    dashed = [_sign(block) in _DASHES for block in blocks]
    result = [
        _item(block, dashes=any(dashed[max(0, n - 1) : n] + dashed[n + 1 : n + 2])) for n, block in enumerate(blocks)
    ]
    numbered = [n for n, block in enumerate(result) if block.kind == "item" and NUMBER.match(block.text[:_HEAD])]
    running = sum(block.kind in ("item", "paragraph") for block in result)
    if len(numbered) >= max(_FEWEST_NUMBERED, _MOST_NUMBERED * running):
        for n in numbered:
            result[n] = replace(result[n], kind="paragraph")
    return result


def _sign(block: Block) -> str | None:
    match = BULLET.match(block.text[:_HEAD]) if block.kind == "paragraph" else None
    return match[0].strip() if match else None


def _item(block: Block, *, dashes: bool) -> Block:
    sign = _sign(block)
    if sign in _SURE or (dashes and sign in _DASHES):
        return replace(block, text=block.text.lstrip()[1:].lstrip(), kind="item")
    if block.kind == "paragraph" and NUMBER.match(block.text[:_HEAD]):
        return replace(block, kind="item")
    return block
