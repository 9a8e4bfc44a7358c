"""The quotations of a draft: what stands between quotation marks, and paragraphs set as quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kpdesk.core.quoting.marks import between_marks

_FEWEST_WORDS = 2
_BLOCK = re.compile(r"^\s*>\s?")


def quotations(paragraphs: Sequence[str]) -> list[str]:
    """Every quotation of two words or more, in the order of the draft; a block of lines behind ">" is one.

    A quotation that a paragraph leaves open goes on in the next where that begins with a mark again.
    """
    found: list[str] = []
    lines = [line for paragraph in paragraphs for line in paragraph.split("\n")]
    block: list[str] = []
    for line in [*lines, ""]:
        if _BLOCK.match(line):
            block.append(_BLOCK.sub("", line))
            continue
        if any(map(str.strip, block)):
            found += _of_block(block)
        block = []
        found += (run.text for run in between_marks(line))
    return list(filter(worded, found))


def worded(text: str) -> bool:
    """Whether there are enough words to be a quotation and not a word that is mentioned."""
    return len(re.findall(r"\w+", text)) >= _FEWEST_WORDS


def _of_block(lines: Sequence[str]) -> Iterator[str]:
    """The paragraphs of a block quotation, each by itself; a line that names the source is none."""
    for paragraph in re.split(r"\n\s*\n", "\n".join(lines)):
        text = paragraph.strip()
        if text and not text.startswith(("—", "– ", "-- ")):
            yield text
