"""The list of notes, and the editor that opens over a row of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kpdesk.core.records import Note
from kpdesk.gui.annotations.delegate import NoteDelegate
from kpdesk.gui.annotations.model import NotesModel
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.reading.notes.editor import Draft, NoteEditor
from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts

_INSET = 6


class NotesList(QListView):
    """Enter opens the passage, F2 edits in place; what was typed and left is there again, here and in the text."""

    opened = Signal(object)
    """The `Note` of the row."""
    edited = Signal(str, object)
    """A note and the `Draft` it is to become."""
    edit_ended = Signal()
    number_pressed = Signal(int)
    """One of the keys 1 to 9."""
    menu_requested = Signal(object)
    """A place on the screen."""

    def __init__(self, theme: Theme, kept: KeptDrafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_list")
        self.setAccessibleName(self.tr("Notes"))
        self.notes = NotesModel(self)
        self.setModel(self.notes)
        self.setItemDelegate(NoteDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.editor = NoteEditor(theme, self.viewport())
        self.editor.saved.connect(self._save)
        self.editor.left.connect(self.put_aside)
        self._edited: Note | None = None
        self._kept = kept
        self._typed_here: set[str] = set()
        self.editor.changed.connect(self._type)
        self.clicked.connect(self._open)
        theme.changed.connect(self._tint)

    def chosen(self) -> list[Note]:
        """The chosen notes in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.notes.entry(row).note for row in rows]

    def choose(self, ids: list[str], *, otherwise: int = 0) -> None:
        """Choose these notes, where they are shown; where none is, the row `otherwise`, or the last before it."""
        rows = [row for each in ids if (row := self.notes.row_of(each)) >= 0]
        count = self.notes.rowCount()
        for row in rows or ([min(max(0, otherwise), count - 1)] if count else []):
            flag = self.selectionModel().SelectionFlag.Select
            self.selectionModel().setCurrentIndex(self.notes.index(row), flag)

    @property
    def editing(self) -> bool:
        """Whether a note is being edited."""
        return self._edited is not None

    def edit_note(self) -> None:
        """Open the editor over the present row."""
        index = self.currentIndex()
        if not index.isValid():
            return
        self._edited = self.notes.entry(index.row()).note
        self.scrollTo(index)
        self._typed_here.add(self._edited.id)
        self.editor.begin(self._kept.take(self._edited.id) or Draft.of(self._edited))
        self._place_editor()

    def put_aside(self) -> None:
        """Close the editor and remember what was typed."""
        if self._edited is not None:
            self._kept.put_aside(self._edited.id, self._changed())
        self._close()

    def unsaved(self) -> dict[str, Draft]:
        """Everything that was typed here and not saved, by note."""
        self.put_aside()
        return {note_id: draft for note_id in self._typed_here if (draft := self._kept.aside.get(note_id)) is not None}

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, F2 edits."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_note()
        elif event.text().isdigit() and event.text() != "0":
            self.number_pressed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the chosen rows."""
        self.menu_requested.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the rows as wide as the list, and the editor over its row."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # the view itself does this for another height only
            self.scheduleDelayedItemsLayout()
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Keep the editor over its row."""
        super().scrollContentsBy(dx, dy)
        self._place_editor()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.notes.entry(index.row()).note)

    def _save(self) -> None:
        note, draft = self._edited, self._changed()
        if note is not None:
            self._kept.type(note.id, draft)  # until it is durable
            if draft is not None:
                self.edited.emit(note.id, draft)
        self._close()

    def _type(self) -> None:
        if self._edited is not None:
            self._kept.type(self._edited.id, self._changed())

    def _changed(self) -> Draft | None:
        """What stands in the editor, where that is not what the note says."""
        draft = self.editor.draft()
        return None if self._edited is None or draft == Draft.of(self._edited) else draft

    def _close(self) -> None:
        if self._edited is not None:
            self._edited = None
            self.editor.hide()
            self.setFocus()
            self.edit_ended.emit()

    def _place_editor(self) -> None:
        row = self.notes.row_of(self._edited.id) if self._edited else -1
        if row < 0:
            return
        box = self.visualRect(self.notes.index(row))
        width = self.viewport().width() - 2 * _INSET
        height = self.editor.height_at(width)
        top = max(0, min(box.top(), self.viewport().height() - height - _INSET))
        self.editor.setGeometry(_INSET, top, width, height)

    def _tint(self) -> None:
        self.editor.tint()
        self.viewport().update()
