"""A meeting in four small fields: kind, year, city, country."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from kpdesk.core.records import Meeting
from kpdesk.gui.base.named_box import name_box


class MeetingField(QWidget):
    """Gives a meeting as the archive reads it: "2022 plenary, Gaborone, BW"; an empty text for none.

    `differ` says that several statements have different meetings; while that is chosen the text is DIFFER.
    """

    DIFFER = "…"

    def __init__(
        self, meeting: Meeting | None, types: Iterable[tuple[str, str]], parent: QWidget, *, differ: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_meeting")
        self._type = QComboBox(self)
        if differ:
            self._type.addItem(differ, self.DIFFER)
        self._type.addItem(self.tr("no meeting"), "")
        for value, name in types:
            self._type.addItem(name, value)
        self._type.setCurrentIndex(0 if differ else max(0, self._type.findData(meeting.type if meeting else "")))
        self._year = self._line("meeting_year", self.tr("Year"), str(meeting.year) if meeting else "")
        self._city = self._line("meeting_city", self.tr("City"), (meeting.city if meeting else None) or "")
        self._country = self._line("meeting_country", self.tr("Country"), (meeting.country if meeting else None) or "")
        self._name(self._type, "meeting_type", self.tr("Kind of meeting"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for field, share in ((self._type, 3), (self._year, 1), (self._city, 3), (self._country, 1)):
            row.addWidget(field, share)
        name_box(self._type, self._type.accessibleName())
        self._type.currentIndexChanged.connect(self._allow)
        self._allow()

    def text(self) -> str:
        """The meeting in one line."""
        kind = self._type.currentData()
        if kind in ("", self.DIFFER):
            return str(kind)
        place = self._city.text().strip(), self._country.text().strip().upper()
        return ", ".join(part for part in (f"{self._year.text().strip()} {kind}", *place) if part)

    def _line(self, name: str, title: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setPlaceholderText(title)
        field.setMinimumWidth(62)
        self._name(field, name, title)
        return field

    def _name(self, field: QWidget, name: str, title: str) -> None:
        field.setObjectName(f"edit_{name}")
        field.setAccessibleName(title)

    def _allow(self) -> None:
        for field in (self._year, self._city, self._country):
            field.setEnabled(self._type.currentData() not in ("", self.DIFFER))
