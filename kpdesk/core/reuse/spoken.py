"""The words of a text as they are compared, each with its place in it."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.wording.units import folded, is_word, units
from kpdesk.core.words import is_content

# Behind these a capital is that of a sentence.
_ENDING = frozenset(".!?…")
# And behind these that of a name.
_SHORTENED = frozenset(("mr", "mrs", "ms", "dr", "st", "no", "art", "vol", "amb", "gen", "sr", "sra", "mme", "prof"))

_QUOTES = "\"'”’»)]"
_LOOKED_BEHIND = 4


@dataclass(frozen=True)
class Spoken:
    """The words of a text, folded, and where each stands in it (code points).

    `telling` are the words that say something and are no names, as far as capitals show; `names` are the words with
    a capital inside a sentence, and numbers. `opening` and `closing` are the first and the last words of sentences.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    telling: tuple[bool, ...]
    names: tuple[bool, ...]
    opening: tuple[bool, ...]
    closing: tuple[bool, ...]


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
    closing = [_is_closing(text, word, end) for word, end in zip(words, ends, strict=True)]
    opening = [True, *closing][: len(words)]
    return Spoken(words, starts, ends, telling, names, opening=tuple(opening), closing=tuple(closing))


def _is_closing(text: str, word: str, end: int) -> bool:
    """Whether a word that ends there is the last one of a sentence, or of the text."""
    behind = text[end : end + _LOOKED_BEHIND].lstrip(_QUOTES)
    if not behind[:1] or behind[0] not in _ENDING:
        return not text[end:].strip(_QUOTES + " \n")
    return behind[0] != "." or (len(word) > 1 and word not in _SHORTENED)
