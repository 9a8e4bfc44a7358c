"""Columns facing one another, with ribbons between them and the overview at the edge."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kpdesk.core.records import Link
from kpdesk.core.wording import ChangeKind
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.columns.following import Following
from kpdesk.gui.compare.columns.ribbons import Ribbons
from kpdesk.gui.compare.columns.rows import MOST_SIDES, Arrangement, FrontRow, PassageRow, Row, Stop, TitleRow
from kpdesk.gui.compare.columns.strip import OverviewStrip
from kpdesk.gui.compare.columns.view import ColumnView
from kpdesk.gui.compare.sides.head import ColumnHead


class FacingColumns(QWidget):
    """Shows an arrangement; where one goes in a column, its partners light up and come level in the others."""

    looked_at = Signal(object, object)
    """The row that is looked at (None for nothing) and the link it is looked at by (or None)."""

    open_requested = Signal(str, object)
    """A statement at a paragraph (0 for its beginning)."""

    front_toggled = Signal()
    """The lines before the speeches are to be shown, or to be folded again: `front_opened` says which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_facing")
        self.heads = tuple(ColumnHead(side, theme, self) for side in range(MOST_SIDES))
        self.views = tuple(ColumnView(side, theme, self) for side in range(MOST_SIDES))
        self.gaps = tuple(Ribbons(pair, theme, self) for pair in pairwise(self.views))
        self.strip = OverviewStrip(self.views[:2], theme, self)
        self.following = Following(self.views, self)
        self._arrangement: Arrangement | None = None
        self._stop = -1
        self._looked: tuple[int, int, Link | None] | None = None
        self._shown = 0
        self.front_opened = False
        self._arrange()
        self._connect()
        self.show_columns(2)

    @property
    def looked(self) -> tuple[Row | None, Link | None]:
        """The row that is looked at and the link it is looked at by."""
        return self._row(), self._looked[2] if self._looked else None

    @property
    def pair(self) -> tuple[int, int]:
        """The two sides around where one is: those of the link that is looked at, else the column and the next."""
        if self._looked is None:
            return 0, 1
        side, _, link = self._looked
        if link is not None:
            return link.a.side, link.b.side
        first = min(side, self._shown - 2)
        return first, first + 1

    @property
    def shown(self) -> int:
        """How many columns there are now."""
        return self._shown

    def show_columns(self, count: int) -> None:
        """Has so many columns from now on, two at least."""
        if count == self._shown:
            return
        self._shown = count
        for side, (head, view) in enumerate(zip(self.heads, self.views, strict=True)):
            for widget in (head, view):
                widget.setVisible(side < count)
            self._grid.setColumnStretch(_column_of(side), 1 if side < count else 0)
        for gap, ribbons in enumerate(self.gaps):
            ribbons.setVisible(gap < count - 1)
            ribbons.be_narrow(narrow=count > 2)
        self.strip.show_columns(self.views[:count])

    def take_room(self, count: int) -> None:
        """Gives so many columns the width they are going to have, before a row of them is measured at another.

        Columns that were never shown are as narrow as Qt makes a new widget, and a thousand rows took a second there.
        """
        self.show_columns(max(count, 2))
        above: QWidget | None = self
        widgets: list[QWidget] = []
        while above is not None:
            widgets.append(above)
            above = above.parentWidget()
        for each in reversed(widgets):
            layout = each.layout()
            if layout is not None:
                layout.activate()

    def show_arrangement(self, arrangement: Arrangement | None, names: tuple[str, ...]) -> None:
        """Fills both columns; what was looked at is looked at again, by the same link, if it is still there."""
        before, side_before, link_before = (
            self._row(),
            *((self._looked[0], self._looked[2]) if self._looked else (0, None)),
        )
        self.following.use(())  # rows are other ones from here on
        self.show_columns(max(len(arrangement.columns) if arrangement else 0, 2))
        for ribbons in self.gaps:
            ribbons.show_links(None)
        self._arrangement, self._looked, self._stop = arrangement, None, -1
        for side, view in enumerate(self.views):
            view.column.fill(arrangement if side < self._shown else None, names)
        for ribbons in self.gaps[: self._shown - 1]:
            ribbons.show_links(arrangement)
        self.following.use(arrangement.chains if arrangement else ())
        row = arrangement.row_like(side_before, before) if arrangement else None
        if row is not None and arrangement is not None:
            self.look_at(side_before, row, arrangement.link_like(side_before, row, link_before))
        else:
            self.looked_at.emit(None, None)
        self._repaint()

    def open_front(self) -> None:
        """Shows the lines before the speeches."""
        if not self.front_opened:
            self._toggle_front()

    def _toggle_front(self) -> None:
        self.front_opened = not self.front_opened
        self.front_toggled.emit()

    def set_faint(self, kinds: frozenset[ChangeKind]) -> None:
        """Which kinds of change are marked faintly from now on."""
        for view in self.views:
            view.column.set_faint(kinds)
            view.viewport().update()

    def look_at(self, side: int, row: int, link: Link | None = None) -> None:
        """Goes to a row by a link of it (its best, if none is named) and brings the partner in each column level."""
        if self._arrangement is None:
            return
        links = self._arrangement.links_of(side, row)
        link = link if link in links else next(iter(links), None)
        self._looked = (side, row, link)
        self.views[side].go_to(row)
        self.following.show_row(side, row, carry=link is None)
        partners = self._partners(side, row, link)
        for other, (_, partner) in partners.items():
            self.views[other].go_to(partner)
            if self.following.on:
                self.following.bring_level(side, row, other=other, partner=partner)
            else:
                self.following.show_row(other, partner)
        for other, view in enumerate(self.views):
            shown, lit = partners.get(other, (link, row if other == side else None))
            view.column.light(lit, shown)
            view.viewport().update()
        for ribbons in self.gaps:
            ribbons.light(link)
        self.looked_at.emit(self._row(), link)

    def _partners(self, side: int, row: int, link: Link | None) -> dict[int, tuple[Link, int]]:
        """For each other column the link that it is looked at by, and its row there: `link`, else the best."""
        found: dict[int, tuple[Link, int]] = {}
        if self._arrangement is None or link is None:
            return found
        for each in (link, *self._arrangement.links_of(side, row)):
            for other, partner in self._arrangement.rows_by_side(each).items():
                if other != side:
                    found.setdefault(other, (each, partner))
        return found

    def step(self, by: int) -> None:
        """Goes to the next (1) or the previous (-1) change, from where one is now."""
        stops = self._arrangement.stops if self._arrangement else []
        if not stops:
            return
        self._stop = max(0, min(len(stops) - 1, self._next_stop(stops, by)))
        stop = stops[self._stop]
        side = self._focused_side()
        side = side if side in stop.rows else min(stop.rows)
        self.look_at(side, stop.rows[side], stop.link)
        if not any(view.hasFocus() for view in self.views):  # so that C, X and P are about what is looked at
            self.views[side].setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_place(self) -> tuple[str, int] | None:
        """Key and paragraph of the passage that is looked at."""
        row = self._row()
        return (row.place.key, row.place.paragraph) if isinstance(row, PassageRow) else None

    def _next_stop(self, stops: list[Stop], by: int) -> int:
        if self._looked is None:
            return 0 if by > 0 else len(stops) - 1
        side, row, link = self._looked
        here = next((n for n, stop in enumerate(stops) if stop.rows.get(side) == row and stop.link is link), None)
        if here is not None:
            return here + by
        below = (n for n, stop in enumerate(stops) if stop.rows.get(side, -1) > row)
        after = next(below, len(stops))
        return after if by > 0 else after - 1

    def _row(self) -> Row | None:
        return self.views[self._looked[0]].column.row(self._looked[1]) if self._looked else None

    def _focused_side(self) -> int:
        return next((side for side, view in enumerate(self.views) if view.hasFocus()), 0)

    def _cross(self, side: int, by: int) -> None:
        """The keyboard goes over to the partner in the next column, or from the last one back."""
        if self._looked is None or self._arrangement is None:
            return
        _, row, link = self._looked
        other = side + by if 0 <= side + by < self._shown else side - by
        self.views[other].setFocus(Qt.FocusReason.OtherFocusReason)
        partner = self._partners(side, row, link).get(other)
        if partner is not None:
            self.look_at(other, partner[1], partner[0])

    def _next_link(self, side: int) -> None:
        if self._looked is None or self._arrangement is None:
            return
        row = self.views[side].currentIndex().row()
        links = self._arrangement.links_of(side, row)
        if links:
            present = self._looked[2]
            place = links.index(present) if present in links else -1
            self.look_at(side, row, links[(place + 1) % len(links)])

    def _open(self, side: int, row: int) -> None:
        found = self.views[side].column.row(row)
        if isinstance(found, FrontRow):
            self._toggle_front()
        elif isinstance(found, TitleRow):
            self.open_requested.emit(found.statement.key, 0)
        elif found is not None:
            self.open_requested.emit(found.place.key, found.place.paragraph)

    def _press_link(self, link: Link) -> None:
        if self._arrangement is not None:
            rows = self._arrangement.rows_by_side(link)
            side = self._focused_side()
            side = side if side in rows else link.a.side
            self.look_at(side, rows[side], link)

    def _press_place(self, side: int, share: float) -> None:
        view = self.views[side]
        view.verticalScrollBar().setValue(round(share * view.full_height() - view.viewport().height() / 2))

    def _repaint(self) -> None:
        for view, head in zip(self.views[: self._shown], self.heads, strict=False):
            row = view.column.row(view.row_at_top())
            if isinstance(row, FrontRow | TitleRow):
                head.show_present(row.statement if isinstance(row, FrontRow) else None)
            elif row is not None and self._arrangement and (statement := self._arrangement.statement_of(row.place)):
                head.show_present(statement)
        for ribbons in self.gaps:
            ribbons.update()
        self.strip.update()

    def _connect(self) -> None:
        for side, view in enumerate(self.views):
            view.chosen.connect(lambda row, side=side: self.look_at(side, row))
            view.opened.connect(lambda row, side=side: self._open(side, row))
            view.partner_wanted.connect(lambda by, side=side: self._cross(side, by))
            view.next_link_wanted.connect(lambda side=side: self._next_link(side))
            view.entered.connect(lambda view=view: self.setFocusProxy(view))
            view.laid_out.connect(self._repaint)
            view.laid_out.connect(self.strip.refresh)
            view.verticalScrollBar().rangeChanged.connect(self._repaint)
        self.following.moved.connect(self._repaint)
        for ribbons in self.gaps:
            ribbons.link_pressed.connect(self._press_link)
        self.strip.place_pressed.connect(self._press_place)

    def _arrange(self) -> None:
        self.setFocusProxy(self.views[0])
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for side, (head, view) in enumerate(zip(self.heads, self.views, strict=True)):
            view.setAccessibleName(self.tr("Column {n}").format(n=side + 1))
            grid.addWidget(head, 0, _column_of(side))
            grid.addWidget(view, 1, _column_of(side))
        for gap, ribbons in enumerate(self.gaps):
            grid.addWidget(ribbons, 1, _column_of(gap) + 1)
        last = _column_of(MOST_SIDES)
        for column, width in ((0, 20), (last - 1, 14)):  # margins would stay where they are in a mirrored window
            grid.setColumnMinimumWidth(column, width)
        grid.addWidget(self.strip, 0, last, 2, 1)
        grid.setRowStretch(1, 1)


def _column_of(side: int) -> int:
    """The column of the grid that a side stands in; the gap after it is the next one."""
    return 2 * side + 1
