"""The line at the foot: how much there is, what is saved, what the page says, and a few keys."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kpdesk.gui.base.workspace import Workspace

Counts = tuple[int, int, int]


class StatusLine(QFrame):
    """Counts at the left, "Saved 14:06" after every commit, key hints at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._counts, self._saved, self._said = (self._label(name) for name in ("counts", "saved", "said"))
        self._hints = self._label("hints")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 4)
        row.setSpacing(22)
        for label in (self._counts, self._said, self._saved):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._hints)
        workspace.changed.connect(self._mark_saved)

    def count(self, counts: Counts) -> None:
        """Show how many statements, passages and notes there are."""
        statements, passages, notes = counts
        parts = [self.tr("%n statement(s)", "", statements), self.tr("%n passage(s)", "", passages)]
        if notes:
            parts.append(self.tr("%n note(s)", "", notes))
        self._counts.setText(" · ".join(parts))

    def say(self, text: str) -> None:
        """Show what the present page says; an empty text takes it away."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def hint(self, text: str) -> None:
        """Show a few keys that are good to know on the present page."""
        self._hints.setText(text)

    def _mark_saved(self) -> None:
        time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._saved.setText(self.tr("Saved {time}").format(time=time))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"status_{name}")
        return label
