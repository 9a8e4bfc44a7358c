"""The fields of what is known about statements, in a form: those of one, or of many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kpdesk.core.records import DELIVERIES, KINDS, MEETING_TYPES, Description, Statement
from kpdesk.gui.base.details.certainty import evidence_line, is_doubtful
from kpdesk.gui.base.details.meeting_field import MeetingField
from kpdesk.gui.base.language.names import (
    LANGUAGE_NAMES,
    delivery_name,
    field_name,
    kind_name,
    language_name,
    meeting_type_name,
)
from kpdesk.gui.base.named_box import name_box

Described = Statement | Description
W = TypeVar("W", bound=QWidget)
_FIELDS = ("title", "organisation", "speakers", "publisher", "kind", "delivery", "meeting", "date", "language")


class DetailsForm(QScrollArea):
    """Every editable field with the words it comes from; doubtful ones are marked and say why.

    Of several statements a field shows what all of them have, and says where they differ; `changed` holds only what a
    person touched, so that the others keep what each of them has, and a guess stays a guess until somebody looks at it.
    """

    def __init__(self, described: Sequence[Described], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_form")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "window")
        self._described = described
        # Titles are of one statement each: nobody means to give fifty the same.
        self._names = [name for name in _FIELDS if name != "title" or len(described) == 1]
        self._fields: Mapping[str, QLineEdit | QComboBox | MeetingField] = {
            name: self._make(name) for name in self._names
        }
        self._before = self.values()
        self.setWidget(self._page())

    def values(self) -> dict[str, str]:
        """The fields as they stand in the form, as the archive reads them."""
        return {name: _value_of(field) for name, field in self._fields.items()}

    def changed(self) -> dict[str, str]:
        """The fields that a person touched."""
        return {name: value for name, value in self.values().items() if value != self._before[name]}

    def _make(self, name: str) -> QLineEdit | QComboBox | MeetingField:
        makers = {"kind": self._kinds, "delivery": self._deliveries, "language": self._languages}
        if name == "meeting":
            return self._meeting()
        return self._choice(name, makers[name]()) if name in makers else self._line(name)

    def _kinds(self) -> list[tuple[str, str]]:
        return [(kind, kind_name(kind)) for kind in KINDS]

    def _deliveries(self) -> list[tuple[str, str]]:
        return [(each, delivery_name(each)) for each in DELIVERIES]

    def _languages(self) -> list[tuple[str, str]]:
        codes = sorted({*LANGUAGE_NAMES, *(each.language for each in self._described if each.language)})
        return [("", self.tr("not known")), *((code, language_name(code)) for code in codes)]

    def _meeting(self) -> MeetingField:
        differ = self.tr("different meetings") if self._common("meeting") is None else ""
        types = [(each, meeting_type_name(each)) for each in MEETING_TYPES]
        return MeetingField(None if differ else self._described[0].meeting, types, self, differ=differ)

    def _line(self, name: str) -> QLineEdit:
        text = self._common(name)
        field = QLineEdit(text or "", self)
        hints = {
            "speakers": self.tr("Several names: with ; between them"),
            "date": self.tr("2022, 2022-11 or 2022-11-05"),
        }
        field.setPlaceholderText(self.tr("they differ; left as they are") if text is None else hints.get(name, ""))
        field.setCursorPosition(0)
        return self._named(field, name)

    def _choice(self, name: str, choices: Iterable[tuple[str, str]]) -> QComboBox:
        field = QComboBox(self)
        common = self._common(name)
        if common is None:
            field.addItem(self.tr("they differ; left as they are"), None)
        for value, text in choices:
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(common)))
        return self._named(field, name)

    def _common(self, name: str) -> str | None:
        """What all have in a field, as a person writes it; None where they differ."""
        from kpdesk.archive.fields import written  # noqa: PLC0415 - the archive is loaded once the window is painted

        values = {written(each, name) for each in self._described}
        return values.pop() if len(values) == 1 else None

    def _named(self, field: W, name: str) -> W:
        evidence = self._described[0].evidence.get(name) if len(self._described) == 1 else None
        field.setObjectName(f"edit_{name}")
        field.setAccessibleName(field_name(name))
        field.setAccessibleDescription(evidence_line(evidence))
        field.setProperty("doubtful", is_doubtful(evidence))
        return field

    def _page(self) -> QWidget:
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
        return page

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
        evidence = self._described[0].evidence.get(name) if len(self._described) == 1 else None
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
        value = field.currentData()
        return MeetingField.DIFFER if value is None else str(value)
    return field.text().strip()
