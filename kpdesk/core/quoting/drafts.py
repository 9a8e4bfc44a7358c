"""The quotations of a draft: what stands between quotation marks, and paragraphs set as quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_FEWEST_WORDS = 2
_OPENING = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’", "»": "«", "‹": "›"}
_SINGLE = "‘‹"
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
        found += _between_marks(line)
    return [each for each in found if len(re.findall(r"\w+", each)) >= _FEWEST_WORDS]


def _of_block(lines: Sequence[str]) -> Iterator[str]:
    """The paragraphs of a block quotation, each by itself; a line that names the source is none."""
    for paragraph in re.split(r"\n\s*\n", "\n".join(lines)):
        text = paragraph.strip()
        if text and not text.startswith(("—", "– ", "-- ")):
            yield text


def _between_marks(line: str) -> Iterator[str]:
    at = 0
    while at < len(line):
        closing = _OPENING.get(line[at])
        if closing is None or not _opens(line, at):
            at += 1
            continue
        end = _closed_at(line, at, closing)
        if end is None:
            if line[at] == "“" and not _closes_later(line, at):
                yield line[at + 1 :].strip()
                return
            at += 1
            continue
        yield line[at + 1 : end].strip()
        at = end + 1


def _opens(line: str, at: int) -> bool:
    """Whether a mark opens a quotation: no letter stands before it, and something is said after it."""
    before = line[at - 1 : at] if at else ""
    after = line[at + 1 : at + 2]
    spaced = line[at] in "«»„"
    return not before.isalnum() and bool(after) and (spaced or not after.isspace())


def _closed_at(line: str, at: int, closing: str) -> int | None:
    """Where the quotation ends; quotations inside it do not end it, nor do apostrophes."""
    depth = 0
    for place in range(at + 1, len(line)):
        if line[place] == line[at] and line[at] not in closing:
            depth += 1
        elif line[place] in closing and _ends(line, place, single=line[at] in _SINGLE):
            if not depth:
                return place
            depth -= 1
    return None


def _ends(line: str, place: int, *, single: bool) -> bool:
    after = line[place + 1 : place + 2]
    return not (after.isalnum() and (single or line[place] == '"'))


def _closes_later(line: str, at: int) -> bool:
    return "”" in line[at:]
