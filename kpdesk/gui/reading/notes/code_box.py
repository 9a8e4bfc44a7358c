"""A small box at the caret to give a passage a theme code: type a few letters, Enter takes the first that fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QVBoxLayout

from kpdesk.core.words import fold
from kpdesk.gui.reading.page import Page

_WIDTH, _ROWS, _ROW = 280, 8, 24


class CodeBox(QFrame):
    """The codes used last stand on top; what fits none of them becomes a new one."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page.viewport())
        self.setObjectName("code_box")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self._codes: tuple[str, ...] = ()
        self.field = QLineEdit(self)
        self.field.setObjectName("code_box_field")
        self.field.setAccessibleName(self.tr("Theme code"))
        self.field.setPlaceholderText(self.tr("Theme code…"))
        self.list = QListWidget(self)
        self.list.setObjectName("code_box_list")
        self.list.setAccessibleName(self.tr("Codes"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textEdited.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda item: self._take(item.text()))
        page.scrolled.connect(self.hide)
        self.hide()

    def ask(self, codes: Sequence[str]) -> None:
        """Open under the caret with these codes to choose from."""
        self._codes = tuple(codes)
        self.field.clear()
        self._narrow("")
        self.resize(_WIDTH, 44 + _ROW * min(_ROWS, max(1, len(self._codes))))
        caret, room = self._page.cursorRect(), self._page.viewport().rect()
        top = caret.bottom() + 4 if caret.bottom() + 4 + self.height() <= room.bottom() else caret.top() - self.height()
        self.move(QPoint(max(4, min(caret.left(), room.right() - self.width() - 4)), max(4, top)))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take every plain key as its own, so that a letter typed here is never a command to the page."""
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and not event.modifiers() & control:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and Down choose, Enter takes, Esc leaves."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        row = self.list.currentRow()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row + step)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            self._take(item.text() if item else self.field.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            return False
        return True

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        fitting = [code for code in self._codes if any(word.startswith(wanted) for word in _beginnings(code))]
        whole = typed.strip()
        new = [whole] if whole and fold(whole) not in {fold(code) for code in fitting} else []
        self.list.clear()
        self.list.addItems([*fitting, *new])
        self.list.setCurrentRow(0)

    def _take(self, code: str) -> None:
        self.hide()
        self.left.emit()
        if code.strip():
            self.chosen.emit(code.strip())


def _beginnings(code: str) -> list[str]:
    """The folded code from each of its words on: "act" finds "Human rights / access"."""
    words = fold(code.replace("/", " ")).split()
    return [" ".join(words[n:]) for n in range(len(words))] or [""]
