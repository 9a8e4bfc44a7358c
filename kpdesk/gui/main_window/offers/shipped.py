"""The collection that came with the program: its new statements go into the archive, once for each edition of it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.core.records import Statement

TAKEN = "collection/taken"
"""The setting that names the edition that was taken in last, by the hash of its list."""


class ShippedCollection(QObject):
    """Adds what is new in a shipped collection, in the slow lane; notes and other statements stay as they are."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        super().__init__(workspace)
        self._workspace, self._folder = workspace, folder

    def take_in(self) -> None:
        """Begin, unless this edition was taken in before or the archive may not be changed."""
        archive = self._workspace.archive
        edition = edition_of(self._folder)
        if archive.read_only or not edition or self._workspace.settings.text(TAKEN) == edition:
            return
        self._workspace.jobs.slow(
            lambda progress: archive.add_collection(self._folder, progress=progress),
            lambda added: self._added(added, edition),
            owner=self,
        )

    def _added(self, added: list[Statement], edition: str) -> None:
        self._workspace.settings.put(TAKEN, edition)
        if added:
            said = self.tr("%n new statement(s) came with kpdesk and went into your archive.", "", len(added))
            self._workspace.messages.tell(said)


def edition_of(folder: Path) -> str:
    """What tells one edition of a collection from another; nothing where there is no collection."""
    try:
        return hashlib.sha256((folder / "collection.json").read_bytes()).hexdigest()
    except OSError:
        return ""
