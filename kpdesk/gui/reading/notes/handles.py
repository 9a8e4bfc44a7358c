"""The handles at both ends of the chosen note: the mouse pulls them, and the note goes along when they are let go.

Whoever has no mouse adjusts the same passage with A.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kpdesk.core.records import Note
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.shown import NotesShown
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.edges import edge_of, position_under
from kpdesk.gui.reading.page.selecting import with_end_at

WIDTH = 16
"""How wide a handle is for the mouse; what is painted is narrower."""
_KNOB = 9.0
_LETTERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Handle(QWidget):
    """One end of a passage, `last` or first."""

    pulled = Signal(QPointF, bool)
    """The mouse holds it over this point of the page's window; whether single letters are meant."""
    dropped = Signal()
    let_be = Signal()
    """Esc was pressed while it was pulled."""

    def __init__(self, page: Page, *, last: bool) -> None:
        super().__init__(page.viewport())
        self.last = last
        self._page = page
        self._grip: QPointF | None = None
        self.role = "edge_0"
        self.setObjectName("note_end" if last else "note_beginning")
        self.setCursor(QCursor(Qt.CursorShape.SizeHorCursor))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("End of the passage") if last else self.tr("Beginning of the passage"))
        self.setToolTip(
            self.tr("Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A")
        )
        self.hide()

    @property
    def held(self) -> bool:
        """Whether the mouse pulls it now."""
        return self._grip is not None

    def stand_at(self, edge: QRectF, role: str) -> None:
        """Stand at an edge, in the coordinates of the page's window, in the colour of a role."""
        knob = int(_KNOB)
        top = edge.top() if self.last else edge.top() - knob
        self.setGeometry(round(edge.left() - WIDTH / 2), round(top), WIDTH, round(edge.height()) + knob)
        self.role = role
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A stem along the letters, with a knob above the first or below the last line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, middle = self._page.theme.color(self.role), self.width() / 2
        knob = self.height() - _KNOB / 2 - 1 if self.last else _KNOB / 2 + 1
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(middle, knob), QPointF(middle, 0 if self.last else self.height()))
        painter.setPen(QPen(self._page.theme.color("page"), 1))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(middle, knob), _KNOB / 2, _KNOB / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold: the end moves as far as the mouse does, and Esc is heard wherever the focus is."""
        if event.button() == Qt.MouseButton.LeftButton:
            text = QPointF(self.width() / 2, (self.height() - _KNOB) / 2 + (0 if self.last else _KNOB))
            self._grip = text - event.position()
            self.grabKeyboard()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Say where it is pulled to."""
        if self._grip is not None:
            point = self.mapToParent(event.position() + self._grip)
            self.pulled.emit(point, bool(event.modifiers() & _LETTERS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._let_go():
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves everything as it was; no other key means anything while it is pulled."""
        if event.key() == Qt.Key.Key_Escape and self._let_go():
            self.let_be.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go where the note it stood at is shown no more."""
        super().hideEvent(event)
        self._let_go()

    def _let_go(self) -> bool:
        held, self._grip = self.held, None
        if held:
            self.releaseKeyboard()
        return held


class Handles(QObject):
    """Keeps both handles at the chosen note; the highlight follows them, and one step of undo takes it back."""

    adjusted = Signal(object, object)
    """A `Note`, and the code points that it is to stand on."""

    def __init__(self, workspace: Workspace, page: Page, shown: NotesShown) -> None:
        super().__init__(page)
        self._workspace, self._page, self._shown = workspace, page, shown
        self.first, self.last = Handle(page, last=False), Handle(page, last=True)
        for handle in (self.first, self.last):
            handle.pulled.connect(lambda point, letters, handle=handle: self._pull(handle, point, letters=letters))
            handle.dropped.connect(self._drop)
            handle.let_be.connect(lambda: page.marks.preview(None))
        for changed in (page.laid_out, page.scrolled, page.marks.changed):
            changed.connect(self._stand)

    def _stand(self) -> None:
        note, page = self._note(), self._page
        if note is None or not page.body:
            self.first.hide()
            self.last.hide()
            return
        start, end = page.marks.span_of(note)
        scrolled = page.verticalScrollBar().value()
        role = f"edge_{note.label or 0}"
        self.first.stand_at(edge_of(page, start, behind=False).translated(0, -scrolled), role)
        self.last.stand_at(edge_of(page, end, behind=True).translated(0, -scrolled), role)

    def _note(self) -> Note | None:
        """The note whose words can be adjusted now: the chosen one, where its passage is one of this statement."""
        chosen = self._page.marks.chosen
        note = self._shown.placed(chosen) if chosen else None
        if note is None or not self._shown.can_adjust(note):
            return None
        return note if self._workspace.is_open and not self._workspace.archive.read_only else None

    def _pull(self, handle: Handle, point: QPointF, *, letters: bool) -> None:
        note, page = self._note(), self._page
        if note is None:
            return
        bar, height = page.verticalScrollBar(), page.viewport().height()
        if not 0 <= point.y() <= height:
            bar.setValue(bar.value() + bar.singleStep() * (1 if point.y() > height else -1))
        to = position_under(page, point + QPointF(0, bar.value()))
        span = page.marks.span_of(note)
        page.marks.preview(with_end_at(page.text, span, to, last=handle.last, letters=letters))

    def _drop(self) -> None:
        note = self._note()
        if note is None:
            return
        span = self._page.marks.span_of(note)
        if span == (note.selector.start, note.selector.end):
            self._page.marks.preview(None)
        else:
            self.adjusted.emit(note, span)
