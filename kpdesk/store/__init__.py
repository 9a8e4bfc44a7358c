"""One archive on disk: SQLite with every statement, text, note and change; SQLAlchemy is used nowhere else."""

from kpdesk.store.merging.bundled_corrections import Corrections
from kpdesk.store.merging.bundled_notes import Arriving, Home
from kpdesk.store.merging.bundled_opinions import Decided, Disputed, Worded
from kpdesk.store.merging.held import Homeless
from kpdesk.store.merging.joining import Joining
from kpdesk.store.records import Changed, NewStatement, NoteChanges, NoteFields, Taken, VersionHash
from kpdesk.store.store import Store

__all__ = [
    "Arriving",
    "Changed",
    "Corrections",
    "Decided",
    "Disputed",
    "Home",
    "Homeless",
    "Joining",
    "NewStatement",
    "NoteChanges",
    "NoteFields",
    "Store",
    "Taken",
    "VersionHash",
    "Worded",
]
