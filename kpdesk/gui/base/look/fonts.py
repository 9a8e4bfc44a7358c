"""The two voices of the window: a serif for statements, a sans for everything around them.

Each names several families in order, so that Latin, Cyrillic and Arabic are all set in a good one where it is there.
The Noto families are shipped with the program, so that they are there on every machine.
"""

from __future__ import annotations

import math
import re
import sys

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QTextLayout

from kpdesk import paths

SERIFS = (
    "Noto Serif",
    "Noto Naskh Arabic",
    "Source Serif 4",
    "Source Serif Pro",
    "Georgia",
    "Charter",
    "DejaVu Serif",
    "Amiri",
    "Geeza Pro",
    "Traditional Arabic",
)
SANS = ("Inter", "Noto Sans", "Noto Sans Arabic", "Cantarell", "DejaVu Sans", "Noto Naskh Arabic")
_SMALLEST = 9.75  # 13 pixels at 96 dots per inch
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")


def load_shipped_fonts() -> list[str]:
    """Make the fonts that come with the program known to Qt; the families that are there now.

    Nine files cost 5 ms in all: Qt maps them and reads their tables when a letter is first drawn.
    """
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(paths.resource("fonts").glob("*.ttf"))]
    return sorted({family for each in loaded for family in QFontDatabase.applicationFontFamilies(each)})


def unshown_east_asian(text: str) -> str:
    """The first Chinese, Japanese or Korean letter of a text if this machine has no font for it, else nothing."""
    found = _EAST_ASIAN.search(text)
    if found is None or QFontMetrics(document_font(12)).inFontUcs4(ord(found.group())):
        return ""
    return found.group()


def document_font(points: float, *, bold: bool = False) -> QFont:
    """The serif in which statements are set."""
    font = QFont()
    font.setFamilies(list(SERIFS))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def interface_font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The sans of controls: the system's own where it has a voice of its own, a good one on Linux."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(system)
    if sys.platform.startswith("linux"):
        font.setFamilies(list(SANS))
    font.setPointSizeF(max(_SMALLEST, system.pointSizeF()) * scale)
    font.setBold(bold)
    return font


def line_height(font: QFont, text: str) -> int:
    """How high one line of a text is; Arabic letters come from a taller font than the first of the list."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return max(QFontMetrics(font).height(), math.ceil(line.height()) if line.isValid() else 0)
