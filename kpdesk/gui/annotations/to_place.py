"""Notes that lost their place: where each may be now is looked up as it is chosen, and one key places it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Note, Placing
from kpdesk.gui.annotations.notes_list import NotesList
from kpdesk.gui.annotations.placing import PlacingPanel
from kpdesk.gui.base.workspace import Workspace


class ToPlace(QObject):
    """Follows the list: shows the panel for a note that is to be placed, and places it."""

    def __init__(self, workspace: Workspace, notes: NotesList, panel: PlacingPanel) -> None:
        super().__init__(panel)
        self._workspace, self._list, self._panel = workspace, notes, panel
        self._note: Note | None = None
        notes.selectionModel().currentChanged.connect(self.follow)
        notes.model().modelReset.connect(self.follow)
        notes.number_pressed.connect(panel.choose)
        panel.chosen.connect(self._place)

    def follow(self, *_: object) -> None:
        """Look up the places of the chosen note, where it is one to be placed."""
        index = self._list.currentIndex()
        note = self._list.notes.entry(index.row()).note if index.isValid() else None
        if note is None or note.state != "to place" or note.removed:
            self._note = None
            self._panel.hide()
        elif note != self._note:
            self._note = note
            self._panel.hide()
            archive, note_id = self._workspace.archive, note.id
            self._workspace.jobs.quick(
                lambda: archive.placings(note_id), partial(self._offer, note), replaces="placings", owner=self
            )

    def _offer(self, note: Note, places: tuple[Placing, ...]) -> None:
        if note == self._note:
            self._panel.offer(places)

    def _place(self, place: Placing) -> None:
        note, archive = self._note, self._workspace.archive
        if note is not None:
            self._workspace.jobs.quick(
                lambda: archive.place_note(note.id, place.start, place.end), self._placed, owner=self
            )

    def _placed(self, note: Note) -> None:
        self._workspace.messages.tell(self.tr("The note stands in ¶{n} now.").format(n=numbered(note.paragraph)))
