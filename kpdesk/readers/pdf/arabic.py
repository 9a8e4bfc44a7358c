"""Puts the letters of Arabic lines into the order in which they were written; programs draw them in their own."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kpdesk.readers.pdf.letters import Letter

_ALEFS = "اأإآٱ"
_LAM = "ل"
_TANWEEN = "\u064b\u064c\u064d"
_OPENING, _CLOSING = "([{«", ")]}»"
# A page of a text holds some; where all are drawn apart there is nothing to be told from their places.
_MOST_MARKS = 500
# What two glyphs tell twice is told within so many letters; the narrowest space is a share of the size of letters.
_NEAR, _SPACE = 60, 0.12
_OTHER_LINE = 0.7
_STOPS, _NUMBER = ".,:؛،؟", "0123456789/-–"
_MIRRORED = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)


def in_written_order(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with every Arabic word from right to left, and lam before alef where both are drawn as one."""
    if not any(_is_arabic(char) for char in {letter.char for letter in letters}):
        return list(letters)
    whole = _stops_last(_with_marks(_told_once(_marks_last(letters))))
    return _unligated([letter for word in _words(whole) for letter in _from_the_right(word)])


def mirrors(texts: Sequence[str]) -> bool:
    """Whether the brackets of Arabic lines are told as they are drawn: then they fit each other only when turned."""
    text = " ".join(texts)
    return _unmatched(text.translate(_MIRRORED)) < _unmatched(text)


def mirrored(text: str) -> str:
    """The text with every bracket turned around."""
    return text.translate(_MIRRORED)


def _stops_last(letters: list[Letter]) -> list[Letter]:
    """The letters with each stop or comma behind the number it ends in an Arabic line; drawn left of it, so before."""
    result = list(letters)
    for n, stop in enumerate(letters):
        if stop.char not in _STOPS or not n or not _is_arabic(letters[n - 1].char):
            continue
        end = n + 1
        while end < len(letters) and letters[end].char in _NUMBER and not letters[end].apart:
            end += 1
        number = letters[n + 1 : end]
        ends = end == len(letters) or letters[end].apart
        if number and ends and stop.apart and stop.left < number[0].left < letters[n - 1].left:
            beside = number[-1].right
            after = stop._replace(apart=False, left=beside, right=beside)
            result[n:end] = [number[0]._replace(apart=True), *number[1:], after]
    return result


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """Runs of Arabic letters that touch, and every other letter by itself."""
    word: list[Letter] = []
    for letter in letters:
        arabic = _is_arabic(letter.char)
        if word and (
            letter.apart or not arabic or abs(letter.bottom - word[-1].bottom) > _OTHER_LINE * _height(letter)
        ):
            yield word
            word = []
        if arabic:
            word.append(letter)
        else:
            yield [letter]
    if word:
        yield word


def _is_elsewhere(letter: Letter, before: Letter) -> bool:
    """Whether the letter stands on another line, though nothing was drawn between the two."""
    return abs(letter.bottom - before.bottom) > _OTHER_LINE * _height(letter)


def _height(letter: Letter) -> float:
    return letter.top - letter.bottom


def _from_the_right(word: list[Letter]) -> list[Letter]:
    base = [letter for letter in word if not _is_mark(letter)]
    if not any(after.left > before.left for before, after in pairwise(base)):
        return word
    # A mark stands over its letter: left of where that begins, right of where the next one does.
    ordered = sorted(
        word, key=lambda each: (each.left + each.right) / 2 if _is_mark(each) else each.right, reverse=True
    )
    result = [ordered[0]._replace(apart=word[0].apart)]
    for letter in ordered[1:]:
        # What the glyph of a mark tells for its letter, too, is only as wide as the mark.
        off_line = letter.bottom != result[-1].bottom and letter.right < result[-1].left
        result.append(letter._replace(apart=False, right=result[-1].left if off_line else letter.right))
    return result


def _marks_last(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with each mark behind its letter where one glyph stands for both; pdfium turns these around."""
    result = list(letters)
    for n in range(len(result) - 1):
        one, two = result[n], result[n + 1]
        if _is_mark(one) and _is_arabic(two.char) and not _is_mark(two) and _is_one_glyph(one, two):
            result[n : n + 2] = two._replace(apart=one.apart), one._replace(apart=False)
    return result


def _is_one_glyph(one: Letter, two: Letter) -> bool:
    return one.left == two.left and one.right == two.right


def _told_once(letters: Sequence[Letter]) -> list[Letter]:
    """The letters without those that the glyph of a mark tells besides itself, as typst and Chromium write them.

    Letter and mark are drawn by two glyphs, and each is said to stand for both; that of the mark is off the line.
    """
    marks = [n for n, letter in enumerate(letters) if _is_mark(letter)]
    if not marks or len(marks) > _MOST_MARKS * 4:
        return list(letters)
    copies = {copy for n in marks for copy in _copies(letters, n)}
    kept: list[Letter] = []
    for n, letter in enumerate(letters):
        if n in copies:
            continue
        apart, size = letter.apart, letter.top - letter.bottom
        lowered = abs(letter.bottom - kept[-1].bottom) if kept else 0.0
        if kept and n - 1 in copies:
            gap = max(letter.left - kept[-1].right, kept[-1].left - letter.right)
            apart = lowered > size / 2 or gap > _SPACE * size
        elif apart and 0 < lowered < size / 2:
            apart = not _closes_word(letters[n : n + 3])
        kept.append(letter._replace(apart=apart))
    return kept


def _closes_word(letters: Sequence[Letter]) -> bool:
    """Whether an alef, or lam and alef, with a vowel that only stands at the end of words is told by one glyph."""
    tanween = next((n for n, letter in enumerate(letters) if letter.char in _TANWEEN), None)
    return bool(tanween) and all(
        after.bottom == letters[0].bottom and not after.apart for after in letters[1 : (tanween or 0) + 1]
    )


def _copies(letters: Sequence[Letter], n: int) -> list[int]:
    """The places of what the glyph of a mark tells, if all of it is told a second time on the line; else none."""
    first, mark = max(0, n - _NEAR), letters[n]
    near = letters[first : n + _NEAR + 1]
    lines = Counter(letter.bottom for letter in letters[max(0, n - 2 * _NEAR) : n + 2 * _NEAR + 1])
    twins = [each.bottom for each in near if each.char == mark.char and _beside(each, mark, bottom=each.bottom)]
    line = max(twins, key=lambda bottom: lines[bottom])
    if lines[line] <= lines[mark.bottom]:
        return []
    group = [place for place, letter in enumerate(near, first) if _beside(letter, mark, bottom=mark.bottom)]
    told = Counter(letter.char for letter in near if _beside(letter, mark, bottom=line))
    return group if len(group) > 1 and Counter(letters[place].char for place in group) <= told else []


def _beside(letter: Letter, mark: Letter, *, bottom: float) -> bool:
    reach = mark.top - mark.bottom
    same_line = letter.bottom == bottom and abs(bottom - mark.bottom) < reach / 2
    return same_line and letter.left - reach < mark.left < letter.right + reach


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
        if one.char in _ALEFS and two.char == _LAM and _is_one_glyph(one, two):
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
