"""Characters that look different and say the same: quotation marks, apostrophes, dashes and spaces."""

from __future__ import annotations

import re

SINGLE_QUOTES = "'‘’‚‛‹›ʼ′`´"
DOUBLE_QUOTES = '"“”„‟«»″'
DASHES = "-‐‑‒–—―−"
_IGNORED = "\u00ad\u200b\u2060\ufeff"

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys(DOUBLE_QUOTES, '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(_IGNORED, ""),
        "…": "...",
    }
)


def plain(text: str) -> str:
    """The text with straight quotes, plain hyphens and three full stops, and without invisible characters."""
    return text.translate(_PLAIN)


def equal_but_for_glyphs(quote: str) -> re.Pattern[str]:
    """A pattern that finds the quote however its quotes, dashes and spaces are drawn, overlaps included.

    Group 1 is the place found; the pattern itself matches the empty string before it.
    """
    pieces = (_piece(part) for part in re.findall(r"\s+|\.\.\.|.", quote.translate(_DROPPED), re.DOTALL))
    return re.compile(f"(?=({''.join(pieces)}))")


_DROPPED = str.maketrans(dict.fromkeys(_IGNORED, ""))


def _piece(part: str) -> str:
    if part.isspace():
        return r"\s+"
    for family in (SINGLE_QUOTES, DOUBLE_QUOTES, DASHES):
        if part in family:
            return f"[{re.escape(family)}]"
    return r"(?:…|\.\.\.)" if part in {"…", "..."} else re.escape(part)
