"""Scrolling columns together, so that what is linked stays level."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kpdesk.gui.compare.columns.chain import LevelMap
from kpdesk.gui.compare.columns.view import ColumnView

Pairs = Sequence[tuple[int, int]]


class Following(QObject):
    """Moves the columns beside one that is scrolled, and those beside them.

    Between linked rows that do not cross everything is carried along evenly, so nothing jumps. A pair that was
    brought level by hand drifts back to that order while one scrolls on, half as fast as one scrolls, and is there
    by the end at the latest.
    """

    moved = Signal()
    """A column stands elsewhere now."""

    def __init__(self, views: Sequence[ColumnView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._views = views
        self._pairs: Sequence[Pairs] = ()
        self._maps: dict[int, LevelMap] = {}
        self._busy = False
        self._last = [0] * len(views)
        for side, view in enumerate(views):
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(lambda _, side=side: self._scrolled(side))
            bar.rangeChanged.connect(self.forget)
            view.laid_out.connect(self.forget)

    def use(self, pairs: Sequence[Pairs]) -> None:
        """Keeps pairs of rows level, for each two neighbouring columns; they grow in both."""
        self._pairs = pairs
        self.forget()

    def forget(self) -> None:
        """Measures the rows anew before the next step."""
        self._maps.clear()

    def bring_level(self, side: int, row: int, *, other: int, partner: int) -> None:
        """Scrolls another column so that the partner stands beside the row."""
        here, there = self._views[side], self._views[other]
        here.be_exact(row)
        there.be_exact(partner)
        self._put(other, there.top_of(partner) - (here.top_of(row) - here.verticalScrollBar().value()))

    def show_row(self, side: int, row: int, *, carry: bool = False) -> None:
        """Scrolls a column so that a row stands in its upper third, where it is not well in sight already.

        With `carry` the other columns go along, for a row that has no partner to bring level.
        """
        view = self._views[side]
        view.be_exact(row)
        height, value = view.viewport().height(), view.verticalScrollBar().value()
        top, bottom = view.top_of(row) - value, view.bottom_of(row) - value
        level = max(min(height // 3, height - (bottom - top)), 0)
        if top < 0 or (bottom > height and top > level):
            self._put(side, view.top_of(row) - level)
            if carry and self.on:
                for here, there in self._outward(side):
                    self._put(there, round(self._level(here, there, self._last[here])))

    def _scrolled(self, side: int) -> None:
        value = self._views[side].verticalScrollBar().value()
        step, self._last[side] = value - self._last[side], value
        if self.on and not self._busy:
            self._carry(side, step)
        if not self._busy:
            self.moved.emit()

    def _outward(self, side: int) -> list[tuple[int, int]]:
        """Neighbouring columns, each with the next one away from a column, as far as there are links to follow."""
        last = min(len(self._views) - 1, len(self._pairs))
        if side > last:  # a column that is not shown any more, and lays its rows out late
            return []
        return [*((n, n + 1) for n in range(side, last)), *((n, n - 1) for n in range(side, 0, -1))]

    def _carry(self, side: int, step: int) -> None:
        steps = {side: step}
        for here, there in self._outward(side):
            before = self._last[there]
            self._carry_one(here, there, steps[here], way=abs(step))
            steps[there] = self._last[there] - before

    def _carry_one(self, side: int, beside: int, step: int, *, way: int) -> None:
        """Moves one column along; `way` is how far the person scrolled, also where the column before stood still."""
        other = self._views[beside].verticalScrollBar()
        now, before = (self._level(side, beside, value) for value in (self._last[side], self._last[side] - step))
        carried = other.value() + now - before
        left = self._last[side] if step < 0 else self._views[side].verticalScrollBar().maximum() - self._last[side]
        gap = now - carried
        share = max(way / (left + way), min(way / 2 / max(abs(gap), 1.0), 1.0)) if way else 0.0
        self._put(beside, round(carried + gap * share))

    def _level(self, side: int, beside: int, value: int) -> float:
        """Where the column beside one stands when that stands at `value`, by the map alone.

        What is level is measured at a line that wanders from the top of the view to its bottom on the way down,
        so that both beginnings and both ends come together.
        """
        view = self._views[side]
        line = view.viewport().height() * value / max(view.verticalScrollBar().maximum(), 1)
        return self._measured(min(side, beside)).across(int(beside < side), value + line) - line

    def _measured(self, gap: int) -> LevelMap:
        if gap not in self._maps:
            left, right = self._views[gap], self._views[gap + 1]
            points = [(0.0, 0.0)]
            for a, b in self._pairs[gap]:
                points += [(left.top_of(a), right.top_of(b)), (left.bottom_of(a), right.bottom_of(b))]
            self._maps[gap] = LevelMap([*points, (left.full_height(), right.full_height())])
        return self._maps[gap]

    def _put(self, side: int, value: int) -> None:
        busy, self._busy = self._busy, True
        bar = self._views[side].verticalScrollBar()
        bar.setValue(value)
        self._last[side] = bar.value()
        self._busy = busy
        if not busy:
            self.moved.emit()
