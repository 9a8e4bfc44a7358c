"""A place in a text as a selector, and every place where a quotation stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kpdesk.core.glyphs import pattern
from kpdesk.core.records import Selector

CONTEXT = 64


def describe(text: str, start: int, end: int) -> Selector:
    """The selector of `text[start:end]`; ValueError where that is not a stretch of the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{start}:{end} is no stretch of a text of {len(text)} code points")
    return Selector(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
    )


def find(text: str, *, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Every place where the quote stands between prefix and suffix, in order, overlapping ones too.

    Letter for letter first; where there is none, with quotes, dashes, spaces and composed letters made equal.
    An empty quote stands everywhere, as the Web Annotation model has it.
    """
    return list(_exact(text, quote, prefix, suffix=suffix)) or _drawn_otherwise(text, quote, (prefix, suffix), "")


def find_typed(text: str, *, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """As `find`, for a prefix and a suffix that a person typed, without the spaces that join them to the quote."""
    found = find(text, quote=quote, prefix=prefix, suffix=suffix)
    return found or _drawn_otherwise(text, quote, (prefix.strip(), suffix.strip()), r"\s*")


def occurrences(text: str, quote: str) -> Iterator[tuple[int, int]]:
    """Every place where these characters stand, overlapping ones too."""
    return _exact(text, quote, "", suffix="")


def _exact(text: str, quote: str, prefix: str, *, suffix: str) -> Iterator[tuple[int, int]]:
    wanted = prefix + quote + suffix
    at = text.find(wanted)
    while at >= 0:
        start = at + len(prefix)
        yield start, start + len(quote)
        at = text.find(wanted, at + 1)


def _drawn_otherwise(text: str, quote: str, context: tuple[str, str], joined_by: str) -> list[tuple[int, int]]:
    words, prefix, suffix = (unicodedata.normalize("NFC", part) for part in (quote, *context))
    core = pattern(words.strip())
    if not core:
        return []
    before, after = (r"\s*" if space else joined_by for space in (words[:1].isspace(), words[-1:].isspace()))
    wanted = re.compile(f"(?={pattern(prefix)}{before}({core}){after}{pattern(suffix)})")
    return list(dict.fromkeys(match.span(1) for match in wanted.finditer(text)))
