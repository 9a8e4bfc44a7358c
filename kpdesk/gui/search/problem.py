"""What is wrong with a query, under the place where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kpdesk.errors import KpdeskError, QueryError
from kpdesk.gui.base.language.sentences import said


class QueryProblem(QLabel):
    """Hidden where nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("query_problem")
        self.setProperty("role", "error")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(16, 10, 16, 10)
        self.hide()

    def say(self, error: KpdeskError, query: str) -> None:
        """Says why a query was not understood."""
        where = ""
        if isinstance(error, QueryError):
            place = min(error.position, len(query))
            where = f"{query[:place]}▸{query[place:]}\n"
        self.setText(f"{where}{said(error)}")
        self.show()
