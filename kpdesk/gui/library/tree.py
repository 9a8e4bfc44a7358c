"""The tree of statements as a widget: columns, choosing, opening, keeping the place when it is read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from kpdesk.core.records import KINDS, Statement
from kpdesk.gui.base.language.names import LANGUAGE_NAMES, date_name, kind_name, language_name
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.delegate import LibraryDelegate
from kpdesk.gui.library.model import STATEMENT_ROLE, Column, LibraryModel

_WIDTHS = {Column.ORGANISATION: 70, Column.KIND: 116, Column.DATE: 104, Column.LANGUAGE: 86}
_LEAST = {Column.KIND: 80, Column.ORGANISATION: 70}
_TITLES = 320  # pixels that titles should have
_ORGANISATION = 150  # pixels that no name of an organisation is given more of
_AROUND = 14  # pixels around the words of a cell
_TO_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryTree(QTreeView):
    """Holds the model; several statements can be chosen, groups cannot."""

    opened = Signal(object)
    """The `Statement` that was double-clicked, or Enter pressed on."""
    chosen_changed = Signal()
    """Other statements are chosen now."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_tree")
        self.setAccessibleName(self.tr("Statements"))
        self._model = LibraryModel(self)
        self._drawn = False
        self._organisations: set[str] = set()
        self.setModel(self._model)
        self.setItemDelegate(LibraryDelegate(workspace.theme, self))
        self._set_up()
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._open)
        workspace.theme.changed.connect(self.viewport().update)

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Show these statements; what was chosen stays chosen, and the tree stays where it was scrolled to."""
        self._organisations = {each.organisation or "" for each in statements}
        self._renew(lambda: self._model.show(statements))
        self._share_room()

    def narrow(self, text: str) -> None:
        """Show only statements that hold these words."""
        self._renew(lambda: self._model.narrow(text))

    def _renew(self, change: Callable[[], None]) -> None:
        chosen = [each.key for each in self.chosen()]
        current = self._statement_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        change()
        self._open_groups()
        for key in chosen:
            self._choose(key, current=current is not None and key == current.key)
        self.verticalScrollBar().setValue(scrolled)

    def shown(self) -> int:
        """The number of statements that can be seen when all groups are open."""
        groups = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        return sum(self._model.rowCount(group) for group in groups)

    def chosen(self) -> list[Statement]:
        """The chosen statements in their order."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: (index.parent().row(), index.row()))
        return [statement for index in rows if (statement := self._statement_at(index))]

    def choose(self, key: str) -> None:
        """Choose one statement, if it is shown."""
        self.clearSelection()
        self._choose(key, current=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens; the rest is the tree's own."""
        if event.key() in _TO_OPEN and not event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit()

    def _set_up(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setIndentation(16)
        header = self.header()
        header.setObjectName("library_header")
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        header.sectionResized.connect(self._note_drawing)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The columns share the room anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_room()

    def _share_room(self) -> None:
        """Titles keep their room: in a narrow window language, kind and organisation give theirs.

        Not once a person has drawn a column as wide as they want it.
        """
        if self._drawn:
            return
        named = self.header().sectionSizeHint
        wanted = {column: max(width, named(column), self._longest(column)) for column, width in _WIDTHS.items()}
        wanted[Column.ORGANISATION] = min(wanted[Column.ORGANISATION], max(_ORGANISATION, named(Column.ORGANISATION)))
        missing = sum(wanted.values()) + _TITLES - self.viewport().width()
        if missing > 0:  # whole or not at all: half a language tells nothing
            missing -= wanted[Column.LANGUAGE]
            wanted[Column.LANGUAGE] = 0
        for column, least in _LEAST.items():
            given = max(0, min(missing, wanted[column] - max(least, named(column))))
            wanted[column] -= given
            missing -= given
        for column, width in wanted.items():
            self.header().resizeSection(column, width)
            self.setColumnHidden(column, width == 0)

    def _note_drawing(self) -> None:
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._drawn = self._drawn or (held and self.header().underMouse())

    def _longest(self, column: Column) -> int:
        """The room for what may stand in a column, which other languages write longer than English."""
        words: dict[Column, list[str]] = {
            Column.ORGANISATION: [*self._organisations],
            Column.KIND: [kind_name(each) for each in KINDS],
            Column.DATE: [date_name(f"2028-{month:02}-28", short=True) for month in range(1, 13)],
            Column.LANGUAGE: [language_name(each) for each in LANGUAGE_NAMES],
        }
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(each) + _AROUND for each in words.get(column, [])), default=0)

    def _open_groups(self) -> None:
        self.expandAll()
        for row in range(self._model.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's own signature

    def _choose(self, key: str, *, current: bool) -> None:
        index = self._model.index_of(key)
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(index, flags)
        if current:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _open(self, index: QModelIndex) -> None:
        statement = self._statement_at(index)
        if statement is not None:
            self.opened.emit(statement)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _statement_at(self, index: QModelIndex) -> Statement | None:
        found = index.data(STATEMENT_ROLE) if index.isValid() else None
        return found if isinstance(found, Statement) else None
