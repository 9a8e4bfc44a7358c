"""The proposals of an import as a table: what is guessed of each file, what is doubtful, what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kpdesk.archive.fields import corrected, written
from kpdesk.core.direction import isolated
from kpdesk.core.records import Description, Evidence, Proposal
from kpdesk.errors import FieldError
from kpdesk.gui.base.details.certainty import DOUBT_SIGN, evidence_line, is_doubtful
from kpdesk.gui.base.language.names import field_name
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.importing.row import Row, read_again
from kpdesk.gui.importing.wording import readable, understood

Index = QModelIndex | QPersistentModelIndex
_FIELDS = ("title", "date", "meeting", "kind", "organisation", "delivery", "language")
COLUMNS = ("file", "as", *_FIELDS, "paragraphs", "encoding")
DOUBTFUL = Qt.ItemDataRole.UserRole + 1
"""The role that says whether a person should look at a cell."""
_TO_STATE = ("title", "date", "meeting", "organisation")
"""Fields whose absence is said in words."""
_NEEDED = ("title", "date")
"""Fields whose absence is a doubt: a statement is cited by them."""


class ProposalModel(QAbstractTableModel):
    """The rows of the table; a correction is checked as the archive would check it.

    `unsaved` says whether there are corrections that no import has stored. While `storing` nothing can be corrected.
    """

    refused = Signal(str)
    """A value that cannot be, as a sentence."""
    chosen_changed = Signal()
    """Other files are ticked, or a file is to be stored as something else."""
    corrected = Signal()
    """A correction was taken."""
    encoding_chosen = Signal(list, str)
    """Files, by their paths, that are to be read again in this encoding."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: list[Row] = []
        self.unsaved = False
        self.storing = False
        self.corrected.connect(self._note_correction)

    def fill(self, proposals: Sequence[Proposal]) -> None:
        """Shows these proposals; those that are new, and new versions, are chosen."""
        self.beginResetModel()
        self.unsaved = False
        self._rows = [Row(each, each.description, False, each.verdict == "version") for each in proposals]  # noqa: FBT003
        self._rows = [replace(row, chosen=row.storable) for row in self._rows]
        self.endResetModel()
        self.chosen_changed.emit()

    def _note_correction(self) -> None:
        self.unsaved = True

    def row(self, number: int) -> Row:
        """One row, counted from 0."""
        return self._rows[number]

    def chosen(self) -> dict[str, Description]:
        """What is to be stored: the description of each chosen file, by its path."""
        return {row.proposal.source: row.description for row in self._rows if row.chosen}

    def leave_out(self, rows: Sequence[int]) -> None:
        """Takes the tick from several files; where none of them has one, all get it again."""
        storable = [number for number in rows if self._rows[number].storable]
        ticked = any(self._rows[number].chosen for number in storable)
        for number in [] if self.storing else storable:
            self._rows[number] = replace(self._rows[number], chosen=not ticked)
            self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        self.chosen_changed.emit()

    def versions(self) -> dict[str, str | None]:
        """What was decided about files that may be versions: the key of the statement, or None for one of its own."""
        return {
            row.proposal.source: row.proposal.key if row.as_version else None
            for row in self._rows
            if row.chosen and row.undecided
        }

    def verdicts(self) -> Mapping[str, int]:
        """How many files there are of each verdict, as it is decided now."""
        counts = dict.fromkeys(("new", "version", "duplicate", "empty", "failed"), 0)
        for row in self._rows:
            counts[row.verdict] += 1
        return counts

    def correct(self, rows: Sequence[int], column: str, text: str) -> bool:
        """Sets a field in several rows at once; tells `refused`, changes nothing and is False where it cannot be."""
        if column == "as":
            self._store_as(rows, version=text == "version")
            self.corrected.emit()
            return True
        if column == "encoding":
            files = [self._rows[number].proposal.source for number in rows if self._rows[number].proposal.encoding]
            self.encoding_chosen.emit(files, text)
            return True
        return self._set(rows, lambda description: {column: understood(description, column, text)})

    def correct_all(self, rows: Sequence[int], fields: Mapping[str, str]) -> bool:
        """Sets several fields in several rows, as the archive reads them; as `correct` where they cannot be."""
        return self._set(rows, lambda _: fields)

    def _set(self, rows: Sequence[int], fields: Callable[[Description], Mapping[str, str]]) -> bool:
        new = [(number, self._rows[number].description) for number in rows if self._rows[number].verdict == "new"]
        try:
            changed = {number: corrected(description, **fields(description)) for number, description in new}
        except FieldError as error:
            self.refused.emit(said(error))
            return False
        for number, description in changed.items():
            self._rows[number] = replace(self._rows[number], description=description)
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))
        self.corrected.emit()
        return True

    def renew(self, proposals: Sequence[Proposal], encoding: str) -> None:
        """Shows files as they are read in another encoding; what a person has corrected stays."""
        fresh = {each.source: each for each in proposals}
        for number, row in enumerate(self._rows):
            if row.proposal.source in fresh:
                self._rows[number] = read_again(row, fresh[row.proposal.source], encoding)
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))
        self.corrected.emit()
        self.chosen_changed.emit()

    def encodings(self) -> dict[str, str]:
        """How the chosen files are written where a person said so, by path."""
        return {row.proposal.source: row.encoding for row in self._rows if row.chosen and row.encoding}

    def _store_as(self, rows: Sequence[int], *, version: bool) -> None:
        for number in rows:
            if self._rows[number].undecided:
                self._rows[number] = replace(self._rows[number], as_version=version, decided=True)
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own signature
        """The number of files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            special = {"file": self.tr("File"), "as": self.tr("Store as"), "paragraphs": "¶"}
            special["encoding"] = self.tr("Encoding")
            return special.get(COLUMNS[section]) or field_name(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell: a new file is ticked in its first column and corrected in the others."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if self.storing:
            return flags
        if column == "file" and row.storable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if self._can_edit(row, column):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _can_edit(self, row: Row, column: str) -> bool:
        special = {"as": row.undecided, "encoding": row.proposal.encoding is not None}
        return special.get(column, row.verdict == "new" and column in _FIELDS)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Ticks a file, or corrects one field of it."""
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and row.storable:
            chosen = Qt.CheckState(value) == Qt.CheckState.Checked
            self._rows[index.row()] = replace(row, chosen=chosen)
            self.dataChanged.emit(index, index)
            self.chosen_changed.emit()
            return True
        if role == Qt.ItemDataRole.EditRole and (value != self.data(index, role) or self.data(index, DOUBTFUL)):
            return self.correct([index.row()], COLUMNS[index.column()], str(value))
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: its words, its evidence as a tip, its tick, and the colour of doubt."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column == "file":
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown(row, column)
        if role == Qt.ItemDataRole.EditRole and column == "as":
            return "version" if row.as_version else "own"
        if role == Qt.ItemDataRole.EditRole and column == "encoding":
            return row.proposal.encoding or ""
        if role == Qt.ItemDataRole.EditRole and column in _FIELDS:
            return written(row.description, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tip(row, column)
        return self._colour(row, column, role)

    def _shown(self, row: Row, column: str) -> str:
        if column == "file":
            return isolated(Path(row.proposal.source).name)
        if column == "as":
            return self._stored_as(row)
        if column == "encoding" and row.storable:
            named = row.proposal.encoding or ""
            return f"{named} {DOUBT_SIGN}" if self._doubtful(row, column) else named
        if row.verdict != "new":
            return said(row.proposal.message) if column == "title" else ""
        if column == "paragraphs":
            return str(row.proposal.paragraphs)
        unstated = self.tr("not stated") if column in _TO_STATE else "–"
        value = readable(row.description, column) or unstated
        return f"{value} {DOUBT_SIGN}" if self._doubtful(row, column) else value

    def _stored_as(self, row: Row) -> str:
        if not row.undecided:
            return ""
        stored = self.tr("new version") if row.as_version else self.tr("own statement")
        return stored if row.decided else f"{stored} {DOUBT_SIGN}"

    def _tip(self, row: Row, column: str) -> str:
        if column == "file":
            return row.proposal.source
        if column == "encoding":
            return row.proposal.beginning
        if row.verdict != "new" or column == "as":
            return said(row.proposal.message)
        return evidence_line(_evidence(row, column))

    def _doubtful(self, row: Row, column: str) -> bool:
        if column == "as":
            return row.undecided and not row.decided
        if column == "encoding":
            return row.proposal.doubtful_encoding
        missing = column in _NEEDED and self._unstated(row, column)
        return missing or (row.verdict == "new" and is_doubtful(_evidence(row, column)))

    def _unstated(self, row: Row, column: str) -> bool:
        """Whether a field is missing that should be stated, and nobody has confirmed that it is not."""
        known = _evidence(row, column)
        empty = row.verdict == "new" and column in _TO_STATE and not readable(row.description, column)
        return empty and (known is None or known.certainty != "confirmed")

    def _colour(self, row: Row, column: str, role: int) -> Any:
        marked = self._doubtful(row, column) or self._unstated(row, column)
        if role == DOUBTFUL:
            return marked
        if role == Qt.ItemDataRole.BackgroundRole and marked:
            return self.theme.color("warn_soft")
        return self._ink(row, column) if role == Qt.ItemDataRole.ForegroundRole else None

    def _ink(self, row: Row, column: str) -> Any:
        if not row.storable:
            return self.theme.color("text_faint" if row.verdict == "duplicate" else "error")
        faint = row.verdict == "new" and column in _TO_STATE and not readable(row.description, column)
        return self.theme.color("text_faint") if faint else None


def _evidence(row: Row, column: str) -> Evidence | None:
    """What speaks for the value of a cell; where only a year is known it stands for the date."""
    known = row.description.evidence
    stands_for = "year" if column == "date" and not row.description.date and row.description.year else column
    return known.get(stands_for)
