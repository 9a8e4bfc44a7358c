"""The numbers of paragraphs: those that were imported count from 1, and a part split off says what it is a part of.

What begins with the second sentence of ¶12 is ¶12b, with the third ¶12c; what begins in the middle of a sentence, with
the 61st word of ¶12, is ¶12.61. So a number depends on the imported words alone: it is the same in every copy of the
text, whoever split what and in whatever order, no other number moves, and who has the paper finds it.

Everywhere but before people a number is one integer, the imported one with the part above its last seven digits.
These are kept in archives and quotations: what a number means, and so what ends a sentence here, never changes.
"""

from __future__ import annotations

import re

_BELOW = 10_000_000  # no text has so many paragraphs
_WORDS = 1_000
"""Parts up to here are sentences, from here on words."""
_WORD = re.compile(r"\S+")
_NUMBER = re.compile(r"(?P<n>\d{1,7})(?:(?P<letters>[a-z]{1,2})|\.(?P<word>\d{1,7}))?")
_SENTENCE_ENDS = re.compile(r"[.!?…؟۔。！？][\"'”’»)\]]*$")


def part_of(n: int, before: str) -> int:
    """The number of what stands in imported paragraph `n` behind the words `before`."""
    words = before.split()
    ended = sum(bool(_SENTENCE_ENDS.search(word)) for word in words)
    begins = 0 < ended < len(_LETTERS) and _SENTENCE_ENDS.search(words[-1])
    return n + _BELOW * (ended + 1 if begins else _WORDS + len(words) + 1)


def begin_of(n: int, words: str) -> int:
    """Where in the words of its imported paragraph a part begins; 0 where no such part can be."""
    part, ended = n // _BELOW, 0
    for place, found in enumerate(_WORD.finditer(words), 1):
        if part == (_WORDS + place if part > _WORDS else ended + 1):
            return found.start()
        ended += bool(_SENTENCE_ENDS.search(found[0]))
    return 0


def imported(n: int) -> int:
    """The number of the imported paragraph that a paragraph is, or is a part of."""
    return n % _BELOW


def numbered(n: int) -> str:
    """A number as people read it: 12, 12b or 12.61."""
    part, whole = divmod(n, _BELOW)
    if part >= _WORDS:
        return f"{whole}.{part - _WORDS}"
    return f"{whole}{_LETTERS[part - 1]}" if 1 < part <= len(_LETTERS) else str(n)


def number_in(said: str) -> int | None:
    """The number that a person means by 12, ¶12, 12b or 12.61, or by the integer itself; None for anything else."""
    bare = said.strip().removeprefix("¶").strip().lower()
    if bare.isascii() and bare.isdigit():
        return int(bare)
    found = _NUMBER.fullmatch(bare)
    if found is None:
        return None
    n = int(found["n"])
    if found["word"]:
        return n + _BELOW * (_WORDS + int(found["word"]))
    return n + _BELOW * (_LETTERS.index(found["letters"]) + 1) if found["letters"] in _LETTERS[1:] else n


def reading_order(n: int) -> tuple[int, int]:
    """What sorts paragraphs of one text nearly as they are read: the parts of a paragraph behind it."""
    return n % _BELOW, n // _BELOW


def _letters() -> tuple[str, ...]:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return (*alphabet, *(first + second for first in alphabet for second in alphabet))


_LETTERS = _letters()
