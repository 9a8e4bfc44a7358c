"""What was said in other years is seen in the margin, told in a tip, and read out; never by colour alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from kpdesk.core.records import ParagraphReuse, Recycling, Reuse
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.page.heat import stretches
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
    assert "common wording not counted" in foot.text()
    assert "Counted are words" in foot.toolTip()
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
    shown.append(Stretch(30, 40, exact=False, years=(2019,), common=True))
    assert said_of(shown).endswith(" · perhaps only common wording: 2019")


def recycled(*grades: str) -> Recycling:
    """Two stretches of the third paragraph, and a place for each grade, in turn in the one and the other."""
    places = [
        Reuse("k", 1, 1, 2011 + n, None, None, True, 8, 40 * (n % 2), 40 * (n % 2) + 30, 0, 30, "…", grade)
        for n, grade in enumerate(grades)
    ]
    return Recycling(KEY, 1, share=0.0, words=100, paragraphs=(ParagraphReuse(3, (), tuple(places)),))


def test_what_may_be_common_wording_has_a_bar_only_on_demand_and_never_counts(pane: ReadingPane) -> None:
    assert pane.shown is not None
    pane._heat._show(recycled("said before", "common wording"), pane.shown)
    button, foot = pane.findChild(QPushButton, "reading_foot_common"), pane.findChild(QLabel, "reading_foot_heat")
    assert button.isVisible()
    assert button.accessibleName() == "1 more that may only be common wording"
    assert [each.common for each in pane.page.heat] == [False]
    pane.page.select(pane.page.heat[0].start, pane.page.heat[0].start)
    button.click()
    assert [each.common for each in pane.page.heat] == [False, True]
    assert button.text() == "Hide common wording"
    assert foot.text() == "word for word in 2011 · perhaps only common wording: 2012"
    hollow = bar_of(pane.page, pane.page.heat[1])
    pane.page.reveal(pane.page.heat[1].start, always=True)
    picture = pane.page.grab().toImage()
    ratio, up = picture.devicePixelRatio(), pane.page.verticalScrollBar().value()
    middle = picture.pixelColor(round(hollow.center().x() * ratio), round((hollow.center().y() - up) * ratio))
    assert middle not in (pane.page.theme.color("same_edge"), pane.page.theme.color("reworded_edge"))
    button.click()
    assert [each.common for each in pane.page.heat] == [False]


def test_words_that_were_said_before_are_not_told_again_as_common(pane: ReadingPane) -> None:
    assert pane.shown is not None
    found = list(stretches(recycled("said before", "said before", "common wording"), pane.shown))
    assert [(each.common, each.years) for each in found] == [(False, (2011,)), (False, (2012,))]


def test_where_nothing_was_said_before_the_foot_says_so(pane: ReadingPane) -> None:
    assert pane.shown is not None
    pane._heat._show(recycled("common wording"), pane.shown)
    assert pane.findChild(QLabel, "reading_foot_heat").text() == "Nothing here was said in other years"
    pane._heat._show(recycled(), pane.shown)
    assert not pane.findChild(QPushButton, "reading_foot_common").isVisible()
