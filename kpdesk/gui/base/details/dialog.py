"""The dialog in which a person corrects what is known about one statement, or about many in one go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from kpdesk.gui.base.details.form import Described, DetailsForm
from kpdesk.gui.base.look.theme import Theme


class DetailsDialog(QDialog):
    """A `DetailsForm` with Save and Cancel, the same for the library and for the table of an import.

    Whoever opened it does what is `wanted`, then calls `done_with` or `refuse`.
    """

    wanted = Signal(dict)
    """The fields that were touched and what they should be; never an empty mapping."""

    def __init__(
        self, theme: Theme, described: Sequence[Described], *, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_dialog")
        self.setWindowTitle(self.tr("Correct details"))
        self.resize(620, 640)
        self._form = DetailsForm(described, self)
        self._error = QLabel(self)
        self._error.setObjectName("edit_error")
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._arrange(theme, title)

    def values(self) -> dict[str, str]:
        """The fields as they stand in the form, as the archive reads them."""
        return self._form.values()

    def accept(self) -> None:
        """Ask for what was changed; without a change there is nothing to ask for."""
        changed = self._form.changed()
        if changed:
            self.wanted.emit(changed)
        else:
            super().accept()

    def done_with(self) -> None:
        """Close: what was wanted is done."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be, and stay open with what was typed."""
        self._error.setText(sentence)
        self._error.show()

    def _arrange(self, theme: Theme, title: str) -> None:
        heading = QLabel(title, self)
        heading.setObjectName("edit_heading")
        heading.setFont(theme.document_font(1.15, bold=True))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
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
        for widget in (heading, self._form, self._error, buttons):
            column.addWidget(widget)
