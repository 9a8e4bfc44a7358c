"""Puts the letters of Arabic lines into the order in which they were written; programs draw them in their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kpdesk.readers.pdf_letters import Letter

_ALEFS = "اأإآٱ"
_LAM = "ل"
_OPENING, _CLOSING = "([{«", ")]}»"
# A page of a text holds some; where all are drawn apart there is nothing to be told from their places.
_MOST_MARKS = 500
_MIRRORED = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)


def in_written_order(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with every Arabic word from right to left, and lam before alef where both are drawn as one."""
    whole = _with_marks(letters)
    return _unligated([letter for word in _words(whole) for letter in _from_the_right(word)])


def mirrors(texts: Sequence[str]) -> bool:
    """Whether the brackets of Arabic lines are told as they are drawn: then they fit each other only when turned."""
    text = " ".join(texts)
    return _unmatched(text.translate(_MIRRORED)) < _unmatched(text)


def mirrored(text: str) -> str:
    """The text with every bracket turned around."""
    return text.translate(_MIRRORED)


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """Runs of Arabic letters that touch, and every other letter by itself."""
    word: list[Letter] = []
    for letter in letters:
        arabic = _is_arabic(letter.char)
        if word and (letter.apart or not arabic):
            yield word
            word = []
        if arabic:
            word.append(letter)
        else:
            yield [letter]
    if word:
        yield word


def _from_the_right(word: list[Letter]) -> list[Letter]:
    base = [letter for letter in word if not _is_mark(letter)]
    if not any(after.left > before.left for before, after in pairwise(base)):
        return word
    # A mark stands over its letter: left of where that begins, right of where the next one does.
    ordered = sorted(
        word, key=lambda each: (each.left + each.right) / 2 if _is_mark(each) else each.right, reverse=True
    )
    return [ordered[0]._replace(apart=word[0].apart), *(letter._replace(apart=False) for letter in ordered[1:])]


def _with_marks(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with vowel marks that were drawn by themselves behind the letter that bears them."""
    lone = [n for n, letter in enumerate(letters) if _is_mark(letter) and letter.apart]
    if not lone or len(lone) > _MOST_MARKS:
        return list(letters)
    borne: dict[int, list[Letter]] = {}
    for n in lone:
        bearer = _bearer(letters, letters[n])
        borne.setdefault(n if bearer is None else bearer, []).append(letters[n]._replace(apart=bearer is None))
    apart = set(lone)
    result: list[Letter] = []
    for n, letter in enumerate(letters):
        result += [] if n in apart else [letter]
        result += borne.get(n, [])
    return result


def _bearer(letters: Sequence[Letter], mark: Letter) -> int | None:
    middle, half = (mark.left + mark.right) / 2, (mark.top - mark.bottom) / 2
    for n, letter in enumerate(letters):
        over = letter.left <= middle <= letter.right and abs(letter.bottom - mark.bottom) < half
        if over and _is_arabic(letter.char) and not _is_mark(letter):
            return n
    return None


def _unligated(letters: list[Letter]) -> list[Letter]:
    """Pdfium turns the pair around where one glyph stands for both."""
    for n in range(len(letters) - 1):
        one, two = letters[n], letters[n + 1]
        if one.char in _ALEFS and two.char == _LAM and one.left == two.left and one.right == two.right:
            letters[n], letters[n + 1] = one._replace(char=two.char), two._replace(char=one.char)
    return letters


def _is_mark(letter: Letter) -> bool:
    return unicodedata.combining(letter.char) > 0


def _is_arabic(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("AL", "R", "NSM")


def _unmatched(text: str) -> int:
    opened = unmatched = 0
    for char in text:
        if char in _OPENING:
            opened += 1
        elif char in _CLOSING and opened:
            opened -= 1
        elif char in _CLOSING:
            unmatched += 1
    return opened + unmatched
