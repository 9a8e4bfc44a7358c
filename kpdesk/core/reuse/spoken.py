"""The words of a text as they are compared, each with its place in it."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.wording.units import folded, is_word, units
from kpdesk.core.words import is_content


@dataclass(frozen=True)
class Spoken:
    """The words of a text, folded, and where each stands in it (code points).

    `telling` are the words that say something and are no names, as far as capitals show.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    telling: tuple[bool, ...]


def spoken(text: str) -> Spoken:
    """The words of a text without its punctuation."""
    found: list[tuple[str, int, int, bool]] = []
    place = 0
    for unit in units(text):
        if is_word(unit):
            word, written = folded(unit), unit.rstrip()
            found.append((word, place, place + len(written), is_content(word) and not written[0].isupper()))
        place += len(unit)
    words, starts, ends, telling = zip(*found, strict=True) if found else ((), (), (), ())
    return Spoken(words, starts, ends, telling)
