"""What lies on the page and scrolls with it: the title block, the note cards; and the ticks at its edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kpdesk.core.records import Statement
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.ticks import WIDTH, Ticks
from kpdesk.gui.reading.page.title_block import TitleBlock


class Sheet(QObject):
    """Keeps the widgets on the page where they belong while it scrolls or is laid out anew."""

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._title = TitleBlock(page.theme, page.viewport())
        self._ticks = Ticks(page.theme, page)
        self._ticks.jump_requested.connect(self._jump)
        self._placing = False
        page.laid_out.connect(self._place)
        page.scrolled.connect(self._follow)
        # One note changes the marks four times in a row; the ticks of hundreds are looked up once for all of them.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tick)
        page.marks.changed.connect(self._soon.start)

    def show_statement(self, statement: Statement) -> None:
        """Show another title block."""
        self._title.show_statement(statement)
        self._place()

    def set_fonts(self) -> None:
        """Take the present size of the document text."""
        self._title.set_fonts()
        self._place()

    def _place(self) -> None:
        if self._placing:  # making room lays the page out, which asks for this again
            return
        self._placing = True
        column = self._page.column
        height = self._title.height_for(column.width)
        self._title.resize(column.width, height)
        self._page.make_room(head=height)
        self._title.resize(self._page.column.width, height)
        self._follow()
        self._tick()
        self._placing = False

    def _follow(self) -> None:
        self._title.move(self._page.column.left, -self._page.verticalScrollBar().value())
        viewport = self._page.viewport().geometry()
        self._ticks.setGeometry(viewport.right() - WIDTH, viewport.top(), WIDTH, viewport.height())

    def _tick(self) -> None:
        if self._page.laying.going_on:  # how far down of the whole a tick is cannot be told before the end
            self._ticks.show_ticks(())
            return
        whole = max(1.0, self._page.document().size().height())
        ticks = [(self._page.line_of(place).top() / whole, role) for place, role in self._page.marks.ticks()]
        self._ticks.show_ticks(ticks)

    def _jump(self, part: float) -> None:
        bar = self._page.verticalScrollBar()
        bar.setValue(round(part * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
