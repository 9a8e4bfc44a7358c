"""The line under the page: where one is, how long it is to read and to say, and where the words come from."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.numbering import imported, numbered
from kpdesk.core.records import Paragraph, StatementText
from kpdesk.core.text import word_count
from kpdesk.gui.base.look.elided import ElidedLabel

_WORDS_A_MINUTE = 120
_Label = TypeVar("_Label", bound=QLabel)


class Foot(QFrame):
    """Paragraph, words and speaking time at the left; the file and its hash at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_foot")
        self.setProperty("surface", "side")
        self._place = self._label(QLabel(self), "place")
        names = ("size", "heat", "selection", "source")
        labels = (self._label(ElidedLabel(self), name) for name in names)
        self._size, self._heat, self._selection, self._source = labels
        self.common = QPushButton(self)
        self.common.setObjectName("reading_foot_common")
        self.common.setProperty("role", "quiet")
        self.common.setCheckable(True)
        self.common.toggled.connect(self._name_common)
        self._common = 0
        self._source.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(18)
        row.addWidget(self._place)
        for label, part in ((self._size, 3), (self._heat, 5), (self._selection, 3), (self._source, 2)):
            row.addWidget(label, part)
        row.insertWidget(row.indexOf(self._heat) + 1, self.common)
        self._selection.hide()
        self._heat.hide()
        self.common.hide()

    def show_text(self, text: StatementText, *, newest: int, words: int) -> None:
        """Show the size of a statement and where it comes from, and which version it is where it is not the newest."""
        statement = text.statement
        self._size.setText(self._said(words))
        said = self.tr("{file} · SHA-256 {hash}…").format(file=isolated(statement.source), hash=statement.sha256[:8])
        if newest > statement.version:
            said = self.tr("version {n} of {newest} · {rest}").format(n=statement.version, newest=newest, rest=said)
        self._source.setText(said)
        self._source.setToolTip(f"{isolated(statement.source)}\nSHA-256 {statement.sha256}")

    def show_place(self, paragraph: Paragraph, text: StatementText) -> None:
        """Show in which paragraph the caret is; where some were repaired the last number is not how many there are."""
        said = self.tr("¶ {n} of {all}")
        if paragraph in text.left_out:
            said = self.tr("¶ {n}, left out · {all} are read")
        elif text.joined or text.left_out or paragraph.n != imported(paragraph.n) or len(text.body) < text.body[-1].n:
            said = self.tr("¶ {n} · {all} paragraphs")
        self._place.setText(said.format(n=numbered(paragraph.n), all=len(text.body)))

    def show_heat(self, whole: str, here: str) -> None:
        """Show how much of the text was said before, and where else the paragraph of the caret stands."""
        said = " · ".join(filter(None, (whole, here)))
        self._heat.setVisible(bool(said))
        self._heat.setText(said)
        counted = self.tr(
            "Counted are words that statements of earlier years say the same or nearly so, and whole sentences of "
            "eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not."
        )
        self._heat.setToolTip(f"{said}\n\n{counted}" if said else "")

    def show_common(self, count: int) -> None:
        """Offer the stretches that may only be common wording; their bars are shown where the button is pressed."""
        self._common = count
        self.common.setVisible(count > 0)
        self._name_common()

    def _name_common(self) -> None:
        said = self.tr("%n more that may only be common wording", "", self._common)
        self.common.setAccessibleName(said)
        self.common.setToolTip(said)
        self.common.setText(
            self.tr("Hide common wording")
            if self.common.isChecked()
            else self.tr("+ %n common wording", "", self._common)
        )

    def show_selection(self, words: str) -> None:
        """Show how long the selected words are; hidden where there are none."""
        self._selection.setVisible(bool(words))
        if words:
            self._selection.setText(self.tr("Selected: {size}").format(size=self._said(word_count(words))))

    def _said(self, words: int) -> str:
        minutes, seconds = divmod(round(words * 60 / _WORDS_A_MINUTE), 60)
        time = self.tr("{minutes}:{seconds} min at {speed} words a minute").format(
            minutes=minutes, seconds=f"{seconds:02}", speed=_WORDS_A_MINUTE
        )
        counted = self.tr("%n word(s)", "", words)
        return f"{counted} · {time}"

    def _label(self, label: _Label, name: str) -> _Label:
        label.setObjectName(f"reading_foot_{name}")
        label.setProperty("role", "faint")
        return label
