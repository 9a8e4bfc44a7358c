"""Theme codes for passages, and other boundaries for notes: both begin with a key on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpdesk.core.records import Note
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.code_box import CodeBox
from kpdesk.gui.reading.notes.handles import Handles
from kpdesk.gui.reading.notes.shown import NotesShown
from kpdesk.gui.reading.notes.writing import Passage, move, moved_sentence
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.selecting import sentence_at

if TYPE_CHECKING:
    from kpdesk.gui.reading.notes.annotating import Annotating

_MOST = 60


class Coding(QObject):
    """Codes the selection, the note at the caret, or the sentence there; adjusts the note at the caret."""

    def __init__(self, workspace: Workspace, page: Page, shown: NotesShown, notes: Annotating) -> None:
        super().__init__(notes)
        self._workspace, self._page, self._shown, self._notes = workspace, page, shown, notes
        self._span = (0, 0)
        self._adjusted = ""
        self._hint: Message | None = None
        page.selectionChanged.connect(self._let_be)
        self.box = CodeBox(page)
        self.box.chosen.connect(lambda code: self._notes.code(code, self._span))
        self.box.left.connect(page.setFocus)
        self.handles = Handles(workspace, page, shown)
        self.handles.adjusted.connect(self.keep)

    def ask(self) -> None:
        """Open the box of codes for what is meant at the caret."""
        text, page, there = self._shown.text, self._page, self._shown.at_caret()
        if text is None or not text.body:
            return
        language = text.statement.language
        noted = (there.selector.start, there.selector.end) if there else None
        self._span = page.selected() or noted or sentence_at(page.paragraph_at(page.caret), page.caret, language)
        archive, private = self._workspace.archive, not self._workspace.discretion.on
        self._workspace.jobs.quick(
            lambda: archive.codes(private=private), lambda codes: self.box.ask(codes[:_MOST]), owner=self
        )

    def adjust(self) -> None:
        """Select the words of a note, to be changed with Shift and the arrows or the mouse; once more keeps them."""
        note = self._shown.placed(self._adjusted) if self._adjusted else None
        selected = self._page.selected()
        if note is not None and selected and selected != (note.selector.start, note.selector.end):
            self._page.select(selected[0], selected[0])  # which ends the adjusting
            self.keep(note, selected)
            return
        here = self._shown.at_caret()
        self._adjusted = here.id if here and self._shown.can_adjust(here) else ""
        if here is None:
            self._workspace.messages.tell(self.tr("There is no note here whose passage could be adjusted."))
            return
        if not self._adjusted:
            said = self.tr("This note stands on a passage of another statement. Adjust it there.")
            self._workspace.messages.tell(said)
            return
        self._shown.choose(here.id)
        self._page.select(here.selector.start, here.selector.end)
        self._hint = self._workspace.messages.tell(
            self.tr("Change the selection with Shift and the arrows or the mouse, then press A again.")
        )

    def _let_be(self) -> None:
        """Without a selection nothing is adjusted any more, and what was said about it holds no longer."""
        if self._hint is not None and not self._page.textCursor().hasSelection():
            self._workspace.messages.withdraw(self._hint)
            self._hint, self._adjusted = None, ""

    def keep(self, note: Note, span: tuple[int, int]) -> None:
        """Put a note on other words; until that is durable its highlight is drawn there."""
        archive, text, moved = self._workspace.archive, self._shown.text, moved_sentence()
        if text is None:
            return
        passage, marks = Passage.of(text, *span), self._page.marks
        if marks.chosen == note.id:
            marks.preview(span)
        self._workspace.jobs.quick(
            lambda: move(archive, note, passage, moved), self._kept, failed=self._refused, owner=self
        )

    def _kept(self, note: Note) -> None:
        self._page.marks.preview(None)
        self._shown.put(note)

    def _refused(self, error: KpdeskError) -> None:
        self._page.marks.preview(None)
        self._workspace.messages.tell(str(error), "error")
