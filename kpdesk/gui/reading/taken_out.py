"""What stands in place of a text whose statement left the archive while it was open, and how it comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpdesk.core.records import StatementText
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.opening import Opened


class TakenOut(EmptyState):
    """Says that the statement went with its import, which Redo brings back, or into the trash; nothing can be written.

    The pane asks after it as after a text that is shown, and shows it again once it is in the archive, by whatever way.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(workspace.theme, parent)
        self.setObjectName("reading_taken_out")
        for part in (self._title, self._sentence, self.first, self.second):  # the pane has an empty state of its own
            part.setObjectName(part.objectName().replace("empty", "taken_out"))
        self._workspace = workspace
        self.text: StatementText | None = None
        self._undone = False
        self.first.clicked.connect(self._bring_back)

    def tell(self, opened: Opened) -> None:
        """Say what became of a statement that was read."""
        self.text, self._undone = opened.text, opened.import_undone
        if not opened.is_here:
            title = self.tr("This statement is not in the archive that is open now")
            drafts = self.tr("Notes that were being written on it are kept as drafts, and come back with it.")
            self.say(title, drafts)
            return
        if self._undone:
            title = self.tr("This statement was taken out with its import")
            redo = self.tr("Redo the import")
        else:
            title, redo = self.tr("This statement is in the trash"), self.tr("Restore")
        kept = self.tr("Its text and its notes are kept and come back with it. Nothing can be written into it now.")
        self.say(title, kept, first=redo)

    def forget(self) -> None:
        """Another text is shown now."""
        self.text = None

    def _bring_back(self) -> None:
        if self._undone:
            self._workspace.actions["redo"].trigger()
        elif self.text is not None:
            archive, key = self._workspace.archive, self.text.statement.key
            self._workspace.jobs.quick(lambda: archive.restore(key), lambda _: None, owner=self)
