"""What every pane is given: the open archive, the jobs, the actions and the look, in one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kpdesk.errors import ArchiveError
from kpdesk.gui.base.actions.made import Actions
from kpdesk.gui.base.discretion import Discretion
from kpdesk.gui.base.jobs import Jobs
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.messages import Messages
from kpdesk.gui.base.settings import Settings

if TYPE_CHECKING:
    from kpdesk.archive import Archive
    from kpdesk.core.records import Change


class Workspace(QObject):
    """Built once in `app`, passed to every pane; has no widgets and no state of its own but the archive."""

    changed = Signal(object)
    """A `core.records.Change`, after its commit, always on the GUI thread."""

    opened = Signal()
    """The archive is there."""

    closing = Signal(object)
    """The `Archive` that is about to be closed, after the last job; slots do at once what they do with it."""

    closed = Signal(object)
    """The folder of the archive that was closed just now: whoever starts again may write to it."""

    _announced = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.theme = theme
        self.messages = Messages(self)
        self.jobs = Jobs(self.messages, self)
        self.actions = Actions(theme, self)
        self.discretion = Discretion(self)
        self._archive: Archive | None = None
        self._announced.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def archive(self) -> Archive:
        """The open archive; panes are only built once it is there."""
        if self._archive is None:
            raise ArchiveError(self.tr("The archive is not open yet. Please wait a moment and try again."))
        return self._archive

    @property
    def is_open(self) -> bool:
        """Whether the archive is there."""
        return self._archive is not None

    def open(self, archive: Archive) -> None:
        """Take an archive that was just opened and pass on what it announces."""
        self._archive = archive
        archive.listen(self._announced.emit)
        self.opened.emit()

    def _pass_on(self, change: Change) -> None:
        if self._archive is not None:  # what was announced while closing concerns nobody any more
            self.changed.emit(change)

    def close(self) -> None:
        """End the jobs, then close the archive."""
        self.jobs.close()
        archive, self._archive = self._archive, None
        if archive is not None:
            self.closing.emit(archive)
            archive.close()
            self.closed.emit(archive.folder)
