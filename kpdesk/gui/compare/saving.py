"""A comparison saved as a file that other programs open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.core.records import Comparison
from kpdesk.gui.base.workspace import Workspace

ENDINGS = ("docx", "pdf", "html", "csv", "json")


def save_comparison(window: QWidget, workspace: Workspace, comparison: Comparison, proposed: str) -> None:
    """Ask for a file, write it off the GUI thread by its ending, and say where it is."""
    names = {
        "docx": QCoreApplication.translate("SaveComparison", "Word, with tracked changes (*.docx)"),
        "pdf": QCoreApplication.translate("SaveComparison", "PDF (*.pdf)"),
        "html": QCoreApplication.translate("SaveComparison", "Web page (*.html)"),
        "csv": QCoreApplication.translate("SaveComparison", "Table (*.csv)"),
        "json": QCoreApplication.translate("SaveComparison", "JSON (*.json)"),
    }
    title = QCoreApplication.translate("SaveComparison", "Save the comparison")
    name, chosen = QFileDialog.getSaveFileName(window, title, proposed, ";;".join(names.values()))
    if not name:
        return
    file = Path(name)
    ending = file.suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        ending = next((each for each, shown in names.items() if shown == chosen), "docx")
        file = file.with_name(f"{file.name}.{ending}")
    archive, language = workspace.archive, QLocale().name()[:2]
    said = QCoreApplication.translate("SaveComparison", "The comparison is saved as {file}.").format(file=file.name)

    def tell(_: None) -> None:
        workspace.messages.tell(said)

    workspace.jobs.slow(
        lambda _: archive.write_comparison(comparison, file, style=ending, language=language), tell, owner=window
    )
