"""Text in small letters without accents, letter for letter, so that places in it are places in the text."""

from __future__ import annotations

import re

from kpdesk.core.words import fold


class _Letters(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = fold(letter)
        self[code] = _GLYPHS.get(letter) or (folded if len(folded) == 1 else letter)
        return self[code]


_GLYPHS = {"’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-", "‐": "-"}
_LETTERS = _Letters()


def flat(text: str) -> str:
    """The text as patterns see it: the same length, small letters, no accents, Western digits, one apostrophe."""
    return text.translate(_LETTERS)


def pattern(*alternatives: str) -> re.Pattern[str]:
    """A pattern for flat text that stands for any of the alternatives as whole words.

    The alternatives are written as people write them; only escapes in small letters may stand in them.
    """
    return re.compile(rf"(?<!\w)(?:{'|'.join(flat(each) for each in alternatives)})(?!\w)")
