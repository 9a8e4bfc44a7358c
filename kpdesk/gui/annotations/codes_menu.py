"""What the menu of a note offers for its codes: another name or colour on every note that has them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from kpdesk.core.records import LABELS, Note
from kpdesk.gui.base.actions.menu_keys import MenuKeys
from kpdesk.gui.base.language.names import quoted
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.swatch import swatch
from kpdesk.gui.reading.notes.words import label_name


class CodesMenu(QObject):
    """Adds a menu for each code of a note; what it does is one step to undo."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    def add_to(self, menu: QMenu, note: Note) -> None:
        """Offer what can be done with each code of the note."""
        for code in note.themes:
            inside = menu.addMenu(self.tr("Code {code}").format(code=quoted(code)))
            MenuKeys(inside)
            inside.addAction(self.tr("Rename, or merge with another…"), partial(self.rename, code))
            for label in (None, *LABELS):
                colour = inside.addAction(swatch(self._workspace.theme, label), label_name(label))
                colour.triggered.connect(partial(self._colour, code, label))

    def rename(self, code: str) -> None:
        """Ask for another name; one that is in use merges both codes."""
        title = self.tr("Rename code {code}").format(code=quoted(code))
        said = self.tr("Name on every note that has it; a name in use merges both codes")
        name, wanted = QInputDialog.getText(self._window, title, said, text=code)
        archive = self._workspace.archive
        if wanted and name.strip() not in ("", code):
            self._workspace.jobs.quick(lambda: archive.rename_code(code, name), self._done, owner=self)

    def _colour(self, code: str, label: str | None, *_: object) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.quick(lambda: archive.colour_code(code, label), self._done, owner=self)

    def _done(self, changed: list[Note]) -> None:
        said = self.tr("%n note(s) changed. Ctrl+Z undoes it.", "", len(changed))
        self._workspace.messages.tell(said)
