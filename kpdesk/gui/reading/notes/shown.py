"""The notes of the statement that is shown, as marks on the page and cards beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kpdesk.core.records import WHOLE, Change, Note, StatementText
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.cards import Cards
from kpdesk.gui.reading.notes.located import located
from kpdesk.gui.reading.page import Page


class NotesShown(QObject):
    """Keeps marks and cards true to the archive, whoever changes a note."""

    def __init__(self, workspace: Workspace, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._page = workspace, page
        self._text: StatementText | None = None
        self._notes: dict[str, Note] = {}
        self._gone: set[str] = set()
        self.cards = Cards(page, self)
        self.cards.chosen.connect(self._choose_card)
        self.cards.opened.connect(self.go_to)
        page.pressed_at.connect(self._choose_at)
        workspace.changed.connect(self._follow)
        workspace.discretion.changed.connect(self._show)

    @property
    def text(self) -> StatementText | None:
        """The text whose notes these are."""
        return self._text

    def clear(self) -> None:
        """Show no notes: another text is coming."""
        self._text = None
        self._notes.clear()
        self._gone.clear()
        self.cards.show_notes(())
        self.choose("")

    def turn_to(self, text: StatementText) -> None:
        """Show the notes of a text."""
        self._text = text
        self._notes = {note.id: note for note in text.notes}
        self._show()

    def note(self, note_id: str) -> Note | None:
        """A note of the statement, on its words or to place."""
        return self._notes.get(note_id)

    def placed(self, note_id: str) -> Note | None:
        """A note with its place in the text that is shown; None where it has none."""
        return next((note for note in self._page.marks.notes if note.id == note_id), None)

    def at_caret(self) -> Note | None:
        """The note whose words hold the caret: of several the chosen one, or else the shortest."""
        here = self._page.marks.notes_at(self._page.caret)
        return next((note for note in here if note.id == self._page.marks.chosen), here[0] if here else None)

    def can_adjust(self, note: Note) -> bool:
        """Whether the passage of a note is one of this statement: one on a link may begin in another."""
        return self._text is not None and note.key == self._text.statement.key and note.state not in WHOLE

    def on(self, start: int, end: int) -> Note | None:
        """The note that stands on exactly these words."""
        notes = self._page.marks.notes
        return next((note for note in notes if (note.selector.start, note.selector.end) == (start, end)), None)

    def choose(self, note_id: str) -> None:
        """Outline a note and its card; an empty id outlines none."""
        self._page.marks.choose(note_id)
        self.cards.choose(note_id)

    def show(self, note_id: str) -> None:
        """Show the passage of a note, with the caret at its beginning."""
        note = self.placed(note_id)
        self.choose(note_id)
        if note is not None:
            self._page.select(note.selector.start, note.selector.start)
            self._page.reveal(note.selector.start)

    def go_to(self, note_id: str) -> None:
        """Show the passage of a note and go there with the focus."""
        self.show(note_id)
        self._page.setFocus()

    def put(self, note: Note) -> None:
        """Show a note as it is now, if it belongs to this statement."""
        if self._text is None or (note.key != self._text.statement.key and note.id not in self._notes):
            return
        if note.removed is None:
            self._notes[note.id] = note
        elif self._notes.pop(note.id, None):
            self._gone.add(note.id)
        self._show()

    def _follow(self, change: Change) -> None:
        """Read the notes again where one of them, or one that is not known, was changed."""
        text = self._text
        if text is None or not change.notes:
            return
        ours = text.statement.id in change.statements
        known = any(each in self._notes or each in self._gone for each in change.notes)
        if change.statements and not ours and not known:
            return
        archive, key = self._workspace.archive, text.statement.key
        self._workspace.jobs.quick(
            lambda: (key, archive.notes(key=key)), self._renew, replaces=f"notes of {id(self)}", owner=self
        )

    def _renew(self, answer: tuple[str, list[Note]]) -> None:
        key, notes = answer
        if self._text is None or key != self._text.statement.key:
            return
        fresh = {note.id: note for note in notes}
        self._gone |= self._notes.keys() - fresh.keys()
        if fresh != self._notes:
            self._notes = fresh
            self._show()

    def _show(self) -> None:
        if self._text is not None:
            seen = [note for note in self._notes.values() if not self._workspace.discretion.hides(note)]
            placed, lost = located(self._text, seen)
            self._page.marks.show_notes(placed)
            self.cards.show_notes(placed, lost)

    def _choose_card(self, note_id: str) -> None:
        note = self.placed(note_id)
        self.choose(note_id)
        if note is not None:
            self._page.reveal(note.selector.start)

    def _choose_at(self, position: int) -> None:
        """Choose the shortest note at a place; a click on the chosen one goes on to the next that lies there."""
        here = [note.id for note in self._page.marks.notes_at(position)]
        chosen = self._page.marks.chosen
        after = here[here.index(chosen) + 1 :] if chosen in here else []
        self.choose(next(iter((*after, *here)), ""))
