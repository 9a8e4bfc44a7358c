"""What can be undone and redone, read from the groups of the change log; a new verb clears what could be redone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.store.log.changes import Group
from kpdesk.store.schema import GroupRow

DEPTH = 1000


@dataclass(frozen=True)
class Entry:
    """A verb on a stack: the group that did it first, and the group whose old values take it back or repeat it."""

    id: str
    label: str
    last: str


class History:
    """The two stacks of undo and redo, kept in step with the log by `add`."""

    def __init__(self) -> None:
        self._undo: list[Entry] = []
        self._redo: list[Entry] = []

    @classmethod
    def read(cls, session: Session) -> History:
        """The stacks as the whole log leaves them."""
        history = cls()
        columns = select(GroupRow.id, GroupRow.kind, GroupRow.of, GroupRow.label).order_by(GroupRow.n)
        for row in session.execute(columns):
            history.add(row.id, Group(row.label, row.kind, row.of))
        return history

    @property
    def to_undo(self) -> Entry | None:
        """What an undo would take back."""
        return self._undo[-1] if self._undo else None

    @property
    def to_redo(self) -> Entry | None:
        """What a redo would repeat."""
        return self._redo[-1] if self._redo else None

    def can_continue(self, group_id: str) -> bool:
        """Whether a group may still grow: it was done last of all its kind and not taken back since."""
        return any(entry.id == group_id and entry.last == group_id for entry in self._undo)

    def add(self, group_id: str, group: Group) -> None:
        """Take note of a group that has just been written."""
        if group.kind == "do":
            self._do(group_id, group.label)
        elif group.kind == "undo":
            _move(self._undo, self._redo, group.of, group_id)
        else:
            _move(self._redo, self._undo, group.of, group_id)

    def _do(self, group_id: str, label: str) -> None:
        self._redo.clear()
        for place, entry in enumerate(self._undo):
            if entry.id == group_id:
                self._undo[place] = replace(entry, label=label)
                return
        self._undo.append(Entry(group_id, label, group_id))
        del self._undo[:-DEPTH]


def _move(source: list[Entry], target: list[Entry], of: str | None, group_id: str) -> None:
    if source and source[-1].id == of:
        target.append(replace(source.pop(), last=group_id))
