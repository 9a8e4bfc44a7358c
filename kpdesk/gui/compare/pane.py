"""The compare page: sides are chosen, compared off the GUI thread, and shown facing one another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kpdesk.core.records import Change, Link, Place, ThemePassage
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.language.names import theme_name
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.look.empty_state import EmptyState
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.arranging import arranged, named
from kpdesk.gui.compare.columns.facing import FacingColumns
from kpdesk.gui.compare.columns.naming import place_name, versioned
from kpdesk.gui.compare.columns.rows import MOST_SIDES, Arrangement, Row
from kpdesk.gui.compare.grid import ThemeGridView
from kpdesk.gui.compare.judging import Judging
from kpdesk.gui.compare.leading import lead
from kpdesk.gui.compare.saving import Shown, save_comparison
from kpdesk.gui.compare.sides.asking import Asking, Waiting
from kpdesk.gui.compare.sides.choices import is_year
from kpdesk.gui.compare.sides.gathering import Gathered
from kpdesk.gui.compare.sides.heading import offer_sides, show_heads
from kpdesk.gui.compare.sides.offers import first_offer
from kpdesk.gui.compare.top import ComparisonTop
from kpdesk.gui.compare.why_line import WhyLine


class ComparePane(QWidget):
    """Two to six statements or years side by side; everything in it can be done by keyboard."""

    open_requested = Signal(str, object, object)
    """A passage to read in its place: key, paragraph, no marks."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "page")
        self._workspace = workspace
        self._sides: tuple[str, ...] = ("", "")
        self._names: tuple[str, ...] = ("", "")
        self._gathered: Gathered | None = None
        self._offering = False
        self._wanted: Place | None = None
        self._stale = True
        self._arrangement: Arrangement | None = None
        self._top = ComparisonTop(workspace, self)
        self._facing = FacingColumns(workspace.theme, self)
        self._why = WhyLine(self._theme_name, self)
        self._grid = ThemeGridView(self)
        self._empty = EmptyState(workspace.theme, self)
        self._asking = Asking(workspace, Waiting(self), self)
        self._stack = QStackedWidget(self)
        self._judging = Judging(workspace, self._facing, self._versioned)
        self._arrange()
        self._connect()
        self._invite()

    def compare(self, sides: list[str]) -> None:
        """Shows these sides, the oldest first; a single one gets the side it is best compared with.

        Where the last of three or more is empty, what could be added is offered at once.
        """
        self._top.chips.reset()
        self._offering = len(sides) > 2 and not sides[-1]
        self._sides = tuple(sides[:-1] if self._offering else sides)
        self._ask(by_age=True)
        if len(self._sides) > MOST_SIDES:
            said = self.tr("Six sides stand beside one another at a time. Choose another one at the head of a column.")
            self._workspace.messages.tell(said)

    def link_count(self) -> int:
        """How many links are shown now."""
        return len(self._arrangement.links) if self._arrangement and self._gathered else 0

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Fetches what can be chosen when the page is seen first, and what changed while another page was shown."""
        super().showEvent(event)
        self._refresh()

    def _ask(self, *, by_age: bool = False) -> None:
        self._stale = False
        self._asking.ask(self._sides, self._top.kept, by_age=by_age)

    def _answered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._sides = (*gathered.sides, "", "")[:2] if len(gathered.sides) < 2 else gathered.sides
        self._top.offer(offer_sides(self._facing, gathered, self._sides), room=len(self._sides) < MOST_SIDES)
        if gathered.comparison is None:
            self._wait_for_sides() if gathered.refused is None else self._refused(gathered.refused)
            return
        self._names = named(gathered)
        self._top.offer_filters(gathered.comparison, gathered.statements)
        self._top.enable_year_filters(on=any(map(is_year, self._sides)))
        self._top.show()
        self._why.show()
        self._stack.setCurrentWidget(self._facing)
        self._facing.take_room(len(self._sides))
        self._show_rows()
        lead(self, self._facing)
        self._go_to_wanted()
        if self._offering:
            self._offering = False
            self._top.open_menu()

    def _wait_for_sides(self) -> None:
        """Without a side, offers what can be compared; with one, keeps it in its column until the other is chosen."""
        show_heads(self._facing, self._gathered, self._sides)
        self._invite()
        if any(self._sides):
            self._choose_in_heads()
            self._facing.heads[self._sides.index("")].setFocus()

    def _show_rows(self) -> None:
        if self._gathered is None or self._gathered.comparison is None:
            return
        self._arrangement = arranged(self._gathered, self._names, self._top, opened=self._facing.front_opened)
        show_heads(self._facing, self._gathered, self._sides)
        self._facing.show_arrangement(self._arrangement, self._names)

    def _wait(self) -> None:
        self._stack.setCurrentWidget(self._asking.waiting)
        self._asking.waiting.stop.setFocus()

    def _stay(self) -> None:
        """The person stopped a comparison: what was shown before stands, with its own sides and filters."""
        if self._gathered is not None and self._gathered.comparison is not None:
            self._sides = self._gathered.sides
            self._stack.setCurrentWidget(self._facing)
        else:
            self._invite()

    def _refused(self, error: KpdeskError) -> None:
        self._arrangement = None
        self._stack.setCurrentWidget(self._empty)
        self._why.hide()
        self._top.say_nothing()
        self._empty.say(self.tr("Nothing to compare"), said(error), first=self.tr("Choose other sides"))

    def _invite(self) -> None:
        self._arrangement = None
        self._stack.setCurrentWidget(self._empty)
        self._top.hide()
        self._why.hide()
        offered = first_offer(self._gathered.statements) if self._gathered else None
        self._empty.say(
            self.tr("Compare two statements, or two years"),
            self.tr("What was said again, what changed, what stands alone."),
            first=offered.said if offered else "",
            second=self.tr("Choose the sides") if self._gathered and self._gathered.statements else "",
        )
        lead(self, self._empty.first)

    def _changed(self, change: Change) -> None:
        """Statements changed: compare again at once, or when the page is next shown."""
        self._stale = self._stale or bool(change.statements)
        self._refresh()

    def _refresh(self) -> None:
        if self._stale and self.isVisible():
            self._ask()

    def _choose(self, side: int, value: str) -> None:
        sides = [*self._sides]
        sides[side] = value
        self._sides = tuple(sides)
        self._ask()

    def _add(self, value: str) -> None:
        self._sides = (*self._sides, value)
        self._ask(by_age=True)

    def _take_away(self, side: int) -> None:
        self._sides = tuple(value for n, value in enumerate(self._sides) if n != side)
        self._ask()

    def _looked_at(self, row: Row | None, link: Link | None) -> None:
        self._why.explain(row, link, self._names, self._place_name)

    def _place_name(self, place: Place) -> str:
        return place_name(place, self._names, self._arrangement)

    def _versioned(self, place: Place) -> str:
        return versioned(place, self._gathered.comparison if self._gathered else None)

    def _first_pressed(self) -> None:
        offered = first_offer(self._gathered.statements) if self._gathered else None
        if offered and not all(self._sides):
            self.compare([*offered.sides])
        else:
            self._choose_sides()

    def _choose_in_heads(self) -> None:
        self._stack.setCurrentWidget(self._facing)
        self._facing.show_arrangement(None, self._names)

    def _choose_sides(self) -> None:
        self._choose_in_heads()
        self._facing.heads[0 if not self._sides[0] else 1].open_menu()

    def _act(self, act: str) -> None:
        if act == "grid" and self._grid.isVisible():
            self._stack.setCurrentWidget(self._facing)
            self._facing.setFocus()
            return
        if not self._facing.isVisible() or self._gathered is None:
            return
        if act == "copy":
            self._copy()
        elif act == "add":
            self._top.open_menu()
        elif act == "save" and self._gathered and self._gathered.comparison:
            theme = self._theme_name(self._top.kept.theme) if self._top.kept.theme else ""
            inside = self._gathered.comparison, self._gathered.texts
            save_comparison(self, self._workspace, Shown(*inside, self._names, pair=self._facing.pair, theme=theme))
        elif act == "grid":
            self._stack.setCurrentWidget(self._grid)
            self._grid.ask(self._workspace, self._sides, self._top.kept, self._names)
            self._grid.setFocus()
        else:
            self._facing.step(1 if act == "next" else -1)

    def _show_theme(self, theme: str, side: int, passage: ThemePassage) -> None:
        """Shows the passages of a theme only, from the first one of a side on."""
        self._wanted = Place(side, passage.key, paragraph=passage.paragraph)
        self._top.choose_theme(theme)
        self._stack.setCurrentWidget(self._facing)
        self._ask()

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._arrangement and wanted in self._arrangement.folded:
            self._facing.open_front()
        row = self._arrangement.row_of(wanted) if wanted and self._arrangement else None
        if wanted is not None and row is not None:
            self._facing.views[wanted.side].setFocus()
            self._facing.look_at(wanted.side, row)

    def _copy(self) -> None:
        place = self._facing.focused_place()
        if place is not None:
            archive, (key, paragraph) = self._workspace.archive, place
            self._workspace.jobs.quick(lambda: archive.cite(key, [paragraph]), self._copied)

    def _copied(self, citation: str) -> None:
        QGuiApplication.clipboard().setText(citation)
        self._workspace.messages.tell(self.tr("The passage was copied with its source."))

    def _theme_name(self, theme: str) -> str:
        return theme_name(self._workspace.archive, theme)

    def _connect(self) -> None:
        actions = self._workspace.actions
        for view in self._facing.views:
            actions.attach(view, "compare")
        actions.attach(self._grid, "compare")
        self._grid.passages_requested.connect(self._show_theme)
        self._grid.pointed_at.connect(self._why.say_instead)
        acts = {"next_change": "next", "previous_change": "previous", "copy_citation": "copy", "compare_years": "add"}
        for action, act in {**acts, "theme_grid": "grid", "save_comparison": "save"}.items():
            actions[action].triggered.connect(lambda _=False, act=act: self._act(act))
        actions["link_scrolling"].setChecked(True)
        actions["link_scrolling"].toggled.connect(self._follow)
        self._workspace.changed.connect(self._changed)
        self._asking.answered.connect(self._answered)
        self._asking.refused.connect(self._refused)
        self._asking.stopped.connect(self._stay)
        self._asking.patience.timeout.connect(self._wait)
        self._top.filters_changed.connect(self._ask)
        self._top.chips.changed.connect(lambda _: self._show_rows())
        self._top.ignored.changed.connect(self._facing.set_faint)
        self._top.themes_toggled.connect(self._show_rows)
        self._top.side_added.connect(self._add)
        self._facing.looked_at.connect(self._looked_at)
        self._facing.front_toggled.connect(self._show_rows)
        self._facing.open_requested.connect(lambda key, n: self.open_requested.emit(key, n, ()))
        for side, head in enumerate(self._facing.heads):
            head.side_chosen.connect(lambda value, side=side: self._choose(side, value))
            head.removed.connect(lambda side=side: self._take_away(side))
        self._empty.first.clicked.connect(self._first_pressed)
        self._empty.second.clicked.connect(self._choose_sides)

    def _follow(self, on: bool) -> None:  # noqa: FBT001 - a slot of QAction.toggled
        self._facing.following.on = on

    def _arrange(self) -> None:
        for each in (self._facing, self._grid, self._empty, self._asking.waiting):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._why)
