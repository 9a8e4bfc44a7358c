"""How large a window may be that nobody has sized yet."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Borders and title bar, which only the system knows, and only once the window is shown."""


def within(available: QSize, wanted: QSize) -> QSize:
    """The wanted size, or what the screen has room for with the frame that the system draws."""
    return wanted.boundedTo(available - _FRAME)


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Make a window so large, or as large as its screen lets it be with every button in view."""
    window.resize(within(window.screen().availableGeometry().size(), QSize(width, height)))
