"""Where the rows of a column begin and end: the first screens exactly, the rest by a guess until it was measured.

A column needs the height of every row before it can be scrolled, and two of a thousand rows take longer to measure
than a comparison may take to be painted. So what cannot be seen yet is guessed by its length, and measured in small
pieces once the first screen stands; whoever scrolls or jumps sooner has it measured at once as far as that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, Signal

from kpdesk.gui.base.pieces import Pieces
from kpdesk.gui.compare.columns.rows import PassageRow, Row

_MORE = 800
"""How far below what is seen rows are measured at once."""
_A_SCREEN, _SCREENS = 400, 6000
"""So little is left below what is seen when so much more is measured: each time all rows are laid out anew."""
_FEW = 120
"""So many rows more are measured sooner than they are laid out a second time."""
_AROUND_WORDS = 60
_TITLE = 120

Measure = Callable[[Row], int]


class Edges(QObject):
    """The edges of the rows of one column, one more than rows; `measure` keeps what it found for each row."""

    found = Signal()
    """What was guessed is measured, and rows stand elsewhere than before."""

    def __init__(self, measure: Measure, rows: Callable[[], Sequence[Row]], parent: QObject) -> None:
        super().__init__(parent)
        self._measure, self._rows = measure, rows
        self._heights: list[int] = []
        self.known: list[int] | None = None
        self._pieces = Pieces(self._measure_next, self)
        self._pieces.finished.connect(self._tell)

    def forget(self) -> None:
        """Rows are other ones, or of another width."""
        self.known = None
        self._heights.clear()
        self._pieces.stop()

    def find(self, seen: int) -> list[int]:
        """The edges, exact as far down as the height `seen` and some way on."""
        self._measure_on(height=seen + _MORE)
        return self._add_up()

    def follow_up(self) -> None:
        """The first screen stands now: measure the rest, piece by piece."""
        if self._guessing():
            self._pieces.start()

    def reach(self, seen: int) -> None:
        """Somebody scrolled: measures what is only guessed down to the height `seen` and some way on."""
        if self._guessing() and sum(self._heights) < seen + _A_SCREEN:
            self._measure_on(height=seen + _SCREENS)
            self._tell()

    def finish(self, row: int) -> None:
        """Measures what is only guessed down to a row and a screen below it, at once."""
        if self._guessing() and row >= len(self._heights):
            self._measure_on(row=row)
            if self._guessing():
                self._measure_on(height=sum(self._heights) + _MORE)
            self._tell()

    def _guessing(self) -> bool:
        return self.known is not None and len(self._heights) < len(self._rows())

    def _measure_on(self, *, row: int = -1, height: int = 0) -> None:
        rows = self._rows()
        taken = sum(self._heights)
        while (n := len(self._heights)) < len(rows):
            if n > row and taken >= height and n + _FEW < len(rows):
                return
            self._heights.append(self._measure(rows[n]))
            taken += self._heights[-1]

    def _measure_next(self) -> bool:
        """One row more; where rows stand is told once they are all measured."""
        rows, n = self._rows(), len(self._heights)
        if n < len(rows):
            self._heights.append(self._measure(rows[n]))
        return n < len(rows)

    def _tell(self) -> None:
        if not self._guessing():
            self._pieces.stop()
        self._add_up()
        self.found.emit()

    def _add_up(self) -> list[int]:
        rows = self._rows()
        guessed = _guessed(rows, self._heights) if len(self._heights) < len(rows) else []
        self.known = [*accumulate([*self._heights, *guessed], initial=0)]
        return self.known


def _guessed(rows: Sequence[Row], heights: Sequence[int]) -> list[int]:
    """The heights of the rows after the measured ones, by how tall those are for their letters."""
    share = sum(heights) / max(sum(map(_letters, rows[: len(heights)])), 1)
    return [max(round(_letters(row) * share), 1) for row in rows[len(heights) :]]


def _letters(row: Row) -> int:
    return len(row.paragraph.text) + _AROUND_WORDS if isinstance(row, PassageRow) else _TITLE
