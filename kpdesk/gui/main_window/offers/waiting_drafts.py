"""A note that was being written when kpdesk ended: told at the start, with a button that leads to its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpdesk.errors import NotFoundError
from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.archive import Archive
    from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts, Place

    Found = tuple[str, int, Sequence[tuple[int, int]] | str]

Open = Callable[[str, int, "Sequence[tuple[int, int]] | str"], None]


class WaitingDrafts(QObject):
    """Looks for drafts once the archive is open, so that they are told before any text is; `go` opens a place."""

    def __init__(self, workspace: Workspace, go: Open, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._go = workspace, go
        self._kept: KeptDrafts | None = None
        workspace.opened.connect(self._look)

    def _look(self) -> None:
        from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts  # noqa: PLC0415 - after first paint

        if self._kept is None:  # another archive of this window has the same
            self._kept = KeptDrafts.of(self._workspace)
            self._kept.place_requested.connect(self._lead)

    def _lead(self, at: Place) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.quick(lambda: found(archive, at), lambda place: self._go(*place), owner=self)


def found(archive: Archive, at: Place) -> Found:
    """Where the words of a draft are: a statement, a paragraph of it, and what to mark there."""
    if isinstance(at, str):
        note = next((each for each in archive.notes() if each.id == at), None)
        if note is None:
            raise NotFoundError("The note that you were changing is in the trash. What you typed is kept.")
        return note.key, note.paragraph, note.id
    if at.on is not None:
        return at.key, 0, ()
    body = archive.show(at.key, version=at.version).body
    here = next((each for each in body if each.start <= at.start <= each.end), None)
    return (at.key, 0, ()) if here is None else (at.key, here.n, [(at.start - here.start, at.end - here.start)])
