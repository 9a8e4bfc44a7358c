"""Decides whether a hyphen at the end of a line belongs to the word or only to the line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kpdesk.core.text.known_words import BEGINNINGS, HYPHENATED

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑’'][^\W\d_]+)*")
_LAST = re.compile(r"([^\W\d_]+)[-‐‑\u00ad]$")
_HYPHENS = ("-", "‐", "‑", "\u00ad")
# "large-ly" and "small-er" are one word, "small-scale" is not.
_SHORTEST_SECOND = 4
_FIRST = re.compile(r"[^\W\d_]+")


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """Every word of the lines in lower case; compounds stand in it with their hyphens, and so do their parts.

    The two parts of a word that the end of a line broke are left out: they are what is to be decided. Without any
    such line there is nothing to decide, and the vocabulary is empty.
    """
    kept: list[str] = []
    broken = found = False
    for line in lines:
        text = _FIRST.sub("", line.lstrip(), count=1) if broken else line
        broken = line.rstrip().endswith(_HYPHENS)
        found = found or broken
        kept.append(_LAST.sub("", text.rstrip()) if broken else text)
    if not found:
        return frozenset()
    whole = set(_WORD.findall(" ".join(kept).lower()))
    parts = {part for word in whole if "-" in word for part in word.split("-")}
    return frozenset(whole | parts)


def join(left: str, right: str, words: AbstractSet[str] = frozenset()) -> str:
    """Two ends of a broken line as one: with a space, with the hyphen kept, or with the hyphen gone.

    `words` is the vocabulary of the document: the spelling found elsewhere in it wins.
    """
    broken, follows = _LAST.search(left), _FIRST.match(right)
    if left.endswith("\u00ad"):
        return left[:-1] + right
    if not broken or not follows:
        numbered = left.endswith(("-", "‐")) and right[:1].isalnum() and left[-2:-1].isalnum()
        return left + right if numbered else f"{left} {right}"
    if _keeps_hyphen(broken[1], follows[0], words):
        return left + right
    return left[: broken.end(1)] + right


def _keeps_hyphen(first: str, second: str, words: AbstractSet[str]) -> bool:
    head, tail = first.lower(), second.lower()
    if not second[0].islower():
        return True
    if head + tail in words:
        return False
    if f"{head}-{tail}" in words or (head in HYPHENATED and (len(tail) >= _SHORTEST_SECOND or head.endswith("ty"))):
        return True
    return head in words and tail in words and head not in BEGINNINGS
