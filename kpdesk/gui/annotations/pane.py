"""The notes page: all notes over all statements, with a filter, editing in place, and the trash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.records import Note
from kpdesk.errors import KpdeskError
from kpdesk.gui.annotations.codes_menu import CodesMenu
from kpdesk.gui.annotations.filtering import Entry, Filter, entry_of
from kpdesk.gui.annotations.handing_on import HandingOn
from kpdesk.gui.annotations.head import NotesHead
from kpdesk.gui.annotations.history import NoteHistory
from kpdesk.gui.annotations.notes_list import NotesList
from kpdesk.gui.annotations.placing import PlacingPanel
from kpdesk.gui.annotations.to_place import ToPlace
from kpdesk.gui.base.actions.menu_keys import Menu
from kpdesk.gui.base.language.names import listed, quoted
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.drafts import CloseWatch
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts

Loaded = tuple[dict[str, Entry], int]
"""The entries of the notes by their ids, in order, and how many notes are in the trash."""


class NotesPane(QWidget):
    """Shows the notes, or those in the trash, and offers what can be done with them."""

    open_requested = Signal(str, object, object)
    """A statement, the paragraph of the note, and the id of the note."""
    status_changed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_pane")
        self.setProperty("surface", "list")
        self._workspace = workspace
        self._in_trash = self._stale = False
        self._purge: Message | None = None
        self._said = ""
        self._known: dict[str, Entry] = {}
        self.head = NotesHead(workspace.theme, self)
        self._kept = KeptDrafts.of(workspace)
        self.list = NotesList(workspace.theme, self._kept, self)
        self._empty = EmptyState(workspace.theme, self)
        self.placing = PlacingPanel(self)
        self._handing_on = HandingOn(workspace, self)
        self._codes = CodesMenu(workspace, self)
        self._to_place = ToPlace(workspace, self.list, self.placing)
        self._watch = CloseWatch(self)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.list)
        self._load()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Know in which window it is, to save what is typed when that closes."""
        super().showEvent(event)
        self._watch.renew()
        self._tell_count()

    def _arrange(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.list)
        self._lists.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._lists, 1)
        column.addWidget(self.placing)

    def _connect(self) -> None:
        actions = self._workspace.actions
        actions.attach(self.list, "notes")
        actions["remove_note"].triggered.connect(self._remove_here)
        self._workspace.changed.connect(self._load)
        self._workspace.discretion.changed.connect(self._be_discreet)
        self.head.export_requested.connect(self._export)
        self.head.filter_changed.connect(self._narrow)
        self.head.trash_toggled.connect(self._show_trash)
        self.head.restore_requested.connect(self._restore)
        self.head.down_requested.connect(self.list.setFocus)
        self.list.opened.connect(lambda note: self.open_requested.emit(note.key, note.paragraph, note.id))
        self.list.edited.connect(self._keep)
        self.list.edit_ended.connect(self._catch_up)
        self.list.menu_requested.connect(self._offer)
        self.list.selectionModel().selectionChanged.connect(self._chosen_changed)
        self._watch.closing.connect(self._save_all)

    def _load(self, *_: object) -> None:
        if self.list.editing:  # the row under the editor must stay; read again when it is closed
            self._stale = True
            return
        archive, removed, known = self._workspace.archive, self._in_trash, self._known
        hides = self._workspace.discretion.hides

        def read() -> Loaded:
            statements = [*archive.statements(), *archive.statements(removed=True)]
            trash = [note for note in archive.notes(removed=True) if not hides(note)]
            by_key = {each.key: each for each in statements}
            notes = trash if removed else [note for note in archive.notes() if not hides(note)]
            # What did not change is folded once: a hundred thousand notes take five seconds.
            return {note.id: entry_of(note, by_key.get(note.key), known.get(note.id)) for note in notes}, len(trash)

        self._workspace.jobs.quick(read, self._show, replaces="notes page")

    def _be_discreet(self) -> None:
        if self._workspace.discretion.on:  # what is being typed, and what is named in the offer, may be private
            self.list.put_aside()
            if self._purge is not None:
                self._workspace.messages.withdraw(self._purge)
        self._load()

    def _show(self, loaded: Loaded) -> None:
        self._known, removed = loaded
        chosen = [note.id for note in self.list.chosen()]
        row = self.list.currentIndex().row()
        place = self.list.verticalScrollBar().value()
        self.list.notes.show_entries(list(self._known.values()))
        self.list.choose(chosen, otherwise=row)
        self.list.verticalScrollBar().setValue(place)
        self.head.count_trash(removed)
        self.head.count_to_place(0 if self._in_trash else self.list.notes.to_place())
        self.head.offer_tags(self.list.notes.tags())
        self._tell_shown()

    def _narrow(self, wanted: Filter) -> None:
        self.list.put_aside()
        self.list.notes.narrow(wanted)
        self._tell_shown()

    def _tell_shown(self) -> None:
        shown, total = self.list.notes.rowCount(), self.list.notes.total()
        self._lists.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._say_empty()
        self._said = (
            self.tr("{shown} of %n note(s)", "", total).format(shown=shown)
            if self.head.filter().narrows
            else self.tr("%n note(s)", "", total)
        )
        self._tell_count()
        self.head.offer_export(shown=shown)
        self._chosen_changed()

    def _tell_count(self) -> None:
        if self.isVisible():  # the status line belongs to the page that is seen
            self.status_changed.emit(self._said)

    def _say_empty(self) -> None:
        if self.head.filter().narrows:
            self._empty.say(self.tr("No note fits"), self.tr("Shorten or clear the filter above."))
        elif self._workspace.discretion.on:
            self._empty.say(self.tr("No note is shown"), self.tr("Private notes are hidden. F8 shows them again."))
        elif self._in_trash:
            self._empty.say(self.tr("The trash is empty"))
        else:
            self._empty.say(
                self.tr("No notes yet"),
                self.tr("Select words in a statement and press H to highlight them, or N to write a note."),
            )

    def _chosen_changed(self) -> None:
        self.head.offer_restore(chosen=len(self.list.chosen()))

    def _show_trash(self, trash: bool) -> None:  # noqa: FBT001 - a slot of the head's button
        self.list.put_aside()
        self._in_trash = trash
        self._load()
        if trash:
            self._workspace.jobs.quick(self._workspace.archive.overdue_notes, self._offer_purge, owner=self)

    def _offer_purge(self, overdue: list[Note]) -> None:
        """Say which notes have been in the trash for their time; they stay until somebody says so."""
        if not overdue or self._workspace.discretion.on or not self._in_trash or self._workspace.archive.read_only:
            return
        archive, jobs = self._workspace.archive, self._workspace.jobs
        said = self.tr("%n note(s) (has|have) been in the trash for more than 90 days: {notes}.", "", len(overdue))
        self._purge = self._workspace.messages.tell(
            said.format(notes=listed([quoted((each.text or each.selector.exact)[:30]) for each in overdue[:3]])),
            action=self.tr("Empty these for good"),
            act=lambda: jobs.quick(archive.purge_notes, lambda _: None),
            stays=True,
        )

    def _keep(self, note_id: str, draft: Draft) -> None:
        edit = self._edit_of(note_id, draft)
        kept = partial(self._kept.forget, note_id, draft)
        self._workspace.jobs.quick(edit, lambda _: kept(), failed=partial(self._refused, note_id, draft), owner=self)

    def _refused(self, note_id: str, draft: Draft, error: KpdeskError) -> None:
        self._kept.put_aside(note_id, draft)
        self._workspace.messages.tell(str(error), "error")

    def _edit_of(self, note_id: str, draft: Draft) -> partial[Note]:
        return partial(
            self._workspace.archive.edit_note,
            note_id,
            text=draft.text,
            label=draft.label,
            tags=draft.tags,
            visibility=draft.visibility,
        )

    def _save_all(self) -> None:
        if self._workspace.is_open:
            for note_id, draft in self.list.unsaved().items():
                try:
                    self._edit_of(note_id, draft)()
                except KpdeskError as error:
                    self._workspace.messages.tell(str(error), "error")
                else:
                    self._kept.forget(note_id, draft)

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self._load()

    def _remove_here(self) -> None:
        if self.list.hasFocus():  # the action is shared with the page beside the list
            self._remove()

    def _remove(self) -> None:
        notes, archive = self.list.chosen(), self._workspace.archive
        if notes and not self._in_trash:
            work = partial(_each, archive.remove_note, [note.id for note in notes])
            self._workspace.jobs.quick(work, self._removed)

    def _removed(self, notes: list[Note]) -> None:
        archive, jobs = self._workspace.archive, self._workspace.jobs
        work = partial(_each, archive.restore_note, [note.id for note in notes])
        self._workspace.messages.tell(
            self.tr("%n note(s) moved to the trash.", "", len(notes)),
            action=self.tr("Undo"),
            act=lambda: jobs.quick(work, lambda _: None),
        )

    def _restore(self) -> None:
        notes, archive = self.list.chosen(), self._workspace.archive
        if notes and self._in_trash:
            work = partial(_each, archive.restore_note, [note.id for note in notes])
            self._workspace.jobs.quick(work, self._restored)

    def _restored(self, notes: list[Note]) -> None:
        self._workspace.messages.tell(self.tr("%n note(s) restored.", "", len(notes)))

    def _export(self) -> None:
        """What is chosen, where that is more than one note; else what is shown."""
        chosen = self.list.chosen()
        self._handing_on.export(chosen if len(chosen) > 1 else self.list.notes.shown())

    def _show_history(self) -> None:
        chosen, archive = self.list.chosen(), self._workspace.archive
        if chosen:
            self._workspace.jobs.quick(
                lambda: archive.note_history(chosen[0].id),
                lambda events: NoteHistory(events, self).open(),
                owner=self,
            )

    def _offer(self, place: QPoint) -> None:
        chosen = self.list.chosen()
        if not chosen:
            return
        menu = Menu(self)
        menu.setObjectName("notes_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Show in the text"), lambda: self.list.opened.emit(chosen[0]))
        if self._in_trash:
            menu.addAction(self.tr("Restore"), self._restore)
        else:
            menu.addAction(self.tr("Edit\tF2"), self.list.edit_note)
            menu.addAction(self.tr("History…"), self._show_history)
            menu.addAction(self.tr("Export…"), self._export)
            menu.addAction(self.tr("Move to the trash\tDel"), self._remove)
            self._codes.add_to(menu, chosen[0])
        menu.popup(place)


def _each(verb: Callable[[str], Note], ids: list[str]) -> list[Note]:
    return [verb(each) for each in ids]
