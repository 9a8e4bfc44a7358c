"""The searches that are kept, at the side: each with what it finds now and what is new since the last look."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kpdesk.core.records import SavedSearch
from kpdesk.gui.base.actions.menu_keys import Menu
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.delegate import numbered

_ROLE = Qt.ItemDataRole.UserRole + 1


class SavedSearches(QListWidget):
    """Pressing a search runs it; Del, or its menu, keeps it no longer."""

    chosen = Signal(object)
    """A `SavedSearch`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saved_searches")
        self.setAccessibleName(self.tr("Kept searches"))
        self.setProperty("surface", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._workspace = workspace
        self.itemClicked.connect(self._press)
        self.itemActivated.connect(self._press)
        self.customContextMenuRequested.connect(self._menu)
        self.hide()

    def refresh(self) -> None:
        """Asks what every kept search finds now."""
        if not self._workspace.is_open:
            return
        archive, notes = self._workspace.archive, not self._workspace.discretion.on
        jobs = self._workspace.jobs
        jobs.quick(lambda: archive.saved_searches(notes=notes), self._show, replaces="saved searches")

    def keep(self, name: str, query: str) -> None:
        """Keeps a search, or says that it was looked at."""
        archive = self._workspace.archive
        self._workspace.jobs.quick(lambda: archive.save_search(name, query), lambda _: self.refresh(), owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Del keeps the chosen search no longer."""
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self._forget(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _show(self, searches: list[SavedSearch]) -> None:
        self.clear()
        for each in searches:
            item = QListWidgetItem(f"{each.name}  {numbered(each.total)}", self)
            said = self.tr("{name}: %n passage(s)", "", each.total).format(name=each.name)
            if each.new:
                new = self.tr("%n new", "", each.new)
                item.setText(f"{item.text()}  · {new}")
                said = f"{said}, {new}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(each.query)
            item.setData(_ROLE, each)
        self.setFixedHeight(min(5, max(1, self.count())) * max(20, self.sizeHintForRow(0)) + 6)
        self.setVisible(bool(searches))

    def _press(self, item: QListWidgetItem) -> None:
        each: SavedSearch = item.data(_ROLE)
        self.keep(each.name, each.query)
        self.chosen.emit(each)

    def _forget(self, item: QListWidgetItem) -> None:
        name, archive = item.data(_ROLE).name, self._workspace.archive
        self._workspace.jobs.quick(lambda: archive.forget_search(name), lambda _: self.refresh(), owner=self)

    def _menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        if item is not None:
            menu = Menu(self)
            menu.addAction(self.tr("Keep no longer"), lambda: self._forget(item))
            menu.popup(self.mapToGlobal(place))
