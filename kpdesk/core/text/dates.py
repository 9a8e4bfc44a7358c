"""Recognises lines that are nothing but a date, and lines that bear one, in six languages."""

from __future__ import annotations

import re

from kpdesk.core.text.cleaning import fold_marks
from kpdesk.core.text.known_words import MONTHS, UNFINISHED

_LONGEST = 60
_MOST_WORDS = 7
_MONTH = re.compile(rf"\b(?:{MONTHS})\b")
_FIGURES = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º|ª)?(?:\s?[-–]\s?\d{1,2})?"
_ONLY_DATE = re.compile(
    rf"(?:[^\W\d]+,? )?(?:{_FIGURES}"
    rf"|(?:(?:the|le|el) )?(?:{_DAY} (?:of |de )?)?(?:{MONTHS})(?: {_DAY})?,? (?:de |of )?\d{{4}}(?: (?:года|г\.))?)"
)

_PLACE = re.compile(r"([^\W\d_])[\w’'-]+(?: [\w’'-]+){0,2}, ([^\W\d_])[\w’'-]+(?: [\w’'-]+){0,3}")


def bears_date(text: str) -> bool:
    """Whether a short line names a day or a month with figures: "Elwin, 3 May 2021", "13.05.2021"."""
    short = text.strip()
    if len(short) > _LONGEST or short.endswith("."):
        return False
    folded = fold_marks(short)
    if len(folded.split()) > _MOST_WORDS or not any(each.isdigit() for each in folded):
        return False
    return bool(_MONTH.search(folded) or re.fullmatch(_FIGURES, folded))


def parts_lines(above: str, line: str) -> bool:
    """Whether one of two lines is a date by itself, and not the end of a sentence: "held on" and "3 May 2021"."""
    words = above.split()
    if not _is_date(line):
        return _is_date(above)
    last = words[-1].lower() if words else ""
    return bool(last) and last not in UNFINISHED and not last.rstrip(",").isdigit()


def is_place(line: str) -> bool:
    """Whether a line is a city and its country: "Elwin, Casmora"."""
    match = _PLACE.fullmatch(line) if len(line) <= _LONGEST else None
    return bool(
        match and match[1].isupper() and match[2].isupper() and line.rsplit(maxsplit=1)[-1].lower() not in UNFINISHED
    )


def _is_date(line: str) -> bool:
    return len(line) <= _LONGEST and bool(_ONLY_DATE.fullmatch(fold_marks(line.strip())))
