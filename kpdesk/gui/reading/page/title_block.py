"""The head of the page: title, who and where and when, and what became of the speech."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import Statement
from kpdesk.gui.base.language.names import delivery_badge, source_line, title_of
from kpdesk.gui.base.look.theme import Theme

_TITLE_SCALE, _LONG_TITLE_SCALE = 1.42, 1.18
_LONG_TITLE = 64


class TitleBlock(QWidget):
    """Stands above the text and scrolls with it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_title_block")
        self._theme = theme
        self._title, self._source, self._badge = (_label(self, name) for name in ("title", "source", "badge"))
        self._source.setProperty("role", "soft")
        self._badge.setProperty("role", "badge")
        self._badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._badge.setWordWrap(False)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 30, 0, 20)
        column.setSpacing(5)
        row = self._row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._badge)
        row.addStretch(1)
        for label in (self._title, self._source):
            column.addWidget(label)
        column.addLayout(row)
        self.set_fonts()

    def show_statement(self, statement: Statement) -> None:
        """Show what is known about a statement; its badge is there only where something must be said."""
        title = title_of(statement)
        rtl = right_to_left(title, None)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._source):
            label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._title.setText(title)
        self.set_fonts()
        self._source.setText(source_line(statement))
        self._badge.setText(delivery_badge(statement))
        self._badge.setVisible(bool(delivery_badge(statement)))

    def set_fonts(self) -> None:
        """Take the present size of the document text."""
        scale = _LONG_TITLE_SCALE if len(self._title.text()) > _LONG_TITLE else _TITLE_SCALE
        self._title.setFont(self._theme.document_font(scale, bold=True))

    def height_for(self, width: int) -> int:
        """How high the block is at a width."""
        self.ensurePolished()
        for part in (self._row, self._column):  # what was shown or hidden just now is not known to them yet
            part.invalidate()
        return self._column.totalHeightForWidth(width)


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(f"reading_{name}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setCursor(Qt.CursorShape.IBeamCursor)
    return label
