"""Which way a text runs, and how to show a foreign name without upsetting its neighbours."""

from __future__ import annotations

import unicodedata

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
_STRONG = {"L": False, "R": True, "AL": True}
_CONTROLS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_ISOLATE, _END = "\u2068", "\u2069"


def right_to_left(text: str, language: str | None = None) -> bool:
    """Whether a text runs from right to left: by its language where one is given, else by its first letter."""
    if language:
        return language.lower() in _RIGHT_TO_LEFT
    directions = (_STRONG.get(unicodedata.bidirectional(character)) for character in text)
    return next((each for each in directions if each is not None), False)


def isolated(text: str) -> str:
    """A text to be set inside a line of another direction.

    Characters that override direction are dropped, so that a file name cannot be made to read as another.
    """
    return f"{_ISOLATE}{text.translate(_CONTROLS)}{_END}"
