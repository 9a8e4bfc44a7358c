"""Where messages are told: what stays in a strip under the top bar, what passes floating over the foot of the page."""

from __future__ import annotations

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.messages import Message, Messages

_FADES_AFTER_MS = 9000
_MOST_LINES = 3
_FLOATING_WIDTH = 760
_MARGIN, _FROM_EDGE = 14, 2
_readable: WeakSet[QWidget] = WeakSet()

_PAGE_CHANGES = (QEvent.Type.Resize,)
_LINE_CHANGES = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move)

_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warn"), "error": ("warning", "error")}


def keep_readable(widget: QWidget) -> None:
    """Let no passing message lie over a widget at the foot of a page."""
    _readable.add(widget)  # looking for it among the thousands of a page would hold every message up


class MessageStrip(QWidget):
    """Shows what `messages` tells, the newest below; hidden while there is nothing to say.

    What fades by itself floats over the foot of `page`, so that the text being read does not jump: one line at a
    time, a warning first, and the ones before it again when it goes. At most three of either sort are kept.
    """

    left = Signal()
    """The line that held the focus is gone: the focus belongs to the page again."""

    def __init__(self, messages: Messages, theme: Theme, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self._theme = theme
        self._staying = _Lines(self)
        self._floating_home = _Floating(page)
        self._floating = _Lines(self._floating_home)
        messages.told.connect(self._show)
        messages.withdrawn.connect(self._withdraw)
        messages.reworded.connect(self._reword)
        messages.overtaken.connect(self._drop_offers)

    def sentences(self) -> list[str]:
        """What is told at present: what stays, then what passes, the newest last."""
        return [line.message.sentence for line in self._all()]

    def buttons(self) -> list[QPushButton]:
        """The buttons of the messages that are told at present, in the same order; some have no text."""
        return [line.pressed for line in self._all()]

    def _all(self) -> list[_Line]:
        return [*self._staying.lines, *self._floating.lines]

    def _show(self, message: Message) -> None:
        for line in [each for each in self._all() if each.message.sentence == message.sentence]:
            self._remove(line)
        home = self._staying if message.stays else self._floating
        if len(home.lines) >= _MOST_LINES:
            self._remove(home.lines[0])
        line = _Line(message, self._theme, home.widget)
        line.closed.clicked.connect(lambda: self._put_away(line))
        line.pressed.clicked.connect(lambda: self._act(line))
        home.add(line)
        QAccessible.updateAccessibility(QAccessibleEvent(line.said, QAccessible.Event.Alert))
        if not message.stays:
            QTimer.singleShot(_FADES_AFTER_MS, line, lambda: self._remove(line))

    def _withdraw(self, message: Message) -> None:
        for line in [each for each in self._all() if each.message is message]:
            self._remove(line)

    def _reword(self, message: Message, instead: Message) -> None:
        for line in [each for each in self._all() if each.message is message]:
            line.message = instead
            line.said.setText(instead.sentence)

    def _drop_offers(self) -> None:
        for line in [each for each in self._floating.lines if each.message.action]:
            self._remove(line)

    def _put_away(self, line: _Line) -> None:
        self._remove(line)
        if line.message.put_away is not None:
            line.message.put_away()

    def _act(self, line: _Line) -> None:
        self._remove(line)
        if line.message.act is not None:
            line.message.act()

    def _remove(self, line: _Line) -> None:
        focused = QApplication.focusWidget()
        held = focused is not None and line.isAncestorOf(focused)
        for home in (self._staying, self._floating):
            if line in home.lines:
                home.remove(line)
        if held:  # else Qt hands it to whatever comes next, often a field whose keys mean something else
            QTimer.singleShot(0, self, self.left.emit)


class _Lines:
    """The lines in one widget, which is hidden while there are none."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6 if isinstance(widget, _Floating) else 0)
        widget.hide()

    def add(self, line: _Line) -> None:
        self.lines.append(line)
        self._column.addWidget(line)
        self._settle()

    def remove(self, line: _Line) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._settle()

    def _settle(self) -> None:
        self.widget.setVisible(bool(self.lines))
        if isinstance(self.widget, _Floating):
            newest = reversed(self.lines)
            shown = max(newest, key=lambda line: line.message.kind == "warning", default=None)
            for line in self.lines:
                line.setVisible(line is shown)
            self.widget.settle()


class _Floating(QWidget):
    """Stands in the middle over the foot of a page, where nothing is read, and never over what is typed in."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("message_floating")
        self._page = page
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._make_way)

    def settle(self) -> None:
        page, column = self._page, self.layout()
        if column is None:
            return
        width = max(0, min(_FLOATING_WIDTH, page.width() - 2 * _MARGIN))
        height = column.totalHeightForWidth(width)
        box = QRect((page.width() - width) // 2, page.height() - height - _FROM_EDGE, width, height)
        for kept in (*self._read_at_the_foot(), self._typed_in()):
            if kept.intersects(box):
                box.moveBottom(kept.top() - _MARGIN)
        self.setGeometry(box)
        self.raise_()

    def _read_at_the_foot(self) -> list[QRect]:
        """Where lines that are read, and cannot be scrolled away from under a message, stand on the page."""
        found = [each for each in _readable if isValid(each) and self._page.isAncestorOf(each)]
        for each in found:  # one that comes into sight under a message makes it go up
            each.installEventFilter(self)
        return [QRect(each.mapTo(self._page, QPoint(0, 0)), each.size()) for each in found if each.isVisible()]

    def _typed_in(self) -> QRect:
        """Where the field that holds the caret stands on the page, with the buttons beside it."""
        field = QApplication.focusWidget()
        if not isinstance(field, (QLineEdit, QPlainTextEdit)) or not self._page.isAncestorOf(field):
            return QRect()
        around: QWidget = field
        while (parent := around.parentWidget()) is not None and 2 * parent.height() < self._page.height():
            around = parent
        return QRect(around.mapTo(self._page, QPoint(0, 0)), around.size())

    def _make_way(self) -> None:
        if self.isVisible():
            self.settle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a new line knows its height only now
            self.settle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self.isVisible() and event.type() in (_PAGE_CHANGES if watched is self._page else _LINE_CHANGES):
            self.settle()
        return False


class _Line(QFrame):
    def __init__(self, message: Message, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_line")
        self.setProperty("kind", message.kind)
        self.setProperty("floating", isinstance(parent, _Floating))
        self.message = message
        self._theme = theme
        self._sign = QLabel(self)
        self.said = QLabel(message.sentence, self)
        self.said.setObjectName("message_sentence")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.pressed = EnterButton(message.action, self)
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
