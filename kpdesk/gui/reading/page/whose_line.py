"""The line above the page that says whose words are read while the head of the statement is scrolled away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import Statement
from kpdesk.gui.base.language.names import date_name, delivery_told, joined, title_of
from kpdesk.gui.base.look.elided import ElidedLabel
from kpdesk.gui.reading.page import Page

_BLANK = 24
"""So many pixels at the end of the head hold nothing."""


class WhoseLine(QFrame):
    """Has its room at all times, so that no line of the text moves or is covered when it begins to speak."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_whose_line")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self._label = ElidedLabel(self)
        self._label.setObjectName("reading_whose")
        self._label.setProperty("role", "soft")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 5)
        row.addWidget(self._label, 1)
        kept = self._label.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._label.setSizePolicy(kept)
        self._label.hide()
        page.scrolled.connect(self._follow)
        page.laid_out.connect(self._follow)

    def show_statement(self, statement: Statement) -> None:
        """Speak of another statement: who, when, what became of the speech, and the title, which may be cut."""
        who = ", ".join(statement.speakers[:1] + ((statement.organisation,) if statement.organisation else ()))
        when = date_name(statement.date) or (str(statement.year) if statement.year else "")
        said = joined((who, when, delivery_told(statement), title_of(statement)))
        self._label.setText(said)
        self._label.setAccessibleName(said)
        rtl = right_to_left(title_of(statement), None)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self._follow()

    def _follow(self) -> None:
        page = self._page
        below_head = page.line_of(0).top() - _BLANK if page.body else 0
        self._label.setVisible(bool(page.body) and page.verticalScrollBar().value() >= max(1, below_head))
