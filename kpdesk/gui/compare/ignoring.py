"""A menu of what to mark faintly: differences in capitals and quotes, in punctuation, in numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kpdesk.core.wording import CHANGE_KINDS, ChangeKind
from kpdesk.gui.base.actions.menu_keys import Menu


class IgnoreButton(QToolButton):
    """Nothing is hidden: what is chosen here is dotted instead of struck or underlined."""

    changed = Signal(object)
    """The frozenset of kinds that are marked faintly."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_ignore")
        self.setText(self.tr("Ignore"))
        self.setAccessibleName(self.tr("Differences to mark faintly"))
        self.setToolTip(self.tr("Differences to mark faintly"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = Menu(self)
        menu.setObjectName("compare_ignore_menu")
        names: dict[ChangeKind, str] = {
            "case": self.tr("Capitals, quotes and spaces"),
            "punctuation": self.tr("Punctuation"),
            "numbers": self.tr("Numbers"),
        }
        self._actions = {kind: self._choice(menu, kind, names[kind]) for kind in CHANGE_KINDS}
        self.setMenu(menu)

    def _choice(self, menu: QMenu, kind: ChangeKind, name: str) -> QAction:
        action = menu.addAction(name)
        action.setObjectName(f"compare_ignore_{kind}")
        action.setCheckable(True)
        action.setChecked(kind == "case")
        action.toggled.connect(lambda _: self.changed.emit(self.kinds))
        return action

    @property
    def kinds(self) -> frozenset[ChangeKind]:
        """What is marked faintly now."""
        return frozenset(kind for kind, action in self._actions.items() if action.isChecked())
