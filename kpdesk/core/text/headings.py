"""Finds the titles that carry no style: short lines with text under them, as typed statements have them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kpdesk.core.text.blocks import Block
from kpdesk.core.text.cleaning import fold_marks
from kpdesk.core.text.dates import bears_date
from kpdesk.core.text.known_words import ASIDES, GREETINGS, SAYING
from kpdesk.core.text.shapes import NUMBER

_LONGEST_TITLE = 200
_LONGEST_INTERTITLE = 90
_PROSE = 80
_LONGEST_HEAD = 6
_LONGEST_RUN = 2
_LONGEST_LIST = 20
_NOT_AT_END = re.compile(r"[.,;:!?…،؛؟]['\"”’»)\]*]*$")
_SENTENCE_END = re.compile(r"[.!?…:؟]\W*$")
_PLACE = re.compile(r"[^,.;:!?]{2,60}, [^,.;:!?]{2,60}")
_COMMA = re.compile(r"[,،]")
_NAME_AND_OFFICE = re.compile(r"(?:[^\W\d_][\w.’'-]+ ){1,3}[^\W\d_][\w.’'-]+, [^\W\d_]")
_CONTACT = re.compile(r"@|https?://|www\.|\|")
_PHONE = re.compile(r"\+?\(?\d[\d \u2010-\u2013()./-]{6,}\d")
# These match text without case and accents.
_GREETING = re.compile(rf"(?:{GREETINGS})\b")
_LONGEST_GREETING = 8
_ASIDE = re.compile(rf"\W*(?:{ASIDES})")
# A line that says something is a sentence whose full stop was forgotten, not a title.
_SAYS = re.compile(rf"\b(?:{SAYING})\b")


def with_headings(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every title among the paragraphs turned into a heading.

    In the body a title has running text under it; before the first running text titles may follow each other.
    """
    result = list(blocks)
    titles = [block.kind == "paragraph" and may_be_title(block.text) for block in blocks]
    first = next((n for n, block in enumerate(result) if is_prose(block)), -1)
    head = _head(result[: max(first, 0)])
    for n, block in enumerate(result):
        if block.kind == "heading":
            result[n] = replace(block, level=block.level or (1 if n < head else 2))
        elif _is_title(result, titles, n, head=head, first=first):
            result[n] = replace(block, kind="heading", level=1 if n < head else 2)
    return result


def _head(before_text: Sequence[Block]) -> int:
    """How many blocks at the beginning are titles of the whole, with dates, places and remarks among them."""
    for n, block in enumerate(before_text[:_LONGEST_HEAD]):
        if block.kind != "heading" and not may_be_title(block.text) and not _may_stand_in_head(block.text):
            return n
    return min(len(before_text), _LONGEST_HEAD)


def _may_stand_in_head(text: str) -> bool:
    return bears_date(text) or bool(_PLACE.fullmatch(text) or _ASIDE.match(fold_marks(text)))


def is_prose(block: Block) -> bool:
    """Whether the block is running text: long, or a whole sentence of some length."""
    if block.kind != "paragraph":
        return False
    return len(block.text) > _LONGEST_TITLE or (
        len(block.text) >= _PROSE and bool(_SENTENCE_END.search(block.text[-12:]))
    )


def may_be_title(text: str) -> bool:
    """Whether a line by itself could be a title: short, no end of a sentence, no greeting, date or address."""
    if not 2 <= len(text) <= _LONGEST_TITLE or _NOT_AT_END.search(text) or text[0].islower():
        return False
    folded = fold_marks(text)
    words = folded.split()
    if not any(word[0].isalpha() for word in words) or _CONTACT.search(text) or _PHONE.search(text):
        return False
    if _ASIDE.match(folded) or bears_date(text):
        return False
    return not (len(words) <= _LONGEST_GREETING and _GREETING.match(folded))


def _is_title(blocks: Sequence[Block], titles: Sequence[bool], n: int, *, head: int, first: int) -> bool:
    block = blocks[n]
    if block.kind == "item":
        return _is_numbered_title(blocks, n)
    if not titles[n]:
        return False
    if n < min(head, first - 1) and _may_head_all(block.text):
        return True
    if (len(block.text) > _LONGEST_INTERTITLE and n > first) or _follows_colon(blocks, titles, n):
        return False
    if n >= first and _SAYS.search(fold_marks(block.text)):
        return False
    return _text_follows(blocks, titles, n) and not _is_signature(blocks, titles, n)


def _may_head_all(text: str) -> bool:
    """Whether a line of the head is a title: after a comma a capital names a place, a person or an office."""
    after = [piece.strip() for piece in _COMMA.split(text)[1:]]
    dated = bool(after) and any(each.isdigit() for each in text)
    return " " in text and not dated and all(piece[:1].islower() for piece in after)


def _is_signature(blocks: Sequence[Block], titles: Sequence[bool], n: int) -> bool:
    """Whether the line signs the text: one paragraph is left under it, and thanks above or an office in it say so."""
    run = n
    while run < len(blocks) and titles[run]:
        run += 1
    if run != len(blocks) - 1:
        return False
    while n and titles[n - 1]:
        n -= 1
    before = blocks[n - 1].text if n and blocks[n - 1].kind == "paragraph" else ""
    thanks = 0 < len(before) < _PROSE and before.endswith((".", "!"))
    return thanks or bool(_NAME_AND_OFFICE.match(blocks[n].text))


def _is_numbered_title(blocks: Sequence[Block], n: int) -> bool:
    number = NUMBER.match(blocks[n].text)
    if not number or not may_be_title(blocks[n].text[number.end() :]) or len(blocks[n].text) > _LONGEST_INTERTITLE:
        return False
    beside = [blocks[m].kind for m in (n - 1, n + 1) if 0 <= m < len(blocks)]
    return "item" not in beside and n + 1 < len(blocks) and is_prose(blocks[n + 1])


def _follows_colon(blocks: Sequence[Block], titles: Sequence[bool], n: int) -> bool:
    """Whether the line belongs to a list without marks that a colon opened."""
    for m in range(n - 1, max(-1, n - _LONGEST_LIST), -1):
        if blocks[m].text.endswith(":"):
            return blocks[m].kind == "paragraph"
        if not titles[m]:
            return False
    return False


def _text_follows(blocks: Sequence[Block], titles: Sequence[bool], n: int) -> bool:
    """Whether running text, a list or a subtitle with text stands under the line."""
    after = range(n + 1, min(len(blocks), n + 1 + (_LONGEST_RUN if " " in blocks[n].text else 1)))
    for m in after:
        if is_prose(blocks[m]) or blocks[m].kind == "item":
            return True
        if blocks[m].kind == "heading":
            return m == n + 1 and " " in blocks[n].text
        if not titles[m]:
            return False
    return False
