"""What is known about the chosen statement, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import Statement
from kpdesk.gui.base.details.certainty import DOUBT_SIGN, evidence_line, is_doubtful
from kpdesk.gui.base.language.names import (
    date_name,
    delivery_told,
    field_name,
    kind_name,
    language_name,
    listed,
    meeting_name,
    title_of,
)
from kpdesk.gui.base.language.translation import mirrored
from kpdesk.gui.base.workspace import Workspace

_WORDS_A_MINUTE = 120
_MARGIN = 22
_NARROWEST = 280


class DetailsPanel(QScrollArea):
    """Title, fields with their certainty, size and source of one statement; or how many are chosen."""

    open_requested = Signal()
    edit_requested = Signal()
    compare_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_details")
        self.setAccessibleName(self.tr("Details of the chosen statement"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._workspace = workspace
        self.show_nothing()

    def _put(self, page: QWidget, buttons: QHBoxLayout | None) -> None:
        """Show a page, with room for its buttons in every language."""
        self.setWidget(page)
        wanted = buttons.minimumSize().width() + 2 * _MARGIN if buttons is not None else 0
        self.setMinimumWidth(max(_NARROWEST, wanted + self.verticalScrollBar().sizeHint().width()))

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._say(self.tr("Choose a statement to see what is known about it."))

    def show_several(self, chosen: Sequence[Statement]) -> None:
        """Say how many statements are chosen, and offer what can be done with all of them."""
        self._say(self.tr("%n statement(s) chosen", "", len(chosen)), self._buttons(chosen))

    def _say(self, sentence: str, buttons: QHBoxLayout | None = None) -> None:
        label = QLabel(sentence)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        page = _page()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        column.setSpacing(12)
        column.addWidget(label)
        if buttons is not None:
            column.addLayout(buttons)
        column.addStretch(1)
        self._put(page, buttons)

    def show_statement(self, statement: Statement) -> None:
        """Show one statement."""
        page = _page()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 20)
        column.setSpacing(12)
        title = QLabel(title_of(statement))
        title.setObjectName("details_title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _wrap(title)
        title.setFont(self._workspace.theme.document_font(1.2, bold=True))
        column.addWidget(title)
        buttons = self._buttons([statement])
        column.addLayout(buttons)
        column.addLayout(self._fields(statement))
        column.addWidget(_faint(self._size(statement)))
        column.addWidget(_faint(self._source(statement)))
        if statement.removed is not None:
            column.addWidget(_faint(self._age_in_trash(statement.removed)))
        column.addStretch(1)
        self._put(page, buttons)

    def _buttons(self, chosen: Sequence[Statement]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        wishes = (
            ("details_open", self.tr("Open"), self.open_requested, "primary"),
            ("details_compare", self.tr("Compare"), self.compare_requested, ""),
            ("details_edit", self.tr("Correct…"), self.edit_requested, ""),
        )
        for name, text, wish, role in wishes:
            button = QPushButton(text)
            button.setObjectName(name)
            button.setProperty("role", role)
            button.clicked.connect(wish)
            button.setVisible(chosen[0].removed is None and (len(chosen) == 1 or name != "details_open"))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fields(self, statement: Statement) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        values = _values(statement)
        if not values["delivery"]:  # "not stated" would say that it could have been
            del values["delivery"]
        for row, (field, value) in enumerate(values.items()):
            name = QLabel(field_name(field))
            name.setProperty("role", "soft")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(statement, field, value), row, 1)
        return grid

    def _value(self, statement: Statement, field: str, value: str) -> QLabel:
        evidence = statement.evidence.get(field)
        doubtful = is_doubtful(evidence)
        shown = value or self.tr("not stated")
        label = QLabel(f"{shown}  {DOUBT_SIGN}" if doubtful else shown)
        label.setObjectName(f"details_{field}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        _wrap(label)
        label.setAlignment(_leading())
        label.setToolTip(evidence_line(evidence))
        label.setAccessibleDescription(evidence_line(evidence))
        label.setProperty("role", "doubtful" if doubtful else ("" if value else "faint"))
        return label

    def _age_in_trash(self, since: str) -> str:
        days = (datetime.now(UTC) - datetime.fromisoformat(since)).days
        return self.tr("In the trash since {date} (%n day(s)). After 90 days it can be emptied.", "", days).format(
            date=date_name(since[:10])
        )

    def _size(self, statement: Statement) -> str:
        minutes = max(1, round(statement.words / _WORDS_A_MINUTE))
        parts = (
            self.tr("%n paragraph(s)", "", statement.paragraphs),
            self.tr("%n word(s)", "", statement.words),
            self.tr("{minutes} min spoken").format(minutes=minutes),
            self.tr("version {number}").format(number=statement.version),
        )
        return " · ".join(parts)

    def _source(self, statement: Statement) -> str:
        said = self.tr("{file} · SHA-256 {hash}… · {key}")
        return said.format(file=statement.source, hash=statement.sha256[:10], key=statement.key)


def _values(statement: Statement) -> dict[str, str]:
    return {
        "organisation": statement.organisation or "",
        "meeting": " ".join(part for part in (_year_of_meeting(statement), meeting_name(statement.meeting)) if part),
        "date": date_name(statement.date),
        "kind": kind_name(statement.kind),
        "delivery": delivery_told(statement),
        "language": language_name(statement.language),
        "speakers": listed(statement.speakers),
        "publisher": statement.publisher or "",
    }


def _year_of_meeting(statement: Statement) -> str:
    return str(statement.meeting.year) if statement.meeting else ""


def _page() -> QWidget:
    page = QWidget()
    page.setProperty("surface", "page")
    page.setObjectName("details_page")
    return page


def _leading() -> Qt.AlignmentFlag:
    # A label that wraps aligns by its text alone, which leaves English words adrift in a mirrored window.
    edge = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


def _faint(text: str) -> QLabel:
    label = QLabel(text)
    label.setAlignment(_leading())
    label.setProperty("role", "faint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    _wrap(label)
    return label


def _wrap(label: QLabel) -> None:
    """Let a label take the width there is: a long name of a file would make the whole page wider than what is seen."""
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
