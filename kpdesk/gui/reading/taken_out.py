"""What stands in place of a text whose statement left the archive while it was open, and how it comes back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kpdesk.core.records import Change, StatementText
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.opening import Opened, read, same_version


class TakenOut(EmptyState):
    """Says that the statement went with its import, which Redo brings back, or into the trash; nothing can be written.

    When the statement is in the archive again, by whatever way, it is shown again where it was read.
    """

    came_back = Signal(object, object)
    """What was `Opened` again, and the paragraph that was read."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(workspace.theme, parent)
        self.setObjectName("reading_taken_out")
        for part in (self._title, self._sentence, self.first, self.second):  # the pane has an empty state of its own
            part.setObjectName(part.objectName().replace("empty", "taken_out"))
        self._workspace = workspace
        self._text: StatementText | None = None
        self._paragraph = 0
        self._undone = False
        self.first.clicked.connect(self._bring_back)
        workspace.changed.connect(self._changed)
        workspace.opened.connect(self._look_again)

    def tell(self, opened: Opened, paragraph: int) -> None:
        """Say what became of a statement that was read at a paragraph."""
        self._text, self._paragraph, self._undone = opened.text, paragraph, opened.import_undone
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
        self._text = None

    def _bring_back(self) -> None:
        if self._undone:
            self._workspace.actions["redo"].trigger()
        elif self._text is not None:
            archive, key = self._workspace.archive, self._text.statement.key
            self._workspace.jobs.quick(lambda: archive.restore(key), lambda _: None, owner=self)

    def _changed(self, change: Change) -> None:
        text = self._text
        if text is not None and text.statement.id in change.statements:
            self._look_again()

    def _look_again(self) -> None:
        text = self._text
        if text is not None:
            archive, key, version = self._workspace.archive, text.statement.key, text.statement.version
            ignored = lambda _: None  # noqa: E731
            self._workspace.jobs.quick(lambda: read(archive, key, version), self._look, failed=ignored, owner=self)

    def _look(self, opened: Opened) -> None:
        if self._text is None or not same_version(opened.text, self._text):
            return
        if opened.text.statement.removed is None:
            self.came_back.emit(opened, self._paragraph)
        else:
            self.tell(opened, self._paragraph)
