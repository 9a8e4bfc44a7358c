"""The switches above the hits: scope, exact forms, contexts, years, kept searches, other languages, rebuilding."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.archive import Archive
from kpdesk.archive.finding import indexing, overview
from kpdesk.core.records import ContextLine, SearchPage
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.contexts import ContextsView
from kpdesk.gui.search.pane import SearchPane

Settle = Callable[[Workspace], None]
Press = Callable[[str], None]


@pytest.fixture
def workspace(empty_workspace: Workspace, samples: Archive) -> Workspace:
    empty_workspace.open(samples)
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, settle: Settle) -> SearchPane:
    made = SearchPane(workspace)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.search("licence")
    # What is offered last is asked for once the typing pauses; no job is left then to read the index.
    qtbot.waitUntil(lambda: made.findChild(QPushButton, "also_es") is not None, timeout=20_000)
    settle(workspace)
    return made


@pytest.fixture
def press(pane: SearchPane, workspace: Workspace, settle: Settle) -> Press:
    def press(name: str) -> None:
        of(pane, QPushButton, name).click()
        settle(workspace)

    return press


def of(pane: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = pane.findChild(kind, name)
    assert found is not None, name
    return found


def rows(pane: SearchPane) -> int:
    return of(pane, QListView, "results").model().rowCount()


def test_exact_forms_and_scopes_ask_another_question(pane: SearchPane, press: Press) -> None:
    every = rows(pane)
    press("choice_exact")
    assert 0 < rows(pane) < every
    press("choice_exact")
    press("choice_notes")
    assert rows(pane) == 0
    press("choice_text")
    assert rows(pane) == every


def test_every_switch_is_named_and_fits(pane: SearchPane) -> None:
    chips = [each for each in pane.findChildren(QPushButton) if each.objectName().startswith("choice_")]
    assert len(chips) == 9
    assert all(chip.accessibleName() and chip.accessibleDescription() for chip in chips)
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)


def test_contexts_are_sorted_and_open_their_passage(
    qtbot: QtBot, pane: SearchPane, press: Press, workspace: Workspace, settle: Settle
) -> None:
    press("choice_contexts")
    lines = of(pane, QTreeWidget, "contexts")
    assert lines.topLevelItemCount() == len(workspace.archive.concordance("licence"))
    found = {lines.topLevelItem(row).text(1).strip("\u2066\u2067\u2069").casefold()[:5] for row in range(5)}
    assert found <= {"licen"}
    with qtbot.waitSignal(pane.open_requested) as opened:
        lines.setCurrentItem(lines.topLevelItem(2))
    assert opened.args[2]


def _line(n: int) -> ContextLine:
    return ContextLine(
        key="a",
        paragraph=n,
        year=2020,
        organisation=None,
        language="en",
        before=f"{n}",
        found="ore",
        after="",
        mark=(0, 3),
    )


def test_thousands_of_contexts_come_piece_by_piece_in_their_order(qtbot: QtBot, workspace: Workspace) -> None:
    view = ContextsView(workspace.theme)
    qtbot.addWidget(view)
    opened: list[int] = []
    view.open_requested.connect(lambda _key, n, _marks: opened.append(n))
    tree = of(view, QTreeWidget, "contexts")
    view.show_lines([_line(n) for n in range(1_050)])
    assert 0 < tree.topLevelItemCount() < 1_050
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1_050)
    assert [tree.topLevelItem(row).text(0).strip("\u2066\u2069") for row in range(1_050)] == list(
        map(str, range(1_050))
    )
    tree.setCurrentItem(tree.topLevelItem(7))
    assert opened == [7]
    view.show_lines([_line(n) for n in range(700)])
    view.show_lines([_line(n) for n in range(3)])
    qtbot.wait(0)
    assert tree.topLevelItemCount() == 3
    assert opened == [7]


def test_what_is_read_first_stands_at_the_right_in_arabic(
    pane: SearchPane, press: Press, workspace: Workspace, settle: Settle
) -> None:
    pane.search("الصندوق")
    settle(workspace)
    press("choice_contexts")
    line = workspace.archive.concordance("الصندوق")[0]
    item = of(pane, QTreeWidget, "contexts").topLevelItem(0)
    assert item.text(2).strip("\u2067\u2069") == line.before.strip()
    assert item.text(0).strip("\u2067\u2069") == line.after.strip()


def test_contexts_of_a_word_that_is_still_typed_are_those_of_its_beginning(
    qtbot: QtBot, pane: SearchPane, press: Press
) -> None:
    press("choice_contexts")
    pane.search("lic")
    lines = of(pane, QTreeWidget, "contexts")
    qtbot.waitUntil(lambda: lines.topLevelItemCount() > 0, timeout=20_000)
    found = {
        lines.topLevelItem(n).text(1).strip("\u2066\u2067\u2069").lower() for n in range(lines.topLevelItemCount())
    }
    assert all(each.startswith("lic") for each in found)


def test_contexts_that_nobody_waits_for_are_not_read_to_the_end(
    qtbot: QtBot, pane: SearchPane, press: Press, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "_STEP", 1)
    press("choice_contexts")
    lines = of(pane, QTreeWidget, "contexts")
    qtbot.waitUntil(lambda: lines.topLevelItemCount() > 0, timeout=20_000)
    asked: list[int] = []
    search = workspace.archive._index.search
    left = threading.Event()

    def search_once_left(*arguments: Any, **named: Any) -> SearchPage:
        left.wait(20)
        asked.append(1)
        return search(*arguments, **named)

    monkeypatch.setattr(workspace.archive._index, "search", search_once_left)
    of(pane, QPushButton, "choice_contexts").click()
    of(pane, QPushButton, "choice_passages").click()
    left.set()
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=20_000)
    assert len(asked) <= 2


def test_a_year_of_the_trend_keeps_its_passages(qtbot: QtBot, pane: SearchPane, press: Press) -> None:
    press("choice_years")
    with qtbot.waitSignal(pane.search_requested) as asked:
        bar = next(each for each in of(pane, QWidget, "trend_view").findChildren(QWidget, "trend_2022"))
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert asked.args == ["licence year:2022"]


def test_a_kept_search_stands_at_the_side_and_can_be_forgotten(
    qtbot: QtBot, pane: SearchPane, press: Press, workspace: Workspace, settle: Settle
) -> None:
    press("choice_keep_search")
    kept = of(pane, QListWidget, "saved_searches")
    assert kept.count() == 1
    total = workspace.archive.search("licence").total
    assert kept.item(0).text() == f"licence  {total}"
    with qtbot.waitSignal(pane.search_requested) as asked:
        kept.itemClicked.emit(kept.item(0))
    assert asked.args == ["licence"]
    settle(workspace)
    kept.setCurrentRow(0)
    qtbot.keyClick(kept, Qt.Key.Key_Delete)
    settle(workspace)
    assert not workspace.archive.saved_searches()


def test_the_same_in_other_languages_is_offered(qtbot: QtBot, pane: SearchPane) -> None:
    chip = of(pane, QPushButton, "also_es")
    assert chip.text().startswith("licencia")
    with qtbot.waitSignal(pane.search_requested) as asked:
        chip.click()
    assert asked.args == ["licencia"]


def test_an_answer_that_is_no_answer_says_so(pane: SearchPane, workspace: Workspace, settle: Settle) -> None:
    pane.search("when will the underground railway of the capital reach the licence office of the harbour")
    settle(workspace)
    assert "probably not here" in of(pane, QLabel, "search_confidence").text()


def test_esc_in_the_hits_goes_back_to_the_search_box(qtbot: QtBot, pane: SearchPane) -> None:
    with qtbot.waitSignal(pane.focus_search_requested):
        qtbot.keyClick(of(pane, QListView, "results"), Qt.Key.Key_Escape)


def test_more_like_a_hit_is_a_search_of_its_own(qtbot: QtBot, pane: SearchPane, workspace: Workspace) -> None:
    with qtbot.waitSignal(pane.search_requested) as asked:
        workspace.actions["more_like"].trigger()
    assert asked.args[0].startswith("like:")


def test_a_damaged_index_is_rebuilt_while_its_answers_are_shown(
    pane: SearchPane, workspace: Workspace, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    before = rows(pane)
    for file in (workspace.archive.folder / "index").glob("engine*/*"):
        file.write_bytes(b"\x00nothing of the kind\xff")
    (workspace.archive.folder / "index" / "state.json").write_text("{}", "utf-8")
    workspace.archive._index.close()
    pane.search("licence ")
    settle(workspace)
    assert rows(pane) == before
    assert of(pane, QLabel, "search_confidence").text() == ""


def test_hits_in_what_went_to_the_trash_leave_by_themselves_however_much_it_was(
    pane: SearchPane, workspace: Workspace, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    assert rows(pane)
    kept, *gone = (each.key for each in workspace.archive.statements())
    workspace.archive.remove(*gone)
    pane.search("licence ")
    settle(workspace)
    model = of(pane, QListView, "results").model()
    assert {model.entry(n).key for n in range(rows(pane))} <= {kept}
    assert "1 of 1" in of(pane, QLabel, "results_count").text()
    assert of(pane, QLabel, "search_confidence").text() == ""


def test_while_others_look_on_no_note_is_found_counted_or_asked_for(
    pane: SearchPane, workspace: Workspace, qtbot: QtBot
) -> None:
    model = of(pane, QListView, "results").model()
    hit = model.entry(0)
    workspace.archive.annotate(hit.key, quote=hit.text[:30], text="licence, and what I think of it")
    count = of(pane, QLabel, "results_count")
    qtbot.waitUntil(lambda: "note" in count.text() and model.entry(1).notes == 1, timeout=20_000)
    workspace.discretion.turn(on=True)
    qtbot.waitUntil(lambda: "note" not in count.text() and model.entry(0) is not None, timeout=20_000)
    assert not any(model.entry(row).notes for row in range(model.rowCount()))
    pane.search("has:note licence")
    qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=20_000)
    workspace.discretion.turn(on=False)
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)  # the note and the passage
