"""The search page: what is typed in the box at the top is answered here, at every key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.records import Change, Hit, Note, SearchPage
from kpdesk.errors import KpdeskError, QueryError
from kpdesk.gui.base.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.delegate import ResultDelegate
from kpdesk.gui.search.facets import FacetPanel
from kpdesk.gui.search.head import ResultsHead
from kpdesk.gui.search.model import ResultsModel
from kpdesk.gui.search.query_text import filters_of, without_filter

PAGE = 50
_FACETS_FROM = 520


class SearchPane(QWidget):
    """Facets and hits; the text itself is shown by the reading pane beside it."""

    open_requested = Signal(str, int, object)
    """A passage to show: key, paragraph, and pairs of code points to mark in it."""

    search_requested = Signal(str)
    """A query to put into the search box."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_pane")
        self._workspace = workspace
        self._query = ""
        self._stale = False
        self._page: SearchPage | None = None
        self._facets = FacetPanel(workspace, self)
        self._head = ResultsHead(self)
        self._problem = QLabel(self)
        self._model = ResultsModel(self)
        self._list = _ResultList(self)
        self._empty = EmptyState(workspace.theme, self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._invite()

    def search(self, text: str) -> None:
        """Answers a query; a newer one replaces it before it is delivered."""
        self._query = text
        if not text.strip():
            self._page = None
            self._invite()
            return
        self._ask(PAGE, self._answered)

    def _ask(self, limit: int, answered: Callable[[SearchPage], None]) -> None:
        archive, query, sort = self._workspace.archive, self._query, self._head.sort
        self._stale = False
        self._workspace.jobs.quick(
            lambda: archive.search(query, limit=limit, sort=sort, typing=True),
            answered,
            failed=self._refused,
            replaces="search",
        )

    def focus_results(self) -> None:
        """Gives the keyboard to the hits, at the first one unless one is chosen already."""
        if self._model.rowCount():
            if not self._list.currentIndex().isValid():
                self._choose(0)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Hits come before facets where there is little room."""
        super().resizeEvent(event)
        self._show_facets()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """What changed while another page was shown is searched again now."""
        super().showEvent(event)
        self._refresh()

    def _answered(self, page: SearchPage) -> None:
        """The answer to what a person typed: its first hit is opened, unless it is the one that is shown."""
        before = self._present()
        self._show_answer(page)
        row = self._model.row_like(before)
        if row >= 0 and self._model.entry(row) == before:
            self._choose_silently(row)
        elif self._model.rowCount():
            self._choose(row if row >= 0 else min(len(page.notes), self._model.rowCount() - 1))

    def _answered_again(self, page: SearchPage) -> None:
        """The same question after a change: the list is new, but nobody is taken away from what they read."""
        before = self._present()
        self._show_answer(page)
        row = self._model.row_like(before)
        if row >= 0:
            self._choose_silently(row)

    def _show_answer(self, page: SearchPage) -> None:
        hides = self._workspace.discretion.hides
        page = replace(page, notes=tuple(note for note in page.notes if not hides(note)))
        self._page = page
        self._problem.hide()
        self._facets.show_page(page)
        self._head.show_page(page)
        with QSignalBlocker(self._list.selectionModel()):
            self._model.fill(page)
        found = bool(page.total or page.notes)
        self._stack.setCurrentWidget(self._list if found else self._empty)
        self._head.show()
        self._show_facets()
        if not found:
            self._say_nothing_found(page)

    def _present(self) -> Hit | Note | None:
        return self._model.entry(self._list.currentIndex().row())

    def _choose_silently(self, row: int) -> None:
        with QSignalBlocker(self._list.selectionModel()):
            self._choose(row)
        self._list.viewport().update()

    def _refused(self, error: KpdeskError) -> None:
        """A query that cannot be understood: what is wrong, under the place where it is wrong."""
        where = ""
        if isinstance(error, QueryError):
            place = min(error.position, len(self._query))
            where = f"{self._query[:place]}▸{self._query[place:]}\n"
        self._problem.setText(f"{where}{error}")
        self._problem.show()

    def _say_nothing_found(self, page: SearchPage) -> None:
        sentence = self.tr("%n statement(s) were searched, all of them.", "", page.searched)
        kept = next(iter(filters_of(page.query).items()), None)
        self._empty.say(
            self.tr("Nothing found"),
            sentence,
            first=self.tr("Search for “{words}”").format(words=page.suggestion) if page.suggestion else "",
            second=self.tr("Without the filter {value}").format(value=kept[1]) if kept else "",
        )

    def _invite(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        self._head.hide()
        self._facets.hide()
        self._problem.hide()
        self._model.fill(SearchPage(query="", total=0, searched=0, took_ms=0, hits=()))
        self._empty.say(
            self.tr("Find a passage"),
            self.tr(
                "Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, "
                "year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out."
            ),
        )

    def _suggest(self) -> None:
        if self._page is not None and self._page.suggestion:
            self.search_requested.emit(self._page.suggestion)

    def _drop_filter(self) -> None:
        kept = next(iter(filters_of(self._query)), None)
        if kept:
            self.search_requested.emit(without_filter(self._query, kept))

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(index, flags)
        self._list.scrollTo(index)

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        entry = self._model.entry(current.row())
        if entry is not None:
            marks = entry.marks if isinstance(entry, Hit) else ()
            self.open_requested.emit(entry.key, entry.paragraph, marks)

    def _more(self, here: int) -> None:
        archive, query, sort = self._workspace.archive, self._query, self._head.sort
        self._workspace.jobs.quick(
            lambda: archive.search(query, limit=PAGE, offset=here, sort=sort, typing=True),
            lambda page: self._model.extend(page.hits) if query == self._query else None,
            replaces="search more",
            owner=self,
        )

    def _changed(self, change: Change) -> None:
        self._stale = self._stale or bool(self._query.strip() and (change.statements or change.notes))
        self._refresh()

    def _ask_again(self) -> None:
        self._stale = bool(self._query.strip())
        self._refresh()

    def _refresh(self) -> None:
        if self._stale and self.isVisible():
            self._ask(max(PAGE, self._model.rowCount()), self._answered_again)

    def _show_facets(self) -> None:
        found = self._page is not None and any(self._page.facets.values())
        self._facets.setVisible(found and self.width() >= _FACETS_FROM)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._model.more_wanted.connect(self._more)
        self._facets.query_changed.connect(self.search_requested)
        self._head.sort_changed.connect(lambda _: self.search(self._query))
        self._empty.first.clicked.connect(self._suggest)
        self._empty.second.clicked.connect(self._drop_filter)
        self._workspace.changed.connect(self._changed)
        self._workspace.discretion.changed.connect(self._ask_again)
        self._workspace.theme.changed.connect(self._list.doItemsLayout)

    def _arrange(self) -> None:
        self._problem.setObjectName("query_problem")
        self._problem.setProperty("role", "error")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(16, 10, 16, 10)
        self._problem.hide()
        self._list.setModel(self._model)
        self._list.setItemDelegate(ResultDelegate(self._workspace.theme, self._list))
        self._workspace.actions.attach(self._list, "results")
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self._head, self._problem):
            middle.addWidget(widget)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._facets)
        row.addLayout(middle, 1)


class _ResultList(QListView):
    """The hits; Enter goes on into the text, which the pane's parent has beside it."""

    def __init__(self, parent: SearchPane) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Search results"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Rows are as high as their words: Qt lays a list out again for another height, but not for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """J and K walk through the hits as the arrows do."""
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        step = steps.get(Qt.Key(event.key())) if not event.modifiers() else None
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))
