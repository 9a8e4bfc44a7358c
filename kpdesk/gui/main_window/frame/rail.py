"""The rail at the side: the four pages of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kpdesk.gui.base.language.translation import mirrored
from kpdesk.gui.base.workspace import Workspace

PAGES = ("library", "search", "compare", "notes")


class Rail(QFrame):
    """One button for each page; the page that is shown is the checked one."""

    page_requested = Signal(str)
    """The id of a page, one of `PAGES`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("mirrored", mirrored())
        self._actions = {page: workspace.actions[f"show_{page}"] for page in PAGES}
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 8, 5, 8)
        column.setSpacing(5)
        group = QActionGroup(self)
        for page, action in self._actions.items():
            group.addAction(action)
            action.triggered.connect(lambda _=False, page=page: self.page_requested.emit(page))
            self._buttons[page] = self._button(page)
            column.addWidget(self._buttons[page])
        column.addStretch(1)

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        self._actions[page].setChecked(True)
        self.setFocusProxy(self._buttons[page])

    def _button(self, page: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"rail_{page}")
        button.setDefaultAction(self._actions[page])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(22, 22))
        button.setMinimumWidth(66)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._actions[page].iconText())
        return button
