"""One column of a comparison as a list that views and screen readers read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Link
from kpdesk.core.wording import ChangeKind, changes
from kpdesk.gui.base.language.names import delivery_badge, listed, quoted, source_line, title_of
from kpdesk.gui.compare.columns.remarks import remark
from kpdesk.gui.compare.columns.rows import Arrangement, FrontRow, PassageRow, Row, TitleRow, same_words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2
LIT_ROLE = Qt.ItemDataRole.UserRole + 3
FAINT = "·"
QUIET_ROLE = Qt.ItemDataRole.UserRole + 4
REMARK_ROLE = Qt.ItemDataRole.UserRole + 5
_NO_PARENT = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The rows of one side; the link that is being looked at decides whose word marks a passage wears.

    A row displays its exact words, so that copying it copies what was said and nothing else.
    """

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.compared = False  # whether there is a comparison that these rows are a side of
        self._rows: tuple[Row, ...] = ()
        self._names: tuple[str, ...] = ()
        self._link: Link | None = None
        self._lit: int | None = None
        self._faint: frozenset[ChangeKind] = frozenset({"case"})

    def fill(self, arrangement: Arrangement | None, names: Sequence[str]) -> None:
        """Shows the column of an arrangement; `names` is what the sides are called."""
        self.beginResetModel()
        self._rows = arrangement.columns[self.side] if arrangement else ()
        self.compared = arrangement is not None
        self._names, self._link, self._lit = tuple(names), None, None
        self.endResetModel()

    def light(self, row: int | None, link: Link | None) -> None:
        """Makes one row stand out, with the marks of the link that is being looked at.

        Nothing is announced, as a list would lay out every row anew for it; whoever lights a row paints again.
        """
        self._lit, self._link = row, link

    def set_faint(self, kinds: frozenset[ChangeKind]) -> None:
        """Which kinds of change are marked faintly from now on; whoever changes it paints again."""
        self._faint = kinds

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, from the top."""
        return self._rows

    def remark(self, row: Row) -> str:
        """What is said below the words of a row, in a few words; empty for most."""
        return remark(row, self._names) if isinstance(row, PassageRow) and row.links else ""

    def row(self, row: int) -> Row | None:
        """What stands in a row, counted from 0."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's own name
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what a screen reader says, and for the painter the row, its marks and whether it is lit."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        answers: dict[int, Callable[[], Any]] = {
            LIT_ROLE: lambda: index.row() == self._lit,
            MARKS_ROLE: lambda: self._marks(row),
            QUIET_ROLE: lambda: self._quiet(row),
            REMARK_ROLE: lambda: self.remark(row),
            Qt.ItemDataRole.DisplayRole: lambda: _displayed(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(row),
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: self._described(row),
        }
        return answers[role]() if role in answers else None

    def status_name(self, status: str) -> str:
        """What a status is called, e.g. "reworded" or "no counterpart found in 2022"."""
        if status == "alone":
            others = listed(name for side, name in enumerate(self._names) if side != self.side)
            return self.tr("No counterpart found in {side}").format(side=others)
        return {"same": self.tr("The same"), "reworded": self.tr("Reworded"), "related": self.tr("Related")}[status]

    def _marks(self, row: Row) -> tuple[tuple[str, str], ...]:
        """The marks of this side, "·" for those that are faint; empty where there are none."""
        if not isinstance(row, PassageRow) or not row.links:
            return ()
        link = self._link_of(row)
        mine = "=-" if link.a.side == self.side else "=+"
        found = [
            (FAINT if kind in self._faint else sign, text)
            for (sign, text), kind in changes(link.marks or ())
            if sign in mine
        ]
        if link.part == ("split" if link.a.side == self.side else "merged"):
            for end in {0, len(found) - 1} if len(found) > 1 else ():  # what stands there is in the other pieces
                found[end] = ("=" if found[end][0] == "=" else FAINT, found[end][1])
        return tuple(found)

    def _quiet(self, row: Row) -> bool:
        """Whether the marks are about capitals and punctuation only."""
        return isinstance(row, PassageRow) and bool(row.links) and same_words(self._link_of(row))

    def _link_of(self, row: PassageRow) -> Link:
        """The link that is being looked at if it is one of this row, else its best."""
        return self._link if self._link is not None and self._link in row.links else row.links[0]

    def _spoken(self, row: Row) -> str:
        if isinstance(row, TitleRow):
            parts = (title_of(row.statement), source_line(row.statement), delivery_badge(row.statement))
            return self.tr("Statement: {title}").format(title=listed(parts))
        if isinstance(row, FrontRow):
            opened, folded = self.tr("{lines}, shown. Enter folds them."), self.tr("{lines}, folded. Enter shows them.")
            return (opened if row.opened else folded).format(lines=front_line(row))
        said = self.tr("{status}, heading {n}: {words}") if _is_heading(row) else self.tr("{status}, {n}: {words}")
        return said.format(status=self.status_name(row.status), n=numbered(row.paragraph.n), words=row.paragraph.text)

    def _described(self, row: Row) -> str:
        """Where the counterpart stands, and the words that differ."""
        if not isinstance(row, PassageRow) or not row.links:
            return ""
        link = self._link_of(row)
        there = link.b if link.a.side == self.side else link.a
        side = self._names[there.side] if there.side < len(self._names) else ""
        said = [self.tr("Counterpart in {side}: {n}").format(side=side, n=numbered(there.paragraph))]
        said += filter(None, [remark(row, self._names)])
        changed = [text.strip() for kind, text in self._marks(row) if kind not in ("=", FAINT) and text.strip()]
        if changed:
            said.append(self.tr("Only here: {words}").format(words="; ".join(map(quoted, changed))))
        return ". ".join(said)


def front_line(row: FrontRow) -> str:
    """What stands for the lines before or after a speech, e.g. "6 lines before the speech"."""
    if row.closing:
        return QCoreApplication.translate("ColumnModel", "%n line(s) after the speech", None, row.count)
    return QCoreApplication.translate("ColumnModel", "%n line(s) before the speech", None, row.count)


def _displayed(row: Row) -> str:
    if isinstance(row, FrontRow):
        return front_line(row)
    return title_of(row.statement) if isinstance(row, TitleRow) else row.paragraph.text


def _is_heading(row: PassageRow) -> bool:
    return row.paragraph.kind == "heading"
