"""Folding: the form of a word in which case, accents and ways of writing no longer matter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose although readers type them without the stroke.
_STROKES = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ё": "е",
        # Arabic: the forms of ya and ta marbuta that writers use for each other, and Persian letters.
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ٱ": "ا",
        "ـ": None,
    }
)
# Cyrillic letters whose mark makes them another letter; folding must not turn й into и.
_KEPT = frozenset("йїў")
FOLD_MEMO = 1 << 16


@lru_cache(FOLD_MEMO)
def fold(text: str) -> str:
    """The text in small letters without accents, Arabic vowel signs, hamza seats and tatweel.

    Letters, digits and single spaces between them remain; Arabic-Indic digits become 0 to 9.
    """
    if text.isascii():
        return text.lower() if text.isalnum() else _bare(text.lower())
    # The hamza before a long u stands on its seat as on a wave or as on a ya: both are written.
    whole = unicodedata.normalize("NFC", text).casefold().replace("ئو", "ؤو")
    return _bare("".join(_folded(each) for each in whole))


@lru_cache(4096)
def _folded(letter: str) -> str:
    if letter in _KEPT:
        return letter
    if unicodedata.category(letter) == "Nd":
        return str(unicodedata.digit(letter))
    letters = letter.translate(_STROKES)
    apart = unicodedata.normalize("NFKD", letters).casefold()
    return "".join(each for each in apart if not unicodedata.category(each).startswith("M")).translate(_STROKES)


def _bare(text: str) -> str:
    # Word signs become spaces and marks nothing, so that "d'Ivoire" folds like its two words.
    kept = "".join(each if each.isalnum() else "" if _silent(each) else " " for each in text)
    return " ".join(kept.split())


def _silent(sign: str) -> bool:
    return unicodedata.category(sign) in {"Mn", "Me", "Mc", "Cf"}
