"""A long text is laid out a little at a time: its first screen at once, the rest while the window does other things.

Qt lays a document out at once whenever it is filled or its frame is changed, but in steps where only the size of its
pages is: so a long one has pages of no size, which are not laid out, until everything about it is set.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QSizeF, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from kpdesk.gui.base.pieces import Pieces

LONG = 40_000
"""Up to so many letters, some fifteen pages, a text is laid out at once."""


class Laying(QObject):
    """Lays out one page; who asks where a letter stands that was not reached has it laid out down to there."""

    finished = Signal()
    """The whole text is laid out; what was laid out at once does not tell."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._next = 0
        self._pieces = Pieces(self._lay_block, self)
        self._pieces.finished.connect(self._finish)
        self._document.documentLayout().installEventFilter(self)

    @property
    def _document(self) -> QTextDocument:
        return self._edit.document()

    @property
    def going_on(self) -> bool:
        """Whether some of the text may not be laid out yet."""
        return self._pieces.active

    @contextmanager
    def put_off(self, letters: int) -> Iterator[None]:
        """Within, a text of so many letters is filled or changed; nothing may ask meanwhile where something stands."""
        if letters <= LONG:
            self._pieces.stop()
            yield
            return
        self._next = 0
        self._pieces.start()  # first, because the document tells of its size while it is set
        size = self._document.pageSize()
        self._document.setPageSize(QSizeF(0, 0))
        try:
            yield
        finally:
            self._document.setPageSize(size)

    def reached(self, unit: int) -> bool:
        """Whether the place of a UTF-16 unit is known without laying anything out."""
        return not self.going_on or self._document.findBlock(unit).layout().lineCount() > 0

    def tell_size(self) -> None:
        """Let the scroll bar reach what is laid out by now, which Qt tells it some time later."""
        layout = self._document.documentLayout()
        layout.documentSizeChanged.emit(QSizeF())  # nobody reads the size from it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep Qt from laying out by its own timer, whose steps become two hundred thousand letters long."""
        del watched
        return event.type() == QEvent.Type.Timer and self.going_on

    def _lay_block(self) -> bool:
        block = self._document.findBlockByNumber(self._next)
        if block.isValid():
            self._document.documentLayout().blockBoundingRect(block)
            self._next += 1
        return block.isValid()

    def _finish(self) -> None:
        self.tell_size()
        self.finished.emit()
