"""The two views over a whole answer, asked for when they are looked at: contexts and years."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from kpdesk.gui.base.jobs import Handle, Progress
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.contexts import ContextsView
from kpdesk.gui.search.trend import TrendView

T = TypeVar("T")


class Overview(QObject):
    """Puts its views into the stack of the search page and fills them."""

    open_requested = Signal(str, object, object)
    year_chosen = Signal(str)

    def __init__(self, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._workspace, self._stack = workspace, stack
        self._query, self._exact = "", False
        self._under_way: Handle | None = None
        self._contexts = ContextsView(workspace.theme, stack)
        self._trend = TrendView(workspace.theme, stack)
        for view in (self._contexts, self._trend):
            stack.addWidget(view)
        self._contexts.open_requested.connect(self.open_requested)
        self._contexts.order_changed.connect(lambda _: self._ask_contexts())
        self._trend.year_chosen.connect(self.year_chosen)

    def show_view(self, view: str, query: str, *, exact: bool) -> None:
        """Shows "contexts" or "years" of a query; with "passages" nothing is read for either any more."""
        self.stop()
        if view == "passages":
            return
        self._query, self._exact = query, exact
        self._stack.setCurrentWidget(self._contexts if view == "contexts" else self._trend)
        if view == "contexts":
            self._ask_contexts()
        else:
            self._ask_years()

    def stop(self) -> None:
        """What is still being read for a view that nobody waits for any more."""
        if self._under_way is not None:
            self._under_way.cancel()

    def _ask_contexts(self) -> None:
        archive, order, notes = self._workspace.archive, self._contexts.order, not self._workspace.discretion.on
        self._ask(
            lambda query, exact, progress: archive.concordance(
                query, order=order, exact=exact, typing=True, notes=notes, progress=progress
            ),
            self._contexts.show_lines,
        )

    def _ask_years(self) -> None:
        archive, notes = self._workspace.archive, not self._workspace.discretion.on
        self._ask(
            lambda query, exact, progress: archive.trend(
                query, exact=exact, typing=True, notes=notes, progress=progress
            ),
            self._trend.show_years,
        )

    def _ask(self, work: Callable[[str, bool, Progress], T], show: Callable[[T], None]) -> None:
        """In the slow lane, since a common word stands in every passage and the next search must not wait for that."""
        self.stop()
        query, exact = self._query, self._exact
        handle = self._workspace.jobs.slow(
            lambda progress: work(query, exact, progress),
            lambda found: None if handle.cancelled else show(found),
            failed=lambda _: None,
            owner=self,
        )
        self._under_way = handle
