"""Notes that the disk refused: a banner says so and where they are kept, and saving is tried again until it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from kpdesk.core.records import Note
from kpdesk.errors import ArchiveError, KpdeskError
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts, Place
from kpdesk.gui.reading.notes.writing import moved_sentence, save

_AGAIN = 10_000  # milliseconds until a disk is tried again


class NotSaved(QObject):
    """What waits for the disk, of every pane of a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._kept = KeptDrafts.of(workspace)
        self._waiting: dict[Place, Draft] = {}
        self._tried: set[Place] = set()
        self._banner: Message | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AGAIN)
        self._timer.timeout.connect(self.try_again)

    @classmethod
    def of(cls, workspace: Workspace) -> NotSaved:
        """The one object of a workspace, made where it is not there yet."""
        known = workspace.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return known if isinstance(known, cls) else cls(workspace)

    def refused(self, at: Place, draft: Draft, error: KpdeskError) -> None:
        """Tell an error; where it is the disk's and there are words to lose, go on trying.

        The draft is among those that are put aside: whoever opens it again takes it from here.
        """
        self._tried.discard(at)
        if not isinstance(error, ArchiveError) or self._workspace.archive.read_only or not draft.text:
            self._waiting.pop(at, None)
            self._workspace.messages.tell(str(error), "error")
        else:
            self._waiting[at] = draft
            self._timer.start()
            self._tell(error)
        self._settle()

    def try_again(self) -> None:
        """Try to save all that waits, now."""
        self._settle()
        if not self._workspace.is_open:
            return
        archive, moved = self._workspace.archive, moved_sentence()
        for at, draft in self._waiting.items():
            if at in self._tried:  # twice at a time would be two notes
                continue
            self._tried.add(at)
            self._workspace.jobs.quick(
                partial(save, archive, at, draft, moved=moved),
                partial(self._saved, at, draft),
                failed=partial(self.refused, at, draft),
                owner=self,
            )

    def _saved(self, at: Place, draft: Draft, _: Note) -> None:
        self._tried.discard(at)
        self._kept.forget(at, draft)
        self._settle()
        if not self._waiting:
            self._workspace.messages.tell(self.tr("The disk takes notes again: all of them are saved."))

    def _settle(self) -> None:
        """Leave alone what was saved or opened since; without anything that waits there is no banner."""
        self._waiting = {at: draft for at, draft in self._waiting.items() if self._kept.aside.get(at) == draft}
        if not self._waiting and self._banner is not None:
            self._workspace.messages.withdraw(self._banner)
            self._banner = None

    def _tell(self, error: KpdeskError) -> None:
        sentence = f"{self._what_is_safe(len(self._waiting))} {said(str(error))}"
        if self._banner is not None:
            if self._banner.sentence == sentence:
                return
            self._workspace.messages.withdraw(self._banner)
        self._banner = self._workspace.messages.tell(
            sentence, "error", action=self.tr("Try again"), act=self._press, stays=True, put_away=self._put_away
        )

    def _what_is_safe(self, count: int) -> str:
        self._kept.write()  # what is told about the file is true now, not half a second later
        if self._kept.place is None:
            return self.tr("Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.", "", count)
        waits = self.tr("Not saved: %n note(s). All words are kept in {file}, and kpdesk goes on trying.", "", count)
        return waits.format(file=self._kept.place)

    def _press(self) -> None:
        self._put_away()  # the line goes with its button; what is refused again says so again
        self.try_again()

    def _put_away(self) -> None:
        self._banner = None
