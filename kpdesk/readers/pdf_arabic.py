"""Puts the letters of Arabic lines into the order in which they were written; programs draw them in their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kpdesk.readers.pdf_letters import Letter

_ALEFS = "اأإآٱ"
_LAM = "ل"
_OPENING, _CLOSING = "([{«", ")]}»"
_MIRRORED = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)


def in_written_order(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with every Arabic word from right to left, and lam before alef where both are drawn as one."""
    return _unligated([letter for word in _words(letters) for letter in _from_the_right(word)])


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
    steps = [after.left - before.left for before, after in pairwise(word)]
    if sum(step > 0 for step in steps) <= sum(step < 0 for step in steps):
        return word
    turned = word[::-1]
    return [turned[0]._replace(apart=word[0].apart), *(letter._replace(apart=False) for letter in turned[1:])]


def _unligated(letters: list[Letter]) -> list[Letter]:
    """Pdfium turns the pair around where one glyph stands for both."""
    for n in range(len(letters) - 1):
        one, two = letters[n], letters[n + 1]
        if one.char in _ALEFS and two.char == _LAM and one.left == two.left and one.right == two.right:
            letters[n], letters[n + 1] = one._replace(char=two.char), two._replace(char=one.char)
    return letters


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
