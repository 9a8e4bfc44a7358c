"""The list of headings beside the page; in an interview, the questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kpdesk.core.direction import isolated, right_to_left
from kpdesk.core.records import Paragraph

WIDTH = 216
_FEWEST = 2
_WORDS_OF_A_QUESTION = 9
_NUMBER = Qt.ItemDataRole.UserRole
_START = Qt.ItemDataRole.UserRole + 1


class Outline(QFrame):
    """The parts of the statement: a click or Enter goes to the paragraph; the present part is the chosen row."""

    jump_requested = Signal(object)
    """The number of a paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_outline")
        self.setProperty("surface", "side")
        self.setFixedWidth(WIDTH)
        title = QLabel(self.tr("In this statement").upper(), self)
        title.setObjectName("outline_title")
        title.setProperty("role", "section")
        self.list = QListWidget(self)
        self.list.setObjectName("outline_list")
        self.list.setAccessibleName(self.tr("In this statement"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 30, 8, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.list, 1)

    def show_body(self, body: Sequence[Paragraph]) -> None:
        """List the parts of a text."""
        self.list.clear()
        for paragraph in parts(body):
            item = QListWidgetItem(isolated(name_of(paragraph)), self.list)
            item.setData(_NUMBER, paragraph.n)
            item.setData(_START, paragraph.start)
            rtl = right_to_left(paragraph.text, paragraph.language)
            edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            item.setToolTip(paragraph.text[:300])

    @property
    def useful(self) -> bool:
        """Whether there is more than one part to choose from."""
        return self.list.count() >= _FEWEST

    def show_place(self, paragraph: Paragraph) -> None:
        """Choose the part that holds a paragraph."""
        before = [n for n in range(self.list.count()) if self.list.item(n).data(_START) <= paragraph.start]
        self.list.setCurrentRow(before[-1] if before else -1)

    def _jump(self, item: QListWidgetItem) -> None:
        self.jump_requested.emit(item.data(_NUMBER))


def parts(body: Sequence[Paragraph]) -> list[Paragraph]:
    """The headings of a text and, in an interview, its questions."""
    return [each for each in body if each.kind in ("heading", "question")]


def name_of(paragraph: Paragraph) -> str:
    """A line for the list: a heading as it is, a question by its first words without who asks."""
    if paragraph.kind == "heading":
        return paragraph.text
    words = paragraph.text
    if paragraph.speaker and words.startswith(paragraph.speaker):
        words = words[len(paragraph.speaker) :].lstrip(" :")
    first = words.split(maxsplit=_WORDS_OF_A_QUESTION)
    return " ".join(first[:_WORDS_OF_A_QUESTION]) + ("…" if len(first) > _WORDS_OF_A_QUESTION else "")
