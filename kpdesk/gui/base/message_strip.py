"""The strip under the top bar in which messages are told, one line each."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from kpdesk.gui.base.messages import Message, Messages
from kpdesk.gui.base.theme import Theme

_FADES_AFTER_MS = 9000
_MOST_LINES = 3
_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warn"), "error": ("warning", "error")}


class MessageStrip(QWidget):
    """Shows what `messages` tells: at most three lines, the newest below; hidden while there is nothing to say."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self._theme = theme
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()
        messages.told.connect(self._show)
        messages.withdrawn.connect(self._withdraw)

    def sentences(self) -> list[str]:
        """What is told at present, the newest last."""
        return [line.message.sentence for line in self._lines]

    def _show(self, message: Message) -> None:
        for line in [each for each in self._lines if each.message.sentence == message.sentence]:
            self._remove(line)
        while len(self._lines) >= _MOST_LINES:
            self._remove(next((each for each in self._lines if not each.message.stays), self._lines[0]))
        line = _Line(message, self._theme, self)
        line.closed.clicked.connect(lambda: self._remove(line))
        line.pressed.clicked.connect(lambda: self._act(line))
        self._lines.append(line)
        self._column.addWidget(line)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(line.said, QAccessible.Event.Alert))
        if not message.stays:
            QTimer.singleShot(_FADES_AFTER_MS, line, lambda: self._remove(line))

    def _withdraw(self, message: Message) -> None:
        for line in [each for each in self._lines if each.message is message]:
            self._remove(line)

    def _act(self, line: _Line) -> None:
        self._remove(line)
        if line.message.act is not None:
            line.message.act()

    def _remove(self, line: _Line) -> None:
        if line not in self._lines:
            return
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.setVisible(bool(self._lines))


class _Line(QFrame):
    def __init__(self, message: Message, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_line")
        self.setProperty("kind", message.kind)
        self.message = message
        self._theme = theme
        self._sign = QLabel(self)
        self.said = QLabel(message.sentence, self)
        self.said.setObjectName("message_sentence")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.pressed = QPushButton(message.action, self)
        self.pressed.setObjectName("message_action")
        self.pressed.setProperty("role", "link")
        self.pressed.setVisible(bool(message.action))
        self.closed = QToolButton(self)
        self.closed.setObjectName("message_close")
        self.closed.setAccessibleName(self.tr("Close this message"))
        self.closed.setToolTip(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.said, 1)
        row.addWidget(self.pressed)
        row.addWidget(self.closed)
        self._tint()
        theme.changed.connect(self._tint)

    def _tint(self) -> None:
        name, role = _ICONS[self.message.kind]
        self._sign.setPixmap(self._theme.icon(name, role, 18).pixmap(18, 18))
        self.closed.setIcon(self._theme.icon("close", size=16))
