"""The verbs of the trash: what has been in it for its time, and the way out of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.records import Note

DAYS_IN_TRASH = 90
"""How long a note can be restored for certain."""


class TrashVerbs(ArchiveBase):
    """What a person does with notes whose time in the trash is over."""

    def overdue_notes(self, now: datetime | None = None) -> list[Note]:
        """The notes that have been in the trash for more than ninety days: those that `purge_notes` would empty."""
        before = (now or datetime.now(UTC)) - timedelta(days=DAYS_IN_TRASH)
        return self._store.overdue_notes(before.isoformat(timespec="milliseconds").replace("+00:00", "Z"))

    def purge_notes(self, now: datetime | None = None) -> list[Note]:
        """Those same notes, now emptied and out of the trash; one step to undo. Their histories keep what they said."""
        gone = self.overdue_notes(now)
        if gone:
            self._store.purge_notes([note.id for note in gone])
            self._announce("Empty the trash", notes=tuple(note.id for note in gone))
        return gone
