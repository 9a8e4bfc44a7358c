"""What is seen is measured at once; the rest is guessed, and measured piece by piece or when somebody goes there."""

from __future__ import annotations

from itertools import accumulate

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Paragraph, Place
from kpdesk.gui.compare.columns.edges import Edges
from kpdesk.gui.compare.columns.rows import PassageRow, Row
from tests.gui.compare_made import OLD


def rows_of(count: int) -> list[Row]:
    """Passages of growing length."""
    about = OLD.statement
    bodies = [Paragraph(n, "paragraph", None, start=0, end=9, text="lamp " * (1 + n % 9)) for n in range(count)]
    places = [Place(0, about.key, paragraph=each.n) for each in bodies]
    return [
        PassageRow(place, each, language="en", status="alone", links=())
        for place, each in zip(places, bodies, strict=True)
    ]


class Measured:
    """Rows with their heights, and how many were asked for."""

    def __init__(self, count: int, owner: QObject) -> None:
        self.rows = rows_of(count)
        self.asked: list[Row] = []
        self.edges = Edges(self._height, lambda: self.rows, owner)
        self.told = 0
        self.edges.found.connect(self._tell)

    @property
    def exact(self) -> list[int]:
        return [*accumulate(map(_height, self.rows), initial=0)]

    def _tell(self) -> None:
        self.told += 1

    def _height(self, row: Row) -> int:
        self.asked.append(row)
        return _height(row)


def _height(row: Row) -> int:
    assert isinstance(row, PassageRow)
    return 20 + len(row.paragraph.text)


@pytest.fixture
def many(qapp: QObject) -> Measured:
    return Measured(2000, qapp)


def test_few_rows_are_all_measured_at_once(qapp: QObject) -> None:
    few = Measured(100, qapp)
    assert few.edges.find(500) == few.exact
    few.edges.follow_up()
    few.edges.finish(100)
    assert few.told == 0
    assert len(few.asked) == 100


def test_of_many_rows_what_is_seen_is_exact_and_the_rest_has_a_place(many: Measured) -> None:
    found = many.edges.find(600)
    assert len(many.asked) < 200
    assert found[: len(many.asked) + 1] == many.exact[: len(many.asked) + 1]
    assert found[len(many.asked)] > 600
    assert len(found) == len(many.rows) + 1
    assert sorted(set(found)) == found
    assert found[-1] == pytest.approx(many.exact[-1], rel=0.3)


def test_once_the_first_screen_stands_the_rest_is_measured_piece_by_piece(many: Measured, qtbot: QtBot) -> None:
    many.edges.find(600)
    many.edges.follow_up()
    many.edges.follow_up()
    qtbot.waitUntil(lambda: many.told > 0)
    assert many.edges.known == many.exact
    assert len(many.asked) == len(many.rows)
    many.edges.follow_up()
    many.edges.finish(2000)
    assert many.told == 1


def test_whoever_goes_further_down_has_the_rows_down_to_there_at_once(many: Measured) -> None:
    many.edges.find(600)
    many.edges.finish(3)
    assert many.told == 0
    many.edges.finish(900)
    assert many.told == 1
    assert len(many.asked) < 1200
    assert many.edges.known is not None
    assert many.edges.known[:902] == many.exact[:902]
    many.edges.finish(2000)
    assert many.edges.known == many.exact


def test_whoever_scrolls_has_the_rows_down_to_there_and_some_way_on(many: Measured) -> None:
    many.edges.find(600)
    first = len(many.asked)
    many.edges.reach(620)
    assert (many.told, len(many.asked)) == (0, first)
    many.edges.reach(30_000)
    assert many.told == 1
    assert first < len(many.asked) < len(many.rows)
    assert many.edges.known is not None
    assert many.edges.known[: len(many.asked) + 1] == many.exact[: len(many.asked) + 1]
    assert many.edges.known[len(many.asked)] >= 30_000
    many.edges.reach(many.exact[-1])
    assert many.edges.known == many.exact
    many.edges.reach(many.exact[-1])
    assert many.told == 2


def test_other_rows_are_measured_anew(many: Measured) -> None:
    many.edges.find(600)
    many.edges.follow_up()
    many.edges.forget()
    many.rows = rows_of(3)
    assert many.edges.find(600) == many.exact
    assert many.told == 0


def test_no_rows_have_one_edge(qapp: QObject) -> None:
    assert Measured(0, qapp).edges.find(600) == [0]
