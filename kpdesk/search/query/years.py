"""Years in a query: 2021, 2019..2022, 2019-, >=2019, and what is still being typed."""

from __future__ import annotations

import re

from kpdesk.errors import QueryError
from kpdesk.search.query.clauses import Years

_RANGE = re.compile(r"(?P<first>\d{0,4})\s*(?:\.{2,}|…|[-–—])\s*(?P<last>\d{0,4})")
_COMPARED = re.compile(r"(?P<sign>[<>]=?)\s*(?P<year>\d{1,4})")
_SINGLE = re.compile(r"\d{1,4}")
_HALFWAY = re.compile(r"[<>=.\s]*")


def years_of(text: str, position: int) -> Years | None:
    """The years that the value of `year:` means; None where no digit is typed yet.

    Fewer than four digits stand for every year that begins with them, since the rest may be on its way.
    """
    plain = text.strip().rstrip("*").translate(_DIGITS)
    if _HALFWAY.fullmatch(plain):
        return None
    if _SINGLE.fullmatch(plain):
        return Years(_first(plain), _last(plain))
    compared = _COMPARED.fullmatch(plain)
    if compared:
        return _compared(compared["sign"], compared["year"])
    spanned = _RANGE.fullmatch(plain)
    if spanned:
        return _between(spanned["first"], spanned["last"])
    raise QueryError(
        f"“{text}” is no year. Write year:2021, or year:2019..2022 for several years.",
        position,
    )


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def _first(digits: str) -> int:
    return int(digits.ljust(4, "0"))


def _last(digits: str) -> int:
    return int(digits.ljust(4, "9"))


def _compared(sign: str, digits: str) -> Years:
    if sign == ">":
        return Years(_last(digits) + 1, None)
    if sign == "<":
        return Years(None, max(0, _first(digits) - 1))
    return Years(_first(digits), None) if sign == ">=" else Years(None, _last(digits))


def _between(first: str, last: str) -> Years | None:
    if not first and not last:
        return None
    if not first or not last:
        return Years(_first(first) if first else None, _last(last) if last else None)
    low, high = _first(first), _last(last)
    return Years(low, high) if low <= high else Years(_first(last), _last(first))
