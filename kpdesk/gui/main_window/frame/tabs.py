"""The tabs above the text: places in statements that are kept open, of which one is shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from kpdesk.gui.base.workspace import Workspace

_WIDEST = 240
_SEEN = 14  # letters of a title that are seen in a tab for certain; those that begin alike look alike


class Tabs(QTabBar):
    """Seen once there are two; each remembers its statement and the paragraph that was read in it."""

    chosen = Signal(str, object)
    """The statement and the paragraph of the tab that is to be shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_tabs")
        self.setAccessibleName(self.tr("Open statements"))
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._theme = workspace.theme
        self._names: dict[str, tuple[str, str]] = {}
        self._theme.changed.connect(self._tint)
        self._insert(0)
        self.hide()
        self.currentChanged.connect(self._turned)
        actions = workspace.actions
        actions["close_tab"].triggered.connect(lambda: self._close(self.currentIndex()))
        actions["next_tab"].triggered.connect(lambda: self._step(1))
        actions["previous_tab"].triggered.connect(lambda: self._step(-1))

    def add(self) -> None:
        """A new tab after the present one takes its place."""
        with QSignalBlocker(self):
            self._insert(self.currentIndex() + 1)
        self.setVisible(self.count() > 1)

    def open(self, key: str, paragraph: int) -> None:
        """The present tab is about a statement and a paragraph of it from now on."""
        if self._place(self.currentIndex())[0] != key:
            same = (n for n in range(self.count()) if self._place(n)[0] == key)
            self.setTabText(self.currentIndex(), next(map(self.tabText, same), ""))
        self.setTabData(self.currentIndex(), (key, paragraph))

    def stand(self, key: str, paragraph: int, title: str, *, whose: str = "") -> None:
        """The paragraph that is read in the statement of the present tab, which is called so.

        `whose` tells it from others: it stands before a title that looks like that of another tab.
        """
        if self._place(self.currentIndex())[0] == key:
            self.setTabData(self.currentIndex(), (key, paragraph))
            self._names[key] = (title, whose)
            self._name()

    def take_out(self, key: str) -> None:
        """Say of a statement's tabs that it is in the archive no more, until it `stand`s again."""
        for tab in range(self.count()):
            if self._place(tab)[0] == key:
                title = self._names.get(key, ("", ""))[0].replace("&", "&&")
                self.setTabText(tab, self.tr("Taken out: {title}").format(title=title))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's own name
        """Room for a good part of a title, so that several are seen."""
        return super().tabSizeHint(index).boundedTo(QSize(_WIDEST, 1000))

    def _name(self) -> None:
        keys = [self._place(tab)[0] for tab in range(self.count())]
        begun = {key: self._names[key][0][:_SEEN].casefold() for key in keys if key in self._names}
        for tab, key in enumerate(keys):
            if key not in begun:
                continue
            title, whose = self._names[key]
            alike = any(other != key and beginning == begun[key] for other, beginning in begun.items())
            said = f"{whose} · {title}" if alike and whose else title
            self.setTabText(tab, said.replace("&", "&&"))
            self.setTabToolTip(tab, f"{title}\n{whose}".strip())

    def _insert(self, tab: int) -> None:
        self.setCurrentIndex(self.insertTab(tab, ""))
        button = QToolButton(self)
        button.setObjectName("close_tab")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close"))
        button.setToolTip(self.tr("Close"))
        button.clicked.connect(lambda: self._close(self.tabAt(button.geometry().center())))
        self.setTabButton(tab, QTabBar.ButtonPosition.RightSide, button)
        self._tint()

    def _tint(self) -> None:
        for button in self.findChildren(QToolButton, "close_tab"):
            button.setIcon(self._theme.icon("close", size=16))

    def _place(self, tab: int) -> tuple[str, int]:
        key, paragraph = self.tabData(tab) or ("", 0)
        return str(key), int(paragraph)

    def _turned(self, tab: int) -> None:
        key, paragraph = self._place(tab)
        if key:
            self.chosen.emit(key, paragraph)

    def _close(self, tab: int) -> None:
        if self.count() > 1:
            self.removeTab(tab)
            self._name()
        self.setVisible(self.count() > 1)

    def _step(self, by: int) -> None:
        self.setCurrentIndex((self.currentIndex() + by) % self.count())
