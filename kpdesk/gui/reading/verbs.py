"""Connects the actions of the table to the page: marking, selecting, copying with the source, other years."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kpdesk.core.records import Hit, Statement
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.counterpart import counterpart
from kpdesk.gui.reading.menus import show_page_menu, show_passages
from kpdesk.gui.reading.notes.annotating import Annotating
from kpdesk.gui.reading.notes.shown import NotesShown
from kpdesk.gui.reading.notes.writing import moved_sentence, quote
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.selecting import grown_by_paragraph, grown_by_sentence, sentence_at
from kpdesk.gui.reading.page.selection_bar import SelectionBar
from kpdesk.gui.reading.repairing import Repairing

_MOST_PASSAGES = 12


class ReadingVerbs(QObject):
    """Actions are shared by all panes: these act only while their page is the one that is meant."""

    compare_requested = Signal(list)
    open_requested = Signal(str, object)
    search_requested = Signal(str)

    def __init__(self, workspace: Workspace, pane: QWidget, page: Page, shown: NotesShown) -> None:
        super().__init__(pane)
        self._workspace, self._pane, self._page, self._shown = workspace, pane, page, shown
        self.annotating = Annotating(workspace, page, shown)
        self.repairing = Repairing(workspace, page)
        actions = workspace.actions
        actions.attach(page, "reading")
        self._on("highlight", self.annotating.highlight)
        for label in "123456":
            self._on(f"label_{label}", partial(self.annotating.highlight, label))
        self._on("note", self.annotating.begin)
        self._on("note_statement", partial(self.annotating.begin_whole, "statement"))
        self._on("note_meeting", partial(self.annotating.begin_whole, "meeting"))
        self._on("theme_code", self.annotating.coding.ask)
        self._on("adjust_note", self.annotating.coding.adjust)
        self._on("remove_note", self.annotating.remove_here, only_here=True)
        self._on("select_sentence", self.select_sentence)
        self._on("select_paragraph", self.select_paragraph)
        self._on("join_paragraphs", self.repairing.join, only_here=True)
        self._on("split_paragraph", self.repairing.split, only_here=True)
        self._on("leave_out_paragraph", self.repairing.leave_out, only_here=True)
        self._on("take_back_repairs", self.repairing.take_back, only_here=True)
        self._on("copy_citation", self.copy_with_citation)
        self._on("compare_years", self.compare_years, waits=True)
        self._on("said_elsewhere", self.find_same_words)
        self._on("same_passage", self.find_elsewhere, only_here=True)
        self._bar = SelectionBar(page, actions)
        page.customContextMenuRequested.connect(lambda place: show_page_menu(page, actions, place))

    def find_same_words(self) -> None:
        """Search for the selected words, or the sentence at the caret, in every statement."""
        if not self._page.selected():
            self.select_sentence()
        span, text = self._page.selected(), self._shown.text
        if span and text is not None:
            words = " ".join(text.text[span[0] : span[1]].replace('"', " ").split())
            self.search_requested.emit(f'said:"{words}" beside:{text.statement.key}')

    def select_sentence(self) -> None:
        """Select the sentence at the caret; a selection grows to whole sentences, then by one more."""
        page, text = self._page, self._shown.text
        if text is None or not text.body:
            return
        language, selected = text.statement.language, page.selected()
        if selected:
            page.select(*grown_by_sentence(text.standing, selected, language))
        else:
            page.select(*sentence_at(page.paragraph_at(page.caret), page.caret, language))

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret; a selection grows to whole paragraphs, then by one more."""
        page, text = self._page, self._shown.text
        if text is None or not text.body:
            return
        here = page.paragraph_at(page.caret)
        selected = page.selected()
        page.select(*(grown_by_paragraph(text.standing, selected) if selected else (here.start, here.end)))

    def copy_with_citation(self) -> None:
        """Put the selection, or the sentence at the caret, on the clipboard with its source."""
        passage, archive, moved = self.annotating.passage(), self._workspace.archive, moved_sentence()
        if passage is not None:
            self._workspace.jobs.quick(lambda: quote(archive, passage, moved), self._copied)

    def compare_years(self) -> None:
        """Ask for the statement of another year that is most like this one, beside it, and for what else there is.

        Which one this is shows only when the answer is here: a text that was asked for before is there by then.
        """
        self._workspace.jobs.quick(self._workspace.archive.statements, self._compare_shown, owner=self)

    def find_elsewhere(self) -> None:
        """Offer the passages of other years that are nearest to the paragraph at the caret."""
        text, archive = self._shown.text, self._workspace.archive
        if text is None or not text.body:
            return
        key, year, n = text.statement.key, text.statement.year, self._page.paragraph_at(self._page.caret).n

        def look() -> list[Hit]:
            near = archive.related(key, n, limit=4 * _MOST_PASSAGES).hits
            return [hit for hit in near if hit.year != year and hit.score > 0][:_MOST_PASSAGES]

        self._workspace.jobs.quick(look, self._offer_passages, replaces="same passage")

    def _offer_passages(self, hits: list[Hit]) -> None:
        if not hits:
            self._workspace.messages.tell(self.tr("No passage like this one was found in other years."))
        elif self._page.isVisible() and QApplication.activeWindow() in (None, self._page.window()):  # not over a dialog
            show_passages(self._page, hits, lambda hit: self.open_requested.emit(hit.key, hit.paragraph))

    def _on(self, action: str, act: Callable[[], None], *, only_here: bool = False, waits: bool = False) -> None:
        """Let an action act here; one that `waits` is meant for the text that was asked for last."""

        def acted() -> None:
            if (waits or self._shown.text is not None) and self._is_meant(only_here=only_here):
                act()

        self._workspace.actions[action].triggered.connect(acted)

    def _is_meant(self, *, only_here: bool) -> bool:
        """Whether the page has the focus; a list beside it may also hold it, for what a list does not do itself."""
        if not self._page.isVisible():
            return False
        focused = self._pane.window().focusWidget()
        here = focused is None or focused is self._pane or self._pane.isAncestorOf(focused)
        return here or (not only_here and isinstance(focused, QAbstractItemView))

    def _copied(self, citation: str) -> None:
        QGuiApplication.clipboard().setText(citation)
        self._workspace.messages.tell(self.tr("Copied with citation."))

    def _compare_shown(self, others: list[Statement]) -> None:
        if self._shown.text is None:
            return
        about = self._shown.text.statement
        other = counterpart(about, others)
        if other is None:
            self._workspace.messages.tell(self.tr("There is no statement of another year to compare this one with."))
            return
        self.compare_requested.emit([about.key, other.key, ""])
