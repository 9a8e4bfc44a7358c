"""What can be done with words that the mouse selected, in a small bar beside them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from kpdesk.core.direction import isolated
from kpdesk.gui.base.actions.made import Actions
from kpdesk.gui.reading.notes.swatch import SIZE, swatch
from kpdesk.gui.reading.notes.words import label_name
from kpdesk.gui.reading.page import Page

_GAP = 7


class SelectionBar(QFrame):
    """Highlight, six labels, note, copy with citation; never takes the focus, and goes when the selection does."""

    def __init__(self, page: Page, actions: Actions) -> None:
        super().__init__(page.viewport())
        self.setObjectName("selection_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._page = page
        self._swatches: list[tuple[QToolButton, str | None]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(0)
        for label in (None, *"123456"):
            button = self._button(actions[f"label_{label}" if label else "highlight"], label_name(label))
            self._swatches.append((button, label))
            row.addWidget(button)
        for name, said in (("note", self.tr("Write a note")), ("copy_citation", self.tr("Copy with citation"))):
            action = actions[name]
            button = self._button(action, said)
            button.setIcon(action.icon())
            action.changed.connect(lambda button=button, action=action: button.setIcon(action.icon()))
            row.addWidget(button)
        self._tint()
        page.theme.changed.connect(self._tint)
        page.selected_by_mouse.connect(self._offer)
        page.selectionChanged.connect(self._follow)
        page.scrolled.connect(self.hide)
        self.hide()

    def _offer(self) -> None:
        """Stand under the end of the selection, or above it where there is no room below."""
        self.adjustSize()
        end = self._page.cursorRect()
        room = self._page.viewport().rect()
        below = end.bottom() + _GAP
        top = below if below + self.height() <= room.bottom() else end.top() - _GAP - self.height()
        left = max(4, min(end.center().x() - self.width() // 2, room.right() - self.width() - 4))
        self.move(QPoint(left, max(4, top)))
        self.raise_()
        self.show()

    def _follow(self) -> None:
        if self._page.selected() is None:
            self.hide()

    def _button(self, action: QAction, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"selection_{action.objectName()}")
        button.setAccessibleName(said)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{said} ({isolated(keys)})")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(SIZE, SIZE))
        button.clicked.connect(action.trigger)
        button.clicked.connect(self.hide)
        return button

    def _tint(self) -> None:
        for button, label in self._swatches:
            button.setIcon(swatch(self._page.theme, label))
