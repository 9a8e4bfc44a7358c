"""The bar in which words of this text are looked for (Ctrl+F), and the one that goes to a paragraph (Ctrl+G)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from kpdesk.core.numbering import number_in, numbered
from kpdesk.gui.base.look.theme import Theme

_NUMBER = QRegularExpression(r"\d{1,8}([a-zA-Z]{1,2}|\.\d{0,7})?")


class Bar(QFrame):
    """A line over the page with a field; Esc closes it."""

    closed = Signal()
    """It was closed: the text wants the focus."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", "side")
        self._theme = theme
        self._buttons: list[tuple[QToolButton, str]] = []
        self.field = QLineEdit(self)
        self.field.setObjectName(f"{name}_field")
        self.field.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.setSpacing(6)
        self._row.addWidget(self.field)
        theme.changed.connect(self._tint)
        self.hide()

    def open(self) -> None:
        """Show the bar with its field ready to be typed over."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Hide the bar and give the focus back."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Esc in the field closes the bar."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return True
        return super().eventFilter(watched, event)

    def add_button(self, name: str, icon: str, said: str) -> QToolButton:
        """A button at the end of the bar."""
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        self._row.addWidget(button)
        self._buttons.append((button, icon))
        self._tint()
        return button

    def _tint(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._theme.icon(icon, size=16))


class FindBar(Bar):
    """The field, "4 of 17", and the way to the next and the previous."""

    wanted = Signal(str)
    """The words that are looked for now."""
    stepped = Signal(int)
    """1 for the next, -1 for the previous."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "find_bar", parent)
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setMinimumWidth(280)
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self.wanted)
        self.count = QLabel(self)
        self.count.setObjectName("find_bar_count")
        self.count.setProperty("role", "soft")
        self._row.addWidget(self.count)
        self.add_button("find_bar_previous", "previous", self.tr("Previous (Shift+F3)")).clicked.connect(
            lambda: self.stepped.emit(-1)
        )
        self.add_button("find_bar_next", "next", self.tr("Next (F3)")).clicked.connect(lambda: self.stepped.emit(1))
        self._row.addStretch(1)
        self.add_button("find_bar_close", "close", self.tr("Close (Esc)")).clicked.connect(self.close_bar)

    def show_count(self, current: int, total: int) -> None:
        """Show which of how many is the present one, counted from 0; -1 for none."""
        if not self.field.text().strip():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("Not in this text"))
        else:
            self.count.setText(self.tr("{n} of {total}").format(n=current + 1, total=total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter goes to the next place, Shift+Enter to the one before."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)


class GoBar(Bar):
    """A field for the number of a paragraph."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "go_bar", parent)
        self.field.setMaximumWidth(90)
        self.field.setAccessibleName(self.tr("Number of the paragraph"))
        self.field.returnPressed.connect(self._choose)
        self.field.setValidator(QRegularExpressionValidator(_NUMBER, self.field))
        self._hint = QLabel(self)
        self._hint.setObjectName("go_bar_hint")
        self._hint.setProperty("role", "soft")
        said = QLabel(self.tr("Go to ¶"), self)
        said.setObjectName("go_bar_label")
        self._row.insertWidget(0, said)
        self._row.addWidget(self._hint)
        self._row.addStretch(1)
        self.add_button("go_bar_close", "close", self.tr("Close (Esc)")).clicked.connect(self.close_bar)

    def set_last(self, last: int) -> None:
        """Say what the number of the last paragraph is."""
        self._hint.setText(self.tr("1 to {last}").format(last=numbered(last)))

    def _choose(self) -> None:
        self.chosen.emit(number_in(self.field.text()) or 0)
        self.close_bar()
