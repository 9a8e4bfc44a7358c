"""Going from place to place: pages, texts, searches and comparisons, back and forward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.focus import focus_part
from kpdesk.gui.main_window.frame.pages import Pages
from kpdesk.gui.main_window.frame.top_bar import TopBar
from kpdesk.gui.main_window.places import Places, Visit

if TYPE_CHECKING:
    from kpdesk.archive import Archive
    from kpdesk.core.records import CodePlace
    from kpdesk.gui.compare.pane import ComparePane
    from kpdesk.gui.search.pane import SearchPane

Span = tuple[int, int]
Marks = Sequence[tuple[int, int]] | str
"""Pairs of code points in a paragraph, or the id of a note."""


class Navigation(QObject):
    """Shows what a pane, the rail or the search box asked for, and remembers the way."""

    def __init__(self, workspace: Workspace, pages: Pages, top_bar: TopBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._pages, self._top_bar = workspace, pages, top_bar
        self._asked = ""
        self._returning: tuple[str, int] | None = None
        self._places = Places.from_lines(workspace.settings.texts("window/places"))
        actions = workspace.actions
        actions["back"].triggered.connect(lambda: self._return_to(self._places.back()))
        actions["forward"].triggered.connect(lambda: self._return_to(self._places.forward()))
        actions["search"].triggered.connect(top_bar.focus_search)
        top_bar.search_typed.connect(self._typed)
        top_bar.results_requested.connect(self._enter_results)
        top_bar.left_requested.connect(self._focus_page)
        pages.tabs.chosen.connect(self.open_place)
        self._update()

    def start(self) -> None:
        """Show the library, and what was typed while the archive was being opened."""
        self._pages.show_page("library")
        self._record(Visit("library"))
        if self._top_bar.box.text():
            self._typed(self._top_bar.box.text())
        elif not self._top_bar.box.hasFocus():
            self._focus_page()

    def go_to_page(self, page: str) -> None:
        """Show a page; Search also takes the caret to the search box."""
        if not self._workspace.is_open:
            return
        self._pages.show_page(page)
        self._record(Visit(page))
        if page == "search" and not self._top_bar.box.text():
            self._top_bar.focus_search()
        else:
            self._focus_page()

    def open_place(self, key: str, paragraph: int = 0, marks: Marks = ()) -> None:
        """Show a statement at a paragraph (0 = the beginning), with words in it marked or one of its notes chosen."""
        beside = self._pages.page in ("search", "notes")
        self._pages.show_text()
        self._pages.tabs.open(key, paragraph)
        self._pages.reading.open_place(key, paragraph, marks)
        present, query = self._places.present, self._asked if self._pages.page == "search" else ""
        same = present is not None and present.page == self._pages.page and present.query == query
        walking = beside and same and present is not None and bool(present.key or query)
        self._record(Visit(self._pages.page, key, paragraph, query), instead=walking)
        if not beside:
            focus_part(self._pages.reading)

    def open_in_tab(self, key: str, paragraph: int = 0, marks: Marks = ()) -> None:
        """Show a statement in a tab of its own; the one that was read stays in its tab."""
        self._pages.tabs.add()
        self.open_place(key, paragraph, marks)

    def compare(self, sides: Sequence[str]) -> None:
        """Show these statements or years beside each other."""
        self._pages.show_page("compare")
        self._record(Visit("compare"))
        cast("ComparePane", self._pages.pane("compare")).compare(list(sides))

    def search_for(self, query: str) -> None:
        """Put a query into the search box and show what it finds."""
        self._top_bar.box.setText(query)
        self._top_bar.focus_search()

    def leave_text(self) -> None:
        """Go from the text back to the list it was opened from."""
        if self._pages.whole_text:
            self.go_to_page(self._pages.page)
        else:
            self._focus_page()

    def note_place(self, key: str, paragraph: int) -> None:
        """Remember the paragraph that is being read."""
        self._places.move(key, paragraph)
        shown = self._pages.reading.shown
        if shown is not None:
            from kpdesk.gui.base.language.names import title_of, whose  # noqa: PLC0415 - it loads the records, after the first painting

            about = shown.statement
            self._pages.tabs.stand(key, paragraph, title_of(about), whose=whose(about))

    def read_on(self) -> None:
        """Go from a hit or a note into the text beside it."""
        if self._pages.reading.isVisible():
            focus_part(self._pages.reading)

    def remember(self) -> None:
        """Put the way into the settings, for the next start."""
        self._workspace.settings.put("window/places", self._places.as_lines())

    def _typed(self, text: str) -> None:
        if not self._workspace.is_open:
            return
        if "kp:" in text and self._opens_code(text):
            return
        elsewhere = self._pages.page != "search"
        if elsewhere and text:
            self._pages.show_page("search")
        asked_before = bool(self._asked)  # an emptied box ends the search, whatever page is shown
        if (self._pages.page == "search" or asked_before) and text != self._asked:
            self._asked = text
            if text and self._returning is None:
                self._places.type(text)
                self._update()
            self._search_pane().search(text, self._returning)

    def _opens_code(self, text: str) -> bool:
        """Go where the code of a quotation leads; whether there is one in what was typed or pasted."""
        from kpdesk.core.citation.code import find_code  # noqa: PLC0415 - after first paint

        archive = self._workspace.archive
        if find_code(text) is None:
            return False
        self._workspace.jobs.quick(lambda: _found(archive, text), self._show_code, replaces="code", owner=self)
        return True

    def _show_code(self, found: tuple[CodePlace, Sequence[Span]]) -> None:
        place, marked = found
        self._top_bar.box.clear()
        self.open_place(place.key, place.paragraph, marked)
        if place.state != "same":
            self._workspace.messages.tell(place.sentence, "warning")

    def _enter_results(self) -> None:
        if not self._workspace.is_open:
            return
        self._typed(self._top_bar.box.text())
        self._search_pane().focus_results()

    def _search_pane(self) -> SearchPane:
        return cast("SearchPane", self._pages.pane("search"))

    def _focus_page(self) -> None:
        # Once the page has been laid out: what is not visible yet cannot take the focus.
        QTimer.singleShot(0, self, self._focus_present_page)

    def _focus_present_page(self) -> None:
        if self._pages.page == "search":
            self._search_pane().focus_results()
        else:
            focus_part(next(iter(self._pages.parts()), None))

    def _return_to(self, visit: Visit | None) -> None:
        if visit is None or not self._workspace.is_open:
            return
        self._pages.show_page(visit.page)
        if visit.page == "search" and visit.query and visit.query != self._asked:
            self._search_again(visit)
        if visit.key:
            self._pages.show_text()
            self._pages.tabs.open(visit.key, visit.paragraph)
            self._pages.reading.open_place(visit.key, visit.paragraph, ())
        self._focus_page()
        self._update()

    def _search_again(self, visit: Visit) -> None:
        """What was searched for at a place, with the hit that was looked at there; it is no new place."""
        self._returning = (visit.key, visit.paragraph)
        self._top_bar.box.setText(visit.query)
        self._returning = None

    def _record(self, visit: Visit, *, instead: bool = False) -> None:
        self._places.visit(visit, instead=instead)
        self._update()

    def _update(self) -> None:
        self._workspace.actions["back"].setEnabled(self._places.can_go_back)
        self._workspace.actions["forward"].setEnabled(self._places.can_go_forward)


def _found(archive: Archive, text: str) -> tuple[CodePlace, Sequence[Span]]:
    """Where a code leads, and the words there as code points in their paragraph; none where the newest has others."""
    place, newest = archive.open_code(text), archive.show(archive.open_code(text).key)
    if place.version != newest.statement.version or place.state == "words differ":
        return replace(place, state="words differ"), ()
    stands = newest.paragraph(place.paragraph)
    return place, [(place.start - stands.start, place.end - stands.start)] if stands else ()
