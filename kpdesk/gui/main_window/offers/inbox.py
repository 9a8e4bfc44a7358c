"""Watches a folder in which files arrive, such as a stick or Downloads, and offers what is new in one quiet line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kpdesk.core.direction import isolated
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:  # the archive and all it needs are loaded once the window is painted
    from kpdesk.archive.importing.inbox import InboxLook, Waiting

FOLDER = "inbox/folder"
_KNOWN = "inbox/known"
_MOST_KNOWN = 20_000
_EVERY_MS = 5_000


class Inbox(QObject):
    """Looks into the folder every few seconds, in the slow lane, and never while an import has it.

    What was offered and taken, or put away, is never offered again; only short marks of it are remembered, no names.
    A folder that is not there is waited for without a word.
    """

    import_requested = Signal(list)
    """Files that a person wants to see in the import table."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._before: Sequence[Waiting] = ()
        self._ready: Sequence[Waiting] = ()
        self._offer: Message | None = None
        self._looking = False
        self._known = dict.fromkeys(workspace.settings.texts(_KNOWN))
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        actions = workspace.actions
        actions["watch_folder"].triggered.connect(self._choose)
        actions["unwatch_folder"].triggered.connect(self.stop)
        workspace.opened.connect(self._begin)
        actions["unwatch_folder"].setEnabled(bool(self.folder))

    @property
    def folder(self) -> str:
        """The folder that is watched; empty for none."""
        return self._workspace.settings.text(FOLDER)

    def watch(self, folder: str) -> None:
        """Watch this folder from now on, and at the next start."""
        self._put_off()
        self._workspace.settings.put(FOLDER, folder)
        said = self.tr("New files in {folder} will be offered here. Nothing is imported by itself.")
        self._workspace.messages.tell(said.format(folder=isolated(Path(folder).name or folder)))
        self._begin()

    def stop(self) -> None:
        """Watch no folder any more."""
        self._timer.stop()
        self._put_off()
        self._workspace.settings.put(FOLDER, "")
        self._workspace.actions["unwatch_folder"].setEnabled(False)
        self._workspace.messages.tell(self.tr("No folder is watched any more."))

    def look(self) -> None:
        """Look into the folder once, unless a look or an import is under way."""
        if self._looking or not self.folder or not self._workspace.is_open or self._workspace.jobs.busy:
            return
        self._looking = True
        archive, folder, before = self._workspace.archive, Path(self.folder), self._before
        known = frozenset(self._known)
        self._workspace.jobs.slow(
            lambda _: archive.look_into(folder, known=known, before=before), self._seen, failed=self._not_seen
        )

    def _begin(self) -> None:
        watching = bool(self.folder) and self._workspace.is_open and not self._workspace.archive.read_only
        self._workspace.actions["unwatch_folder"].setEnabled(bool(self.folder))
        if watching:
            self._timer.start()
            self.look()

    def _seen(self, look: InboxLook | None) -> None:
        self._looking = False
        if look is None:
            self._put_off()
            return
        self._before = (*look.ready, *look.unsettled)
        self._remember(look.known)
        if [each.mark for each in look.ready] != [each.mark for each in self._ready]:
            self._ready = look.ready
            self._tell()

    def _not_seen(self, _: Exception) -> None:
        self._looking = False

    def _tell(self) -> None:
        messages = self._workspace.messages
        if not self._ready:
            self._put_off()
            return
        name = isolated(Path(self.folder).name or self.folder)
        said = self.tr("%n new file(s) in {folder}.", "", len(self._ready)).format(folder=name)
        if self._offer is None:
            self._offer = messages.tell(
                said, action=self.tr("Look at them…"), act=self._take, stays=True, put_away=self._refuse
            )
        else:
            self._offer = messages.reword(self._offer, said)

    def _take(self) -> None:
        files = [each.path for each in self._ready]
        self._refuse()
        self.import_requested.emit(files)

    def _refuse(self) -> None:
        self._remember(each.mark for each in self._ready)
        self._ready, self._offer = (), None

    def _put_off(self) -> None:
        """Take the offer away; it comes back with the folder."""
        if self._offer is not None:
            self._workspace.messages.withdraw(self._offer)
        self._ready, self._before, self._offer = (), (), None

    def _remember(self, marks: Iterable[str]) -> None:
        fresh = [mark for mark in marks if mark not in self._known]
        if fresh:
            self._known.update(dict.fromkeys(fresh))
            self._workspace.settings.put(_KNOWN, list(self._known)[-_MOST_KNOWN:])

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Watch a folder for new files"), self.folder)
        if name:
            self.watch(name)
