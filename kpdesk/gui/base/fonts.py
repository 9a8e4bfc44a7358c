"""The two voices of the window: a serif for statements, a sans for everything around them.

Each names several families in order, so that Latin, Cyrillic and Arabic are all set in a good one where it is there.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase

SERIFS = (
    "Noto Serif",
    "Source Serif 4",
    "Source Serif Pro",
    "Georgia",
    "Charter",
    "DejaVu Serif",
    "Noto Naskh Arabic",
    "Amiri",
    "Geeza Pro",
    "Traditional Arabic",
)
SANS = ("Inter", "Noto Sans", "Cantarell", "DejaVu Sans", "Noto Sans Arabic", "Noto Naskh Arabic")
_SMALLEST = 9.75  # 13 pixels at 96 dots per inch


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
