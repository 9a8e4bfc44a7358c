"""What the reader decides about links: confirm one, reject one, pin two passages together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kpdesk.core.records import Decision, Place
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.columns.facing import FacingColumns
from kpdesk.gui.compare.columns.rows import PassageRow
from kpdesk.gui.compare.link_note import LinkNote

Passage = tuple[str, int]
"""The key with its version, and the number."""
Linked = tuple[str, int, str, int]
"""Both passages of a link."""


class Judging(QObject):
    """Acts on the passage that is looked at; everything it does is kept by the archive and can be undone."""

    def __init__(self, workspace: Workspace, facing: FacingColumns, versioned: Callable[[Place], str]) -> None:
        super().__init__(facing)
        self._workspace, self._facing, self._versioned = workspace, facing, versioned
        self._held: Place | None = None
        self._left: dict[Linked, str] = {}
        for action, decision in (("confirm_link", "confirmed"), ("reject_link", "rejected")):
            workspace.actions[action].triggered.connect(lambda _=False, to=decision: self._decide(to))
        workspace.actions["pin_passages"].triggered.connect(self._pin)
        workspace.actions["note_link"].triggered.connect(self._note)

    def forget(self) -> None:
        """No passage waits to be pinned any more: others are shown."""
        self._held = None

    def _decide(self, decision: Decision) -> None:
        """Keeps a decision about the link that is looked at; the same one again takes it back."""
        _, link = self._facing.looked
        if not self._facing.isVisible():
            return
        if link is None:
            self._tell(self.tr("This passage has no link to decide about. Pin it to its counterpart with P."))
            return
        taken_back = link.judged == decision
        said = {"confirmed": self.tr("The link is confirmed."), "rejected": self.tr("The link is rejected.")}
        told = self.tr("What was decided is taken back.") if taken_back else said[decision]
        self._keep(link.a, link.b, None if taken_back else decision, told)

    def _pin(self) -> None:
        row, link = self._facing.looked
        if not self._facing.isVisible() or not isinstance(row, PassageRow):
            return
        if self._held is None or self._held.side == row.place.side:
            self._held = row.place
            self._tell(self.tr("Now go to its counterpart in another column and press P again."))
            return
        here, self._held = self._held, None
        pinned = link is not None and link.judged == "pinned" and {link.a, link.b} == {here, row.place}
        told = self.tr("The passages are no longer pinned.") if pinned else self.tr("The passages are pinned together.")
        self._keep(here, row.place, None if pinned else "pinned", told)

    def _note(self) -> None:
        """Asks for a note on the link that is looked at; it is seen from both of its passages."""
        _, link = self._facing.looked
        if not self._facing.isVisible():
            return
        if link is None:
            self._tell(self.tr("This passage has no link to write a note on. Pin it to its counterpart with P."))
            return
        on = (self._versioned(link.a), link.a.paragraph, self._versioned(link.b), link.b.paragraph)
        box = LinkNote(self._left.get(on, ""), self._facing)
        box.finished.connect(lambda result: self._written(on, box.words, wanted=bool(result)))
        box.open()

    def _written(self, on: Linked, words: str, *, wanted: bool) -> None:
        """Keeps a note that was written; what was only left, or could not be kept, stands in the box the next time."""
        self._left[on] = words
        if not (wanted and words):
            return
        archive, (one, n, other, m) = self._workspace.archive, on

        def kept(_: object) -> None:
            if self._left.get(on) == words:
                del self._left[on]
            self._tell(self.tr("The note is kept on both passages of the link."))

        self._workspace.jobs.quick(lambda: archive.annotate_link(one, n, other, m, text=words), kept, owner=self)

    def _keep(self, a: Place, b: Place, decision: Decision | None, told: str) -> None:
        archive = self._workspace.archive
        one, other = self._versioned(a), self._versioned(b)
        undone = self.tr("Ctrl+Z undoes it.")
        self._workspace.jobs.quick(
            lambda: archive.judge(one, a.paragraph, other, b.paragraph, decision),
            lambda _: self._tell(f"{told} {undone}"),
            owner=self,
        )

    def _tell(self, sentence: str) -> None:
        self._workspace.messages.tell(sentence)
