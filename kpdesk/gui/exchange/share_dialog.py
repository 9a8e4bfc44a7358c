"""Share notes: what goes into a bundle and what stays, before it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.numbering import numbered
from kpdesk.core.records import BundleWritten, Note
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace

_ID = Qt.ItemDataRole.UserRole


class ShareDialog(QDialog):
    """Asks for whom and what, names the private notes one by one, and writes the bundle."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share_dialog")
        self.setWindowTitle(self.tr("Share notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 460)
        self._workspace = workspace
        self._open = 0
        self._heading, self._told = QLabel(self), QLabel(self)
        self._recipient = QLineEdit(self)
        self._statements = QCheckBox(self.tr("The statements go along, with their files"), self)
        self._private = QListWidget(self)
        self._save, self._cancel = QPushButton(self.tr("Save the bundle…"), self), QPushButton(self.tr("Cancel"), self)
        self._name_parts()
        self._arrange()
        archive = workspace.archive
        workspace.jobs.quick(archive.notes, self._show, owner=self)

    def _name_parts(self) -> None:
        self._heading.setFont(self._workspace.theme.document_font(1.25, bold=True))
        self._told.setProperty("role", "soft")
        self._told.setWordWrap(True)
        for widget, name, spoken in (
            (self._recipient, "share_for", self.tr("For whom")),
            (self._statements, "share_statements", self._statements.text()),
            (self._private, "share_private", self.tr("Private notes that may leave")),
            (self._save, "share_save", self._save.text()),
            (self._cancel, "share_cancel", self._cancel.text()),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self._recipient.setPlaceholderText(self.tr("a name or a delegation; stands in the bundle"))
        self._save.setDefault(True)
        self._save.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)
        self._private.itemChanged.connect(self._count)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("For"), self._recipient)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addWidget(self._statements)
        self._caption = QLabel(self.tr("Private notes stay here. Tick those that may leave:"), self)
        column.addWidget(self._caption)
        column.addWidget(self._private, 1)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        column.addLayout(row)

    def _show(self, notes: list[Note]) -> None:
        private = [note for note in notes if note.visibility == "private"]
        self._open = len(notes) - len(private)
        for note in private:
            words = note.text or note.quoted
            item = QListWidgetItem(f"{words[:90]} – {note.key} ¶{numbered(note.paragraph)}", self._private)
            item.setData(_ID, note.id)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
        for widget in (self._caption, self._private):
            widget.setVisible(bool(private))
        self._count()
        self._recipient.setFocus()

    def _named(self) -> list[str]:
        items = [self._private.item(row) for row in range(self._private.count())]
        return [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        named, private = len(self._named()), self._private.count()
        self._heading.setText(self.tr("%n note(s) (goes|go) into the bundle", "", self._open + named))
        stay = self.tr("%n private note(s) (stays|stay) here.", "", private - named) if private else ""
        along = self.tr("Corrected details, repaired paragraphs, decisions about links and words of themes go along.")
        self._told.setText(" ".join(filter(None, [stay, along])))

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the bundle"), self.tr("notes") + ".kpbundle", "kpdesk (*.kpbundle)"
        )
        if not name:
            return
        file = Path(name) if name.endswith(".kpbundle") else Path(f"{name}.kpbundle")
        archive, recipient, named = self._workspace.archive, self._recipient.text().strip(), self._named()
        whole = self._statements.isChecked()
        self._save.setEnabled(False)
        self._workspace.jobs.slow(
            lambda _: archive.write_bundle(file, recipient=recipient, notes=named, statements=whole),
            self._written,
            failed=self._fail,
            owner=self,
        )

    def _written(self, written: BundleWritten) -> None:
        said = self.tr("%n note(s) (is|are) in {file}; it was read again and is whole.", "", written.notes)
        self._workspace.messages.tell(said.format(file=Path(written.file).name))
        self.accept()

    def _fail(self, error: KpdeskError) -> None:
        self._told.setText(str(error))
        self._save.setEnabled(True)
