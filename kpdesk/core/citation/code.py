"""A short code that a quotation keeps: in another archive it leads to the same words, or tells that they differ."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kpdesk.core.glyphs import plain
from kpdesk.core.numbering import imported
from kpdesk.core.records import StatementText
from kpdesk.core.repair import closed

_CODE = re.compile(r"kp:([0-9a-f]{6})\.([0-9a-f]{8})\.(\d{1,6})\.(\d{1,6})-(\d{1,6})\.([0-9a-f]{6})(?![0-9a-z])")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class QuoteCode:
    """A code taken apart: hashes of key, text and words, and where the words stand, counted from 1."""

    key: str
    text: str
    paragraph: int
    first: int
    last: int
    words: str

    def __str__(self) -> str:
        return f"kp:{self.key}.{self.text}.{self.paragraph}.{self.first}-{self.last}.{self.words}"


def code_as_imported(shown: StatementText, imported_text: StatementText, *, start: int, end: int) -> QuoteCode:
    """The code of `text[start:end]`, counted in the text as it was imported, so that no repair moves its words.

    Only words between which something is left out are counted as they are read.
    """
    words = shown.text[start:end]
    return code_of(imported_text if closed(words) == words else shown, start, end)


def code_of(shown: StatementText, start: int, end: int) -> QuoteCode:
    """The code of `text[start:end]`; the words that it touches are counted from its paragraph's beginning.

    Those of a part of a paragraph are counted from the beginning of the whole one, which stays where the part goes.
    """
    part = next((each for each in reversed(shown.body) if each.start <= start), shown.body[0])
    paragraph = shown.paragraph(imported(part.n)) or part
    spans = [match.span() for match in _WORD.finditer(shown.text, paragraph.start)]
    touched = [n for n, (a, b) in enumerate(spans, 1) if a < end and b > start] or [1]
    words = shown.text[spans[touched[0] - 1][0] : spans[touched[-1] - 1][1]]
    return QuoteCode(
        key_hash(shown.statement.key),
        text_hash(shown.text),
        imported(paragraph.n),
        touched[0],
        touched[-1],
        _words_hash(words),
    )


def find_code(text: str) -> QuoteCode | None:
    """The first code in a text, such as a citation that was pasted; None where there is none."""
    found = _CODE.search(text)
    if found is None:
        return None
    key, whole, paragraph, first, last, words = found.groups()
    return QuoteCode(key, whole, int(paragraph), int(first), int(last), words)


def place_of_code(code: QuoteCode, shown: StatementText) -> tuple[int, int] | None:
    """Where the words of a code stand in a text; None where other words stand at that place.

    Where a repair joined or split its paragraph, here or where the code was made, they count from no place that is
    known: then they are looked for, and taken where they stand only once.
    """
    paragraph = next((each for each in shown.body if each.n == code.paragraph), None)
    begins = [code.first] if paragraph is not None else None
    found = list(_standing(code, shown.text, 0 if paragraph is None else paragraph.start, begins))
    return found[0] if len(found) == 1 else None


def _standing(code: QuoteCode, text: str, start: int, begins: Iterable[int] | None) -> Iterator[tuple[int, int]]:
    """The places in a text from `start` on with the words of a code, which may begin with any word or with these."""
    spans = [match.span() for match in _WORD.finditer(text, start)]
    size = code.last - code.first + 1
    for first in range(1, len(spans) + 1) if begins is None else begins:
        if 1 <= first <= first + size - 1 <= len(spans):
            place = spans[first - 1][0], spans[first + size - 2][1]
            if _words_hash(text[place[0] : place[1]]) == code.words:
                yield place


def key_hash(key: str) -> str:
    """What stands for a statement's key."""
    return _hash(key, 6)


def text_hash(text: str) -> str:
    """What stands for a whole text, letter for letter."""
    return _hash(text, 8)


def _words_hash(words: str) -> str:
    return _hash(" ".join(plain(words).split()), 6)


def _hash(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]
