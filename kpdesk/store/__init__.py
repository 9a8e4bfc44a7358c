"""One archive on disk: SQLite with every statement, text, note and change; SQLAlchemy is used nowhere else."""

from kpdesk.store.records import Changed, NewStatement, NoteChanges, Taken
from kpdesk.store.store import Store

__all__ = ["Changed", "NewStatement", "NoteChanges", "Store", "Taken"]
