"""What stands where no hit does: how to search, or what may help where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kpdesk.core.records import SearchPage
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.search.query_text import filters_of, with_common, without_filter


class NothingFound(EmptyState):
    """Offers the likely spelling, and the query without one of its filters."""

    search_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._page: SearchPage | None = None
        self.first.clicked.connect(self._suggest)
        self.second.clicked.connect(self._drop_filter)

    def invite(self) -> None:
        """Says how to search."""
        self._page = None
        self.say(
            self.tr("Find a passage"),
            self.tr(
                "Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, "
                "year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all."
            ),
        )

    def say_nothing_found(self, page: SearchPage) -> None:
        """Says that nothing was found, in how much, and what to do."""
        self._page = page
        sentence = self.tr("%n statement(s) (was|were) searched.", "", page.searched)
        if page.pending or page.searched < page.statements:
            sentence = self.tr("The search index is being rebuilt; not all statements are searched yet.")
        if page.common:
            self.say(
                self.tr("Not said before"),
                self.tr("These words stand elsewhere too, but they may only be how everybody speaks."),
                first=self.tr("Show %n place(s) of common wording", "", page.common),
            )
            return
        kept = next(iter(filters_of(page.query).items()), None)
        self.say(
            self.tr("Nothing found"),
            sentence,
            first=self.tr("Search for “{words}”").format(words=page.suggestion) if page.suggestion else "",
            second=self.tr("Without the filter {value}").format(value=kept[1]) if kept else "",
        )

    def _suggest(self) -> None:
        if self._page is not None and self._page.common:
            self.search_requested.emit(with_common(self._page.query))
        elif self._page is not None and self._page.suggestion:
            self.search_requested.emit(self._page.suggestion)

    def _drop_filter(self) -> None:
        kept = next(iter(filters_of(self._page.query)), None) if self._page is not None else None
        if kept and self._page is not None:
            self.search_requested.emit(without_filter(self._page.query, kept))
