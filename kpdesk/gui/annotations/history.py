"""The history of a note: who changed what, when, and what it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kpdesk.core.records import NoteEvent
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.reading.notes.words import when

_FIELDS = {
    "created": QT_TRANSLATE_NOOP("NoteHistory", "written"),
    "text": QT_TRANSLATE_NOOP("NoteHistory", "words"),
    "label": QT_TRANSLATE_NOOP("NoteHistory", "label"),
    "tags": QT_TRANSLATE_NOOP("NoteHistory", "tags"),
    "visibility": QT_TRANSLATE_NOOP("NoteHistory", "who may see it"),
    "selector": QT_TRANSLATE_NOOP("NoteHistory", "its passage"),
    "removed": QT_TRANSLATE_NOOP("NoteHistory", "trash"),
    "state": QT_TRANSLATE_NOOP("NoteHistory", "place"),
    "version": QT_TRANSLATE_NOOP("NoteHistory", "version"),
    "paragraph": QT_TRANSLATE_NOOP("NoteHistory", "paragraph"),
}


class NoteHistory(QDialog):
    """A line for each change, the newest first."""

    def __init__(self, events: Sequence[NoteEvent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("note_history")
        self.setWindowTitle(self.tr("History of the note"))
        self.resize(720, 360)
        self.lines = QTreeWidget(self)
        self.lines.setObjectName("note_history_lines")
        self.lines.setAccessibleName(self.windowTitle())
        self.lines.setRootIsDecorated(False)
        self.lines.setHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("It was"), self.tr("It became")]
        )
        for event in reversed(events):
            self.lines.addTopLevelItem(_item(event))
        for column in range(3):
            self.lines.resizeColumnToContents(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column_of_both = QVBoxLayout(self)
        column_of_both.addWidget(self.lines)
        column_of_both.addWidget(buttons)


def _item(event: NoteEvent) -> QTreeWidgetItem:
    field = QCoreApplication.translate("NoteHistory", _FIELDS.get(event.field, event.field))
    item = QTreeWidgetItem([when(event.time), event.author, field, event.old or "–", event.new or "–"])
    for column, text in ((3, event.old), (4, event.new)):
        item.setToolTip(column, text or "")
    return item
