"""Find in page: what stands in the bar is marked on the page and beside the scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kpdesk.gui.reading.find.bar import FindBar
from kpdesk.gui.reading.find.finding import Foldable, Span, nearest
from kpdesk.gui.reading.page import Page


class Finder(QObject):
    """Goes through the places of one text at which the words stand."""

    def __init__(self, page: Page, bar: FindBar) -> None:
        super().__init__(page)
        self._page, self._bar = page, bar
        self._text = Foldable("")
        self._begin = 0
        self.found: list[Span] = []
        self._current = -1
        bar.wanted.connect(self._look)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._closed)

    def open(self) -> None:
        """Open the bar; words that are selected in one paragraph are what is looked for."""
        selected = self._page.selected()
        self._begin = selected[0] if selected else self._page.caret
        words = self._page.text[slice(*selected)] if selected else ""
        if words and "\n" not in words and len(words) < 80:
            self._bar.field.setText(words)
        self._bar.open()
        self._look(self._bar.field.text())

    def turn_to(self, text: str) -> None:
        """Look in another text from now on."""
        self._text = Foldable(text)
        self._begin = 0
        if self._bar.isVisible():
            self._look(self._bar.field.text())
        else:
            self._show([], -1)

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before; round the end of the text."""
        if not self._bar.isVisible() and self._bar.field.text():
            self._begin = self._page.caret
            self._look(self._bar.field.text())
            self._bar.show()
            return
        if self.found:
            self._show(self.found, (self._current + by) % len(self.found))
            self._reveal()

    def _look(self, wanted: str) -> None:
        found = self._text.find(wanted)
        self._show(found, nearest(found, self._begin))
        self._reveal()

    def _show(self, found: list[Span], current: int) -> None:
        self.found, self._current = found, current
        self._page.marks.show_found(found, current)
        self._bar.show_count(current, len(found))

    def _reveal(self) -> None:
        if self.found and self._bar.isVisible():
            self._page.reveal(self.found[self._current][0])

    def _closed(self) -> None:
        if self.found:
            self._page.select(*self.found[self._current])
        self._show([], -1)
