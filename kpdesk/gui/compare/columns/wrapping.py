"""How tall a passage is, without setting it: words of plain letters are measured once each and wrapped by their widths.

A column needs the height of every row before it can be scrolled, and Qt takes a tenth of a millisecond to set one:
two columns of a thousand kept a comparison from being painted for a third of a second. Where the widths leave a doubt
(a word that just fits, a hyphen at the end of a line, another script) nothing is said, and the passage is set.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontMetricsF

_PLAIN = re.compile(r"[A-Za-z0-9À-ÖØ-öø-ÿА-яЁё.,;:!?'\"()’‘“” -]*")
"""What the fonts of the program hold, in scripts whose letters do not change beside each other."""
_WHOLE = re.compile(r"[(“‘\"']*[A-Za-z0-9À-ÖØ-öø-ÿА-яЁё’']+[.,;:!?)”’\"']*")
"""A word that no line ends within."""
_DOUBT = 0.6  # a pair of letter and space may stand closer than each for itself


class Wrapping:
    """The number of lines that texts of one font take; every word is measured once."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._widths: dict[str, tuple[float, float]] = {}

    def lines(self, text: str, width: float) -> int | None:
        """How many lines of a width the text takes; None where only setting it tells."""
        if not text or _PLAIN.fullmatch(text) is None:
            return None
        widths, space = self._widths, self._space
        lines, used = 1, -space
        for word in text.split(" "):
            known = widths.get(word)
            if known is None:
                known = widths[word] = self._measured(word)
            taken, overhang = known
            used += space + taken
            if used + overhang <= width - _DOUBT:
                continue
            if used + overhang < width + _DOUBT or taken + overhang > width - _DOUBT or not _WHOLE.fullmatch(word):
                return None
            lines += 1
            used = taken
        return lines

    def _measured(self, word: str) -> tuple[float, float]:
        """How wide a word is, and how far its last letter leans out, for which a line must have room, too."""
        bearing = self._metrics.rightBearing(word[-1]) if word else 0.0
        return self._metrics.horizontalAdvance(word), max(-bearing, 0.0)
