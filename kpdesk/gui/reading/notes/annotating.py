"""What a reader does with notes: highlight, write, edit, move to the trash; from a key to the archive."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Note, WholeState
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.coding import Coding
from kpdesk.gui.reading.notes.drafts import CloseWatch, Drafts
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.notes.kept_drafts import Place
from kpdesk.gui.reading.notes.not_saved import NotSaved
from kpdesk.gui.reading.notes.shown import NotesShown
from kpdesk.gui.reading.notes.writing import Passage, moved_sentence, save, write
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.selecting import sentence_at

_DRAFT_TAG = "draft"


class Annotating(QObject):
    """Acts on the selection or, without one, on the sentence at the caret.

    A highlight is drawn once it is durable; until then its words are outlined.
    """

    kept = Signal(object)
    """A `Note` that was just written."""

    def __init__(self, workspace: Workspace, page: Page, shown: NotesShown) -> None:
        super().__init__(page)
        self._workspace, self._page, self._shown = workspace, page, shown
        self._drafts = Drafts(workspace, shown.cards, self)
        self._drafts.finished.connect(self._save)
        self._drafts.closed.connect(page.setFocus)
        workspace.discretion.changed.connect(self._be_discreet)
        self.coding = Coding(workspace, page, shown, self)
        self.watch = CloseWatch(page)
        self.watch.closing.connect(self.save_drafts)
        shown.cards.edit_requested.connect(self.edit)
        shown.cards.remove_requested.connect(self.remove)

    def passage(self) -> Passage | None:
        """The selection or, without one, the sentence at the caret; None where there are no words."""
        text, page = self._shown.text, self._page
        if text is None or not text.body:
            return None
        span = page.selected() or sentence_at(page.paragraph_at(page.caret), page.caret, text.statement.language)
        return Passage.of(text, *span) if span[0] < span[1] else None

    def highlight(self, label: str | None = None) -> None:
        """Highlight the passage; a highlight that stands there already takes the label."""
        passage, there = self.passage(), self._there()
        if there is not None:
            self._shown.choose(there.id)
            if there.label != label:
                archive, note_id = self._workspace.archive, there.id
                self._workspace.jobs.quick(lambda: archive.edit_note(note_id, label=label), self._shown.put)
        elif passage is not None:
            self._write(passage, Draft(label=label))

    def code(self, code: str, span: tuple[int, int]) -> None:
        """Give a code to the note on exactly these words, or to a new highlight on them."""
        text, there = self._shown.text, self._shown.on(*span)
        if there is not None:
            archive, note_id, tags = self._workspace.archive, there.id, (*there.tags, code)
            self._workspace.jobs.quick(lambda: archive.edit_note(note_id, tags=tags), self._shown.put)
        elif text is not None:
            self._write(Passage.of(text, *span), Draft(tags=(code,)))

    def begin(self) -> None:
        """Open the editor: at a draft or a note at the caret, or at the passage."""
        passage, there, text = self.passage(), self._there(), self._shown.text
        if passage is None or text is None:
            return
        aside = None if self._page.selected() else self._drafts.near(passage.key, passage.version, self._page.caret)
        if there is not None and aside is None:
            self.edit(there.id)
        else:
            at = aside or passage
            self._open(at, Draft(), (at.start, at.end))

    def begin_whole(self, on: WholeState) -> None:
        """Open the editor at the top, for a note on the statement as a whole or on its meeting."""
        text = self._shown.text
        if text is None:
            return
        if on == "meeting" and text.statement.meeting is None:
            said = self.tr("The meeting of this statement is not known. Correct its details first (F2).")
            self._workspace.messages.tell(said)
            return
        about = text.statement
        self._open(Passage(about.key, about.version, start=0, end=0, exact="", on=on), Draft(), (0, 0))

    def edit(self, note_id: str) -> None:
        """Open the editor in place of a card."""
        note = self._shown.note(note_id)
        if note is not None:
            placed = self._shown.placed(note_id)
            self._shown.choose(note_id)
            span = (placed.selector.start, placed.selector.end) if placed else (0, 0)
            self._open(note_id, Draft.of(note), span)

    def remove(self, note_id: str) -> None:
        """Move a note to the trash."""
        archive = self._workspace.archive
        if self._shown.note(note_id):
            self._workspace.jobs.quick(lambda: archive.remove_note(note_id), self._removed)

    def remove_here(self) -> None:
        """Move the note whose card has the focus, or else the shortest at the caret, to the trash."""
        here = self._shown.at_caret()
        self.remove(self._shown.cards.focused or (here.id if here else ""))

    def put_aside(self) -> None:
        """Close the editor, because another text is shown, and remember what stands in it."""
        if self._drafts.put_aside():
            self._workspace.messages.tell(self.tr("The note you began is kept: press N at its words to go on."))

    def _be_discreet(self) -> None:
        if self._workspace.discretion.on:  # what is being typed may be private
            self.put_aside()

    def save_drafts(self) -> None:
        """Write every note that was begun and not saved as a private one with the tag "draft": the window closes."""
        if self._workspace.is_open:
            self._drafts.save_all(self._save_draft)

    def _there(self) -> Note | None:
        """The note on exactly the selection; without a selection, the shortest at the caret."""
        selected = self._page.selected()
        return self._shown.on(*selected) if selected else self._shown.at_caret()

    def _open(self, at: Place, begun: Draft, span: tuple[int, int]) -> None:
        self._page.reveal(span[0])
        self._drafts.open(at, begun, span)

    def _save(self, at: Place, draft: Draft) -> None:
        if isinstance(at, Passage):
            self._write(at, draft)
            return
        archive = self._workspace.archive
        self._workspace.jobs.quick(
            lambda: save(archive, at, draft, moved=""),
            lambda note: self._edited(at, draft, note),
            failed=lambda error: self._refused(at, draft, error),
            owner=self,
        )

    def _write(self, passage: Passage, draft: Draft) -> None:
        archive, moved = self._workspace.archive, moved_sentence()
        if passage.on is None:
            self._page.marks.add_pending((passage.start, passage.end))
            self._page.select(passage.end, passage.end)
        self._workspace.jobs.quick(
            lambda: write(archive, passage, draft, moved),
            lambda note: self._written(passage, draft, note),
            failed=lambda error: self._refused(passage, draft, error),
            owner=self,
        )

    def _edited(self, at: Place, draft: Draft, note: Note) -> None:
        self._drafts.forget(at, draft)
        self._shown.put(note)

    def _written(self, passage: Passage, draft: Draft, note: Note) -> None:
        self._drafts.forget(passage, draft)
        self._page.marks.drop_pending((passage.start, passage.end))
        self._shown.choose(note.id)
        self._shown.put(note)
        self.kept.emit(note)

    def _refused(self, at: Place, draft: Draft, error: KpdeskError) -> None:
        if isinstance(at, Passage):
            self._page.marks.drop_pending((at.start, at.end))
        self._drafts.keep(at, draft)
        NotSaved.of(self._workspace).refused(at, draft, error)

    def _removed(self, note: Note) -> None:
        self._shown.put(note)
        archive, jobs = self._workspace.archive, self._workspace.jobs
        said = (
            self.tr("The note on ¶{n} is in the trash now.") if note.text else self.tr("The highlight on ¶{n} is gone.")
        )
        self._workspace.messages.tell(
            said.format(n=numbered(note.paragraph)),
            action=self.tr("Undo"),
            act=lambda: jobs.quick(lambda: archive.restore_note(note.id), self._shown.put),
        )

    def _save_draft(self, at: Place, draft: Draft) -> bool:
        archive, tags = self._workspace.archive, (*draft.tags, _DRAFT_TAG)
        try:
            if isinstance(at, Passage):
                write(archive, at, Draft(draft.text, draft.label, tags=tags), moved_sentence())
            else:
                archive.edit_note(at, text=draft.text, tags=tags)
        except KpdeskError as error:
            self._workspace.messages.tell(str(error), "error")
            return False
        return True
