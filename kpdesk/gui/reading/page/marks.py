"""What is marked under the letters: highlights of notes, words that were searched for, words that were found."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from kpdesk.core.records import Note
from kpdesk.gui.reading.page.strokes import draw_stroke

if TYPE_CHECKING:
    from kpdesk.gui.reading.page import Page

Span = tuple[int, int]
_ROUND = 2.5
_MOST_TICKS = 2000
_SHARED = 16  # lanes that are looked through for room; with hundreds of highlights on one place the rest have their own
_STEP, _MOST_LANES = 3.0, 3  # pixels between the strokes of highlights that lie over each other


class Marks(QObject):
    """Everything that is marked on the page; positions are code points."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[tuple[Note, int], ...] = ()
        self._pending: list[Span] = []
        self._searched: tuple[Span, ...] = ()
        self._found: tuple[Span, ...] = ()
        self._current = -1
        self._chosen = ""
        self._preview: Span | None = None

    def clear(self) -> None:
        """Mark nothing: another text is coming."""
        self._notes, self._searched, self._found, self._current = (), (), (), -1
        self._preview = None
        self._pending.clear()
        self.changed.emit()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Draw the highlights of these notes; each is drawn on a lane of its own where they lie over each other."""
        spans = [(note.selector.start, note.selector.end) for note in notes]
        self._notes = tuple(sorted(zip(notes, lanes(spans), strict=True), key=lambda each: each[1]))
        self.changed.emit()

    def choose(self, note_id: str) -> None:
        """Outline the highlight of this note; an empty id outlines none."""
        if note_id != self._chosen:
            self._chosen, self._preview = note_id, None
            self.changed.emit()

    def preview(self, span: Span | None) -> None:
        """Draw the highlight of the chosen note on other words for now; None draws it where it stands."""
        if span != self._preview:
            self._preview = span
            self.changed.emit()

    @property
    def chosen(self) -> str:
        """The note that is outlined; empty for none."""
        return self._chosen

    def span_of(self, note: Note) -> Span:
        """Where a highlight is drawn."""
        if self._preview is not None and note.id == self._chosen:
            return self._preview
        return note.selector.start, note.selector.end

    def add_pending(self, span: Span) -> None:
        """Outline a stretch whose highlight is being saved."""
        self._pending.append(span)
        self.changed.emit()

    def drop_pending(self, span: Span) -> None:
        """Take away the outline of a highlight that is saved now, or refused."""
        if span in self._pending:
            self._pending.remove(span)
            self.changed.emit()

    def show_searched(self, spans: Sequence[Span]) -> None:
        """Mark the words for which the archive was searched."""
        self._searched = tuple(spans)
        self.changed.emit()

    def show_found(self, spans: Sequence[Span], current: int = -1) -> None:
        """Mark what the find bar found; `current` is the one at which the reader is."""
        self._found, self._current = tuple(spans), current
        self.changed.emit()

    @property
    def notes(self) -> list[Note]:
        """The notes whose highlights are drawn, each with its place in the text that is shown."""
        return [note for note, _ in self._notes]

    def notes_at(self, position: int) -> list[Note]:
        """The notes whose words hold a position, the shortest first."""
        over = [note for note, _ in self._notes if note.selector.start <= position <= note.selector.end]
        return sorted(over, key=lambda note: note.selector.end - note.selector.start)

    def ticks(self) -> list[tuple[int, str]]:
        """A position and the role of its colour for everything that is worth a tick beside the scroll bar."""
        notes = [(note.selector.start, f"edge_{note.label or 0}") for note, _ in self._notes]
        found = [(start, "hit_edge") for start, _ in (*self._searched, *self._found)[:_MOST_TICKS]]
        current = [(self._found[self._current][0], "accent")] if 0 <= self._current < len(self._found) else []
        return [*notes, *found, *current]

    def paint(self, painter: QPainter, page: Page, area: QRectF) -> None:
        """Paint what is inside `area`, in the coordinates of the document."""
        if not page.body:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = page.seen_span(area)  # not whole paragraphs: one alone may be a million characters long
        shown = [
            (note, page.rects(*span, within=area), lane)
            for note, lane in self._notes
            if (span := self.span_of(note))[0] <= seen[1] and span[1] >= seen[0]
        ]
        for note, rects, lane in shown:
            self._paint_fill(painter, page, note, _shifted(rects, lane))
        for note, rects, lane in shown:  # after every fill, so that no stroke is hidden under another note
            self._paint_stroke(painter, page, note, _shifted(rects, lane))
        self._paint_words(painter, page, area, seen)
        for span in self._pending:
            painter.setPen(QPen(page.theme.color("edge_0"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in page.rects(*span, within=area):
                box = QRectF(rect.adjusted(-1, 0, 1, 0).toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _paint_fill(self, painter: QPainter, page: Page, note: Note, boxes: list[QRectF]) -> None:
        label = note.label or "0"
        painter.setPen(QPen(page.theme.color(f"edge_{label}"), 1.5) if note.id == self._chosen else Qt.PenStyle.NoPen)
        painter.setBrush(page.theme.color(f"label_{label}"))
        for box in boxes:
            painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _paint_stroke(self, painter: QPainter, page: Page, note: Note, boxes: list[QRectF]) -> None:
        label = note.label or "0"
        for box in boxes:
            place = QPointF(box.left() + 1, box.bottom() - 1)
            draw_stroke(painter, place, box.width() - 2, label, page.theme.color(f"edge_{label}"))

    def _paint_words(self, painter: QPainter, page: Page, area: QRectF, seen: Span) -> None:
        edge = page.theme.color("hit_edge")
        for spans in (self._searched, self._found):
            for start, end in _between(spans, *seen):
                for rect in page.rects(start, end, within=area):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(page.theme.color("hit"))
                    painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), _ROUND, _ROUND)
                    draw_stroke(painter, rect.bottomLeft() - QPointF(0, 1.5), rect.width(), "0", edge)
        if 0 <= self._current < len(self._found):
            painter.setPen(QPen(page.theme.color("accent"), 2))
            painter.setBrush(page.theme.color("hit_current"))
            for rect in page.rects(*self._found[self._current], within=area):
                # On whole pixels, so that the frame is sharp and of its own colour whatever the font.
                painter.drawRoundedRect(rect.toAlignedRect().adjusted(-2, 1, 2, -1), _ROUND, _ROUND)


def lanes(spans: Sequence[Span]) -> list[int]:
    """A lane for each stretch, so that no two that overlap are on the same; the longer is on the lower number."""
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0] - spans[n][1], spans[n]))
    taken: list[list[Span]] = []  # those of a lane are in order, since none overlaps another
    result = [0] * len(spans)
    for n in order:
        lane = next((lane for lane, others in enumerate(taken[:_SHARED]) if _is_free(others, spans[n])), len(taken))
        if lane == len(taken):
            taken.append([])
        insort(taken[lane], spans[n])
        result[n] = lane
    return result


def _is_free(others: Sequence[Span], span: Span) -> bool:
    at = bisect_left(others, span)
    return all(span[1] <= a or b <= span[0] for a, b in others[max(0, at - 1) : at + 1])


def _shifted(rects: Sequence[QRectF], lane: int) -> list[QRectF]:
    """The boxes of a highlight: those on higher lanes stand lower, so that each shows an edge of its own."""
    down = _STEP * min(lane, _MOST_LANES)
    return [rect.adjusted(-1, down, 1, down) for rect in rects]


def _between(spans: Sequence[Span], first: int, last: int) -> Sequence[Span]:
    """The stretches, which are in order and do not overlap, that may be seen between two positions."""
    begin = bisect_left(spans, (first, 0))
    return spans[max(0, begin - 1) : bisect_left(spans, (last + 1, 0))]
