"""A comparison saved as a file that other programs open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.records import Comparison
from kpdesk.exchange.comparison.texts import Texts
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.file_words import window_words

ENDINGS = ("docx", "pdf", "html", "csv", "json")


@dataclass(frozen=True)
class Shown:
    """A comparison as it stands in the window, and what its sides and the theme it is narrowed to are called there.

    A Word file with tracked changes has two sides by its nature, which are `pair`.
    """

    comparison: Comparison
    texts: Texts
    names: Sequence[str]
    pair: tuple[int, int]
    theme: str = ""

    def sides(self, ending: str) -> Sequence[str]:
        """The names of the sides that a file with this ending holds."""
        return [self.names[side] for side in self.pair] if ending == "docx" else self.names

    def proposed(self, ending: str) -> str:
        """A file's name that says what is inside."""
        return f"{' '.join(filter(None, (*self.sides(ending), self.theme)))}.{ending}".replace("/", "-")


def save_comparison(window: QWidget, workspace: Workspace, shown: Shown) -> None:
    """Ask for a file, write it off the GUI thread by its ending, and say where it is and what is inside."""
    name, ending = _asked(window, shown)
    if not name:
        return
    file = Path(name)
    if file.suffix.lower().removeprefix(".") in ENDINGS:
        ending = file.suffix.lower().removeprefix(".")
    else:
        file = file.with_name(f"{file.name}.{ending}")
    archive, language, told = workspace.archive, QLocale().name()[:2], _told(shown, file, ending)
    wording = window_words(each.statement for each in shown.texts.values())
    write = partial(archive.write_comparison, shown.comparison, file, wording=wording)

    def tell(_: None) -> None:
        workspace.messages.tell(told)

    workspace.jobs.slow(
        lambda _: write(style=ending, language=language, pair=shown.pair),
        tell,
        owner=window,
    )


def _asked(window: QWidget, shown: Shown) -> tuple[str, str]:
    """The file that is chosen, empty for none, and the ending of its kind; the proposed name goes with the kind."""
    kinds = _kinds(shown)
    title = QCoreApplication.translate("SaveComparison", "Save the comparison")
    if shown.theme:
        only = QCoreApplication.translate("SaveComparison", "Save the comparison: only passages on {theme}")
        title = only.format(theme=isolated(shown.theme))
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([*kinds])

    def propose(kind: str) -> None:
        chosen = Path((dialog.selectedFiles() or [""])[0]).name
        if chosen in {"", *(shown.proposed(ending) for ending in ENDINGS)}:  # else somebody has typed a name
            dialog.selectFile(shown.proposed(kinds[kind]))
        dialog.setDefaultSuffix(kinds[kind])

    dialog.filterSelected.connect(propose)
    dialog.selectFile(shown.proposed("docx"))
    dialog.setDefaultSuffix("docx")
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    name, ending = (dialog.selectedFiles() or [""])[0], kinds.get(dialog.selectedNameFilter(), "docx")
    dialog.deleteLater()
    return (name if accepted else ""), ending


def _kinds(shown: Shown) -> dict[str, str]:
    """What each kind of file is called in the dialog, and its ending; of many sides, with those that are inside."""
    named = {
        "docx": QCoreApplication.translate("SaveComparison", "Word, with tracked changes (*.docx)"),
        "pdf": QCoreApplication.translate("SaveComparison", "PDF (*.pdf)"),
        "html": QCoreApplication.translate("SaveComparison", "Web page (*.html)"),
        "csv": QCoreApplication.translate("SaveComparison", "Table (*.csv)"),
        "json": QCoreApplication.translate("SaveComparison", "JSON (*.json)"),
    }
    if len(shown.names) > 2:
        two = QCoreApplication.translate("SaveComparison", "Word, tracked changes, only {first} → {second} (*.docx)")
        first, second = (name.replace("(", "").replace(")", "") for name in shown.sides("docx"))
        named["docx"] = two.format(first=first, second=second)
    return {name: ending for ending, name in named.items()}


def _told(shown: Shown, file: Path, ending: str) -> str:
    """Where the file is, and what of the comparison is inside if that is not all of the texts."""
    parts = [QCoreApplication.translate("SaveComparison", "The comparison is saved as {file}.").format(file=file.name)]
    if ending == "docx" and len(shown.names) > 2:
        two = QCoreApplication.translate(
            "SaveComparison", "It holds two sides, {first} and {second}; the other kinds of files hold all."
        )
        first, second = shown.sides(ending)
        parts.append(two.format(first=isolated(first), second=isolated(second)))
    if shown.theme:
        only = QCoreApplication.translate("SaveComparison", "Only passages on {theme} are inside.")
        parts.append(only.format(theme=isolated(shown.theme)))
    return " ".join(parts)
