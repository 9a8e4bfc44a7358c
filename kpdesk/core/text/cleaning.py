"""Makes text canonical: one form of every character, one kind of space, nothing invisible.

What is left survives a Qt document unchanged, and two texts that read the same compare the same.
"""

from __future__ import annotations

import re
import unicodedata

_SPACES = [
    *range(0x09, 0x0E), *range(0x1C, 0x21), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B),
    0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
]  # fmt: skip
# Nothing to read in them: controls, soft hyphen, zero-width space and joiners of no script, direction
# marks (a quotation must not hide an override), byte order mark, object replacement, noncharacters
# (Qt ends blocks with U+FDD0 and U+FDD1), tags. The zero-width (non-)joiner stays: Persian and Urdu spell with it.
_NOTHING = [
    *range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x061C, 0x180E, 0x200B,
    0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFDD0, 0xFDF0),
    *range(0xFFF9, 0xFFFD), *range(0xE0000, 0xE0080),
    *(plane * 0x10000 + last for plane in range(17) for last in (0xFFFE, 0xFFFF)),
]  # fmt: skip
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_NOTHING, None),
    **dict.fromkeys(range(0xD800, 0xE000), "�"),
}
# Latin ligatures and the positional forms of Arabic letters are what a typesetter drew, not what was written.
_DRAWN = [*range(0xFB00, 0xFB07), *range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFD3E), *range(0xFD50, 0xFDC8)]
_TABLE.update({code: unicodedata.normalize("NFKC", chr(code)) for code in [*_DRAWN, *range(0xFE70, 0xFEFD)]})
_TABLE.update({code: text.replace(" ", "") or None for code, text in _TABLE.items() if code >= 0xFB00 and text})
# The first of the ligatures and positional forms; everything else in the table is not printable.
_DRAWN_FROM = "\ufb00"
_RUNS = re.compile("  +")
_WORD_CHARACTER = re.compile(r"[^\W_]")


def clean(text: str) -> str:
    """The text in canonical characters: NFC, single spaces, no newline, nothing invisible.

    Cleaning twice changes nothing.
    """
    if not text.isprintable() or (not text.isascii() and max(text) >= _DRAWN_FROM):
        text = text.translate(_TABLE)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if "  " in text:
        text = _RUNS.sub(" ", text)
    return text.strip(" ")


def word_count(text: str) -> int:
    """How many words a reader would count: runs between spaces that hold a letter or a digit."""
    return sum(1 for run in text.split() if run.isalnum() or _WORD_CHARACTER.search(run))


def fold_marks(text: str) -> str:
    """The text without case and accents, for comparing against lists of known words."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))
