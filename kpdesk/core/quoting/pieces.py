"""A quotation taken apart: its words, and where the one who quotes left something out or put something in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kpdesk.core.glyphs import DASHES, DOUBLE_QUOTES, SINGLE_QUOTES

Gap = Literal["omitted", "bracketed"]

_PAIRS = ("“”", "„“", "„”", "«»", "»«", "‘’", "‹›", '""', "''", "””", "’’")
_DOTS = r"(?:…|\.(?:\s?\.){2,3})"
_GAP = re.compile(
    rf"\s*(?:(?P<omitted>\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS})"
    rf"|(?<![^\W_])(?P<bracketed>\[[^\[\]]{{1,120}}\])(?![^\W_]))\s*"
)
# A letter or an ending in brackets: [T]he, demand[ed].
_IN_WORD = re.compile(r"(?<=\w)\[\w{1,20}\]|\[\w{1,20}\](?=\w)")
_QUOTES = re.escape(SINGLE_QUOTES + DOUBLE_QUOTES)
_DASH = re.escape(DASHES)
_TOKEN = re.compile(
    rf"(?P<word>{_IN_WORD.pattern})|(?P<quote>\s*[{_QUOTES}]\s*)|(?P<dash>\s*[{_DASH}]\s*)|(?P<space>\s+)"
    r"|(?P<dots>…|\.\.\.)|.",
    re.DOTALL,
)
_PATTERNS = {
    "word": r"\w{0,20}",
    "quote": rf"\s*[{_QUOTES}]\s*",
    "dash": rf"\s*[{_DASH}]\s*",
    "space": r"\s+",
    "dots": r"(?:…|\.\.\.)",
}
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Piece:
    """Words that must stand in the statement as they are; `gap` says what stands before them in the quotation.

    In a `literal` piece brackets inside a word are the statement's own.
    """

    text: str
    gap: Gap | None = None
    literal: bool = False

    @cached_property
    def letters(self) -> re.Pattern[str]:
        """What finds them letter for letter; only what stands in brackets inside a word may be anything."""
        parts = [self.text] if self.literal else _IN_WORD.split(self.text)
        return re.compile(_PATTERNS["word"].join(map(re.escape, parts)))

    @cached_property
    def looks(self) -> re.Pattern[str]:
        """What finds them however their quotes, dashes and spaces are drawn."""
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", self.text)).strip()
        return re.compile("".join(map(self._pattern, _TOKEN.finditer(text))))

    def _pattern(self, token: re.Match[str]) -> str:
        kind = token.lastgroup or ""
        if kind == "word" and self.literal:
            kind = ""
        return _PATTERNS.get(kind, re.escape(token.group()))


@dataclass(frozen=True)
class Quoted:
    """A quotation in pieces, with what was counted between them.

    With `open_ends` an ellipsis stands before its first or after its last word. What is left out there cannot be
    seen, so that such a quotation is never called exact.
    """

    text: str
    pieces: tuple[Piece, ...]
    omitted: int = 0
    brackets: int = 0
    open_ends: bool = False


def unwrapped(text: str) -> str:
    """A quotation without spaces and quotation marks around it."""
    bare = text.strip()
    while len(bare) > 2 and bare[0] + bare[-1] in _PAIRS and not set(bare[1:-1]) & set(bare[0] + bare[-1]):
        bare = bare[1:-1].strip()
    return bare


def taken_apart(text: str) -> Quoted:
    """The pieces of a quotation between its ellipses and brackets; one piece where it has none."""
    pieces: list[Piece] = []
    counts = {"omitted": 0, "bracketed": 0}
    gap: Gap | None = None
    at = 0
    open_ends = False
    for match in _GAP.finditer(text):
        added = _add(pieces, text[at : match.start()], gap)
        kind: Gap = "omitted" if match["omitted"] else "bracketed"
        counts[kind] += 1
        gap = "omitted" if "omitted" in (kind, None if added else gap) else kind
        open_ends |= kind == "omitted" and not pieces
        at = match.end()
    ended = _add(pieces, text[at:], gap)
    open_ends |= gap == "omitted" and not ended
    brackets = counts["bracketed"] + len(_IN_WORD.findall(text))
    return Quoted(text, tuple(pieces), counts["omitted"], brackets, open_ends)


def _add(pieces: list[Piece], text: str, gap: Gap | None) -> bool:
    """Whether there were words to be added."""
    worded = any(map(str.isalnum, text))
    if worded:
        pieces.append(Piece(text.strip(), gap if pieces else None))
    return worded
