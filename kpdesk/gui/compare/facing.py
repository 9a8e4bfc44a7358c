"""Two columns facing each other, with ribbons between them and the overview at the edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kpdesk.core.records import Link
from kpdesk.gui.base.theme import Theme
from kpdesk.gui.compare.column_view import ColumnView
from kpdesk.gui.compare.following import Following
from kpdesk.gui.compare.head import ColumnHead
from kpdesk.gui.compare.ribbons import Ribbons
from kpdesk.gui.compare.rows import Arrangement, PassageRow, Row, Stop, TitleRow
from kpdesk.gui.compare.strip import OverviewStrip


class FacingColumns(QWidget):
    """Shows an arrangement; where one goes in a column, the partner lights up and comes level in the other."""

    looked_at = Signal(object, object)
    """The row that is looked at (None for nothing) and the link it is looked at by (or None)."""

    open_requested = Signal(str, int)
    """A statement at a paragraph (0 for its beginning)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_facing")
        self.heads = (ColumnHead(0, theme, self), ColumnHead(1, theme, self))
        self.views = (ColumnView(0, theme, self), ColumnView(1, theme, self))
        self.ribbons = Ribbons(self.views, theme, self)
        self.strip = OverviewStrip(self.views, theme, self)
        self.following = Following(self.views, self)
        self._arrangement: Arrangement | None = None
        self._stop = -1
        self._looked: tuple[int, int, Link | None] | None = None
        self._arrange()
        self._connect()

    def show_arrangement(self, arrangement: Arrangement | None, names: tuple[str, ...]) -> None:
        """Fills both columns; what was looked at is looked at again if it is still there."""
        before = self._row()
        self.following.use(())  # rows are other ones from here on
        self.ribbons.show_links(None)
        self._arrangement, self._looked, self._stop = arrangement, None, -1
        for side, view in enumerate(self.views):
            view.column.fill(arrangement, names[1 - side])
        self.ribbons.show_links(arrangement)
        self.following.use(arrangement.chain if arrangement else ())
        row = arrangement.row_of(before.place) if arrangement and isinstance(before, PassageRow) else None
        if isinstance(before, PassageRow) and row is not None:
            self.look_at(before.place.side, row)
        else:
            self.looked_at.emit(None, None)
        self._repaint()

    def look_at(self, side: int, row: int, link: Link | None = None) -> None:
        """Goes to a row by a link of it (its best, if none is named) and brings the partner level."""
        if self._arrangement is None:
            return
        links = self._arrangement.links_of(side, row)
        link = link if link in links else next(iter(links), None)
        self._looked = (side, row, link)
        self.views[side].go_to(row)
        self.following.show_row(side, row, carry=link is None)
        rows: tuple[int | None, int | None] = self._arrangement.rows(link) if link else _only(side, row)
        partner = rows[1 - side]
        if partner is not None:
            self.views[1 - side].go_to(partner)
            if self.following.on:
                self.following.bring_level(side, row, partner)
            else:
                self.following.show_row(1 - side, partner)
        for view, lit in zip(self.views, rows, strict=True):
            view.column.light(lit, link)
            view.viewport().update()
        self.ribbons.light(link)
        self.looked_at.emit(self._row(), link)

    def step(self, by: int) -> None:
        """Goes to the next (1) or the previous (-1) change, from where one is now."""
        stops = self._arrangement.stops if self._arrangement else []
        if not stops:
            return
        self._stop = max(0, min(len(stops) - 1, self._next_stop(stops, by)))
        stop = stops[self._stop]
        side = self._focused_side()
        side = side if stop.rows[side] is not None else 1 - side
        row = stop.rows[side]
        if row is not None:
            self.look_at(side, row, stop.link)

    def focused_place(self) -> tuple[str, int] | None:
        """Key and paragraph of the passage that is looked at."""
        row = self._row()
        return (row.place.key, row.place.paragraph) if isinstance(row, PassageRow) else None

    def _next_stop(self, stops: list[Stop], by: int) -> int:
        if self._looked is None:
            return 0 if by > 0 else len(stops) - 1
        side, row, link = self._looked
        here = next((n for n, stop in enumerate(stops) if stop.rows[side] == row and stop.link is link), None)
        if here is not None:
            return here + by
        below = (n for n, stop in enumerate(stops) if (stop.rows[side] or -1) > row)
        after = next(below, len(stops))
        return after if by > 0 else after - 1

    def _row(self) -> Row | None:
        return self.views[self._looked[0]].column.row(self._looked[1]) if self._looked else None

    def _focused_side(self) -> int:
        return 1 if self.views[1].hasFocus() else 0

    def _cross(self, side: int) -> None:
        """The keyboard goes over to the partner."""
        if self._looked is None or self._arrangement is None:
            return
        _, _, link = self._looked
        self.views[1 - side].setFocus(Qt.FocusReason.OtherFocusReason)
        if link is not None:
            self.look_at(1 - side, self._arrangement.rows(link)[1 - side], link)

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
        if isinstance(found, TitleRow):
            self.open_requested.emit(found.statement.key, 0)
        elif found is not None:
            self.open_requested.emit(found.place.key, found.place.paragraph)

    def _press_link(self, link: Link) -> None:
        if self._arrangement is not None:
            side = self._focused_side()
            self.look_at(side, self._arrangement.rows(link)[side], link)

    def _press_place(self, side: int, share: float) -> None:
        view = self.views[side]
        view.verticalScrollBar().setValue(round(share * view.full_height() - view.viewport().height() / 2))

    def _repaint(self) -> None:
        for view, head in zip(self.views, self.heads, strict=True):
            row = view.column.row(view.indexAt(QPoint(view.viewport().width() // 2, 2)).row())
            if isinstance(row, TitleRow):
                head.show_present(None)
            elif row is not None and self._arrangement and (statement := self._arrangement.statement_of(row.place)):
                head.show_present(statement)
        self.ribbons.update()
        self.strip.update()

    def _connect(self) -> None:
        for side, view in enumerate(self.views):
            view.chosen.connect(lambda row, side=side: self.look_at(side, row))
            view.opened.connect(lambda row, side=side: self._open(side, row))
            view.partner_wanted.connect(lambda side=side: self._cross(side))
            view.next_link_wanted.connect(lambda side=side: self._next_link(side))
            view.entered.connect(lambda view=view: self.setFocusProxy(view))
            view.laid_out.connect(self._repaint)
            view.verticalScrollBar().rangeChanged.connect(self._repaint)
        self.following.moved.connect(self._repaint)
        self.ribbons.link_pressed.connect(self._press_link)
        self.strip.place_pressed.connect(self._press_place)

    def _arrange(self) -> None:
        self.views[0].setAccessibleName(self.tr("Left column"))
        self.views[1].setAccessibleName(self.tr("Right column"))
        self.setFocusProxy(self.views[0])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for side, column in ((0, 1), (1, 3)):
            grid.addWidget(self.heads[side], 0, column)
            grid.addWidget(self.views[side], 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.ribbons, 1, 2)
        for column, width in ((0, 20), (4, 14)):  # margins would stay where they are in a mirrored window
            grid.setColumnMinimumWidth(column, width)
        grid.addWidget(self.strip, 0, 5, 2, 1)
        grid.setRowStretch(1, 1)


def _only(side: int, row: int) -> tuple[int | None, int | None]:
    return (row, None) if side == 0 else (None, row)
