"""Bars in the margin beside words that were said elsewhere, and what they mean in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kpdesk.gui.base.language.names import listed
from kpdesk.gui.reading.page.column import GUTTER
from kpdesk.gui.reading.page.typeset import mirrored

if TYPE_CHECKING:
    from kpdesk.gui.reading.page import Page

_AWAY = 7.0
_WIDE = 3.0


@dataclass(frozen=True)
class Stretch:
    """Words of the text (code points) that stand in statements of some years, word for word or nearly.

    Those that are `common` may only be how everybody speaks.
    """

    start: int
    end: int
    exact: bool
    years: tuple[int, ...]
    common: bool = False


def said_of(shown: Sequence[Stretch]) -> str:
    """In words: "word for word in 2019, 2021; nearly so in 2018"; empty where there is nothing to say."""
    exact = {year for each in shown if each.exact and not each.common for year in each.years}
    nearly = {year for each in shown if not each.exact and not each.common for year in each.years} - exact
    common = {year for each in shown if each.common for year in each.years}
    said = (
        (exact, QCoreApplication.translate("Heat", "word for word in {years}")),
        (nearly, QCoreApplication.translate("Heat", "nearly word for word in {years}")),
        (common, QCoreApplication.translate("Heat", "perhaps only common wording: {years}")),
    )
    return " · ".join(words.format(years=listed(map(str, sorted(years)))) for years, words in said if years)


def bar_of(page: Page, stretch: Stretch) -> QRectF:
    """Where the bar of a stretch stands beside the text, in the coordinates of the document."""
    first, last = page.line_of(stretch.start), page.line_of(max(stretch.start, stretch.end - 1))
    is_mirrored = mirrored(page.paragraph_at(stretch.start))
    left = page.column.right + _AWAY - _WIDE if is_mirrored else page.column.left - _AWAY
    return QRectF(left, first.top() + 2, _WIDE, max(2.0, last.bottom() - first.top() - 4))


def tip_at(page: Page, place: QPoint) -> str:
    """Where else the words stand whose bar, or the margin beside it, is at a place of the window; empty elsewhere."""
    at = QPointF(place) + QPointF(0, page.verticalScrollBar().value())
    return said_of([each for each in page.heat if bar_of(page, each).adjusted(-GUTTER, 0, _AWAY, 0).contains(at)])


def paint_heat(painter: QPainter, page: Page, area: QRectF) -> None:
    """Whole bars where something stands word for word, dotted where it nearly does, hollow where it may be common."""
    for each in page.heat:
        bar = bar_of(page, each)
        if bar.bottom() < area.top() or bar.top() > area.bottom():
            continue
        if each.common:
            painter.setPen(QPen(page.theme.color("text_faint"), 1))
            painter.drawRect(bar)
            continue
        style = Qt.PenStyle.SolidLine if each.exact else Qt.PenStyle.DotLine
        painter.setPen(QPen(page.theme.color("same_edge" if each.exact else "reworded_edge"), _WIDE, style))
        painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()))
