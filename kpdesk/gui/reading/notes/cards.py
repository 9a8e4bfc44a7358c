"""The notes beside the text: a card at the height of each passage, and the editor of the one that is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from kpdesk.core.records import WHOLE, Note
from kpdesk.gui.base.pieces import Pieces
from kpdesk.gui.reading.notes.card import STUB, Card
from kpdesk.gui.reading.notes.editor import WIDTH, Draft, NoteEditor
from kpdesk.gui.reading.notes.placing import place
from kpdesk.gui.reading.page import Page

_GAP, _FIRST = 9, 14
_AT_ONCE = 12  # cards: more than a screen shows; making hundreds would keep the window waiting
_OUT_OF_SIGHT = QPoint(0, -10_000)
_LIFT = 4  # pixels by which a card stands above its line, so that their first lines of text meet


class Cards(QObject):
    """Widgets on the page that scroll with it; the Tab key goes through them in the order of their passages."""

    opened = Signal(str)
    chosen = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._cards: dict[str, Card] = {}
        self._pieces = Pieces(self._make_next, self)
        self._pieces.finished.connect(self.place)
        self._notes: dict[str, Note] = {}
        self._missing: list[str] = []
        self._lost: frozenset[str] = frozenset()
        self._chosen = ""
        self._edited, self._editor_at = "", (0, 0)
        self._boxes: dict[QWidget, QRect] = {}
        self.editor = NoteEditor(page.theme, page.viewport())
        page.laid_out.connect(self.place)
        page.scrolled.connect(self._follow)
        page.theme.changed.connect(self._tint)

    def show_notes(self, notes: Sequence[Note], lost: Sequence[Note] = ()) -> None:
        """Show a card for each note, at the top the `lost` ones and those on the whole; cards that are there stay."""
        before = self._cards
        self._lost = frozenset(note.id for note in lost)
        self._notes = {note.id: note for note in (*lost, *notes)}
        self._cards = {each: before[each] for each in self._notes if each in before}
        for gone in before.keys() - self._notes.keys():
            self._drop(before[gone])
        for note_id, card in self._cards.items():
            self._show_note(note_id, card)
        if list(self._cards) != [each for each in before if each in self._cards]:
            self._order_tabs()
        self._missing = [each for each in reversed(self._notes) if each not in self._cards]
        for _ in range(_AT_ONCE):
            self._make_next()
        self._settle()
        if self._missing:
            self._pieces.start()

    def choose(self, note_id: str) -> None:
        """Make a card the chosen one; an empty id makes none."""
        if note_id == self._chosen:
            return
        self._chosen = note_id
        if note_id in self._notes and note_id not in self._cards:
            self._make(note_id)
        for each, card in self._cards.items():
            card.set_chosen(chosen=each == note_id)
        if not note_id or note_id in self._notes:  # the card of a new note is placed when it comes
            self.place()

    def card(self, note_id: str) -> Card | None:
        """The card of a note; of many notes they are made one after the other."""
        return self._cards.get(note_id)

    @property
    def all_made(self) -> bool:
        """Whether every note has its card by now."""
        return not self._pieces.active

    @property
    def focused(self) -> str:
        """The note whose card has the focus; empty for none."""
        return next((each for each, card in self._cards.items() if card.hasFocus()), "")

    def begin_edit(self, draft: Draft, span: tuple[int, int], note_id: str = "") -> None:
        """Open the editor at a stretch of the text, in place of the card of a note that is edited."""
        self._edited, self._editor_at = note_id, span
        self.editor.begin(draft)
        self._settle()
        bar, box = self._page.verticalScrollBar(), self._boxes[self.editor]
        bar.setValue(max(bar.value(), min(box.top(), box.bottom() + _GAP - self._page.viewport().height())))

    def end_edit(self) -> None:
        """Close the editor."""
        self.editor.hide()
        self._edited = ""
        self._settle()

    def place(self) -> None:
        """Put every card and the editor beside its passage; cards of words that are not laid out yet come later."""
        column = self._page.column
        editing = self.editor.isVisibleTo(self._page.viewport())
        behind = self._edited if editing else ""
        shown = [card for each, card in self._cards.items() if each != behind and self._reached(each)]
        seen = frozenset(shown)
        for each, card in self._cards.items():
            card.set_stub(stub=column.compact and each != self._chosen)
            card.setVisible(card in seen)
        items: list[tuple[int, QWidget]] = [(self._wanted(card.note_id), card) for card in shown]
        if editing:
            items.append((self._editor_top(), self.editor))
        items.sort(key=lambda item: item[0])
        self._boxes = self._placed(items, editing=editing)
        self._follow()

    def _placed(self, items: list[tuple[int, QWidget]], *, editing: bool) -> dict[QWidget, QRect]:
        boxes = [self._box(widget) for _, widget in items]
        pinned = (
            n for n, (_, each) in enumerate(items) if each is self.editor or (not editing and self._is_chosen(each))
        )
        tops = place(
            [top for top, _ in items],
            [box.height() for box in boxes],
            gap=_GAP,
            first=_FIRST,
            pinned=next(pinned, None),
        )
        for box, top in zip(boxes, tops, strict=True):
            box.moveTop(top)
        return dict(zip((widget for _, widget in items), boxes, strict=True))

    def _box(self, widget: QWidget) -> QRect:
        """Where a card or the editor stands from left to right, and how high it is."""
        column = self._page.column
        width, right = column.cards_width, column.cards_left + column.cards_width
        if isinstance(widget, Card):
            width = STUB if widget.is_stub else max(width, WIDTH if column.compact else 0)
            return QRect(right - width, 0, width, widget.height_at(width))
        width = max(width, WIDTH, self.editor.minimumSizeHint().width())
        return QRect(right - width, 0, width, self.editor.height_at(width))

    def _editor_top(self) -> int:
        """Beside its words or, where it is so wide that it lies over the text, under them; at the very end, above."""
        start, end = self._editor_at
        box = self._box(self.editor)
        over = box.left() < self._page.column.right
        top = self._beside(start, end, over=over)
        lowest = max(0, round(self._page.document().size().height()) - box.height() - _GAP)
        if top <= lowest:
            return top
        above = round(self._page.line_of(start).top()) - _LIFT - box.height()
        return max(0, above if over else lowest)

    def _is_chosen(self, widget: QWidget) -> bool:
        return isinstance(widget, Card) and widget.note_id == self._chosen

    def _reached(self, note_id: str) -> bool:
        return note_id in self._lost or self._page.reached(self._notes[note_id].selector.end)

    def _wanted(self, note_id: str) -> int:
        if note_id in self._lost or not self._page.body:
            return 0
        selector = self._notes[note_id].selector
        over = self._page.column.compact and note_id == self._chosen
        return self._beside(selector.start, selector.end, over=over)

    def _beside(self, start: int, end: int, *, over: bool) -> int:
        """How far down a widget stands: at the first line of a passage, or, lying over the text, under its last."""
        if over:
            return round(self._page.line_of(end).bottom()) + _LIFT
        return round(self._page.line_of(start).top()) - _LIFT

    def _settle(self) -> None:
        self._page.make_room(notes=bool(self._notes) or self.editor.isVisibleTo(self._page.viewport()))
        self.place()

    def _follow(self) -> None:
        scrolled = self._page.verticalScrollBar().value()
        for widget, box in self._boxes.items():
            widget.setGeometry(box.translated(0, -scrolled))
            if self._is_chosen(widget) or widget is self.editor:
                widget.raise_()

    def _order_tabs(self) -> None:
        """Let Tab go through the cards in the order of their notes."""
        before: QWidget = self._page
        for note_id in self._notes:
            if note_id in self._cards:
                QWidget.setTabOrder(before, self._cards[note_id])
                before = self._cards[note_id]

    def _make_next(self) -> bool:
        """Make the next card that is missing; False where there is none."""
        while self._missing:
            note_id = self._missing.pop()
            if note_id not in self._cards:
                card = self._make(note_id)  # measured and shown here, where time is; placed when all are there
                card.setGeometry(self._box(card).translated(_OUT_OF_SIGHT))
                card.show()
                return True
        return False

    def _make(self, note_id: str) -> Card:
        before: QWidget = self._page
        for each in self._notes:
            if each == note_id:
                break
            before = self._cards.get(each, before)
        card = self._cards[note_id] = self._new_card()
        self._show_note(note_id, card)
        card.set_stub(stub=self._page.column.compact and note_id != self._chosen)
        QWidget.setTabOrder(before, card)
        return card

    def _show_note(self, note_id: str, card: Card) -> None:
        note = self._notes[note_id]
        card.show_note(note, lost=note_id in self._lost and note.state not in WHOLE)
        card.set_chosen(chosen=note_id == self._chosen)

    def _new_card(self) -> Card:
        card = Card(self._page.theme, self._page.viewport())
        card.chosen.connect(self.chosen)
        card.opened.connect(self.opened)
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self.remove_requested)
        return card

    def _drop(self, card: Card) -> None:
        if card.hasFocus():
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._boxes.pop(card, None)
        card.hide()
        card.deleteLater()

    def _tint(self) -> None:
        self.editor.tint()
        for card in self._cards.values():
            card.tint()
