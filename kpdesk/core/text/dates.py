"""Recognises a line that is nothing but a date, in six languages."""

from __future__ import annotations

import re

from kpdesk.core.text.cleaning import fold_marks
from kpdesk.core.text.known_words import MONTHS, UNFINISHED

_LONGEST = 60
_MOST_WORDS = 7
_MONTH = re.compile(rf"\b(?:{MONTHS})\b")
_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")


def is_date(text: str) -> bool:
    """Whether the line only names a day, a month or a span of days; the places of letters may stand before it."""
    short = text.strip()
    if len(short) > _LONGEST or short.endswith("."):
        return False
    if _FIGURES.fullmatch(short):
        return True
    folded = fold_marks(short)
    return len(folded.split()) <= _MOST_WORDS and any(c.isdigit() for c in folded) and bool(_MONTH.search(folded))


def parts_lines(above: str, line: str) -> bool:
    """Whether one of two lines is a date that stands for itself, and not the end of a sentence ("held on")."""
    words = above.split()
    if is_date(line):
        return bool(words) and words[-1].lower() not in UNFINISHED
    return is_date(above)
