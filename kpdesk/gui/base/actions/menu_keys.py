"""Menus whose keys are their own while they are open, and read the same in every language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from kpdesk.core.direction import isolated

_ELSEWHERE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Menu(QMenu):
    """A menu of whose entries every one names its keys from left to right, also "Ctrl++" in an Arabic window."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        MenuKeys(self)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:  # noqa: N802
        """Keep the keys apart from the direction of the menu."""
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{text}{tab}{isolated(keys)}"


class MenuKeys(QObject):
    """Keeps keys without Ctrl or Alt from shortcuts while the menu it was made for is open.

    Without it M, which opens "Merge a bundle…" behind Alt+F, was taken for the verb M of another pane, and since
    several panes have one, nothing happened at all.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Claim the key before any shortcut sees it; the menu then hears it as a key that was pressed.

        A letter that no entry has is heard by nobody: the menu would hand it on to the shortcuts after all.
        """
        if isinstance(event, QKeyEvent) and not event.modifiers() & _ELSEWHERE:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.text().isalpha():
                # The menu is asked that hears the key: one kept from the beginning is dead to Python once the wrapper
                # of its menu bar was collected, and then every letter in a menu was told as something gone wrong.
                return isinstance(watched, QMenu) and event.text().casefold() not in _letters(watched)
        return super().eventFilter(watched, event)


def _letters(menu: QMenu) -> set[str]:
    entries = (each.text().replace("&&", "") for each in menu.actions() if each.isVisible())
    return {text[text.index("&") + 1].casefold() for text in entries if "&" in text[:-1]}
