"""The search page on the sample collection: answers, filters, places, troubles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from kpdesk.archive import Archive
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.asking import PAGE
from kpdesk.gui.search.model import HIT_ROLE
from kpdesk.gui.search.pane import SearchPane
from kpdesk.gui.search.years import YearBars

Settle = Callable[[Workspace], None]


@pytest.fixture
def workspace(empty_workspace: Workspace, samples: Archive) -> Workspace:
    empty_workspace.open(samples)
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> SearchPane:
    made = SearchPane(workspace)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def search(pane: SearchPane, workspace: Workspace, settle: Settle) -> Callable[[str], QListView]:
    def ask(query: str) -> QListView:
        pane.search(query)
        settle(workspace)
        results = pane.findChild(QListView, "results")
        assert results is not None
        return results

    return ask


def _label(pane: SearchPane, name: str) -> QLabel:
    found = pane.findChild(QLabel, name)
    assert found is not None
    return found


def test_words_bring_passages_that_can_be_read_aloud(search: Callable[[str], QListView], workspace: Workspace) -> None:
    results = search("certificate")
    assert results.model().rowCount() == min(PAGE, workspace.archive.search("certificate", typing=True).total)
    assert "certif" in str(results.model().index(0, 0).data()).lower()
    assert results.accessibleName() == "Search results"


def test_the_first_hit_is_opened_and_arrows_walk_on(
    qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView]
) -> None:
    opened: list[tuple[str, int, object]] = []
    pane.open_requested.connect(lambda key, paragraph, marks: opened.append((key, paragraph, marks)))
    results = search("certificate")
    assert len(opened) == 1
    qtbot.keyClick(results, Qt.Key.Key_Down)
    qtbot.keyClick(results, Qt.Key.Key_J)
    qtbot.keyClick(results, Qt.Key.Key_K)
    assert len(opened) == 4
    assert opened[1][:2] == opened[3][:2]
    assert all(marks for _, _, marks in opened)


def test_the_rows_that_are_seen_come_first_and_the_rest_of_the_page_after_them(
    pane: SearchPane, search: Callable[[str], QListView], workspace: Workspace
) -> None:
    results = pane.findChild(QListView, "results")
    assert results is not None
    model, steps = results.model(), []
    model.modelReset.connect(lambda: steps.append(model.rowCount()))
    model.rowsInserted.connect(lambda: steps.append(model.rowCount()))
    search("certificate")
    whole = workspace.archive.search("certificate", typing=True)
    assert steps[0] < steps[1] == len(whole.hits)
    shown = [model.index(row, 0).data(HIT_ROLE) for row in range(model.rowCount())]
    assert [(each.key, each.paragraph, each.marks) for each in shown] == [
        (each.key, each.paragraph, each.marks) for each in whole.hits
    ]
    facets = pane.findChild(QTreeWidget, "facet_values")
    assert facets is not None
    assert facets.topLevelItemCount() == len([each for each in whole.facets if each != "year" and whole.facets[each]])


def test_enter_straight_after_typing_goes_to_the_answer_that_is_still_on_its_way(
    qtbot: QtBot, pane: SearchPane, workspace: Workspace, settle: Settle
) -> None:
    opened: list[tuple[str, int, object]] = []
    pane.open_requested.connect(lambda key, paragraph, marks: opened.append((key, paragraph, marks)))
    results, facets = pane.findChild(QListView, "results"), pane.findChild(QTreeWidget, "facet_values")
    assert results is not None
    assert facets is not None
    pane.activateWindow()
    seen: list[int] = []
    pane.search("certificate")
    pane.focus_results()
    assert not results.hasFocus()
    results.model().modelReset.connect(lambda: seen.append(facets.topLevelItemCount()))
    settle(workspace)
    qtbot.waitUntil(results.hasFocus)
    assert seen[0] == 0  # the rows come first
    assert facets.topLevelItemCount() > 0
    assert results.currentIndex().row() == 0
    assert len(opened) == 1
    pane.search("certificate of origin")
    pane.focus_results()
    qtbot.keyClick(results, Qt.Key.Key_Down)
    settle(workspace)
    assert results.hasFocus()
    assert results.currentIndex().isValid()


def test_enter_that_found_nothing_takes_no_focus_later(
    qtbot: QtBot, pane: SearchPane, workspace: Workspace, settle: Settle
) -> None:
    results = pane.findChild(QListView, "results")
    assert results is not None
    pane.activateWindow()
    pane.search("zzzz")
    pane.focus_results()
    settle(workspace)
    pane.search("certificate")
    settle(workspace)
    assert results.model().rowCount()
    assert not results.hasFocus()


def test_an_answer_that_is_made_as_a_whole_is_counted_as_a_whole(
    search: Callable[[str], QListView], pane: SearchPane, workspace: Workspace
) -> None:
    hit = workspace.archive.search("certificate").hits[0]
    query = f"like:{hit.key}/{hit.paragraph}"
    rows = search(query).model().rowCount()
    assert rows == workspace.archive.search(query).total
    assert f"{rows} passages" in _label(pane, "results_count").text()


def test_a_newer_query_replaces_an_older_one(
    pane: SearchPane, search: Callable[[str], QListView], workspace: Workspace
) -> None:
    for text in ("c", "ce", "cer"):
        pane.search(text)
    results = search("certificates year:2019")
    keys = {results.model().index(row, 0).data().split(",")[0] for row in range(results.model().rowCount())}
    assert keys == {"2019"}


def test_the_head_says_how_much_was_searched(pane: SearchPane, search: Callable[[str], QListView]) -> None:
    search("certificate")
    assert "searched 16 of 16 statements" in _label(pane, "results_count").text()


def test_a_facet_puts_its_filter_into_the_query(
    qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView]
) -> None:
    search("certificate")
    tree = pane.findChild(QTreeWidget, "facet_values")
    assert tree is not None
    section = next(s for s in map(tree.topLevelItem, range(tree.topLevelItemCount())) if s and s.text(0) == "LANGUAGE")
    value = next(v for v in map(section.child, range(section.childCount())) if v and v.text(0) == "French")
    with qtbot.waitSignal(pane.search_requested) as wish:
        tree.itemClicked.emit(value, 0)
    assert wish.args == ["certificate lang:fr"]
    search("certificate lang:fr")
    section = next(s for s in map(tree.topLevelItem, range(tree.topLevelItemCount())) if s and s.text(0) == "LANGUAGE")
    kept = section.child(0)
    assert kept is not None
    assert kept.text(0) == "✓ French"
    with qtbot.waitSignal(pane.search_requested) as wish:
        tree.itemClicked.emit(kept, 0)
    assert wish.args == ["certificate"]


def test_a_year_bar_keeps_its_year(qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView]) -> None:
    search("certificate")
    bars = pane.findChild(YearBars)
    assert bars is not None
    with qtbot.waitSignal(pane.search_requested) as wish:
        bars.toggled.emit("2019")
    assert wish.args == ["certificate year:2019"]


def test_a_bad_query_is_explained_at_its_place_and_the_hits_stay(
    pane: SearchPane, search: Callable[[str], QListView]
) -> None:
    before = search("certificate").model().rowCount()
    results = search("certificate year:abc")
    problem = _label(pane, "query_problem")
    assert problem.isVisible()
    assert "▸" in problem.text()
    assert results.model().rowCount() == before
    search("certificate")
    assert not problem.isVisible()


def test_nothing_found_offers_a_way_on(qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView]) -> None:
    search("certificcate year:2019")
    assert _label(pane, "empty_title").isVisible()
    drop = pane.findChild(QPushButton, "empty_second")
    assert drop is not None
    with qtbot.waitSignal(pane.search_requested) as wish:
        drop.click()
    assert wish.args == ["certificcate"]
    search("certificcate")
    better = pane.findChild(QPushButton, "empty_first")
    assert better is not None
    with qtbot.waitSignal(pane.search_requested) as wish:
        better.click()
    assert "certificate" in wish.args[0]


def test_an_empty_box_invites(pane: SearchPane, search: Callable[[str], QListView]) -> None:
    search("certificate")
    assert search("  ").model().rowCount() == 0
    assert _label(pane, "empty_title").isVisible()


def test_newest_first_orders_by_year(
    pane: SearchPane, search: Callable[[str], QListView], workspace: Workspace, settle: Settle
) -> None:
    results = search("certificate")
    order = pane.findChild(QComboBox, "results_sort")
    assert order is not None
    order.setCurrentIndex(1)
    settle(workspace)
    years = [int(str(results.model().index(row, 0).data())[:4]) for row in range(results.model().rowCount())]
    assert years == sorted(years, reverse=True)


def test_notes_are_found_and_a_new_one_appears_by_itself(
    search: Callable[[str], QListView], workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    results = search("xylophone")
    assert results.model().rowCount() == 0
    archive = workspace.archive
    archive.annotate(archive.statements()[0].key, start=0, end=5, text="a xylophone")
    qtbot.waitUntil(lambda: results.model().rowCount() == 1)
    assert "xylophone" in str(results.model().index(0, 0).data())


def test_enter_from_the_box_gives_the_hits_the_keyboard(pane: SearchPane, search: Callable[[str], QListView]) -> None:
    results = search("certificate")
    pane.focus_results()
    assert results.currentIndex().row() == 0
    assert pane.window().focusWidget() is results


def test_a_note_elsewhere_leaves_the_shown_hit_alone(
    qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView], workspace: Workspace, settle: Settle
) -> None:
    opened: list[str] = []
    results = search("certificate")
    shown = str(results.currentIndex().data())
    pane.open_requested.connect(lambda key, paragraph, marks: opened.append(key))
    archive = workspace.archive
    with qtbot.waitSignal(workspace.changed):
        archive.annotate(archive.statements()[0].key, start=0, end=5, text="a certificate")
    qtbot.waitUntil(lambda: "certificate" in str(results.model().index(0, 0).data()))
    settle(workspace)
    assert opened == []
    assert str(results.currentIndex().data()) == shown


def test_a_page_that_is_not_seen_searches_again_when_it_is_shown_and_opens_nothing(
    qtbot: QtBot, pane: SearchPane, search: Callable[[str], QListView], workspace: Workspace, settle: Settle
) -> None:
    results = search("certificate")
    opened: list[str] = []
    pane.open_requested.connect(lambda key, paragraph, marks: opened.append(key))
    pane.hide()
    archive = workspace.archive
    with qtbot.waitSignal(workspace.changed):
        archive.annotate(archive.statements()[0].key, start=0, end=5, text="a certificate")
    settle(workspace)
    before = results.model().rowCount()
    pane.show()
    settle(workspace)
    assert results.model().rowCount() == before + 1
    assert opened == []
