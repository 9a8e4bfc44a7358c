"""The reading pane: one statement as a page, with its outline, its notes, its marks and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.records import StatementText
from kpdesk.core.repair import place_in
from kpdesk.gui.base.language.names import title_of
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.find.bar import FindBar, GoBar
from kpdesk.gui.reading.find.finder import Finder
from kpdesk.gui.reading.notes.shown import NotesShown
from kpdesk.gui.reading.opening import Opened, paragraph_near, read, same_text
from kpdesk.gui.reading.original import OriginalPage
from kpdesk.gui.reading.original.beside import Beside
from kpdesk.gui.reading.outline import Outline
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.foot import Foot
from kpdesk.gui.reading.page.heat import Heat
from kpdesk.gui.reading.page.marks import Marks
from kpdesk.gui.reading.page.sheet import Sheet
from kpdesk.gui.reading.page.whose_line import WhoseLine
from kpdesk.gui.reading.still_here import StillHere
from kpdesk.gui.reading.taken_out import TakenOut
from kpdesk.gui.reading.verbs import ReadingVerbs

_ROOM_FOR_OUTLINE = 940
Marked = Sequence[tuple[int, int]] | str
"""What is marked where a text is opened: pairs of code points into the paragraph, or the id of a note."""


class ReadingPane(QWidget):
    """Shows one statement at a time; stands alone or beside a list."""

    open_requested = Signal(str, object)
    """A statement and a paragraph of it that the reader wants to see."""
    compare_requested = Signal(list)
    """Keys of statements to be set side by side."""
    search_requested = Signal(str)
    """A query to put into the search box."""
    place_changed = Signal(str, object)
    """The statement and the paragraph in which the caret is now."""
    taken_out = Signal(str)
    """The statement that was shown left the archive."""
    close_requested = Signal()
    """The reader wants back to where the text was opened from."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self.setProperty("surface", "page")
        self._workspace = workspace
        self._shown: StatementText | None = None
        self._newest = self._paragraph = 0
        self._place = ("", 0)
        self._wish: tuple[object, ...] = ()
        self.marks = Marks(self)
        self.page = Page(workspace.theme, self.marks, self)
        self.sheet, self._whose = Sheet(self.page, self), WhoseLine(self.page, self)
        self.notes = NotesShown(workspace, self.page, self)
        self.verbs = ReadingVerbs(workspace, self, self.page, self.notes)
        self.outline, self.original = Outline(self), OriginalPage(workspace, self)
        self.find_bar, self._go_bar = FindBar(workspace.theme, self), GoBar(workspace.theme, self)
        self._finder = Finder(self.page, self.find_bar)
        self._foot = Foot(self)
        self._heat = Heat(workspace, self.page, self._foot, self)
        self._empty = EmptyState(workspace.theme, self)
        self._empty.say(self.tr("No statement is open"), self.tr("Choose one in the library, or search for words."))
        self._taken_out = TakenOut(workspace, self)
        self._still_here = StillHere(workspace, self, wanted=lambda: self._shown or self._taken_out.text)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.page)

    @property
    def key(self) -> str:
        """The statement that is shown now; empty for none."""
        return self._shown.statement.key if self._shown else ""

    @property
    def shown(self) -> StatementText | None:
        """The text that is shown now."""
        return self._shown

    def show_statement(
        self, key: str, *, paragraph: int | None = None, marks: Marked = (), version: int | None = None
    ) -> None:
        """Show a statement, at a paragraph, with words of it marked or one of its notes chosen.

        The newest version is shown if none is named.
        """
        archive = self._workspace.archive
        self._workspace.jobs.quick(
            lambda: read(archive, key, version),
            lambda opened: self._open(opened, paragraph or 0, marks),
            replaces=f"reading {id(self)}",
            owner=self,
        )

    def open_place(self, key: str, paragraph: int = 0, marks: Marked = ()) -> None:
        """Show a statement at a paragraph; 0 is the beginning.

        A list that asks again for what it asked for last, because it was filled anew, moves nothing while one reads.
        """
        wish = (key, paragraph, marks if isinstance(marks, str) else tuple(marks))
        if wish == self._wish and key == self.key and self.page.hasFocus():
            return
        self._wish = wish
        self.show_statement(key, paragraph=paragraph or None, marks=marks)

    def go_to(self, paragraph: int) -> None:
        """Put the caret at the beginning of a paragraph and show it."""
        if self._shown and self._shown.body:
            place = paragraph_near(self._shown, paragraph).start
            self.page.select(place, place)
            self.page.reveal(place, always=True)

    def _open(self, opened: Opened, paragraph: int, marks: Marked) -> None:
        known, text = self._shown, opened.text
        self._shown, self._newest = text, opened.newest
        self._taken_out.forget()
        if known is None or not same_text(text, known):
            self.verbs.annotating.put_aside()
            self.notes.clear()
            self.marks.clear()
            self.page.show_text(text)
            self._turn_to(text)
        self.notes.turn_to(text)
        self._describe(opened)
        self._stack.setCurrentIndex(1)
        self._go(text, paragraph, marks)
        self._place_moved()

    def _turn_to(self, text: StatementText) -> None:
        self.verbs.repairing.text = text
        self.outline.show_body(text.body)
        self._heat.turn_to(text)
        self._finder.turn_to(text.text)
        self._go_bar.set_last(text.body[-1].n if text.body else 0)

    def _describe(self, opened: Opened) -> None:
        text = opened.text
        self.page.setAccessibleName(title_of(text.statement))
        self.sheet.show_statement(text.statement)
        self._whose.show_statement(text.statement)
        self._foot.show_text(text, newest=opened.newest, words=opened.words)
        self._fit()

    def _go(self, text: StatementText, paragraph: int, marks: Marked) -> None:
        self.marks.show_searched(())
        if isinstance(marks, str):
            self.notes.show(marks)
            return
        if not paragraph:
            return
        start = paragraph_near(text, paragraph).start
        spans = [(place_in(text.text, start, first), place_in(text.text, start, last)) for first, last in marks]
        self.marks.show_searched(spans)
        place = spans[0][0] if spans else start
        self.page.select(place, place)
        self.page.reveal(place, always=not spans)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.outline)
        row.addWidget(self.page, 1)
        row.addWidget(self.original, 1)
        reader = QWidget(self)
        self.beside = Beside(self._workspace, self.page, self.original, reader=reader)
        column = QVBoxLayout(reader)
        for each in (self.find_bar, self._go_bar, self._whose):
            column.addWidget(each)
        column.addLayout(row, 1)
        column.addWidget(self._foot)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(reader)
        self._stack.addWidget(self._taken_out)
        whole = QVBoxLayout(self)
        whole.addWidget(self._stack)
        for layout in (row, column, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        actions = self._workspace.actions
        self.verbs.compare_requested.connect(self.compare_requested)
        self.verbs.search_requested.connect(self.search_requested)
        self.verbs.open_requested.connect(self.open_requested)
        self._still_here.renewed.connect(self._renew)
        self._still_here.missed.connect(self._missed)
        self._workspace.theme.changed.connect(self._set_again)
        self.page.cursorPositionChanged.connect(self._place_moved)
        self.page.selectionChanged.connect(self._selection_moved)
        self.page.escaped.connect(self._leave)
        self.outline.jump_requested.connect(self._jump)
        self._go_bar.chosen.connect(self._jump)
        for bar in (self.find_bar, self._go_bar):
            bar.closed.connect(self.page.setFocus)
        actions["find"].triggered.connect(lambda: self._finder.open() if self._readable else None)
        actions["find_next"].triggered.connect(lambda: self._finder.step(1) if self._readable else None)
        actions["find_previous"].triggered.connect(lambda: self._finder.step(-1) if self._readable else None)
        actions["go_to_paragraph"].triggered.connect(lambda: self._go_bar.open() if self._readable else None)

    @property
    def _readable(self) -> bool:
        return self.isVisible() and self._shown is not None

    def _missed(self) -> None:
        text = self._shown or self._taken_out.text
        if text is not None:
            self._let_go(Opened(text, self._newest, is_here=False))

    def _renew(self, opened: Opened, anew: bool) -> None:  # noqa: FBT001 - a slot
        text, known = opened.text, self._shown
        if text.statement.removed is not None and (known is None or known.statement.removed is None):
            self._let_go(opened)
            return
        if known is None:  # it was taken out, and is here again
            self._open(opened, self._paragraph, ())
            return
        if anew or not same_text(text, known):
            self._shown = text
            self.page.set_again(text)
            self._turn_to(text)
            self.notes.turn_to(text)
        came_in = opened.newest > max(self._newest, text.statement.version)
        self._shown, self._newest = text, opened.newest
        self._describe(opened)
        if came_in:
            show = partial(self.show_statement, text.statement.key, paragraph=self._paragraph)
            self._still_here.tell_newer(text, show)

    def _let_go(self, opened: Opened) -> None:
        self.verbs.annotating.put_aside()
        self._shown, self._place = None, ("", 0)
        self.notes.clear()
        self.marks.clear()
        self._taken_out.tell(opened)
        self._stack.setCurrentWidget(self._taken_out)
        self.taken_out.emit(opened.text.statement.key)

    def _leave(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self.close_requested.emit()

    def _jump(self, paragraph: int) -> None:
        self.go_to(paragraph)
        self.page.setFocus()

    def _place_moved(self) -> None:
        text = self._shown
        if text is None or not text.body or text.text != self.page.text:
            return
        here = self.page.paragraph_at(self.page.caret)
        self._foot.show_place(here, text)
        if (text.statement.id, here.n) == self._place:
            return
        self._place, self._paragraph = (text.statement.id, here.n), here.n
        self._heat.show_place(here.n)
        self.page.viewport().update()  # the number of the present paragraph stands out
        self.outline.show_place(here)
        self.place_changed.emit(text.statement.key, here.n)

    def _selection_moved(self) -> None:
        selected = self.page.selected()
        self._foot.show_selection(self.page.text[slice(*selected)] if selected else "")

    def _set_again(self) -> None:
        if self._shown:
            self.page.set_again()
            self.sheet.set_fonts()

    def _fit(self) -> None:
        self.outline.setVisible(self.outline.useful and self.width() >= _ROOM_FOR_OUTLINE)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Know in which window it is, to save what is typed when that closes."""
        super().showEvent(event)
        self.verbs.annotating.watch.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the outline away where the page needs the width."""
        self._fit()
        super().resizeEvent(event)
