"""The import table: what each file seems to be, to be checked by a person before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.records import ImportReport, Proposal
from kpdesk.gui.base.jobs import Handle, Progress
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.look.room import resize_within_screen
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.importing.beginning import Beginning
from kpdesk.gui.importing.correcting import CorrectButton
from kpdesk.gui.importing.leaving import LeavingQuestion
from kpdesk.gui.importing.model import ProposalModel
from kpdesk.gui.importing.table import ProposalTable
from kpdesk.gui.importing.wording import get_ready


class ImportDialog(QDialog):
    """Reads the files, shows what it guesses, and stores what is ticked; the window stays usable beside it."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import statements"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        resize_within_screen(self, 1240, 560)
        self._workspace = workspace
        self._job: Handle | None = None
        self._model = ProposalModel(workspace.theme, self)
        self._table = ProposalTable(self._model, self)
        self._make_labels()
        self._make_buttons()
        self._arrange()
        self._model.chosen_changed.connect(self._count)
        self._model.refused.connect(self._tell)
        self._model.encoding_chosen.connect(self._read_again)
        self._model.corrected.connect(lambda: self._tell(""))
        self._read(list(paths))

    def reject(self) -> None:
        """Stops what is running, keeping what was stored; closes when nothing runs, and asks if corrections go lost."""
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
        elif self.isVisible() and (self._model.unsaved or self._table.has_refused()):
            self._question.ask()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Closing the dialog while files are read or stored stops that first."""
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def accept(self) -> None:
        """Stores what is ticked, with what was corrected; goes back first to a text that was refused."""
        chosen = self._model.chosen()
        if not chosen or self._job is not None or self._table.return_to_refused():
            return
        archive, versions, encodings = self._workspace.archive, self._model.versions(), self._model.encodings()
        self._question.hide()
        self._model.storing = True
        self._correct.allow()
        self._working(self.tr("Storing…"))
        self._job = self._workspace.jobs.slow(
            lambda progress: archive.import_files(
                list(chosen), descriptions=chosen, versions=versions, encodings=encodings, progress=progress
            ),
            self._stored,
            failed=self._failed,
            progress=self._step,
            owner=self,
        )

    def _read(self, paths: list[Path]) -> None:
        archive = self._workspace.archive
        self._working(self.tr("Reading the files…"))

        def read(progress: Progress) -> list[Proposal]:
            get_ready()
            return archive.propose(paths, progress=progress)

        self._job = self._workspace.jobs.slow(
            read,
            self._proposed,
            failed=self._failed,
            progress=self._step,
            owner=self,
        )

    def _read_again(self, files: list[str], encoding: str) -> None:
        """Shows the files as they are in another encoding."""
        if self._job is not None:
            return
        archive = self._workspace.archive
        self._working(self.tr("Reading the files…"))
        self._job = self._workspace.jobs.slow(
            lambda progress: archive.propose(files, encodings=dict.fromkeys(files, encoding), progress=progress),
            lambda proposals: self._renewed(proposals, encoding),
            failed=self._failed,
            progress=self._step,
            owner=self,
        )

    def _renewed(self, proposals: list[Proposal], encoding: str) -> None:
        self._resting()
        self._model.renew(proposals, encoding)

    def _proposed(self, proposals: list[Proposal]) -> None:
        nothing = self.tr("There is no file to import here. Choose files or another folder.")
        if not self._cancel.isEnabled():
            nothing = self.tr("You stopped the reading, so nothing is proposed here and nothing was stored.")
        self._resting()
        self._model.fill(proposals)
        self._table.fit()
        self._heading.setText(self.tr("Import %n file(s)", "", len(proposals)))
        self._tell("" if proposals else nothing)
        self._table.setFocus()

    def _leave(self) -> None:
        super().reject()

    def _stored(self, report: ImportReport) -> None:
        self._resting()
        self._model.unsaved = False
        stored = self._told(report)
        if report.cancelled:
            stored += " " + self.tr("You stopped the import; what was stored until then is kept.")
        self._workspace.messages.tell(stored)
        troubles = [f"{Path(each.source).name}: {said(each.error)}" for each in report.failed]
        if troubles:
            self._tell("\n".join(troubles))
            self._import.setEnabled(False)
            return
        super().accept()
        self.close()

    def _told(self, report: ImportReport) -> str:
        parts = []
        if report.imported or not report.new_versions:
            parts.append(self.tr("%n statement(s) imported.", "", len(report.imported)))
        if report.new_versions:
            parts.append(self.tr("%n new version(s) stored.", "", len(report.new_versions)))
        if lost := sum(each.to_place for each in report.new_versions):
            parts.append(self.tr("%n note(s) could not be placed and (waits|wait) beside the text.", "", lost))
        return " ".join(parts)

    def _failed(self, error: Exception) -> None:
        self._resting()
        self._tell(said(error))

    def _step(self, done: int, total: int, what: str) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._status.setText(self.tr("{done} of {total}  {name}").format(done=done, total=total, name=isolated(what)))

    def _working(self, what: str) -> None:
        self._status.setText(what)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._import.setEnabled(False)
        self._cancel.setText(self.tr("Stop"))

    def _resting(self) -> None:
        self._job = None
        self._model.storing = False
        self._correct.allow()
        self._progress.hide()
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self._count()

    def _count(self) -> None:
        verdicts, chosen = self._model.verdicts(), len(self._model.chosen())
        parts = (
            (self.tr("%n new", "", verdicts["new"]), verdicts["new"]),
            (self.tr("%n new version(s)", "", verdicts["version"]), verdicts["version"]),
            (self.tr("%n already here", "", verdicts["duplicate"]), verdicts["duplicate"]),
            (self.tr("%n without text", "", verdicts["empty"]), verdicts["empty"]),
            (self.tr("%n not readable", "", verdicts["failed"]), verdicts["failed"]),
        )
        self._status.setText(" · ".join(text for text, count in parts if count))
        self._import.setText(self.tr("Import %n", "", chosen))
        self._import.setEnabled(chosen > 0 and self._job is None)

    def _tell(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _make_labels(self) -> None:
        self._heading = QLabel(self.tr("Import statements"), self)
        self._heading.setFont(self._workspace.theme.document_font(1.1, bold=True))
        self._advice = QLabel(
            self.tr(
                "Nothing is stored until you press Import. A yellow cell with a question mark: please check. "
                "Point at a value to see the words it comes from; edit it with Enter. "
                "Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them."
            ),
            self,
        )
        self._advice.setProperty("role", "soft")
        self._advice.setWordWrap(True)
        self._error = QLabel(self)
        self._error.setObjectName("import_error")
        self._error.setProperty("role", "error")
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._error.hide()
        self._status = QLabel(self)
        self._status.setObjectName("import_status")

    def _make_buttons(self) -> None:
        self._progress = QProgressBar(self)
        self._progress.setObjectName("import_progress")
        self._progress.setAccessibleName(self.tr("Progress of the import"))
        self._progress.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("import_cancel")
        self._cancel.clicked.connect(self.reject)
        self._import = QPushButton(self.tr("Import"), self)
        self._import.setObjectName("import_store")
        self._import.setDefault(True)
        self._import.clicked.connect(self.accept)
        self._table.store_requested.connect(self._import.click)
        self._correct = CorrectButton(self._table, self)
        self._question = LeavingQuestion(self)
        self._question.leave.connect(self._leave)
        self._question.stay.connect(self._table.setFocus)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._status)
        foot.addWidget(self._progress, 1)
        foot.addStretch()
        foot.addWidget(self._correct)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        for widget in (self._heading, self._advice):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(Beginning(self._table, self))
        column.addWidget(self._error)
        column.addWidget(self._question)
        column.addLayout(foot)
