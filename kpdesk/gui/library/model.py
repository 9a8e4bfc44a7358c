"""The statements as a tree: one group for each meeting of a year, newest first, statements by date inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpdesk.core.direction import isolated
from kpdesk.core.records import Statement
from kpdesk.gui.base.language.countries import country_name
from kpdesk.gui.base.language.names import (
    date_name,
    delivery_badge,
    kind_name,
    language_name,
    listed,
    meeting_name,
    title_of,
)

STATEMENT_ROLE = Qt.ItemDataRole.UserRole
"""The `Statement` of a row, None for a group."""
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What must stand beside the title, e.g. "circulated, not delivered"; empty where nothing must."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns in their order."""

    TITLE = 0
    ORGANISATION = 1
    KIND = 2
    DATE = 3
    LANGUAGE = 4


@dataclass(frozen=True)
class Group:
    """A meeting of a year, or a year without a meeting, with its statements in order."""

    title: str
    statements: tuple[Statement, ...]


class LibraryModel(QAbstractItemModel):
    """Answers from memory; `show` takes what the archive gave, `narrow` leaves only some of it.

    It filters by itself: a proxy model between it and the tree asked for every row several times more, and that was
    half of the time that the window stood still after an import.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._statements: tuple[Statement, ...] = ()
        self._words: list[str] = []

    def show(self, statements: Sequence[Statement]) -> None:
        """Show these statements instead of those before."""
        self._statements = tuple(statements)
        self._renew()

    def narrow(self, text: str) -> None:
        """Keep only statements with every one of these words somewhere in their fields; an empty text keeps all."""
        self._words = text.casefold().split()
        self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        self._groups = self._grouped([each for each in self._statements if self._keeps(each)])
        self.endResetModel()

    def _keeps(self, statement: Statement) -> bool:
        found = findable(statement) if self._words else ""
        return all(word in found for word in self._words)

    def index_of(self, key: str) -> QModelIndex:
        """The row of a statement; invalid where it is not shown."""
        for row, group in enumerate(self._groups):
            for place, statement in enumerate(group.statements):
                if statement.key == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """A cell; its internal id is 0 for a group, else the number of its group counted from 1."""
        # Not hasIndex, which asks for the number of rows and of columns by way of Python.
        if not (0 <= column < len(Column) and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """The group of a statement's cell."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """The number of groups, or of statements in a group."""
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == 0 and parent.column() == 0
        return len(self._groups[parent.row()].statements) if is_group else 0

    def hasChildren(self, parent: Index = _ROOT) -> bool:  # noqa: N802
        """Whether there is anything under a row."""
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802, ARG002
        """Five, everywhere."""
        return len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = self.tr("Title"), self.tr("Organisation"), self.tr("Kind"), self.tr("Date"), self.tr("Language")
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._group_data(self._groups[index.row()], index.column(), role)
        statement = self._groups[index.internalId() - 1].statements[index.row()]
        return self._statement_data(statement, index.column(), role)

    def _group_data(self, group: Group, column: int, role: int) -> Any:
        if column == Column.TITLE and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return group.title
        return None

    def _statement_data(self, statement: Statement, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(statement)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(statement) if column == Column.TITLE else _cells(statement)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return statement.title if column == Column.TITLE else _cells(statement)[column]
        if role == STATEMENT_ROLE:
            return statement
        if role == BADGE_ROLE:
            return delivery_badge(statement) if column == Column.TITLE else ""
        return None

    def _grouped(self, statements: Sequence[Statement]) -> tuple[Group, ...]:
        ordered = sorted(statements, key=_order, reverse=True)
        groups = (list(members) for _, members in groupby(ordered, _group_of))
        return tuple(Group(self._group_title(members), tuple(reversed(members))) for members in groups)

    def _group_title(self, members: list[Statement]) -> str:
        year = str(members[0].year) if members[0].year else self.tr("Year not stated")
        meeting = members[0].meeting
        name = meeting_name(meeting)
        if meeting and meeting.country and not meeting.city:
            name = listed([name, country_name(meeting.country)])
        return f"{year}  {name}" if name else year


def spoken(statement: Statement) -> str:
    """A statement in one line for a screen reader."""
    parts = (title_of(statement), delivery_badge(statement), *_cells(statement)[1:])
    return listed(parts)


def _cells(statement: Statement) -> tuple[str, ...]:
    return (
        isolated(title_of(statement)),
        statement.organisation or "",
        kind_name(statement.kind),
        date_name(statement.date, short=True),
        language_name(statement.language),
    )


def _group_of(statement: Statement) -> tuple[int, str, str, str]:
    """The meeting a statement stands under; another place is another meeting, and so is a place that is not known."""
    meeting = statement.meeting
    if meeting is None:
        return statement.year or 0, "", "", ""
    return statement.year or 0, meeting.type, (meeting.city or "").casefold(), (meeting.country or "").casefold()


def _order(statement: Statement) -> tuple[int, str, str, str, str, str]:
    return (*_group_of(statement), statement.date or "", title_of(statement))


def findable(statement: Statement) -> str:
    """Everything a statement can be found by, case-folded."""
    meeting = statement.meeting
    place = (meeting.type, meeting.city or "", meeting.country or "") if meeting else ()
    fields = (
        *(statement.title or "", statement.key, statement.organisation or "", statement.publisher or ""),
        *(statement.kind, kind_name(statement.kind), statement.delivery, delivery_badge(statement)),
        *(statement.date or "", str(statement.year or ""), statement.language or "", language_name(statement.language)),
        *statement.speakers,
        *place,
    )
    return " ".join(fields).casefold()
