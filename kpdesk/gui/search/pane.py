"""The search page: what is typed in the box at the top is answered here, at every key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Change, Hit, Note, SearchPage
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.advice import Advice
from kpdesk.gui.search.asking import PAGE, Asking
from kpdesk.gui.search.choices import SearchChoices
from kpdesk.gui.search.delegate import ResultDelegate
from kpdesk.gui.search.facets import FacetPanel
from kpdesk.gui.search.head import ResultsHead
from kpdesk.gui.search.model import ResultsModel
from kpdesk.gui.search.nothing_found import NothingFound
from kpdesk.gui.search.overview import Overview
from kpdesk.gui.search.problem import QueryProblem
from kpdesk.gui.search.query_text import with_filter
from kpdesk.gui.search.rebuilding import Rebuilding
from kpdesk.gui.search.results_list import ResultsList
from kpdesk.gui.search.saved import SavedSearches

_FACETS_FROM = 520
# The glossary is asked once the typing pauses: its searches would keep the next letter waiting.
_PAUSE_MS = 120


class SearchPane(QWidget):
    """Facets and hits; the text itself is shown by the reading pane beside it."""

    open_requested = Signal(str, object, object)
    """A passage to show: key, paragraph, and pairs of code points to mark in it."""

    tab_requested = Signal(str, object, object)
    """The same in a tab of its own."""

    search_requested = Signal(str)
    """A query to put into the search box."""

    focus_search_requested = Signal()
    """The caret back into the search box."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_pane")
        self._workspace = workspace
        self._query = ""
        self._stale = False
        self._wish: tuple[str, int] | None = None
        self._awaited = False
        self._page: SearchPage | None = None
        self._facets = FacetPanel(workspace, self)
        self._saved = SavedSearches(workspace, self)
        self._choices, self._advice = SearchChoices(self), Advice(self)
        self._head = ResultsHead(self)
        self._asking = Asking(workspace, self._choices, self._head, self)
        self._problem = QueryProblem(self)
        self._model = ResultsModel(self)
        self._list = ResultsList(self)
        self._empty = NothingFound(workspace.theme, self)
        self._stack = QStackedWidget(self)
        self._overview = Overview(workspace, self._stack)
        self._rebuilding = Rebuilding(workspace, self)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._arrange()
        self._connect()
        self._invite()
        self._saved.refresh()

    def search(self, text: str, at: tuple[str, int] | None = None) -> None:
        """Answers a query, with the hit `at` a key and paragraph chosen; a newer one replaces it before delivery."""
        self._query, self._wish, self._awaited = text, at, False
        if not text.strip():
            self._page = None
            self._invite()
            return
        self._ask(PAGE if at else self._asking.fit(text, self._list.rows_seen()), self._answered)

    def _ask(self, limit: int, answered: Callable[[SearchPage], None]) -> None:
        self._stale, query = False, self._query
        self._asking.ask(query, limit, answered, failed=lambda error: self._problem.say(error, query))

    def focus_results(self) -> None:
        """Gives the keyboard to the hits, at the first one unless one is chosen; where none is there yet, later.

        Who types fast presses Enter before the first answer is there.
        """
        self._awaited = not self._model.rowCount()
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
        self._fill(page)
        row = self._model.row_at(*self._wish) if self._wish else self._model.row_like(before)
        is_shown = row >= 0 and self._model.entry(row) == before
        if self._model.rowCount():
            self._choose_silently(row if row >= 0 else min(len(page.notes), self._model.rowCount() - 1))
        self._show_answer(page)
        if self._model.rowCount() and not is_shown:
            self._open_present()
        if self._awaited and self.isVisible():
            self.focus_results()

    def _answered_again(self, page: SearchPage) -> None:
        """The same question after a change: the list is new, but nobody is taken away from what they read."""
        before = self._present()
        self._fill(page)
        row = self._model.row_like(before)
        if row >= 0:
            self._choose_silently(row)
        self._show_answer(page)

    def _fill(self, page: SearchPage) -> None:
        """The rows of the answer are in the list."""
        self._page = page
        with QSignalBlocker(self._list.selectionModel()):
            self._model.fill(page)

    def _show_answer(self, page: SearchPage) -> None:
        self._problem.hide()
        found = bool(page.total or page.notes)
        # What takes room beside the rows is there before them: they are set once, in the width they will have.
        for each in (self._head, self._choices):
            each.show()
        self._show_facets()
        self._stack.setCurrentWidget(self._list if found else self._empty)
        # The rows are what is waited for: they are painted before everything around them is set and the text is read.
        self._list.viewport().repaint()
        self._facets.show_page(page)
        self._head.show_page(page)
        self._advice.show_page(page)
        self._rebuilding.look_at(page)
        self._show_view(self._choices.view)
        self._pause.start()
        if not found:
            self._empty.say_nothing_found(page)
        self._model.complete(PAGE)

    def _show_view(self, view: str) -> None:
        """The answer as passages, as contexts or by years."""
        if self._page is None or not self._page.total:
            return
        if view == "passages":
            self._stack.setCurrentWidget(self._list)
        self._overview.show_view(view, self._query, exact=self._choices.exact)

    def _keep(self) -> None:
        if self._query.strip():
            self._saved.keep(self._query, self._query)

    def _more_like(self) -> None:
        if hit := self._present():
            self.search_requested.emit(f"like:{hit.key}/{numbered(hit.paragraph)}")

    def _again(self) -> None:
        self._stale = bool(self._query.strip())
        self._refresh()

    def _present(self) -> Hit | Note | None:
        return self._model.entry(self._list.currentIndex().row())

    def _choose_silently(self, row: int) -> None:
        with QSignalBlocker(self._list.selectionModel()):
            self._choose(row)

    def _invite(self) -> None:
        self._pause.stop()
        self._stack.setCurrentWidget(self._empty)
        for each in (self._head, self._choices, self._advice, self._facets):
            each.hide()
        self._problem.hide()
        self._model.fill(SearchPage(query="", total=0, searched=0, took_ms=0, hits=()))
        self._empty.invite()

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(index, flags)
        self._list.scrollTo(index)

    def _open_present(self) -> None:
        self._show(self._present(), self.open_requested)

    def _show(self, entry: Hit | Note | None, requested: SignalInstance) -> None:
        if entry is not None:
            requested.emit(entry.key, entry.paragraph, entry.marks if isinstance(entry, Hit) else ())

    def _more(self, here: int) -> None:
        query = self._query
        self._asking.more(query, here, lambda page: self._model.extend(page.hits) if query == self._query else None)

    def _changed(self, change: Change) -> None:
        self._stale = self._stale or bool(self._query.strip() and (change.statements or change.notes))
        self._refresh()

    def _refresh(self) -> None:
        if self._stale and self.isVisible():
            self._ask(max(PAGE, self._model.rowCount()), self._answered_again)

    def _show_facets(self) -> None:
        found = self._page is not None and any(self._page.facets.values())
        self._facets.setVisible(found and self.width() >= _FACETS_FROM)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._open_present)
        self._pause.timeout.connect(lambda: self._asking.other_words(self._query, self._advice.offer))
        self._model.more_wanted.connect(self._more)
        self._facets.query_changed.connect(self.search_requested)
        self._head.sort_changed.connect(lambda _: self.search(self._query))
        self._choices.asked_changed.connect(lambda: self.search(self._query))
        self._choices.view_changed.connect(self._show_view)
        self._choices.save_requested.connect(self._keep)
        self._advice.search_requested.connect(self.search_requested)
        self._saved.chosen.connect(lambda kept: self.search_requested.emit(kept.query))
        self._overview.open_requested.connect(self.open_requested)
        self._overview.year_chosen.connect(
            lambda year: self.search_requested.emit(with_filter(self._query, "year", year))
        )
        self._rebuilding.moved.connect(self._again)
        self._list.left_requested.connect(self.focus_search_requested)
        self._list.tab_requested.connect(lambda at: self._show(self._model.entry(at.row()), self.tab_requested))
        open_tab = self._workspace.actions["open_tab"].triggered
        open_tab.connect(lambda: self._show(self._present() if self.isVisible() else None, self.tab_requested))
        self._workspace.actions["more_like"].triggered.connect(self._more_like)
        self._empty.search_requested.connect(self.search_requested)
        self._workspace.changed.connect(self._changed)
        for again in (self._again, self._saved.refresh):
            self._workspace.discretion.changed.connect(again)
        self._workspace.theme.changed.connect(self._list.doItemsLayout)

    def _arrange(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(ResultDelegate(self._workspace.theme, self._list))
        self._workspace.actions.attach(self._list, "results")
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self._head, self._advice, self._problem):
            middle.addWidget(widget)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._choices)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._saved)
        side.addWidget(self._facets, 1)
        self._saved.setFixedWidth(self._facets.width())
        row.addLayout(side)
        row.addLayout(middle, 1)
