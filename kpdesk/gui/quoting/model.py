"""Verdicts as a Qt model: one row for each place that a quotation is from, or for one that is from nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpdesk.core.numbering import numbered
from kpdesk.core.records import QuoteMatch, QuoteResult, Statement
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language.names import title_of

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_FLAWS = {
    "order": QT_TRANSLATE_NOOP("QuoteCheck", "The words were said, but in another order"),
    "nothing left out": QT_TRANSLATE_NOOP("QuoteCheck", "An ellipsis stands where nothing is left out"),
}


@dataclass(frozen=True)
class Row:
    """A verdict and one of its places; only the `first` row of a quotation tells the verdict."""

    result: QuoteResult
    match: QuoteMatch | None
    statement: Statement | None
    first: bool

    @property
    def source(self) -> str:
        """The statement and the paragraph; empty where there is none."""
        if self.match is None:
            return ""
        title = title_of(self.statement) if self.statement else self.match.key
        year = f"{self.statement.year} · " if self.statement and self.statement.year else ""
        version = f" · {_version_name(self.match.version)}" if self.result.older else ""
        return f"{year}{title}{version} · ¶ {numbered(self.match.paragraph)}"


class VerdictsModel(QAbstractListModel):
    """Holds the rows of a check."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_results(self, results: Sequence[QuoteResult], statements: Mapping[str, Statement]) -> None:
        """Show these verdicts."""
        self.beginResetModel()
        self._rows = [
            Row(result, match, statements.get(match.key) if match else None, n == 0)
            for result in results
            for n, match in enumerate(result.matches or (None,))
        ]
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row at an index; None for none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many places there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The verdict, the place and the words, for the eye and for the ear."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (verdict_name(row.result), row.source, row.result.text) if part)
        return None


def _version_name(n: int) -> str:
    return QCoreApplication.translate("QuoteCheck", "version {n}").format(n=n)


def verdict_name(result: QuoteResult) -> str:
    """The verdict in words, with the number of words that differ and what the quoter left out or put in."""
    said, omitted, brackets = _verdict(result), result.omitted, result.brackets
    if omitted:
        said += QCoreApplication.translate("QuoteCheck", ", %n ellipsis(es)", "", omitted)
    if brackets:
        said += QCoreApplication.translate("QuoteCheck", ", but for %n bracket(s) of the quoter", "", brackets)
    return said


def _verdict(result: QuoteResult) -> str:
    words = result.words
    if result.flaw == "dropped":
        return QCoreApplication.translate(
            "QuoteCheck",
            "The words were said, but %n word(s) between them (was|were) dropped without an ellipsis",
            "",
            words,
        )
    if result.flaw is not None:
        return QCoreApplication.translate("QuoteCheck", _FLAWS[result.flaw])
    if result.older:
        one = QT_TRANSLATE_NOOP("QuoteCheck", "Said so only in an older version, not in the newest")
        return QCoreApplication.translate("QuoteCheck", one)
    if result.verdict == "differs":
        if not words:
            return QCoreApplication.translate("QuoteCheck", "Differs in its signs only")
        return QCoreApplication.translate("QuoteCheck", "Differs in %n word(s)", "", words)
    if result.verdict == "joined":
        several = len({match.key for match in result.matches}) > 1
        places = " + ".join(dict.fromkeys(f"¶{numbered(match.paragraph)}" for match in result.matches))
        one = QT_TRANSLATE_NOOP("QuoteCheck", "Joined from {places}")
        more = QT_TRANSLATE_NOOP("QuoteCheck", "Joined from {places} of several statements")
        return QCoreApplication.translate("QuoteCheck", more if several else one).format(places=places)
    names = {
        "exact": QT_TRANSLATE_NOOP("QuoteCheck", "Exact"),
        "equivalent": QT_TRANSLATE_NOOP("QuoteCheck", "Equivalent: only quotes, dashes or spaces differ"),
    }
    none = QT_TRANSLATE_NOOP("QuoteCheck", "Not found in this archive")
    return QCoreApplication.translate("QuoteCheck", names.get(result.verdict, none))
