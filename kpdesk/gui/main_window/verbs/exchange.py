"""The verbs of notes from and for colleagues, and of backups, in the File menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.health.keeping import AutomaticBackups

BUNDLE, ANNOTATIONS = ".kpbundle", ".jsonld"


class ExchangeVerbs(QObject):
    """Opens the windows of bundles and of backups; those of backups also where the archive did not open."""

    restore_requested = Signal(object)
    salvage_requested = Signal(object)
    """The path of the backup that is to take the archive's place."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._closed: tuple[Path, str] | None = None
        self._keeping = AutomaticBackups(workspace, self)
        actions = workspace.actions
        actions["share_notes"].triggered.connect(self._share)
        actions["merge_bundle"].triggered.connect(self._choose)
        actions["import_annotations"].triggered.connect(self._choose_annotations)
        actions["conflicts"].triggered.connect(self.decide)
        actions["backups"].triggered.connect(self._show_backups)

    def sort_out(self, files: Sequence[Path], others: Callable[[Sequence[Path]], None]) -> None:
        """Offer to merge bundles and to import annotations, and hand on the `others`, which may be statements.

        What is in a JSON file only its content tells; that is read off this thread, for it may be on a slow stick.
        """
        self.merge([file for file in files if file.suffix.lower() == BUNDLE])
        self.import_annotations([file for file in files if file.suffix.lower() == ANNOTATIONS])
        left = [file for file in files if file.suffix.lower() not in (BUNDLE, ANNOTATIONS)]
        doubtful = [file for file in left if file.suffix.lower() == ".json"]
        if not doubtful:
            if left or not files:
                others(left)
            return
        archive = self._workspace.archive

        def done(annotated: list[Path]) -> None:
            self.import_annotations(annotated)
            if len(annotated) < len(left):
                others([file for file in left if file not in annotated])

        self._workspace.jobs.slow(
            lambda _: [file for file in doubtful if archive.holds_annotations(file)], done, owner=self
        )

    def import_annotations(self, files: Sequence[Path]) -> None:
        """Show what importing the annotations of each of these files would bring."""
        from kpdesk.gui.exchange.annotations_dialog import AnnotationsDialog  # noqa: PLC0415 - after first paint

        for file in files:
            AnnotationsDialog(self._workspace, file, self._window).show()

    def merge(self, files: Sequence[Path]) -> None:
        """Show what merging each of these bundles would do."""
        from kpdesk.gui.exchange.merge_dialog import MergeDialog  # noqa: PLC0415 - after first paint

        for file in files:
            dialog = MergeDialog(self._workspace, file, self._window)
            dialog.conflicts_requested.connect(self.decide)
            dialog.show()

    def decide(self) -> None:
        """Show what was changed in two archives, the bundles that were merged, and the notes that wait."""
        from kpdesk.gui.exchange.conflicts_dialog import ConflictsDialog  # noqa: PLC0415 - as above

        if self._workspace.is_open:
            ConflictsDialog(self._workspace, self._window).show()

    def show_backups(self, folder: Path, trouble: str = "") -> None:
        """Show the backups of the archive in a folder; `trouble` is why it cannot be opened."""
        self._closed = (folder, trouble) if trouble else None
        from kpdesk.gui.health.dialog import HealthDialog  # noqa: PLC0415 - as above

        dialog = HealthDialog(self._workspace, folder, trouble=trouble, parent=self._window)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.salvage_requested.connect(self.salvage_requested)
        dialog.show()

    def _show_backups(self) -> None:
        if self._workspace.is_open:
            self.show_backups(self._workspace.archive.folder)
        elif self._closed is not None:
            self.show_backups(*self._closed)

    def _share(self) -> None:
        from kpdesk.gui.exchange.share_dialog import ShareDialog  # noqa: PLC0415 - as above

        ShareDialog(self._workspace, self._window).show()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Merge a bundle"), "", f"kpdesk (*{BUNDLE})")
        self.merge([Path(name) for name in names])

    def _choose_annotations(self) -> None:
        if not self._workspace.is_open:
            return
        kinds = f"W3C Web Annotation (*{ANNOTATIONS} *.json)"
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import annotations"), "", kinds)
        self.import_annotations([Path(name) for name in names])
