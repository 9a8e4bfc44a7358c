"""The page: a text that can be read and selected, not changed, with its column centred whatever the width."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from kpdesk.core.letters import whole
from kpdesk.core.records import Paragraph, StatementText
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.offsets import Offsets
from kpdesk.gui.reading.page.column import Column, divide
from kpdesk.gui.reading.page.heat_bars import Stretch, paint_heat, tip_at
from kpdesk.gui.reading.page.held import Held
from kpdesk.gui.reading.page.laying import Laying
from kpdesk.gui.reading.page.lines import Lines, units_at
from kpdesk.gui.reading.page.margin import paint_margin
from kpdesk.gui.reading.page.spans import span_rects
from kpdesk.gui.reading.page.typeset import line_width, mirrored, names_speaker, set_paragraphs, typeset

if TYPE_CHECKING:
    from kpdesk.gui.reading.page.marks import Marks

Span = tuple[int, int]
_FOOT = 120  # pixels of blank page after the last line
_SIGHT = 0.28  # where in the height of the window a place is shown that was jumped to


class Page(QTextEdit):
    """Shows one `StatementText`; every position in its interface is a code point of the canonical text."""

    laid_out = Signal()
    """Something stands elsewhere now: the text, its column or its size."""
    scrolled = Signal()
    """The page moved under the window; nothing on it did."""
    selected_by_mouse = Signal()
    """The mouse was let go after selecting."""
    pressed_at = Signal(int)
    """A click without selecting, at this position."""
    escaped = Signal()

    def __init__(self, theme: Theme, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        by_hand = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(by_hand)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self.marks = marks
        self.theme = theme
        self.body: tuple[Paragraph, ...] = ()
        self.left_out: frozenset[int] = frozenset()
        self.shown: StatementText | None = None
        self.heat: tuple[Stretch, ...] = ()
        self.text = ""
        self.column = Column(0, 0, cards_left=0, cards_width=0)
        self.offsets = Offsets("")
        self._lines = Lines()
        self.laying = Laying(self)
        self.laid_out.connect(self._lines.forget)  # before anybody else hears of it
        self._starts: list[int] = []
        self._head, self._has_notes, self._any_mirrored, self._setting = 0, False, False, False
        self.document().documentLayout().documentSizeChanged.connect(self._tell_laid_out)
        marks.changed.connect(self.viewport().update)

    def show_text(self, text: StatementText) -> None:
        """Set another text; the caret stands at its beginning."""
        self._take(text)
        self._typeset()
        self.verticalScrollBar().setValue(0)

    def set_again(self, text: StatementText | None = None) -> None:
        """Set the same text in the present size and colours, or as it was repaired; caret, selection and place stay."""
        first, second = self.selection_ends()
        with Held(self):
            if text is not None:
                self._take(text)
            self._typeset()
            self.select(first, second)

    def make_room(self, *, head: int | None = None, notes: bool | None = None) -> None:
        """Leave `head` pixels above the text, and room beside it where there are `notes`."""
        room = (self._head if head is None else head, self._has_notes if notes is None else notes)
        if room != (self._head, self._has_notes):
            with Held(self):
                self._head, self._has_notes = room
                self._set_column()

    def paragraph_at(self, position: int) -> Paragraph:
        """The paragraph that holds a position, be it left out."""
        return self.body[self.place_at(position)]

    def place_at(self, position: int) -> int:
        """Which paragraph of `body` holds a position, counted from 0."""
        return max(0, bisect_right(self._starts, position) - 1)

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self.offsets.to_code_point(self.textCursor().position())

    def selection_ends(self) -> Span:
        """Where the selection was begun and where its caret is; both are the caret where nothing is selected."""
        cursor = self.textCursor()
        return self.offsets.to_code_point(cursor.anchor()), self.offsets.to_code_point(cursor.position())

    def selected(self) -> Span | None:
        """The selected stretch in whole letters, without spaces at its ends; None where no letter is selected."""
        start, end = sorted(self.selection_ends())
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return whole(self.text, start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select from `start` to `end`, where the caret goes."""
        cursor = self.textCursor()
        cursor.setPosition(self.offsets.to_utf16(start))
        cursor.setPosition(self.offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def rects(self, start: int, end: int, *, within: QRectF | None = None) -> list[QRectF]:
        """Where a stretch stands in the coordinates of the document."""
        units = self.offsets.to_utf16(start), self.offsets.to_utf16(end)
        return span_rects(self.document(), *units, within=within)

    def line_of(self, position: int) -> QRectF:
        """The line that holds a position, as wide as the column, in the coordinates of the document."""
        return self._lines.of(self.document(), self.offsets.to_utf16(position))

    def seen(self) -> QRectF:
        """The part of the document that the window shows."""
        size = self.viewport().size()
        return QRectF(0, self.verticalScrollBar().value(), size.width(), size.height())

    def position_at(self, y: float) -> int:
        """The first position of the line at a height of the document."""
        return self._line_at(y)[0]

    def seen_span(self, area: QRectF) -> Span:
        """From the first position of the first line inside `area` to the last of its last line."""
        return self._line_at(area.top())[0], self._line_at(area.bottom())[1]

    def _line_at(self, y: float) -> Span:
        first, last = units_at(self.document(), QPointF(self.column.left, y))
        return self.offsets.to_code_point(first), self.offsets.to_code_point(last)

    def reveal(self, position: int, *, always: bool = False) -> None:
        """Scroll so that a position can be seen well; with `always` also where it can be seen already."""
        line, seen = self.line_of(position), self.seen()
        comfortable = seen.adjusted(0, seen.height() * 0.06, 0, -seen.height() * 0.12)
        if always or not (comfortable.top() <= line.top() and line.bottom() <= comfortable.bottom()):
            self.scroll_to(line.top() - seen.height() * _SIGHT)

    def scroll_to(self, top: float) -> None:
        """Scroll to a height of the document, be it laid out as far as that or not."""
        if self.laying.going_on:
            self.position_at(top + self.viewport().height())
            self.laying.tell_size()
        self.verticalScrollBar().setValue(round(top))

    def reached(self, position: int) -> bool:
        """Whether the text is laid out as far as a position; asking where that stands does so, and may take long."""
        return self.laying.reached(self.offsets.to_utf16(position))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Marks under the letters, the letters, and the margin beside them."""
        scrolled = self.verticalScrollBar().value()
        area = QRectF(event.rect()).translated(0, scrolled)
        painter = QPainter(self.viewport())
        painter.translate(0, -scrolled)
        self.marks.paint(painter, self, area)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -scrolled)
        paint_margin(painter, self, area)
        paint_heat(painter, self, area)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Over a bar in the margin say where else its words stand."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip_at(self, event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the column in the middle and the same line at the top."""
        with Held(self):
            super().resizeEvent(event)
            self._set_column()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Tell what lies over the page that it moved."""
        super().scrollContentsBy(dx, dy)
        if not self._setting:  # nothing stands anywhere while the document is filled
            self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Ctrl and the wheel change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.theme.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc takes the selection away first, then leaves the text."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.textCursor().hasSelection():
            self.select(self.caret, self.caret)
        else:
            self.escaped.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell whether words were selected or a place was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.selected():
            self.selected_by_mouse.emit()
        else:
            self.pressed_at.emit(self.caret)

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show the caret from the first moment, also where nothing was clicked."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def speaker_above(self, place: int) -> str:
        """Who begins to speak with paragraph `place` (counted from 0), where its own words do not say so."""
        paragraph = self.body[place]
        before = self.body[place - 1] if place else None
        return (paragraph.speaker or "") if names_speaker(paragraph, before) else ""

    def _take(self, text: StatementText) -> None:
        self.shown = text
        self.text, self.body = text.text, set_paragraphs(text)
        self.left_out = frozenset(each.n for each in text.left_out)
        self.offsets = Offsets(self.text)
        self._starts = [each.start for each in self.body]
        self._any_mirrored = any(mirrored(each) for each in self.body)

    def _typeset(self) -> None:
        self._setting = True
        self.document().clear()  # before it is put off: of what is laid out of the former text nothing is left
        with self.laying.put_off(len(self.text)):
            typeset(self.document(), self.body, self.theme, left_out=self.left_out)
            self._set_frame()
            self.moveCursor(QTextCursor.MoveOperation.Start)  # at the end, Qt would lay out all there is before it
        self._setting = False
        self._tell_column()

    def _tell_laid_out(self) -> None:
        if not self._setting:  # a document that is half filled holds half the positions
            self.laid_out.emit()

    def _set_column(self) -> None:
        with self.laying.put_off(len(self.text)):
            self._set_frame()
        self._tell_column()

    def _set_frame(self) -> None:
        self.column = divide(
            self.viewport().width(), line_width(self.theme), notes=self._has_notes, mirrored=self._any_mirrored
        )
        frame = self.document().rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setTopMargin(self._head)
        frame.setBottomMargin(_FOOT)
        frame.setLeftMargin(self.column.left)
        frame.setRightMargin(max(0, self.viewport().width() - self.column.right))
        self.document().rootFrame().setFrameFormat(frame)

    def _tell_column(self) -> None:
        if self.laying.going_on:
            self.position_at(self.viewport().height())  # the first screen stands before anybody looks at it
        self.laid_out.emit()
