"""Where a side is chosen: a line to type in, and the years and statements that fit it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 200
_MARGIN = 8
_KEYS_OF_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True)
class Offer:
    """A side to choose: its value ("2019" or a key), how it is shown, and the words it is found by."""

    value: str
    shown: str
    words: str


class SideMenu(QFrame):
    """Opens under the head of a column; Enter or a click chooses, Esc leaves everything as it was."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("side_menu")
        self.setProperty("surface", "card")
        self._offers: Sequence[Offer] = ()
        self._line, self._list = QLineEdit(self), QListWidget(self)
        self._line.setObjectName("side_menu_filter")
        self._line.setAccessibleName(self.tr("Year, or words of a title"))
        self._line.setPlaceholderText(self.tr("Year, or words of a title"))
        self._list.setObjectName("side_menu_list")
        self._list.setAccessibleName(self.tr("Years and statements"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._line)
        column.addWidget(self._list)
        self._line.textChanged.connect(self._fill)
        self._line.returnPressed.connect(lambda: self._choose(self._list.currentItem()))
        self._list.itemClicked.connect(self._choose)
        self._line.installEventFilter(self)

    def open_below(self, widget: QWidget, offers: Sequence[Offer], present: str) -> None:
        """Shows what can be chosen, at the one that is chosen now, and within the window."""
        self._offers = offers
        self._line.clear()
        self._fill("")
        for row in range(self._list.count()):
            if self._list.item(row).data(_VALUE_ROLE) == present:
                self._list.setCurrentRow(row)
        self.resize(max(widget.width(), 380), 360)
        corner = widget.rect().bottomRight() if self._mirrored() else widget.rect().bottomLeft()
        place = widget.mapToGlobal(corner) + QPoint(-self.width() if self._mirrored() else 0, 4)
        window = widget.window().geometry()
        place.setX(max(min(place.x(), window.right() - self.width() - _MARGIN), window.left() + _MARGIN))
        self.move(place)
        self.show()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Arrows move in the list while the caret stays in the line."""
        if watched is self._line and _moves_in_list(event):
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fill(self, typed: str) -> None:
        asked = typed.casefold().split()
        fitting = [each for each in self._offers if all(word in each.words for word in asked)]
        self._list.clear()
        for offer in fitting[:_MOST_SHOWN]:
            item = QListWidgetItem(offer.shown, self._list)
            item.setData(_VALUE_ROLE, offer.value)
            item.setToolTip(offer.shown)
        if not fitting:
            self._say_why_nothing()
        self._list.setCurrentRow(0)

    def _say_why_nothing(self) -> None:
        nothing = self.tr("There is nothing to compare with yet. Import further statements first (Ctrl+I).")
        unfitting = self.tr("No year and no title has these words. Type fewer of them.")
        item = QListWidgetItem(unfitting if self._offers else nothing, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(item.text())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.close()
            self.chosen.emit(item.data(_VALUE_ROLE))


def _moves_in_list(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS_OF_LIST
