"""How many words two whole texts share, and a sketch of a text that tells cheaply which texts may share most."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(r"\w+")
_SKETCHED = 64
_RUN = 3


def words_of(text: str) -> list[str]:
    """The words of a text, case folded, without punctuation."""
    return _WORD.findall(text.casefold())


def overlap(a: Sequence[str], b: Sequence[str]) -> float:
    """How many of the words of both stand in both, wherever they stand, 0 to 1 (the Dice coefficient)."""
    if not a and not b:
        return 1.0
    return 2 * (Counter(a) & Counter(b)).total() / (len(a) + len(b))


def sketch(words: Sequence[str]) -> frozenset[int]:
    """The smallest hashes of a text's runs of three words: texts that share most runs share most of them.

    Bottom-k sampling after Broder, "On the resemblance and containment of documents" (1997).
    """
    numbers = list(map(_number, words))
    runs = set(map(hash, zip(*(numbers[n:] for n in range(_RUN)), strict=False)))
    return frozenset(sorted(runs)[:_SKETCHED])


def likeness(a: frozenset[int], b: frozenset[int]) -> float:
    """The part of the smaller sketch that stands in the other, 0 to 1; near it is the part of equal runs."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


@lru_cache(maxsize=200_000)
def _number(word: str) -> int:
    # hash(str) differs from run to run, and what is found must not.
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))
