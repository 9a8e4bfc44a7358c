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


def pattern(text: str) -> str:
    """A regular expression for a text however its quotes, dashes, ellipses and spaces are drawn."""
    return "".join(_piece(part) for part in re.findall(r"\s+|\.\.\.|.", text.translate(_DROPPED), re.DOTALL))


_DROPPED = str.maketrans(dict.fromkeys(_IGNORED, ""))


def _piece(part: str) -> str:
    if part.isspace():
        return r"\s+"
    for family in (SINGLE_QUOTES, DOUBLE_QUOTES, DASHES):
        if part in family:
            return f"[{re.escape(family)}]"
    return r"(?:…|\.\.\.)" if part in {"…", "..."} else re.escape(part)
