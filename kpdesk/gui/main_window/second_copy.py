"""The banner that the journal, the second copy of all changes, could not be written or knows more than the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.core.records import CheckReport


class SecondCopy(QObject):
    """Says it as soon as it is so, after opening and after every change, and no more once it is not.

    Whoever closes the banner is told again when it is so anew, or for another reason.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._told: Message | None = None
        self._said: str | None = None
        workspace.opened.connect(self._look)
        workspace.changed.connect(self._look)

    def _look(self, *_: object) -> None:
        sentence = self._workspace.archive.warning
        if sentence == self._said:
            return
        if self._told is not None:
            self._workspace.messages.withdraw(self._told)
        was_said, self._said, self._told = self._said, sentence, None
        if sentence is not None and self._workspace.archive.lost_changes:
            self._told = self._workspace.messages.tell(
                sentence, "warning", action=self.tr("Bring them back"), act=self._bring_back, stays=True
            )
        elif sentence is not None:
            self._told = self._workspace.messages.tell(sentence, "warning", stays=True)
        elif was_said is not None:
            self._workspace.messages.tell(self.tr("The second copy of your changes, the journal, is whole again."))

    def _bring_back(self) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.repair(), self._brought_back)

    def _brought_back(self, report: CheckReport) -> None:
        messages, undo = self._workspace.messages, self._workspace.actions["undo"].trigger
        said = self.tr("What only the journal knew is back in the archive, as far as its statements are there.")
        messages.tell(" ".join([said, *(each.what for each in report.problems)]), action=self.tr("Undo"), act=undo)
