"""Where the keyboard comes to on the compare page: what is shown now, also where that was not there a moment ago."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget


def lead(page: QWidget, shown: QWidget) -> None:
    """Keys that come to the page go to `shown` from now on, at once where they would go to nothing else of use.

    The head of a column is of no more use once its side is chosen: C, X, P, T and Y are about the passages.
    """
    page.setFocusProxy(shown)
    focused = QApplication.focusWidget()
    if page.isVisible() and page.isActiveWindow() and (focused is None or not _used(focused, page, shown=shown)):
        shown.setFocus()


def _used(focused: QWidget, page: QWidget, *, shown: QWidget) -> bool:
    if isinstance(focused, QAbstractButton) and shown.isAncestorOf(focused):
        return False
    return focused.isVisible() and (page.isAncestorOf(focused) or isinstance(focused, QLineEdit))
