"""A note as a card beside the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kpdesk.core.records import Note
from kpdesk.gui.base.look.elided import PartsLabel
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.notes.chips import Chips
from kpdesk.gui.reading.notes.words import FOOT_RANKS, foot_of, spoken

_BAR = 4
_SHORT = 320
_BUTTON = 20
STUB = 22


class Card(QWidget):
    """Shows a note; a click, Enter or the focus chooses it, F2 or a double click edits it.

    As a stub it is only a mark of its label, for pages that have no room for more.
    """

    chosen = Signal(str)
    """Its note is the chosen one now."""
    opened = Signal(str)
    """Its passage is wanted."""
    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by widths; with hundreds of notes measuring them is what takes time
        self.setObjectName("note_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._note: Note | None = None
        self._lost = False
        self._chosen = self._stub = False
        self._quote, self._text = self._label("quote"), self._label("text")
        self._foot = PartsLabel(self)
        self._foot.setObjectName("note_foot")
        self._text.setWordWrap(True)
        self._quote.setWordWrap(True)
        self._quote.setProperty("role", "warn")
        self._foot.setProperty("role", "faint")
        self._tags = Chips(theme, self)
        self._edit = self._button("edit", self.tr("Edit this note (F2)"))
        self._remove = self._button("trash", self.tr("Move this note to the trash (Del)"))
        self._edit.clicked.connect(lambda: self.edit_requested.emit(self.note_id))
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self.note_id))
        self._arrange()
        self._tint()

    @property
    def note_id(self) -> str:
        """The note that is shown."""
        return self._note.id if self._note else ""

    def show_note(self, note: Note, *, lost: bool = False) -> None:
        """Show a note; a `lost` one says which words it stood on, because they are not in this text."""
        if (note, lost) == (self._note, self._lost):
            return
        self._note, self._lost = note, lost
        self.setAccessibleName(spoken(note))
        said = self.tr("To place: these words are not in this version. “{quote}”")
        self._quote.setText(said.format(quote=note.quoted[:160]) if lost else "")
        self._quote.setVisible(lost)
        self._tags.show_tags(note.themes)
        self._foot.show_parts(foot_of(note), ranks=FOOT_RANKS)
        self._fill()

    def set_chosen(self, *, chosen: bool) -> None:
        """Outline the card and show the whole of a long text, or do so no more."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._fill()
            self._show_buttons()

    def set_stub(self, *, stub: bool) -> None:
        """Show only the mark of the label."""
        if stub != self._stub:
            self._stub = stub
            self._fill()

    @property
    def is_stub(self) -> bool:
        """Whether only the mark of the label is shown."""
        return self._stub

    def height_at(self, width: int) -> int:
        """How high the card is at a width."""
        if self._stub:
            return STUB
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font or style has other heights."""
        super().changeEvent(event)
        self._heights.clear()

    def _measured(self, width: int) -> int:
        for each in (self, self._quote, self._text, self._foot):
            each.ensurePolished()  # the style sheet has its say about fonts only at the first showing
        layout = self._column
        for part in (self._row, layout):  # what was shown or hidden just now is not known to them yet
            part.invalidate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def tint(self) -> None:
        """Take the present colours."""
        self._tint()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The card with the colour of its label at the edge; outlined where it is chosen."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.color(f"edge_{(self._note and self._note.label) or 0}")
        strong = self._chosen or self.hasFocus()
        painter.setPen(QPen(self._theme.color("focus" if strong else "line_strong"), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        left = self.width() - 2 - _BAR if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 2
        painter.drawRoundedRect(QRectF(left, 3, _BAR, self.height() - 6), 2, 2)
        if self._stub:
            painter.setPen(self._theme.color("text"))
            mark = (self._note and self._note.label) or ("…" if self._note and self._note.text else "")
            painter.drawText(QRectF(self.rect()).adjusted(_BAR, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, mark)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The focus chooses."""
        super().focusInEvent(event)
        self.chosen.emit(self.note_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click goes to the passage."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.note_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A double click edits."""
        del event
        self.edit_requested.emit(self.note_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes to the passage, F2 edits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.note_id)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit(self.note_id)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Offer the buttons under the mouse."""
        super().enterEvent(event)
        self._show_buttons(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Put the buttons away."""
        super().leaveEvent(event)
        self._show_buttons()

    def _fill(self) -> None:
        self._heights.clear()
        if self._note is None:
            return
        text = self._note.text
        cut = len(text) > _SHORT and not self._chosen
        self._text.setText(text[:_SHORT].rstrip() + "…" if cut else text)
        self._text.setVisible(bool(text) and not self._stub)
        self._foot.setVisible(not self._stub)
        self._tags.setVisible(bool(self._note.themes) and not self._stub)
        self._quote.setVisible(bool(self._quote.text()) and not self._stub)
        self.updateGeometry()
        self.update()

    def _show_buttons(self, *, hovered: bool = False) -> None:
        for button in (self._edit, self._remove):
            button.setVisible((hovered or self._chosen) and not self._stub)

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_BAR + 9, 7, 8, 7)
        self._column.setSpacing(5)
        row = self._row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._foot, 1)
        self._foot.setMinimumHeight(_BUTTON)
        for button in (self._edit, self._remove):
            row.addWidget(button)
        for each in (self._quote, self._text, self._tags):
            self._column.addWidget(each)
        self._column.addLayout(row)

    def _tint(self) -> None:
        for button, icon in ((self._edit, "edit"), (self._remove, "trash")):
            button.setIcon(self._theme.icon(icon, size=15))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"note_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, name: str, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"note_{name}")
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(_BUTTON, _BUTTON)
        button.hide()
        return button
