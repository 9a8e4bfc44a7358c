"""The two views over a whole answer, asked for when they are looked at: contexts and years."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.contexts import ContextsView
from kpdesk.gui.search.trend import TrendView


class Overview(QObject):
    """Puts its views into the stack of the search page and fills them."""

    open_requested = Signal(str, int, object)
    year_chosen = Signal(str)

    def __init__(self, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._workspace, self._stack = workspace, stack
        self._query, self._exact = "", False
        self._contexts = ContextsView(workspace.theme, stack)
        self._trend = TrendView(workspace.theme, stack)
        for view in (self._contexts, self._trend):
            stack.addWidget(view)
        self._contexts.open_requested.connect(self.open_requested)
        self._contexts.order_changed.connect(lambda _: self._ask_contexts())
        self._trend.year_chosen.connect(self.year_chosen)

    def show_view(self, view: str, query: str, *, exact: bool) -> None:
        """Shows "contexts" or "years" of a query."""
        self._query, self._exact = query, exact
        self._stack.setCurrentWidget(self._contexts if view == "contexts" else self._trend)
        if view == "contexts":
            self._ask_contexts()
        else:
            self._ask_years()

    def _ask_contexts(self) -> None:
        archive, query, order, exact = self._workspace.archive, self._query, self._contexts.order, self._exact
        self._workspace.jobs.quick(
            lambda: archive.concordance(query, order=order, exact=exact),
            self._contexts.show_lines,
            failed=lambda _: None,
            replaces="overview",
        )

    def _ask_years(self) -> None:
        archive, query, exact = self._workspace.archive, self._query, self._exact
        self._workspace.jobs.quick(
            lambda: archive.trend(query, exact=exact),
            self._trend.show_years,
            failed=lambda _: None,
            replaces="overview",
        )
