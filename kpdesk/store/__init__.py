"""One archive on disk: SQLite with every statement, text, note and change; SQLAlchemy is used nowhere else."""

from kpdesk.store.judged_merging import Decided
from kpdesk.store.merging import Arriving, Home, Joining
from kpdesk.store.records import Changed, NewStatement, NoteChanges, NoteFields, Taken, VersionHash
from kpdesk.store.store import Store

__all__ = [
    "Arriving",
    "Changed",
    "Decided",
    "Home",
    "Joining",
    "NewStatement",
    "NoteChanges",
    "NoteFields",
    "Store",
    "Taken",
    "VersionHash",
]
