"""The library page: the tree of statements with a filter, the details of the chosen one, and the trash."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.records import Change, Statement
from kpdesk.gui.base.actions.menu_keys import Menu
from kpdesk.gui.base.language.names import listed, quoted, title_of
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.details import DetailsPanel
from kpdesk.gui.library.edit_dialog import EditDialog
from kpdesk.gui.library.head import LibraryHead
from kpdesk.gui.library.tree import LibraryTree

_BROAD = 1120
"""Pixels of the page from which on the details keep their place while nothing is chosen."""


class LibraryPane(QWidget):
    """Shows what is in the archive, or in its trash, and offers what can be done with it."""

    open_requested = Signal(str, object, object)
    """Key, paragraph (0), marks (none)."""
    compare_requested = Signal(list)
    """The keys of the chosen statements."""
    import_requested = Signal(list)
    """Files to import; an empty list asks for some."""
    status_changed = Signal(str)
    """How many statements the filter keeps."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "list")
        self._workspace = workspace
        self._in_trash = False
        self._behind = False
        # What moved under the mouse after the first click would take the second one of a double click from its row.
        self._room = QTimer(self, interval=QApplication.doubleClickInterval(), singleShot=True)
        self._room.timeout.connect(self._make_room)
        self._head = LibraryHead(workspace.theme, self)
        self.tree = LibraryTree(workspace, self)
        self.details = DetailsPanel(workspace, self)
        self._empty = EmptyState(workspace.theme, self)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.tree)
        self._load()

    def chosen(self) -> list[Statement]:
        """The chosen statements in the order of the tree."""
        return self.tree.chosen()

    def _arrange(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.tree)
        self._lists.addWidget(self._empty)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._lists, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("library_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([920, 300])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(splitter)

    def _connect(self) -> None:
        actions = self._workspace.actions
        actions.attach(self.tree, "library")
        actions["edit_statement"].triggered.connect(self._edit)
        actions["remove_statement"].triggered.connect(self._remove)
        actions["restore_statement"].triggered.connect(self._restore)
        actions["compare_years"].triggered.connect(self._compare)
        self._workspace.changed.connect(self._follow)
        self._workspace.jobs.idle.connect(self._catch_up)
        self._head.filter_changed.connect(self._narrow)
        self._head.trash_toggled.connect(self._show_trash)
        self._head.down_requested.connect(self.tree.setFocus)
        self.tree.chosen_changed.connect(self._describe)
        self.tree.opened.connect(self._open)
        self.tree.customContextMenuRequested.connect(self._offer)
        self.details.open_requested.connect(lambda: self._open(self.chosen()[0]))
        self.details.edit_requested.connect(self._edit)
        self.details.compare_requested.connect(self._ask_to_compare)
        self._empty.first.clicked.connect(lambda: self.import_requested.emit([]))
        self._empty.second.clicked.connect(self._fetch_samples)

    def _follow(self, change: Change) -> None:
        if change.notes and not change.statements:  # nothing of a note is shown here
            return
        # Laying out some hundred rows after each batch made the window 115 ms late, again and again.
        self._behind = change.label == "Import" and self._workspace.jobs.slow_busy
        if not self._behind:
            self._load()

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self._load()

    def _load(self, *_: object) -> None:
        archive, removed = self._workspace.archive, self._in_trash
        self._workspace.jobs.quick(
            lambda: (archive.statements(removed=removed), len(archive.statements(removed=True))),
            self._show,
            replaces="library",
        )

    def _show(self, answer: tuple[list[Statement], int]) -> None:
        statements, removed = answer
        self.tree.show_statements(statements)
        self._head.count(removed)
        self._describe()
        self._tell_shown()

    def _narrow(self, text: str) -> None:
        self.tree.narrow(text)
        self._tell_shown()

    def _tell_shown(self) -> None:
        shown = self.tree.shown()
        self._lists.setCurrentIndex(0 if shown else 1)
        self._make_room()
        if not shown:
            self._say_empty()
        filtered = bool(self._head.text())
        self.status_changed.emit(self.tr("%n statement(s) shown", "", shown) if filtered else "")

    def _make_room(self) -> None:
        """In a narrow window, empty details would take the room that titles need."""
        wanted = bool(self.chosen()) or self.width() >= _BROAD
        self.details.setVisible(wanted and bool(self.tree.shown()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A window made broad has room for the details also while nothing is chosen."""
        super().resizeEvent(event)
        self._make_room()

    def _say_empty(self) -> None:
        if self._head.text():
            self._empty.say(self.tr("No statement holds these words"), self.tr("Shorten or clear the filter above."))
        elif self._in_trash:
            self._empty.say(self.tr("The trash is empty"))
        else:
            self._empty.say(
                self.tr("No statements yet"),
                self.tr("Drop files or folders anywhere in this window, or choose them."),
                first=self.tr("Import statements…"),
                second=self.tr("Open the sample collection"),
            )

    def _show_trash(self, trash: bool) -> None:  # noqa: FBT001 - a slot of the head's button
        self._in_trash = trash
        self._load()
        if trash:
            self._workspace.jobs.quick(self._workspace.archive.overdue_statements, self._offer_purge, owner=self)

    def _offer_purge(self, overdue: list[tuple[Statement, int]]) -> None:
        """Say which statements have been in the trash for their time; they stay until somebody says so."""
        archive, jobs = self._workspace.archive, self._workspace.jobs
        gone = [each for each, notes in overdue if not notes]
        if not overdue or not self._in_trash or archive.read_only:
            return
        said = self.tr(
            "%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.", "", len(overdue)
        )
        said = said.format(titles=listed([quoted(title_of(each)[:30]) for each, _ in overdue[:3]]))
        if len(gone) < len(overdue):
            said += " " + self.tr(
                "%n of them (has|have) notes and (stays|stay) until these are emptied.",
                "",
                len(overdue) - len(gone),
            )
        if not gone:
            self._workspace.messages.tell(said)
            return
        self._workspace.messages.tell(
            said,
            action=self.tr("Empty these for good"),
            act=lambda: jobs.quick(archive.purge_statements, lambda _: None),
            stays=True,
        )

    def _describe(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.details.show_statement(chosen[0])
        elif chosen:
            self.details.show_several(chosen)
        else:
            self.details.show_nothing()
        self._room.start()
        actions, here = self._workspace.actions, not self._in_trash
        actions["edit_statement"].setEnabled(bool(chosen) and here)
        actions["remove_statement"].setEnabled(bool(chosen) and here)
        actions["restore_statement"].setEnabled(bool(chosen) and self._in_trash)

    def _open(self, statement: Statement) -> None:
        if not self._in_trash:
            self.open_requested.emit(statement.key, 0, ())

    def _edit(self) -> None:
        chosen = self.chosen()
        if chosen:
            dialog = EditDialog(self._workspace, chosen, self)
            dialog.saved.connect(self._corrected)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _corrected(self, statements: list[Statement]) -> None:
        if len(statements) > 1:
            said = self.tr("%n statement(s) corrected. One undo takes it back in all of them.", "", len(statements))
            self._workspace.messages.tell(said)

    def _compare(self) -> None:
        if self.tree.hasFocus():  # the action is shared with the text and the results
            self._ask_to_compare()

    def _ask_to_compare(self) -> None:
        if self.chosen() and not self._in_trash:
            self.compare_requested.emit([each.key for each in self.chosen()])

    def _remove(self) -> None:
        keys = [each.key for each in self.chosen()]
        if keys and not self._in_trash:
            archive = self._workspace.archive
            self._workspace.jobs.quick(lambda: archive.remove(*keys), self._removed, owner=self)

    def _removed(self, statements: list[Statement]) -> None:
        title = isolated(title_of(statements[0])) if statements else ""
        one = self.tr("“{title}” is in the trash now.").format(title=title)
        said = one if len(statements) == 1 else self.tr("%n statement(s) are in the trash now.", "", len(statements))
        keys = [each.key for each in statements]
        # Not "undo": by the time the button is pressed the last step may be another one.
        self._workspace.messages.tell(said, action=self.tr("Restore"), act=lambda: self._bring_back(keys))

    def _restore(self) -> None:
        if self._in_trash:
            self._bring_back([each.key for each in self.chosen()])

    def _bring_back(self, keys: list[str]) -> None:
        if keys:
            archive = self._workspace.archive
            self._workspace.jobs.quick(lambda: archive.restore(*keys), self._restored, owner=self)

    def _restored(self, statements: list[Statement]) -> None:
        self._workspace.messages.tell(self.tr("%n statement(s) restored.", "", len(statements)))

    def _fetch_samples(self) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.install_samples(), lambda _: None, owner=self)

    def _offer(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.chosen()
        if len(chosen) == 1 and not self._in_trash:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(chosen[0]))
        if chosen and not self._in_trash:
            menu.addAction(self.tr("Compare")).triggered.connect(self._ask_to_compare)
        names = ("restore_statement",) if self._in_trash else ("edit_statement", "remove_statement")
        menu.addActions([self._workspace.actions[name] for name in names])
        menu.popup(self.tree.viewport().mapToGlobal(place))
