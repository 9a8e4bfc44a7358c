"""Themes by sides as a grid: a full dot and a count where a side speaks of a theme, an empty one where it does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from kpdesk.core.records import ThemeGrid, ThemePassage
from kpdesk.gui.base.language.names import theme_name
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.sides.gathering import Kept

_PASSAGES_ROLE = Qt.ItemDataRole.UserRole + 1
_THEME_ROLE = Qt.ItemDataRole.UserRole + 2


class ThemeGridView(QTableWidget):
    """Arrows go from cell to cell; Enter shows the passages of the cell that one is on."""

    passages_requested = Signal(str, object, object)
    """The theme, the side, and the first of the passages that are to be shown."""

    pointed_at = Signal(str)
    """What the cell says where the keyboard is; empty once the grid is no longer shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_grid")
        self.setAccessibleName(self.tr("Themes by side"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.currentCellChanged.connect(lambda *_: self._point())
        self.activated.connect(lambda index: self._open(index.row(), index.column()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """The foot of the page speaks of the grid while it is shown."""
        super().showEvent(event)
        self._point()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """And of the passages again once it is not."""
        super().hideEvent(event)
        self.pointed_at.emit("")

    def ask(self, workspace: Workspace, sides: Sequence[str], kept: Kept, names: Sequence[str]) -> None:
        """Fetches and shows the grid of these sides."""
        archive = workspace.archive
        workspace.jobs.quick(
            lambda: archive.theme_grid(*sides, organisation=kept.organisation, kind=kept.kind),
            lambda grid: self.show_grid(grid, names, called=lambda theme: theme_name(archive, theme)),
            replaces="theme grid",
            owner=self,
        )

    def show_grid(self, grid: ThemeGrid, names: Sequence[str], *, called: Callable[[str], str]) -> None:
        """Shows a grid; `names` are those of its sides, and `called` gives the name of a theme by its id."""
        themes = [called(row.theme) for row in grid.rows]
        self.setRowCount(len(grid.rows))
        self.setColumnCount(len(grid.sides))
        self.setHorizontalHeaderLabels(list(names))
        self.setVerticalHeaderLabels(themes)
        for y, row in enumerate(grid.rows):
            for x, (passages, name) in enumerate(zip(row.cells, names, strict=True)):
                self.setItem(y, x, self._cell(themes[y], name, passages, row.theme))
        if grid.rows:
            self.setCurrentCell(0, 0)
        self._point()

    def _cell(self, theme: str, side: str, passages: Sequence[ThemePassage], theme_id: str) -> QTableWidgetItem:
        item = QTableWidgetItem(f"● {len(passages)}" if passages else "○")
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setData(_PASSAGES_ROLE, tuple(passages))
        item.setData(_THEME_ROLE, theme_id)
        said = self.tr("{theme}, {side}: %n passage(s)", "", len(passages)).format(theme=theme, side=side)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(said)
        return item

    def _point(self) -> None:
        item = self.currentItem()
        if not self.isVisible() or item is None:
            return
        said = item.toolTip()
        if item.data(_PASSAGES_ROLE):
            said = self.tr("{cell}. Enter shows them.").format(cell=said)
        self.pointed_at.emit(said)

    def _open(self, row: int, column: int) -> None:
        item = self.item(row, column)
        passages = item.data(_PASSAGES_ROLE) if item is not None else ()
        if item is not None and passages:
            self.passages_requested.emit(item.data(_THEME_ROLE), column, passages[0])
