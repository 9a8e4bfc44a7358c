"""Several quotations in one text, as they are pasted: each paragraph, and what it has between marks, for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kpdesk.core.quoting.drafts import quotations, worded
from kpdesk.core.quoting.marks import between_marks

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
# The dot, dash or number of a list.
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪‣]|\(?(?:\d{1,3}|[a-z])[.)])\s+")
_ENDED = re.compile(r"[.!?…؟۔:;»”\"’'›\])]\s*\Z")
_ANGLES = re.compile(r"^\s*>", re.MULTILINE)
_WORD = re.compile(r"\w+")
# A shorter line was not broken because the next word had no room in it.
_LEAST_WRAPPED = 50


@dataclass(frozen=True)
class PastedParagraph:
    """A paragraph, and the quotations that stand between marks `inside` it; none where marks stand around it all.

    With `few` these are less than half of its words: it may be one quotation in which somebody quotes. It is `bare`
    where it may be the writer's own words, for others have marks and it has none.
    """

    text: str
    inside: tuple[str, ...] = ()
    few: bool = False
    bare: bool = False


@dataclass(frozen=True)
class PastedBlock:
    """Lines without a blank one between them: one quotation where they were said so, else one in each paragraph."""

    text: str
    paragraphs: tuple[PastedParagraph, ...]


def pasted(text: str) -> list[PastedBlock]:
    """The blocks of a text in order; one that is the text itself where nothing shows that it holds several."""
    if _ANGLES.search(text):
        each_quoted = quotations(text.split("\n"))
        return [_one(each) for each in each_quoted or [text]]
    blocks = [[line for line in block.split("\n") if line.strip()] for block in _BLANK.split(text.strip("\n"))]
    found = [list(_paragraphs(lines)) for lines in blocks if lines]
    if sum(map(len, found)) < 2:
        return [PastedBlock(text, (_paragraph(text, marked=False),))]
    marked = any(_between(each) for several in found for each in several)
    return [
        PastedBlock("\n".join(lines), tuple(_paragraph(_BULLET.sub("", each), marked=marked) for each in several))
        for lines, several in zip(filter(None, blocks), found, strict=True)
    ]


def _one(text: str) -> PastedBlock:
    return PastedBlock(text, (PastedParagraph(text),))


def _between(paragraph: str) -> list[tuple[bool, str]]:
    """The quotations between marks, and of each whether the marks stand around the whole paragraph."""
    line = " ".join(paragraph.split())
    return [(run.end - run.start == len(line), run.text) for run in between_marks(line) if worded(run.text)]


def _paragraph(text: str, *, marked: bool) -> PastedParagraph:
    runs = _between(text)
    if any(whole for whole, _ in runs):
        return PastedParagraph(text)
    inside = tuple(run for _, run in runs)
    few = 2 * len(_WORD.findall(" ".join(inside))) < len(_WORD.findall(text))
    return PastedParagraph(text, inside, few=few, bare=marked and not inside)


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The paragraphs of a block, of which lines that were broken for want of room are put together."""
    together = [lines[0]]
    wrapped = _are_wrapped(lines)
    for before, after in pairwise(lines):
        if not wrapped and _parted(before, after):
            yield "\n".join(together)
            together = []
        together.append(after)
    yield "\n".join(together)


def _are_wrapped(lines: Sequence[str]) -> bool:
    """Whether all lines were broken where the next word had no room, and not always at the end of a sentence."""
    room = max(map(len, lines))
    full = all(
        len(before) >= _LEAST_WRAPPED and len(before) + len(after.split(maxsplit=1)[0]) >= room
        for before, after in pairwise(lines)
    )
    return full and not all(_parted(before, after) for before, after in pairwise(lines))


def _parted(before: str, after: str) -> bool:
    first = after.lstrip()[:1]
    begun = first.isupper() or not first.isalnum() or _BULLET.match(after)
    return bool(_ENDED.search(before) or len(before) < _LEAST_WRAPPED or begun)
