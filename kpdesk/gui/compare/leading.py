"""Where the keyboard comes to on the compare page: what is shown now, also where that was not there a moment ago."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


def lead(page: QWidget, shown: QWidget) -> None:
    """Keys that come to the page go to `shown` from now on, at once where they would go to nothing else of use."""
    page.setFocusProxy(shown)
    focused = QApplication.focusWidget()
    used = (
        focused is not None and focused.isVisible() and (page.isAncestorOf(focused) or isinstance(focused, QLineEdit))
    )
    if page.isVisible() and page.isActiveWindow() and not used:
        shown.setFocus()
