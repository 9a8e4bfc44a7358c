"""The words of a text as they are compared: cut without losing a character, folded, and counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Indel

from kpdesk.core.glyphs import plain

# Letters with the marks that sit on them: \w alone would cut an Arabic word at its vowel signs.
_LETTER = r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u200c\u200d]"
_WORD = rf"\d+(?:[.,:]\d+)+|{_LETTER}+(?:['’ʼ]{_LETTER}+)*"
_TOKEN = re.compile(rf"\s+|{_WORD}|.", re.DOTALL)
_UNIT = re.compile(rf"\A\s+|(?:{_WORD}|\S)\s*")


def tokens(text: str) -> list[str]:
    """The words, punctuation marks and runs of spaces of a text; joined they are the text."""
    return _TOKEN.findall(text)


def units(text: str) -> list[str]:
    """Words and punctuation marks, each with the spaces after it; joined they are the text."""
    return _UNIT.findall(text)


@lru_cache(maxsize=65536)
def folded(unit: str) -> str:
    """What a unit is compared by: case folded, quotes and dashes plain, no spaces."""
    return plain(unit.rstrip()).casefold()


def is_word(unit: str) -> bool:
    """Whether a unit holds a letter or a digit."""
    return unit[:1].isalnum() or any(map(str.isalnum, unit))


def interned(*texts: Iterable[str]) -> list[list[int]]:
    """Each word as a number, the same for the same word in every text, so that comparing them is cheap."""
    known: dict[str, int] = {}
    return [[known.setdefault(word, len(known)) for word in text] for text in texts]


def comparable_words(text: str) -> list[str]:
    """The words of a text as they are compared, without its punctuation."""
    return [folded(unit) for unit in units(text) if is_word(unit)]


def word_ratio(a: str, b: str) -> float:
    """How much of the words of both texts stands in both in the same order, 0 to 1.

    Case, punctuation and the shape of quotes do not count, unless a text has nothing else.
    """
    first, second = comparable_words(a), comparable_words(b)
    if not first and not second:
        return float(plain(a).split() == plain(b).split())
    return Indel.normalized_similarity(*interned(first, second))
