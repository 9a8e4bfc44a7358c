"""Notes handed on: what is chosen or shown, written to a file; private notes stay here unless they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.core.records import ExportReport, Note
from kpdesk.gui.base.workspace import Workspace

_ENDINGS = {
    "docx": "Word (*.docx)",
    "pdf": "PDF (*.pdf)",
    "md": "Markdown (*.md)",
    "html": "HTML (*.html)",
    "csv": "CSV (*.csv)",
    "jsonld": "W3C Web Annotation (*.jsonld)",
}


class HandingOn(QObject):
    """Asks for a file and tells how it went; private notes can be added by name, in the message that says so."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    def export(self, notes: Sequence[Note]) -> None:
        """Write these notes to a file that the person names."""
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the notes"), "notes.docx", ";;".join(_ENDINGS.values())
        )
        if name:
            self.write(notes, _with_ending(Path(name), chosen))

    def write(self, notes: Sequence[Note], file: Path, *, private: bool = False) -> None:
        """Write these notes to a file."""
        archive, ids = self._workspace.archive, [note.id for note in notes]
        self._workspace.jobs.slow(
            lambda _: archive.export(file, notes=True, note_ids=ids, private=private, bom=file.suffix == ".csv"),
            partial(self._written, notes, file),
            owner=self,
        )

    def _written(self, notes: Sequence[Note], file: Path, report: ExportReport) -> None:
        said = self.tr("%n note(s) written to {file}.", "", report.notes).format(file=file.name)
        if not report.left_out:
            self._workspace.messages.tell(said)
            return
        left_out = len(notes) - report.notes
        stayed = self.tr("%n private note(s) stayed here.", "", left_out)
        self._workspace.messages.tell(
            f"{said} {stayed}",
            action=self.tr("Export these too"),
            act=lambda: self.write(notes, file, private=True),
            stays=True,
        )


def _with_ending(file: Path, chosen: str) -> Path:
    if file.suffix.lower().lstrip(".") in {*_ENDINGS, "htm", "markdown", "json"}:
        return file
    ending = next((each for each, name in _ENDINGS.items() if name == chosen), "docx")
    return file.with_name(f"{file.name}.{ending}")
