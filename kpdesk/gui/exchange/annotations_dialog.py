"""The preview of annotations of other programs: what importing a file would bring; Enter imports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.direction import isolated
from kpdesk.core.records import AnnotationReport, Statement
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.jobs import Handle, Progress
from kpdesk.gui.base.language.names import title_of
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.base.workspace import Workspace

_TO_LEFT = "\u200f"  # a name alone would stand on the side of its own letters
_WIDEST = 70  # letters of a title
Read = tuple[AnnotationReport, list[Statement]]


class AnnotationsDialog(QDialog):
    """Reads a file, tells what would come and what is no annotation, and imports it when asked."""

    def __init__(self, workspace: Workspace, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotations_dialog")
        self.setWindowTitle(self.tr("Import annotations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(620, 430)
        self._workspace, self._file = workspace, file
        self._job: Handle | None = None
        self._heading, self._told = QLabel(self), QLabel(self)
        self._figures: list[tuple[QLabel, QLabel]] = [(QLabel(self), QLabel(self)) for _ in range(5)]
        self._about = QComboBox(self)
        self._faults = QListWidget(self)
        self._import, self._cancel = QPushButton(self.tr("Import"), self), QPushButton(self.tr("Cancel"), self)
        self._arrange()
        self._read()

    def reject(self) -> None:
        """Stop what is under way; nothing of it is stored."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _arrange(self) -> None:
        self._heading.setFont(self._workspace.theme.document_font(1.25, bold=True))
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._heading.setText(f"{_TO_LEFT if to_left else ''}{isolated(self._file.name)}")
        self._told.setObjectName("annotations_told")
        for label in (self._heading, self._told):
            label.setWordWrap(True)
        self._about.setObjectName("annotations_about")
        self._about.addItem(self.tr("Those that name no statement of this archive wait for it"), None)
        self._about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._about.activated.connect(self._read)
        self._about.hide()
        self._faults.setObjectName("annotations_faults")
        self._faults.setAccessibleName(self.tr("What is no annotation, and why"))
        self._faults.setWordWrap(True)
        self._faults.hide()
        self._import.setObjectName("annotations_import")
        self._import.setDefault(True)
        self._import.clicked.connect(self._start)
        self._cancel.setObjectName("annotations_cancel")
        self._cancel.clicked.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(26)
        for place, (figure, name) in enumerate(self._figures):
            figure.setFont(self._workspace.theme.document_font(1.6, bold=True))
            grid.addWidget(figure, 0, place)
            grid.addWidget(name, 1, place)
        grid.setColumnStretch(len(self._figures), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addWidget(self._about)
        column.addWidget(self._told)
        column.addWidget(self._faults, 1)
        column.addLayout(row)
        name_box(self._about, self.tr("Annotations that name no statement of this archive"))

    def _read(self) -> None:
        self._import.setEnabled(False)
        archive, file, key = self._workspace.archive, self._file, self._about.currentData()
        self._say(self.tr("Reading {file}…").format(file=isolated(file.name)))

        def work(progress: Progress) -> Read:
            return archive.preview_annotations(file, key=key, progress=progress), archive.statements()

        self._job = self._workspace.jobs.slow(
            work, self._show, failed=self._fail, progress=self._progressed, owner=self
        )

    def _show(self, read: Read) -> None:
        found, statements = read
        self._offer(found, statements)
        self._count(found)
        self._faults.clear()
        self._faults.addItems([f"{isolated(each.source)}\n{isolated(each.error)}" for each in found.failed])
        self._faults.setVisible(bool(found.failed))
        brings = bool(found.notes or found.kept)
        self._say("" if brings else self.tr("Nothing in it is new here."))
        self._import.setEnabled(brings)
        (self._import if brings else self._cancel).setFocus()

    def _offer(self, found: AnnotationReport, statements: list[Statement]) -> None:
        """Where some name no statement that is here, the person may say which one they are about."""
        if self._about.count() == 1:
            for each in statements:
                year = f"{each.year} · " if each.year else ""
                self._about.addItem(f"{year}{title_of(each)}"[:_WIDEST], each.key)
        self._about.setVisible(bool(found.kept) or self._about.currentIndex() > 0)

    def _count(self, found: AnnotationReport) -> None:
        told = (
            (len(found.notes), self.tr("new notes"), ""),
            (found.to_place, self.tr("of these to place"), "warn"),
            (found.known, self.tr("here already"), ""),
            (len(found.kept), self.tr("wait for their statement"), ""),
            (len(found.failed), self.tr("no annotations, left out"), "warn"),
        )
        for (number, what, role), (figure, name) in zip(told, self._figures, strict=True):
            figure.setText(str(number))
            figure.setAccessibleName(f"{number} {what}")
            figure.setProperty("role", role if number else "faint")
            name.setText(what)
            name.setProperty("role", "soft" if number else "faint")
            for label in (figure, name):
                label.style().polish(label)

    def _start(self) -> None:
        archive, file, key = self._workspace.archive, self._file, self._about.currentData()
        self._import.setEnabled(False)
        self._about.setEnabled(False)

        def work(progress: Progress) -> AnnotationReport:
            return archive.import_annotations(file, key=key, progress=progress)

        self._job = self._workspace.jobs.slow(
            work, self._imported, failed=self._fail, progress=self._progressed, owner=self
        )

    def _imported(self, done: AnnotationReport) -> None:
        sentence = self.tr("Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.")
        self._workspace.messages.tell(
            sentence.format(
                new=len(done.notes), to_place=done.to_place, waiting=len(done.kept), failed=len(done.failed)
            ),
            action=self.tr("Undo"),
            act=self._workspace.actions["undo"].trigger,
        )
        self._job = None
        self.accept()

    def _progressed(self, done: int, total: int, what: str) -> None:
        del what
        self._say(self.tr("{done} of {total} annotations…").format(done=done, total=total))

    def _fail(self, error: KpdeskError) -> None:
        self._say(said(error))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus()

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
