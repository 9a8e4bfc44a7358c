"""The centre of the window: the page that is shown, and the reading pane beside it or instead of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.frame.tabs import Tabs

if TYPE_CHECKING:
    from kpdesk.gui.reading.pane import ReadingPane

_BESIDE = ("search", "notes")
_NARROWEST = 400
_SHARES = {"search": (52, 48), "notes": (36, 64)}


class Pages(QWidget):
    """Four pages, each built when it is first shown; the reading pane is one and the same for all of them.

    In search and notes the text stands beside the list. From the library and from a comparison it takes the
    whole centre, because there the page itself needs the width.
    """

    built = Signal(object)
    """A pane that was just made; the main window connects its wishes."""

    shown = Signal(str, bool)
    """The page that is shown now, and whether a text has the whole centre."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._workspace = workspace
        self._panes: dict[str, QWidget] = {}
        self._reading: ReadingPane | None = None
        self._text = QWidget(self)
        self.tabs = Tabs(workspace, self._text)
        self.page = ""
        self.whole_text = False
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("page_stack")
        self._stack.setMinimumWidth(_NARROWEST)  # not what its pages would like: the window has to fit 1366 pixels
        self._waiting = EmptyState(workspace.theme, self)
        self._stack.addWidget(self._waiting)
        self.say(self.tr("Opening the archive…"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setObjectName("page_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.splitterMoved.connect(self._remember)
        self._text.hide()
        _column(self).addWidget(self._splitter)

    def say(self, title: str, sentence: str = "") -> None:
        """Say this in the middle while no page is shown."""
        self._waiting.say(title, sentence)

    @property
    def reading(self) -> ReadingPane:
        """The reading pane, made when it is first needed."""
        return self._make_reading()

    def _make_reading(self) -> ReadingPane:
        if self._reading is None:
            self._reading = make_reading(self._workspace, self._text)
            self._reading.setMinimumWidth(_NARROWEST)
            column = _column(self._text)
            column.addWidget(self.tabs)
            column.addWidget(self._reading, 1)
            self._splitter.addWidget(self._text)
            self.built.emit(self._reading)
        return self._reading

    def pane(self, page: str) -> QWidget:
        """The pane of a page, made when it is first needed."""
        if page not in self._panes:
            self._panes[page] = make_pane(page, self._workspace, self)
            self._stack.addWidget(self._panes[page])
            self.built.emit(self._panes[page])
        return self._panes[page]

    def show_page(self, page: str) -> None:
        """Show a page, with the reading pane beside it where it has one."""
        beside = page in _BESIDE
        self._stack.setCurrentWidget(self.pane(page))
        self._stack.show()
        if beside or self._reading is not None:
            self._make_reading()
            self._text.setVisible(beside)
        self._settle(page, whole_text=False)
        if beside:
            self._share(page)

    def show_text(self) -> None:
        """Show the reading pane: beside the list where there is one, else in the whole centre."""
        self._make_reading()
        self._text.show()
        if self.page not in _BESIDE:
            self._stack.hide()
            self._settle(self.page, whole_text=True)

    def parts(self) -> list[QWidget]:
        """The parts of the centre that can be seen, from the leading to the trailing edge."""
        both: list[QWidget | None] = [self._stack.currentWidget(), self._reading]
        return [each for each in both if each is not None and each.isVisible()]

    def _settle(self, page: str, *, whole_text: bool) -> None:
        self.page, self.whole_text = page, whole_text
        self.shown.emit(page, whole_text)

    def _share(self, page: str) -> None:
        first = self._workspace.settings.number(f"splitter/{page}", _SHARES[page][0])
        width = max(self.width(), 100)
        self._splitter.setSizes([width * first // 100, width * (100 - first) // 100])

    def _remember(self) -> None:
        sizes: list[int] = self._splitter.sizes()
        whole = sum(sizes, start=0)
        if self.page in _BESIDE and whole:
            self._workspace.settings.put(f"splitter/{self.page}", sizes[0] * 100 // whole)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def make_pane(page: str, workspace: Workspace, parent: QWidget) -> QWidget:
    """A new pane for a page."""
    return _MAKERS[page](workspace, parent)


def make_reading(workspace: Workspace, parent: QWidget) -> ReadingPane:
    """A new reading pane."""
    from kpdesk.gui.reading.pane import ReadingPane  # noqa: PLC0415 - after first paint

    return ReadingPane(workspace, parent)


def _library(workspace: Workspace, parent: QWidget) -> QWidget:
    from kpdesk.gui.library.pane import LibraryPane  # noqa: PLC0415 - after first paint

    return LibraryPane(workspace, parent)


def _search(workspace: Workspace, parent: QWidget) -> QWidget:
    from kpdesk.gui.search.pane import SearchPane  # noqa: PLC0415

    return SearchPane(workspace, parent)


def _compare(workspace: Workspace, parent: QWidget) -> QWidget:
    from kpdesk.gui.compare.pane import ComparePane  # noqa: PLC0415

    return ComparePane(workspace, parent)


def _notes(workspace: Workspace, parent: QWidget) -> QWidget:
    from kpdesk.gui.annotations.pane import NotesPane  # noqa: PLC0415

    return NotesPane(workspace, parent)


_MAKERS: dict[str, Callable[[Workspace, QWidget], QWidget]] = {
    "library": _library,
    "search": _search,
    "compare": _compare,
    "notes": _notes,
}
