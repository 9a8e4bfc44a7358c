"""F6 and Shift+F6: from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kpdesk.gui.base.workspace import Workspace


class FocusRing(QObject):
    """Moves the focus around the parts that can be seen at the moment."""

    def __init__(self, workspace: Workspace, parts: Callable[[], list[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        workspace.actions["next_pane"].triggered.connect(lambda: self._move(1))
        workspace.actions["previous_pane"].triggered.connect(lambda: self._move(-1))

    def _move(self, step: int) -> None:
        parts = self._parts()
        focused = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if part is focused or _holds(part, focused)), -step)
        focus_part(parts[(here + step) % len(parts)])


def focus_part(part: QWidget | None) -> None:
    """Give the focus to a part of the window: to its own choice, or else to the first thing in it that takes it."""
    if part is None:
        return
    reason = Qt.FocusReason.TabFocusReason
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus or _kept(part.focusProxy()) is not None:
        part.setFocus(reason)
        return
    inside = (each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first = next((each for each in inside if each.isVisibleTo(part) and each.isEnabled()), None)
    if first is not None:
        first.setFocus(reason)


def tab_forward(window: QWidget) -> bool:
    """Give the focus to the next control of a window, as Tab does; False where there is none.

    Qt lets a page that hands its focus on to a list stand for everything before that list, and Tab would pass over
    the filters above it. Here a widget that hands its focus on is no stop: what it hands it to is one itself.
    """
    start = window.focusWidget() or window
    each = _after(start)
    while each is not None and each is not start:
        if _is_stop(each, window):
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        each = _after(each)
    return False


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (
        takes
        and _kept(widget.focusProxy()) is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    )


def _after(widget: QWidget) -> QWidget | None:
    return _kept(widget.nextInFocusChain())


def _kept(found: QWidget | None) -> QWidget | None:
    """A widget that another one gave, as the child that it is.

    PySide takes what such a question is answered with for a child of the widget that was asked: the window behind its
    last control for a child of that, and with the control it would let go of all that is in the window.
    """
    if found is not None:
        found.setParent(found.parentWidget())  # nothing to Qt
    return found


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and part.isAncestorOf(focused)
