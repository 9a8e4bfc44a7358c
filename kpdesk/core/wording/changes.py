"""What kind of change a pair of word marks is: words, or only capitals, punctuation or numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from kpdesk.core.glyphs import plain
from kpdesk.core.records import WordMark

ChangeKind = Literal["words", "case", "punctuation", "numbers"]
CHANGE_KINDS: tuple[ChangeKind, ...] = ("case", "punctuation", "numbers")
"""The kinds that a reader may want to see faintly; words are never among them."""

_FIGURES = re.compile(r"\d+")


def changes(marks: Sequence[WordMark]) -> Iterator[tuple[WordMark, ChangeKind | None]]:
    """Each mark with the kind of change it is a part of; None where nothing changes."""
    for n, mark in enumerate(marks):
        if mark[0] == "=":
            yield mark, None
            continue
        beside = (marks[n + 1] if n + 1 < len(marks) else None) if mark[0] == "-" else (marks[n - 1] if n else None)
        other = beside[1] if beside is not None and beside[0] == ("+" if mark[0] == "-" else "-") else ""
        yield mark, kind_of_change(mark[1], other)


def kind_of_change(gone: str, come: str) -> ChangeKind:
    """What two texts differ in; the least of it that explains the difference, where figures are never the least."""
    if _FIGURES.findall(gone) != _FIGURES.findall(come):  # "1.5" and "15" differ in more than a point
        return "numbers" if _signs(gone, str.isalpha) == _signs(come, str.isalpha) else "words"
    if "".join(plain(gone).casefold().split()) == "".join(plain(come).casefold().split()):
        return "case"
    return "punctuation" if _signs(gone, _tells) == _signs(come, _tells) else "words"


def _tells(sign: str) -> bool:
    """Whether a sign says something: a letter, a figure, or what a figure counts, such as a currency."""
    return sign.isalnum() or sign in "%‰§" or unicodedata.category(sign) in ("Sc", "Sm", "So")


def _signs(text: str, kept: Callable[[str], bool]) -> str:
    return "".join(sign for sign in text.casefold() if kept(sign))
