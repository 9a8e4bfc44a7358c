"""What was said in other years is seen in the margin, told in a tip, and read out; never by colour alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.page.heat_bars import Stretch, bar_of, said_of, tip_at
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]
KEY = "2022-plenary-coc-opening-speech"
PILLARS = "stands on three pillars"


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot, settle: Settle) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.show_statement(KEY)
    qtbot.waitUntil(lambda: made.key == KEY, timeout=20_000)
    made._heat.look()
    qtbot.waitUntil(lambda: bool(made.page.heat), timeout=20_000)
    return made


def pillars(pane: ReadingPane) -> Stretch:
    place = pane.page.text.index(PILLARS)
    return next(each for each in pane.page.heat if each.start <= place < each.end)


def test_a_paragraph_said_word_for_word_in_other_years_says_so_at_the_foot_and_to_the_ear(pane: ReadingPane) -> None:
    found = pillars(pane)
    assert 2019 in found.years
    pane.page.select(found.start, found.start)
    foot = pane.findChild(QLabel, "reading_foot_heat")
    assert foot.isVisible()
    assert "% said in earlier years" in foot.text()
    assert "2019" in pane.page.accessibleDescription()
    assert foot.text().endswith(pane.page.accessibleDescription())
    assert pane.shown is not None
    said_again = {pane.page.paragraph_at(each.start).n for each in pane.page.heat}
    elsewhere = next(each for each in pane.shown.body if each.n not in said_again)
    pane.page.select(elsewhere.start, elsewhere.start)
    assert pane.page.accessibleDescription() == ""


def test_the_share_is_that_of_the_library(pane: ReadingPane, workspace: Workspace) -> None:
    share = round(100 * workspace.archive.recycling(KEY).share)
    assert pane.findChild(QLabel, "reading_foot_heat").text().startswith(f"{share} % said in earlier years")


def test_the_bar_in_the_margin_has_a_tip(pane: ReadingPane, qtbot: QtBot) -> None:
    found = pillars(pane)
    pane.page.reveal(found.start, always=True)
    bar = bar_of(pane.page, found)
    seen = bar.center() - QPointF(0, pane.page.verticalScrollBar().value())
    place = QPoint(round(seen.x()), round(bar_of(pane.page, found).top() + 4 - pane.page.verticalScrollBar().value()))
    assert "2019" in tip_at(pane.page, place)
    assert tip_at(pane.page, QPoint(pane.page.width() - 30, 4)) == ""
    viewport = pane.page.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert QToolTip.text() == tip_at(pane.page, place)
    QToolTip.hideText()
    picture = pane.page.grab().toImage()
    ratio = picture.devicePixelRatio()
    dot = picture.pixelColor(round(place.x() * ratio), round(place.y() * ratio))
    assert dot == pane.page.theme.color("same_edge" if found.exact else "reworded_edge")


def test_another_text_starts_without_the_bars_of_the_one_before(pane: ReadingPane, qtbot: QtBot) -> None:
    other = "2024-plenary-coc-closing-speech"
    pane.show_statement(other)
    qtbot.waitUntil(lambda: pane.key == other, timeout=20_000)
    assert pane._heat.patience.isActive()
    assert pane.page.heat == ()
    assert pane.findChild(QLabel, "reading_foot_heat").text() == ""


def test_in_words_exact_years_come_first_and_a_year_is_named_once() -> None:
    shown = [Stretch(0, 9, exact=True, years=(2019, 2021)), Stretch(9, 20, exact=False, years=(2018, 2019))]
    assert said_of(shown) == "word for word in 2019, 2021 · nearly word for word in 2018"
    assert said_of([]) == ""
