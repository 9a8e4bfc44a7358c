"""The form in which a person corrects what is known about a statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import DELIVERIES, KINDS, MEETING_TYPES, Statement
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.certainty import evidence_line, is_doubtful
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.base.names import (
    LANGUAGE_NAMES,
    delivery_name,
    field_name,
    kind_name,
    language_name,
    meeting_type_name,
    title_of,
)
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.meeting_field import MeetingField

W = TypeVar("W", bound=QWidget)
_TEXTS = ("title", "organisation", "speakers", "publisher", "date")


class EditDialog(QDialog):
    """Every editable field with the words it comes from; doubtful ones are marked and say why.

    What was not touched is not sent, so that a guess stays a guess until a person looks at it.
    """

    saved = Signal(object)
    """The corrected `Statement`, once it is in the archive."""

    def __init__(self, workspace: Workspace, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_dialog")
        self.setWindowTitle(self.tr("Correct details"))
        self.resize(620, 640)
        self._workspace, self._statement = workspace, statement
        self._fields: dict[str, QLineEdit | QComboBox | MeetingField] = self._make_fields()
        self._before = self.values()
        self._error = QLabel(self)
        self._error.setObjectName("edit_error")
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._arrange()

    def values(self) -> dict[str, str]:
        """The fields as they stand in the form, as the archive reads them."""
        return {name: _value_of(field) for name, field in self._fields.items()}

    def accept(self) -> None:
        """Store what was changed and close; a refused value is told in the form, which stays open."""
        changed = {name: value for name, value in self.values().items() if value != self._before[name]}
        if not changed:
            super().accept()
            return
        archive, key = self._workspace.archive, self._statement.key
        self._workspace.jobs.quick(lambda: archive.edit(key, **changed), self._stored, failed=self._refused)

    def _stored(self, statement: Statement) -> None:
        self.saved.emit(statement)
        super().accept()

    def _refused(self, error: KpdeskError) -> None:
        self._error.setText(str(error))
        self._error.show()

    def _make_fields(self) -> dict[str, QLineEdit | QComboBox | MeetingField]:
        statement = self._statement
        texts: Mapping[str, Any] = {
            **{name: getattr(statement, name) or "" for name in _TEXTS},
            "speakers": "; ".join(statement.speakers),
        }
        languages = sorted({*LANGUAGE_NAMES, *([statement.language] if statement.language else [])})
        return {
            "title": self._line("title", texts["title"]),
            "organisation": self._line("organisation", texts["organisation"]),
            "speakers": self._line("speakers", texts["speakers"], self.tr("Several names: with ; between them")),
            "publisher": self._line("publisher", texts["publisher"]),
            "kind": self._choice("kind", [(kind, kind_name(kind)) for kind in KINDS], statement.kind),
            "delivery": self._choice(
                "delivery", [(each, delivery_name(each)) for each in DELIVERIES], statement.delivery
            ),
            "meeting": MeetingField(
                statement.meeting, [(each, meeting_type_name(each)) for each in MEETING_TYPES], self
            ),
            "date": self._line("date", texts["date"], self.tr("2022, 2022-11 or 2022-11-05")),
            "language": self._choice(
                "language",
                [("", self.tr("not known")), *((code, language_name(code)) for code in languages)],
                statement.language or "",
            ),
        }

    def _line(self, name: str, text: str, hint: str = "") -> QLineEdit:
        field = QLineEdit(text, self)
        field.setPlaceholderText(hint)
        field.setCursorPosition(0)
        return self._named(field, name)

    def _choice(self, name: str, choices: Iterable[tuple[str, str]], chosen: str) -> QComboBox:
        field = QComboBox(self)
        for value, text in choices:
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        return self._named(field, name)

    def _named(self, field: W, name: str) -> W:
        evidence = self._statement.evidence.get(name)
        field.setObjectName(f"edit_{name}")
        field.setAccessibleName(field_name(name))
        field.setAccessibleDescription(evidence_line(evidence))
        field.setProperty("doubtful", is_doubtful(evidence))
        return field

    def _arrange(self) -> None:
        title = QLabel(title_of(self._statement), self)
        title.setFont(self._workspace.theme.document_font(1.15, bold=True))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("edit_save")
        save.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("edit_cancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        for widget in (title, self._form(), self._error, buttons):
            column.addWidget(widget)

    def _form(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("surface", "window")
        form = QGridLayout(page)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setRowStretch(len(self._fields), 1)
        for row, (name, field) in enumerate(self._fields.items()):
            form.addWidget(self._label(name), row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(self._with_evidence(name, field), row, 1)
        area = QScrollArea(self)
        area.setObjectName("edit_form")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("surface", "window")
        area.setWidget(page)
        return area

    def _label(self, name: str) -> QLabel:
        label = QLabel(field_name(name))
        label.setProperty("role", "soft")
        label.setContentsMargins(0, 6, 0, 0)
        return label

    def _with_evidence(self, name: str, field: QWidget) -> QWidget:
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(field)
        if isinstance(field, QComboBox):
            name_box(field, field_name(name))
        evidence = self._statement.evidence.get(name)
        said = evidence_line(evidence)
        if said:
            line = QLabel(said)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            line.setProperty("role", "warn" if is_doubtful(evidence) else "faint")
            column.addWidget(line)
        return both


def _value_of(field: QLineEdit | QComboBox | MeetingField) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return field.text().strip()
