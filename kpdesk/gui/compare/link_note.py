"""The box in which a note on a link is written; Ctrl+Enter keeps it, as it does beside a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class LinkNote(QDialog):
    """Accepted where there is something to keep; `words` is what was written also where it was left with Esc."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link_note")
        self.setWindowTitle(self.tr("Note on a link"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = QLabel(self.tr("Note on this link (private until you change that on the notes page)"), self)
        said.setWordWrap(True)
        self._words = QPlainTextEdit(words, self)
        self._words.setObjectName("link_note_words")
        self._words.setAccessibleName(self.tr("Words of the note"))
        self._words.setTabChangesFocus(True)
        self._words.moveCursor(QTextCursor.MoveOperation.End)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setObjectName("link_note_save")
        buttons.addButton(self.tr("Leave"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("link_note_leave")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for each in (said, self._words, buttons):
            column.addWidget(each)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    @property
    def words(self) -> str:
        """What stands in the box, without blanks around it."""
        return self._words.toPlainText().strip()
