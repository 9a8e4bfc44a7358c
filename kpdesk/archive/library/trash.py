"""The verbs of the trash: what has been in it for its time, and the way out of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.records import Note, Statement

DAYS_IN_TRASH = 90
"""How long a note or a statement can be restored for certain."""


class TrashVerbs(ArchiveBase):
    """What a person does with notes and statements whose time in the trash is over."""

    def overdue_statements(self, now: datetime | None = None) -> list[tuple[Statement, int]]:
        """The statements that have been in the trash for more than ninety days, each with how many notes it has.

        `purge_statements` would take out those without notes. The others stay: no note goes with its statement.
        """
        return self._store.overdue_statements(_before(now))

    def purge_statements(self, now: datetime | None = None) -> list[Statement]:
        """Those of them without notes, now out of the trash for good; one step to undo."""
        gone = [each for each, notes in self.overdue_statements(now) if not notes]
        if gone:
            self._store.purge(keys=[each.key for each in gone])
            self._announce("Empty the trash", statements=tuple(each.id for each in gone))
        return gone

    def overdue_notes(self, now: datetime | None = None) -> list[Note]:
        """The notes that have been in the trash for more than ninety days: those that `purge_notes` would empty."""
        return self._store.overdue_notes(_before(now))

    def purge_notes(self, now: datetime | None = None) -> list[Note]:
        """Those same notes, now emptied and out of the trash; one step to undo. Their histories keep what they said."""
        gone = self.overdue_notes(now)
        if gone:
            self._store.purge(note_ids=[note.id for note in gone])
            self._announce("Empty the trash", notes=tuple(note.id for note in gone))
        return gone


def _before(now: datetime | None) -> str:
    before = (now or datetime.now(UTC)) - timedelta(days=DAYS_IN_TRASH)
    return before.isoformat(timespec="milliseconds").replace("+00:00", "Z")
