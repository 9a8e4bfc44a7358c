"""The backups as a Qt model: when, why, what is in each, how large, whether it can be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kpdesk.core.records import Backup
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language.clock import local_time

Index = QModelIndex | QPersistentModelIndex
REASONS = {
    "start": QT_TRANSLATE_NOOP("Health", "at the start"),
    "change": QT_TRANSLATE_NOOP("Health", "after changes"),
    "before-merge": QT_TRANSLATE_NOOP("Health", "before a merge"),
    "before-bulk": QT_TRANSLATE_NOOP("Health", "before many changes"),
    "before-restore": QT_TRANSLATE_NOOP("Health", "before a backup was restored"),
    "asked": QT_TRANSLATE_NOOP("Health", "because you asked"),
    "": QT_TRANSLATE_NOOP("Health", "a file that you chose"),
}
HEADINGS = (
    QT_TRANSLATE_NOOP("Health", "Made"),
    QT_TRANSLATE_NOOP("Health", "Why"),
    QT_TRANSLATE_NOOP("Health", "Statements"),
    QT_TRANSLATE_NOOP("Health", "Notes"),
    QT_TRANSLATE_NOOP("Health", "Size"),
)


class BackupsModel(QAbstractTableModel):
    """Holds the backups, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: list[Backup] = []

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Hold these."""
        self.beginResetModel()
        self._backups = list(backups)
        self.endResetModel()

    def backup(self, row: int) -> Backup | None:
        """The backup of a row."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """As many as there are headings."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column tells."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Health", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words."""
        backup = self.backup(index.row())
        if backup is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return backup.problem or (_told(backup)[0] if index.column() == 1 else backup.name)
        return (local_time(backup.made), *_told(backup))[index.column()]


def _told(backup: Backup) -> tuple[str, str, str, str]:
    size = QLocale().formattedDataSize(backup.size, 1)
    if backup.problem is not None:
        return QCoreApplication.translate("Health", "damaged"), "–", "–", size
    default = QT_TRANSLATE_NOOP("Health", "before an upgrade") if backup.reason.startswith("before-upgrade") else ""
    reason = REASONS.get(backup.reason, default or backup.reason)
    counts = (QLocale().toString(backup.statements), QLocale().toString(backup.notes))
    return QCoreApplication.translate("Health", reason), *counts, size
