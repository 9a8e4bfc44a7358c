"""Finds footnotes that were typed: paragraphs that begin with a mark which the text before them bears."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kpdesk.core.text.blocks import Block

_MARK = re.compile(r"(\*{1,4}|[†‡§]|\[\d{1,3}\]|[¹²³⁰-⁹]{1,3})\s?(?=[^\s*])")
_BORNE = re.compile(r"(?<=[\w.,;:!?\"'”’»)\]])(\*{1,4}|[†‡§]|\[\d{1,3}\]|[¹²³⁰-⁹]{1,3})")


def with_notes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with typed footnotes as notes; a mark that nothing refers to makes no note."""
    borne: set[str] = set()
    result: list[Block] = []
    for block in blocks:
        mark = _MARK.match(block.text) if block.kind == "paragraph" else None
        if mark and mark[1] in borne:
            result.append(replace(block, kind="note"))
            continue
        borne.update(_BORNE.findall(block.text))
        result.append(block)
    return result
