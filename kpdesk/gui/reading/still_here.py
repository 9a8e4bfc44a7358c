"""Whether the archive has what is read, still or again, and whether it has it in another form."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kpdesk.core.records import Change, StatementText
from kpdesk.errors import KpdeskError, NotFoundError
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.opening import Opened, read, same_version


class StillHere(QObject):
    """Reads a text again when it was changed, and when another archive is open, as after a restore.

    `wanted` is the text that is shown, or would be if its statement had not been taken out.
    """

    renewed = Signal(object, bool)
    """The text as `Opened`, and whether it is from another archive, so that all of it is to be shown anew."""

    missed = Signal()
    """The archive does not have the text any more."""

    def __init__(self, workspace: Workspace, parent: QObject, *, wanted: Callable[[], StatementText | None]) -> None:
        super().__init__(parent)
        self._workspace, self._wanted = workspace, wanted
        workspace.changed.connect(self._changed)
        workspace.opened.connect(lambda: self._read(anew=True))

    def tell_newer(self, text: StatementText, show: Callable[[], None]) -> None:
        """Say that a newer version came in, with a button that calls `show`; the message stays until it is answered."""
        said = self.tr("A newer version of this statement came in. You are reading version {n}.")
        said = said.format(n=text.statement.version)
        self._workspace.messages.tell(said, action=self.tr("Show the newest"), act=show, stays=True)

    def _changed(self, change: Change) -> None:
        text = self._wanted()
        if text is not None and text.statement.id in change.statements:
            self._read(anew=False)

    def _read(self, *, anew: bool) -> None:
        text = self._wanted()
        if text is not None:
            archive, key, version = self._workspace.archive, text.statement.key, text.statement.version
            self._workspace.jobs.quick(
                lambda: read(archive, key, version),
                lambda opened: self._found(opened, text, anew=anew),
                failed=lambda error: self._failed(error, text, anew=anew),
                replaces=f"reading again {id(self)}",
                owner=self,
            )

    def _found(self, opened: Opened, asked: StatementText, *, anew: bool) -> None:
        if not self._is_wanted(asked):
            return  # somebody went on to another text meanwhile
        if same_version(opened.text, asked):
            self.renewed.emit(opened, anew)
        else:
            self.missed.emit()  # another statement has the key here

    def _failed(self, error: KpdeskError, asked: StatementText, *, anew: bool) -> None:
        if anew and isinstance(error, NotFoundError):
            if self._is_wanted(asked):
                self.missed.emit()
            return
        self._workspace.messages.tell(str(error), "error")

    def _is_wanted(self, asked: StatementText) -> bool:
        text = self._wanted()
        return text is not None and same_version(text, asked)
