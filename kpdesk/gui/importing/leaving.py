"""The question inside the import window whether to leave it with corrections that are not stored."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class LeavingQuestion(QFrame):
    """A line with a question and two answers; hidden until `ask`."""

    leave = Signal()
    """The person leaves and gives the corrections up."""
    stay = Signal()
    """The person goes on correcting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_leaving")
        question = QLabel(self.tr("Leave the import? Your corrections are lost."), self)
        question.setProperty("role", "doubtful")
        self._leave = QPushButton(self.tr("Leave"), self)
        self._leave.setObjectName("import_leave")
        self._stay = QPushButton(self.tr("Go on correcting"), self)
        self._stay.setObjectName("import_stay")
        for button in (self._leave, self._stay):
            button.setAccessibleDescription(question.text())
        self._leave.clicked.connect(self.leave)
        self._stay.clicked.connect(self._back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(question, 1)
        row.addWidget(self._leave)
        row.addWidget(self._stay)
        self.hide()

    def ask(self) -> None:
        """Shows the question; the answer that loses nothing has the focus."""
        self.show()
        self._stay.setFocus()

    def _back(self) -> None:
        self.hide()
        self.stay.emit()
