"""The main window: puts the parts together and carries wishes from one pane to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kpdesk import paths
from kpdesk.gui.base.look.room import resize_within_screen
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.focus import FocusRing, focus_part, tab_forward
from kpdesk.gui.main_window.frame.pages import Pages
from kpdesk.gui.main_window.frame.rail import Rail
from kpdesk.gui.main_window.frame.status_line import Counts, StatusLine
from kpdesk.gui.main_window.frame.top_bar import TopBar
from kpdesk.gui.main_window.navigation import Navigation
from kpdesk.gui.main_window.offers.font_hint import FontHint
from kpdesk.gui.main_window.offers.inbox import Inbox
from kpdesk.gui.main_window.offers.waiting_drafts import WaitingDrafts
from kpdesk.gui.main_window.verbs.exchange import ExchangeVerbs
from kpdesk.gui.main_window.verbs.file import FileVerbs
from kpdesk.gui.main_window.verbs.help import HelpVerbs
from kpdesk.gui.main_window.verbs.lexicon import LexiconVerbs
from kpdesk.gui.main_window.verbs.quotes import QuoteVerbs
from kpdesk.gui.main_window.verbs.undoing import Undoing
from kpdesk.gui.main_window.verbs.view import ViewVerbs


class MainWindow(QMainWindow):
    """Stands before the archive is open; fills itself when `workspace.opened` comes."""

    painted = Signal()
    """The window was painted for the first time."""

    closed = Signal()
    """The person closed the window."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setWindowTitle("kpdesk")
        self.setAcceptDrops(True)
        self._workspace = workspace
        self.top_bar, self.rail = TopBar(workspace, self), Rail(workspace, self)
        self.pages, self.status_line = Pages(workspace, self), StatusLine(workspace, self)
        self._centre = QWidget(self)
        self._messages = MessageStrip(workspace.messages, workspace.theme, self._centre, self)
        self._arrange()
        self._view_verbs = ViewVerbs(workspace, self)
        self._fill_menus()
        self.navigation = Navigation(workspace, self.pages, self.top_bar, self)
        self.files, self.exchange = FileVerbs(workspace, self), ExchangeVerbs(workspace, self)
        self.inbox = Inbox(workspace, self)
        self._undoing, self._help = Undoing(workspace, self), HelpVerbs(workspace, self)
        self._font_hint = FontHint(workspace, self.pages)
        self._drafts = WaitingDrafts(workspace, self.navigation.open_place, self)
        self._lexicon = LexiconVerbs(workspace, self)
        self._quotes = QuoteVerbs(workspace, self.navigation.open_place, self)
        self._focus = FocusRing(workspace, self.parts, self)
        self._connect()
        self._restore()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's own name
        """Tab goes to every control, also to those above the list of a page."""
        return tab_forward(self) if forward else super().focusNextPrevChild(forward)

    def parts(self) -> list[QWidget]:
        """The parts of the window that F6 goes through."""
        return [self.top_bar.box, self.rail, *self.pages.parts()]

    def import_files(self, files: Sequence[Path]) -> None:
        """Offer to import these files, to merge those that are bundles, and to take in those with annotations."""
        self.exchange.sort_out(files, self.files.import_files)

    def raise_up(self) -> None:
        """Bring the window before the others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files that are dragged over any part of the window."""
        if self._workspace.is_open and _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Offer to import the files that were dropped."""
        files = _local_files(event)
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self._take_dropped(files))  # the sender waits until this returns

    def _take_dropped(self, files: list[Path]) -> None:
        self.activateWindow()  # the keyboard is still with the window that the files came from
        self.import_files(files)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember how the window stands."""
        settings = self._workspace.settings
        settings.put("window/geometry", self.saveGeometry())
        self.navigation.remember()
        settings.sync()
        self.closed.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the first painting, which the rail stands for because nothing covers it."""
        if watched is self.rail and event.type() == QEvent.Type.Paint:
            self.rail.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return False

    def _arrange(self) -> None:
        column = QVBoxLayout(self._centre)
        row = QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.pages, 1)
        column.addWidget(self.top_bar)
        column.addWidget(self._messages)
        column.addLayout(row, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(self._centre)
        self.rail.installEventFilter(self)

    def _fill_menus(self) -> None:
        bar = self.menuBar()
        bar.setObjectName("menu_bar")
        menus = self._workspace.actions.fill(bar)
        self._view_verbs.add_theme_menu(menus["view"])
        self._view_verbs.add_language_menu(menus["view"])
        self._workspace.actions.attach(self, "window")
        QShortcut(QKeySequence("F10"), self, lambda: bar.setActiveAction(bar.actions()[0]))

    def _connect(self) -> None:
        workspace = self._workspace
        self.rail.page_requested.connect(self.navigation.go_to_page)
        self._messages.left.connect(lambda: focus_part(next(iter(self.pages.parts()), None)))
        self.pages.built.connect(self._connect_wishes)
        self.pages.shown.connect(self._page_shown)
        self.inbox.import_requested.connect(self.files.import_files)
        workspace.opened.connect(self._fill)
        workspace.changed.connect(self._count)
        workspace.discretion.changed.connect(self._count)
        workspace.actions["quit"].triggered.connect(self.close)

    def _connect_wishes(self, pane: Any) -> None:
        slots = {
            "open_requested": self.navigation.open_place,
            "tab_requested": self.navigation.open_in_tab,
            "compare_requested": self.navigation.compare,
            "search_requested": self.navigation.search_for,
            "focus_search_requested": self.top_bar.focus_search,
            "close_requested": self.navigation.leave_text,
            "read_requested": self.navigation.read_on,
            "place_changed": self.navigation.note_place,
            "taken_out": self.pages.tabs.take_out,
            "import_requested": self.files.import_files,
            "status_changed": self.status_line.say,
        }
        for name, slot in slots.items():
            if hasattr(pane, name):
                getattr(pane, name).connect(slot)
        hits = pane.findChild(QAbstractItemView, "results")
        if hits is not None:
            hits.activated.connect(self.navigation.read_on)

    def _fill(self) -> None:
        folder = self._workspace.archive.folder
        name = self.tr("My archive") if folder == paths.data_folder() / "archive" else folder.name
        self.top_bar.name_archive(name, str(folder))
        self.setWindowTitle(self.tr("{archive} – kpdesk").format(archive=name))
        self.navigation.start()
        self._count()

    def _count(self) -> None:
        self._workspace.jobs.quick(self._workspace.archive.counts, self._show_counts, replaces="counts")

    def _show_counts(self, counts: Counts) -> None:
        statements, passages, notes = counts
        seen = 0 if self._workspace.discretion.on else notes  # on a projector the number of notes is private, too
        self.status_line.count((statements, passages, seen))
        self.top_bar.invite(statements, seen)

    def _page_shown(self, page: str, whole_text: bool) -> None:  # noqa: FBT001 - a slot of Pages.shown
        self.rail.show_page(page)
        self.status_line.say("")
        self.status_line.hint(self._hints("reading" if whole_text else page))

    def _hints(self, page: str) -> str:
        return {
            "library": self.tr("Enter open · F2 correct · Del trash · Ctrl+/ keys"),
            "search": self.tr("↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation"),
            "compare": self.tr("F7 next change · Ctrl+L scroll together · Ctrl+/ keys"),
            "notes": self.tr("Enter show · Del trash · Ctrl+/ keys"),
            "reading": self.tr("H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation"),
        }[page]

    def _restore(self) -> None:
        resize_within_screen(self, 1280, 800)
        self.restoreGeometry(self._workspace.settings.state("window/geometry"))


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
