"""The verbs of the File menu: import, sample collection, backup, check."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.core.records import Change, CheckReport, Statement


class FileVerbs(QObject):
    """Asks for files and folders and hands the work to the archive; tells how it went in the message strip."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._samples: Message | None = None
        actions = workspace.actions
        actions["import_files"].triggered.connect(self._choose_files)
        actions["import_folder"].triggered.connect(self._import_folder)
        actions["backup"].triggered.connect(self._back_up)
        actions["check"].triggered.connect(self._check)
        actions["remove_samples"].triggered.connect(self.remove_samples)
        workspace.opened.connect(self._greet)
        workspace.changed.connect(self._look_for_samples)

    def import_files(self, files: Sequence[Path]) -> None:
        """Open the table of proposals for these files; for none, ask for some first."""
        if not files:
            self._choose_files()
            return
        from kpdesk.gui.importing.dialog import ImportDialog  # noqa: PLC0415 - after first paint

        ImportDialog(self._workspace, list(files), self._window).show()

    def remove_samples(self) -> None:
        """Move the sample collection to the trash; one undo brings it back."""
        self._workspace.jobs.quick(self._workspace.archive.remove_samples, self._samples_removed)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import statements"))
        if names:
            self.import_files([Path(name) for name in names])

    def _import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        if name:
            self.import_files([Path(name)])

    def _greet(self) -> None:
        archive, messages = self._workspace.archive, self._workspace.messages
        if archive.read_only:
            messages.tell(archive.read_only, "warning", stays=True)
        self._look_for_samples()

    def _look_for_samples(self, change: Change | None = None) -> None:
        if change is not None and change.notes and not change.statements:
            return
        archive = self._workspace.archive
        self._workspace.jobs.quick(archive.statements, self._tell_of_samples, replaces="samples")

    def _tell_of_samples(self, statements: list[Statement]) -> None:
        messages, samples = self._workspace.messages, sum(each.sample for each in statements)
        self._workspace.actions["remove_samples"].setEnabled(bool(samples))
        if not samples:
            if self._samples is not None:
                messages.withdraw(self._samples)
            self._samples = None
            return
        said = self._sample_sentence(samples, len(statements))
        if self._samples is None:
            remove = self.tr("Remove samples")
            self._samples = messages.tell(said, action=remove, act=self.remove_samples, stays=True)
        elif self._samples.sentence != said:
            self._samples = messages.reword(self._samples, said)

    def _sample_sentence(self, samples: int, all_of_them: int) -> str:
        """What is said of the samples; once anything else is stored, never that nothing here is real."""
        if samples == all_of_them:
            return self.tr(
                "This is an invented sample collection to try kpdesk with: no country or person in it is real."
            )
        if samples == 1:
            return self.tr("1 of %n statements is an invented sample.", "", all_of_them)
        return self.tr("{samples} of %n statements are invented samples.", "", all_of_them).format(samples=samples)

    def _samples_removed(self, removed: list[Statement]) -> None:
        archive, keys = self._workspace.archive, [each.key for each in removed]
        self._workspace.messages.tell(
            self.tr("%n sample(s) moved to the trash.", "", len(removed)),
            action=self.tr("Restore"),
            act=lambda: self._workspace.jobs.quick(lambda: archive.restore(*keys), lambda _: None),
        )

    def _back_up(self) -> None:
        proposed = f"kpdesk-{date.today().isoformat()}.backup"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Back up the archive"), proposed)
        if not name:
            return
        archive = self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.backup(Path(name)), self._backed_up)

    def _backed_up(self, file: Path) -> None:
        said = self.tr("The archive is backed up to {file}; the copy was opened and checked.")
        self._workspace.messages.tell(said.format(file=file.name))

    def _check(self) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.check(), self._checked)

    def _checked(self, report: CheckReport) -> None:
        if report.ok:
            self._workspace.messages.tell(self.tr("The archive was checked: everything is in order."))
            return
        said = self.tr("The archive was checked. %n problem(s) found, the first: {what}", "", len(report.problems))
        self._workspace.messages.tell(said.format(what=report.problems[0].what), "error")
