"""The words of a text as they are compared, each with its place in it."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.wording.units import folded, is_word, units
from kpdesk.core.words import is_content

# Behind these a capital is that of a sentence.
_ENDING = frozenset(".!?…")


@dataclass(frozen=True)
class Spoken:
    """The words of a text, folded, and where each stands in it (code points).

    `telling` are the words that say something and are no names, as far as capitals show; `names` are the words with
    a capital inside a sentence, and numbers.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    telling: tuple[bool, ...]
    names: tuple[bool, ...]


def spoken(text: str) -> Spoken:
    """The words of a text without its punctuation."""
    found: list[tuple[str, int, int, bool, bool]] = []
    place = 0
    begins = True
    for unit in units(text):
        word, written = folded(unit), unit.rstrip()
        if is_word(unit):
            capital = written[0].isupper()
            is_name = capital and not begins and word != "i"
            found.append(
                (
                    word,
                    place,
                    place + len(written),
                    is_content(word) and not capital,
                    is_name or written[0].isdigit(),
                )
            )
        begins = not is_word(unit) and (begins or written in _ENDING)
        place += len(unit)
    words, starts, ends, telling, names = zip(*found, strict=True) if found else ((), (), (), (), ())
    return Spoken(words, starts, ends, telling, names)
