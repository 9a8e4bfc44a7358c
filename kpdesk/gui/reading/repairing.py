"""Repairs the paragraphs of the page by key: join with the next, split at the caret, leave out and bring back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kpdesk.core.numbering import numbered
from kpdesk.core.records import StatementText
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.page import Page


class Repairing(QObject):
    """Acts on the paragraph at the caret; the page shows what became of it once it is in the archive."""

    def __init__(self, workspace: Workspace, page: Page) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.text: StatementText | None = None
        self._told: Message | None = None

    def join(self) -> None:
        """Make the paragraph and the next one a single one."""
        archive, n = self._workspace.archive, self._here()
        self._do(lambda key: archive.join_paragraphs(key, n), self.tr("¶{n} and the next paragraph are one now."), n)

    def split(self) -> None:
        """Let a new paragraph begin with the word at the caret."""
        archive, n, at = self._workspace.archive, self._here(), self._page.caret
        self._do(lambda key: archive.split_paragraph(key, n, at=at), self.tr("¶{n} is two paragraphs now."), n)

    def leave_out(self) -> None:
        """Leave the paragraph out of what is read, found and compared; one that is left out comes back."""
        archive, n = self._workspace.archive, self._here()
        if n in self._page.left_out:
            self._do(lambda key: archive.bring_back_paragraphs(key, n), self.tr("¶{n} is read again."), n)
        else:
            said = self.tr("¶{n} is left out: it is no longer found or compared. The same keys bring it back.")
            self._do(lambda key: archive.leave_out_paragraph(key, n), said, n)

    def take_back(self) -> None:
        """Show all paragraphs as they were imported."""
        archive = self._workspace.archive
        self._do(archive.bring_back_paragraphs, self.tr("All paragraphs are as they were imported."), 0)

    def _here(self) -> int:
        return self._page.paragraph_at(self._page.caret).n

    def _do(self, change: Callable[[str], StatementText], said: str, n: int) -> None:
        if self.text is None or not self.text.body:
            return
        key = f"{self.text.statement.key}@{self.text.statement.version}"
        self._workspace.jobs.quick(lambda: change(key), lambda _: self._tell(said.format(n=numbered(n))))

    def _tell(self, said: str) -> None:
        messages = self._workspace.messages
        if self._told is not None:  # of several repairs in a row only the last one needs saying
            messages.withdraw(self._told)
        self._told = messages.tell(said)
