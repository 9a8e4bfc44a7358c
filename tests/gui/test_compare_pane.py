from __future__ import annotations

import re
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.errors import CancelledError
from kpdesk.gui.base.language.names import date_name, title_of
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.columns.facing import FacingColumns
from kpdesk.gui.compare.columns.model import LIT_ROLE, MARKS_ROLE, ROW_ROLE
from kpdesk.gui.compare.columns.rows import PassageRow, TitleRow
from kpdesk.gui.compare.columns.view import ColumnView
from kpdesk.gui.compare.pane import ComparePane
from kpdesk.gui.compare.sides.menu import SideMenu
from kpdesk.store import Store

Settle = Callable[[Workspace], None]


@pytest.fixture(scope="module")
def learned(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample collection once compared, so that what was learned of it is kept beside the index."""
    folder = tmp_path_factory.mktemp("learned") / "archive"
    shutil.copytree(sample_template, folder)
    with Archive.open(folder) as archive:
        archive.compare("2019", "2022")
    return folder


@pytest.fixture
def workspace(empty_workspace: Workspace, learned: Path, tmp_path: Path) -> Workspace:
    shutil.copytree(learned, tmp_path / "archive")
    empty_workspace.open(Archive.open(tmp_path / "archive"))
    return empty_workspace


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot, settle: Settle) -> ComparePane:
    made = ComparePane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1290, 640)
    with qtbot.waitExposed(made):
        made.show()
    settle(workspace)
    return made


@pytest.fixture
def compared(pane: ComparePane, workspace: Workspace, settle: Settle) -> ComparePane:
    pane.compare(["2019", "2022"])
    settle(workspace)
    return pane


@pytest.fixture
def whole(compared: ComparePane) -> ComparePane:
    """The same with the passages that only share a theme, and with what stands before the speeches."""
    button(compared, "compare_same_theme").click()
    facing(compared).open_front()
    return compared


def column(pane: ComparePane, side: int) -> ColumnView:
    return cast(ColumnView, pane.findChild(ColumnView, f"compare_column_{side}"))


def facing(pane: ComparePane) -> FacingColumns:
    return cast(FacingColumns, pane.findChild(FacingColumns))


def button(pane: ComparePane, name: str) -> QPushButton:
    return cast(QPushButton, pane.findChild(QPushButton, name))


def said(pane: ComparePane, name: str) -> str:
    return cast(QLabel, pane.findChild(QLabel, name)).text()


def statuses(pane: ComparePane, side: int) -> list[str]:
    model = column(pane, side).column
    rows = (model.row(n) for n in range(model.rowCount()))
    return [row.status for row in rows if isinstance(row, PassageRow)]


def row_with(pane: ComparePane, side: int, status: str) -> int:
    model = column(pane, side).column
    rows = ((n, model.row(n)) for n in range(model.rowCount()))
    return next(n for n, row in rows if isinstance(row, PassageRow) and row.status == status)


def lit(pane: ComparePane, side: int) -> list[int]:
    model = column(pane, side).column
    return [n for n in range(model.rowCount()) if model.index(n).data(LIT_ROLE)]


def test_before_anything_is_chosen_what_one_speaker_said_twice_in_one_language_is_offered(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    assert pane.link_count() == 0
    offered = button(pane, "empty_first")
    assert offered.text() == "Compare \u2068COC\u2069, 2021 and 2024"
    offered.click()
    settle(workspace)
    assert pane.link_count() > 0
    assert not said(pane, "compare_digest").count("Across languages")


def test_the_columns_hold_what_the_archive_compares(whole: ComparePane, workspace: Workspace) -> None:
    made = workspace.archive.compare("2019", "2022")
    assert whole.link_count() == len(made.links)
    assert statuses(whole, 0).count("alone") == made.counts.alone[0]
    assert statuses(whole, 1).count("alone") == made.counts.alone[1]
    for side in (0, 1):
        assert len(statuses(whole, side)) == made.sides[side].paragraphs
        QAbstractItemModelTester(column(whole, side).column, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_digest_and_the_chips_say_the_same_counts(whole: ComparePane, workspace: Workspace) -> None:
    counts = workspace.archive.compare("2019", "2022").counts
    assert said(whole, "compare_digest").startswith(
        f"2019 and 2022: {counts.same} the same, {counts.reworded} reworded, {counts.related} related; "
        f"without counterpart: {counts.alone[0]} of 2019, {counts.alone[1]} of 2022"
    )
    assert button(whole, "compare_chip_reworded").text() == f"≈ Reworded  {counts.reworded}"
    assert button(whole, "compare_chip_alone_0").text() == f"− No counterpart in 2022  {counts.alone[0]}"
    assert button(whole, "compare_chip_alone_1").text() == f"+ No counterpart in 2019  {counts.alone[1]}"


def test_the_digest_names_single_statements_by_title_and_date(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    older, newer = (workspace.archive.statements(year=year)[0] for year in (2019, 2022))
    pane.compare([older.key, newer.key])
    settle(workspace)
    digest = said(pane, "compare_digest")
    assert title_of(older)[:30] in digest
    assert date_name(newer.date, short=True) in digest
    assert "of 2019" not in digest
    assert "of the first, " in digest or "side by side" in digest


def test_a_row_displays_its_exact_words_and_speaks_its_status_and_number(compared: ComparePane) -> None:
    model = column(compared, 0).column
    index = model.index(row_with(compared, 0, "alone"))
    row = index.data(ROW_ROLE)
    assert index.data() == row.paragraph.text
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("No counterpart found in 2022, ")
    assert spoken.endswith(f"{row.paragraph.n}: {row.paragraph.text}")


def test_the_words_that_differ_are_spoken_too(compared: ComparePane) -> None:
    model = column(compared, 0).column
    index = model.index(row_with(compared, 0, "reworded"))
    gone = [text.strip() for kind, text in index.data(MARKS_ROLE) if kind == "-"]
    assert gone
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Counterpart in 2022: ")
    assert all(text in index.data(Qt.ItemDataRole.AccessibleDescriptionRole) for text in gone)


def test_the_marks_of_a_row_join_to_its_exact_words(compared: ComparePane) -> None:
    for side in (0, 1):
        model = column(compared, side).column
        for n in range(model.rowCount()):
            marks = model.index(n).data(MARKS_ROLE)
            assert not marks or "".join(text for _, text in marks) == model.index(n).data()


def test_a_chip_keeps_one_status_and_all_brings_everything_back(compared: ComparePane) -> None:
    everything = statuses(compared, 0)
    button(compared, "compare_chip_reworded").click()
    assert set(statuses(compared, 0)) == {"reworded"}
    assert not button(compared, "compare_chip_all").isChecked()
    button(compared, "compare_chip_alone_0").click()
    assert set(statuses(compared, 0)) == {"reworded", "alone"}
    assert set(statuses(compared, 1)) == {"reworded"}
    button(compared, "compare_chip_all").click()
    assert statuses(compared, 0) == everything


def test_going_to_a_passage_lights_its_partner_brings_it_level_and_says_why(compared: ComparePane) -> None:
    row = row_with(compared, 0, "reworded")
    facing(compared).look_at(0, row)
    assert lit(compared, 0) == [row]
    (partner,) = lit(compared, 1)
    left, right = column(compared, 0), column(compared, 1)
    tops = [view.top_of(n) - view.verticalScrollBar().value() for view, n in ((left, row), (right, partner))]
    bar = right.verticalScrollBar()
    assert tops[0] == tops[1] or bar.value() in (0, bar.maximum())
    assert said(compared, "compare_why_text").startswith("≈ Reworded · 2019 ")


def test_a_passage_alone_is_said_to_have_no_counterpart_found(compared: ComparePane) -> None:
    facing(compared).look_at(0, row_with(compared, 0, "alone"))
    assert said(compared, "compare_why_text").endswith("No counterpart found in 2022")
    assert lit(compared, 1) == []


def test_scrolling_one_column_carries_the_other_to_the_end_with_it(compared: ComparePane) -> None:
    left, right = (column(compared, side).verticalScrollBar() for side in (0, 1))
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    left.setValue(0)
    assert right.value() == 0


def test_ctrl_l_lets_the_columns_scroll_each_for_itself(compared: ComparePane, workspace: Workspace) -> None:
    workspace.actions["link_scrolling"].trigger()
    left, right = (column(compared, side).verticalScrollBar() for side in (0, 1))
    left.setValue(left.maximum())
    assert right.value() == 0
    assert not compared.findChild(QToolButton, "compare_link").isChecked()


def test_f7_goes_through_every_change_once_and_back(whole: ComparePane, workspace: Workspace) -> None:
    seen: list[tuple[object, object]] = []
    facing(whole).looked_at.connect(lambda row, link: seen.append((row, link)))
    counts = workspace.archive.compare("2019", "2022").counts
    changes = counts.reworded + counts.related + sum(counts.alone)
    for _ in range(changes):
        workspace.actions["next_change"].trigger()
    distinct = {id(link) if link is not None else row for row, link in seen}
    assert len(distinct) == changes
    last = seen[-1]
    workspace.actions["next_change"].trigger()
    assert seen[-1] == last
    workspace.actions["previous_change"].trigger()
    assert seen[-1] != last


def test_enter_asks_to_read_the_passage_in_its_place(compared: ComparePane, qtbot: QtBot) -> None:
    view = column(compared, 0)
    row = row_with(compared, 0, "same")
    facing(compared).look_at(0, row)
    with qtbot.waitSignal(compared.open_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    place = view.column.index(row).data(ROW_ROLE).place
    assert asked.args == [place.key, place.paragraph, ()]


def test_enter_on_a_title_asks_to_read_the_statement_from_its_beginning(compared: ComparePane, qtbot: QtBot) -> None:
    view = column(compared, 0)
    assert isinstance(view.column.row(0), TitleRow)
    view.setCurrentIndex(view.column.index(0))
    with qtbot.waitSignal(compared.open_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [view.column.index(0).data(ROW_ROLE).statement.key, 0, ()]


def test_the_arrows_cross_to_the_partner_and_back(compared: ComparePane, qtbot: QtBot) -> None:
    left, right = column(compared, 0), column(compared, 1)
    row = row_with(compared, 0, "same")
    left.setFocus()
    facing(compared).look_at(0, row)
    qtbot.keyClick(left, Qt.Key.Key_Right)
    assert right.currentIndex().row() == lit(compared, 1)[0]
    qtbot.keyClick(right, Qt.Key.Key_Left)
    assert left.currentIndex().row() == row


def test_space_looks_at_the_next_link_of_the_same_passage(compared: ComparePane, qtbot: QtBot) -> None:
    view = column(compared, 0)
    rows = ((n, view.column.row(n)) for n in range(view.column.rowCount()))
    row = next(n for n, each in rows if isinstance(each, PassageRow) and len(each.links) > 1)
    facing(compared).look_at(0, row)
    first = lit(compared, 1)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert lit(compared, 0) == [row]
    assert lit(compared, 1) != first
    assert said(compared, "compare_why_count").startswith("Link 2 of ")


def test_copying_with_citation_copies_the_passage_that_is_looked_at(
    compared: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    row = row_with(compared, 0, "alone")
    facing(compared).look_at(0, row)
    workspace.actions["copy_citation"].trigger()
    settle(workspace)
    place = column(compared, 0).column.index(row).data(ROW_ROLE).place
    assert QGuiApplication.clipboard().text() == workspace.archive.cite(place.key, [place.paragraph])


def test_another_side_is_chosen_by_typing_in_the_head(
    compared: ComparePane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    button(compared, "compare_side_1").click()
    line = facing(compared).heads[1].findChild(QLineEdit)
    qtbot.keyClicks(line, "2024")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(workspace)
    assert said(compared, "compare_digest").startswith("2019 and 2024: ")


def test_when_a_side_has_gone_to_the_trash_nothing_stale_is_counted(
    compared: ComparePane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    place = compared.findChild(QToolButton, "compare_next").x()
    removed = workspace.archive.remove(*(each.key for each in workspace.archive.statements(year=2019)))
    settle(workspace)
    qtbot.waitUntil(lambda: button(compared, "compare_same_theme").isHidden(), timeout=20_000)
    assert said(compared, "compare_digest") == ""
    assert compared.findChild(QToolButton, "compare_next").x() == place
    workspace.archive.restore(*(each.key for each in removed))
    settle(workspace)
    qtbot.waitUntil(lambda: not button(compared, "compare_same_theme").isHidden(), timeout=20_000)


@pytest.mark.parametrize("side", [0, 1])
def test_a_side_stays_where_it_was_put_and_waits_for_the_other(
    pane: ComparePane, workspace: Workspace, settle: Settle, side: int
) -> None:
    facing(pane).heads[side].side_chosen.emit("2019")
    settle(workspace)
    assert [head.value for head in facing(pane).heads[:2]] == (["2019", ""] if side == 0 else ["", "2019"])
    assert pane.focusWidget() is facing(pane).heads[1 - side].focusProxy()
    assert facing(pane).isVisible()
    assert pane.link_count() == 0
    waiting = column(pane, side).grab().toImage()  # nothing is said of what is shown: nothing is compared yet
    assert len({waiting.pixel(x, 50) for x in range(waiting.width())}) == 1
    assert all(pane.findChild(QLabel, f"compare_badge_{n}").isHidden() for n in (0, 1))
    facing(pane).heads[1 - side].side_chosen.emit("2022")
    settle(workspace)
    assert [head.value for head in facing(pane).heads[:2]] == (["2019", "2022"] if side == 0 else ["2022", "2019"])
    assert pane.link_count() > 0


def test_a_statement_that_waits_for_its_other_side_has_its_name(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    speech = workspace.archive.statements(year=2022, kind="opening speech")[0]
    facing(pane).heads[1].side_chosen.emit(speech.key)
    settle(workspace)
    assert button(pane, "compare_side_1").accessibleName() == f"Side 2: 2022 · {speech.title}"
    assert facing(pane).heads[0].value == ""


def test_arrows_move_in_the_list_of_sides_while_one_types(compared: ComparePane, qtbot: QtBot) -> None:
    button(compared, "compare_side_0").click()
    head = facing(compared).heads[0]
    line, offered = head.findChild(QLineEdit), head.findChild(QListWidget)
    before = offered.currentRow()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert offered.currentRow() == before + 1
    qtbot.keyClicks(line, "nothing is called so")
    assert [offered.item(n).text() for n in range(offered.count())] == [
        "No year and no title has these words. Type fewer of them."
    ]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert said(compared, "compare_digest").startswith("2019 and 2022: ")


def test_a_filter_narrows_the_years_to_one_organisation(
    whole: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    box = whole.findChild(QComboBox, "compare_organisation")
    box.setCurrentIndex(box.findData("COC"))
    box.activated.emit(box.currentIndex())
    settle(workspace)
    made = workspace.archive.compare("2019", "2022", organisation="COC")
    assert whole.link_count() == len(made.links)


def test_two_statements_show_their_titles_and_sources_in_the_heads(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    old, new = (
        next(each for each in workspace.archive.statements(year=year, organisation="COC")) for year in (2018, 2021)
    )
    pane.compare([old.key, new.key])
    settle(workspace)
    head = button(pane, "compare_side_0")
    assert head.accessibleName() == f"Side 1: 2018 · {old.title}"
    assert said(pane, "compare_source_0").startswith("COC · ")
    assert not pane.findChild(QComboBox, "compare_organisation").isVisible()
    assert pane.findChild(QLabel, "compare_badge_1").isVisible() == (new.delivery == "circulated")


def test_one_statement_is_compared_with_another_year_of_the_same_speaker(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    speech = next(each for each in workspace.archive.statements(year=2022, kind="opening speech"))
    pane.compare([speech.key])
    settle(workspace)
    assert pane.link_count() > 0
    assert facing(pane).heads[1].value == speech.key


def test_a_year_without_statements_is_said_and_another_can_be_chosen(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    pane.compare(["1999", "2022"])
    settle(workspace)
    assert pane.link_count() == 0
    assert "1999" in said(pane, "empty_sentence")
    button(pane, "empty_first").click()
    assert column(pane, 0).isVisible()


def test_a_statement_that_goes_to_the_trash_leaves_the_comparison(
    compared: ComparePane, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    before = len(statuses(compared, 0))
    workspace.archive.remove(workspace.archive.statements(year=2019)[0].key)
    qtbot.waitUntil(lambda: 0 < len(statuses(compared, 0)) < before)


def test_a_larger_text_makes_taller_rows_and_the_dark_is_painted(compared: ComparePane, workspace: Workspace) -> None:
    before = column(compared, 0).full_height()
    workspace.theme.set_zoom(150)
    assert column(compared, 0).full_height() > before
    workspace.theme.choose("dark", remember=False)
    ground = compared.grab().toImage().pixelColor(8, 400)
    assert ground.lightness() < 90


def test_a_ribbon_and_the_overview_can_be_pressed(compared: ComparePane, qtbot: QtBot) -> None:
    view, row = column(compared, 0), row_with(compared, 0, "same")
    facing(compared).look_at(0, 0)
    facing(compared).following.show_row(0, row)
    edge = QPoint(1, view.visualRect(view.column.index(row)).top() + 10)
    qtbot.mouseClick(facing(compared).gaps[0], Qt.MouseButton.LeftButton, pos=edge)
    assert lit(compared, 0) == [row]
    strip = facing(compared).strip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().bottomLeft())
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_in_a_narrow_window_the_chips_keep_their_signs_and_counts(compared: ComparePane, qtbot: QtBot) -> None:
    assert button(compared, "compare_chip_reworded").text().startswith("≈ Reworded")
    compared.resize(760, 640)
    qtbot.waitUntil(lambda: "Reworded" not in button(compared, "compare_chip_reworded").text())
    assert button(compared, "compare_chip_reworded").text().startswith("≈ ")
    assert button(compared, "compare_chip_reworded").accessibleName().startswith("Show Reworded: ")
    assert compared.width() == 760


def test_three_chosen_statements_stand_with_the_oldest_first_and_a_seventh_is_told(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    told: list[str] = []
    workspace.messages.told.connect(lambda message: told.append(message.sentence))
    keys = [each.key for each in workspace.archive.statements()]
    pane.compare(keys[2::-1])
    settle(workspace)
    assert [head.value for head in facing(pane).heads[:3]] == keys[:3]
    assert facing(pane).shown == 3
    assert not told
    pane.compare(keys[:7])
    settle(workspace)
    assert facing(pane).shown == 6
    assert len(told) == 1


def _is_laid_out(view: ColumnView) -> bool:
    return view.verticalScrollBar().maximum() + view.viewport().height() == view.full_height()


def test_with_many_sides_and_little_room_the_chips_still_name_their_side(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.resize(940, 640)
    pane.compare(["2018", "2019", "2022"])
    settle(workspace)
    qtbot.waitUntil(lambda: "Reworded" not in button(pane, "compare_chip_reworded").text())
    for side, name in enumerate(("2018", "2019", "2022")):
        assert button(pane, f"compare_chip_alone_{side}").text().split()[1] == name


def test_four_statements_of_long_names_keep_the_beginning_of_these_in_a_small_window(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.resize(945, 640)
    keys = [each.key for each in workspace.archive.statements() if each.year == 2022][:2]
    pane.compare(["2018", "2019", *keys])
    settle(workspace)
    chips = [button(pane, f"compare_chip_alone_{side}") for side in range(4)]
    qtbot.waitUntil(lambda: "…" in chips[3].text())
    names = pane._names
    for chip, name in zip(chips, names, strict=True):
        assert chip.text().split(" ", 1)[1].startswith(name[:4])
        assert name in chip.accessibleName()


def test_the_foot_speaks_of_the_grid_while_that_is_shown(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    facing(compared).look_at(0, 1)
    before = said(compared, "compare_why_text")
    workspace.actions["theme_grid"].trigger()
    settle(workspace)
    grid = compared.findChild(QTableWidget, "compare_grid")
    assert said(compared, "compare_why_text").startswith(grid.item(0, 0).toolTip())
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert said(compared, "compare_why_text").startswith(grid.item(1, 0).toolTip())
    workspace.actions["theme_grid"].trigger()
    assert said(compared, "compare_why_text") == before


def test_rows_are_as_high_as_their_words_when_a_further_side_makes_columns_narrower(
    compared: ComparePane, qtbot: QtBot
) -> None:
    view = facing(compared).views[0]
    qtbot.waitUntil(lambda: _rows_fit(view))
    wide, height = view.width(), view.height()
    view.setFixedSize(wide // 2, height)
    qtbot.waitUntil(lambda: view.width() == wide // 2)
    qtbot.waitUntil(lambda: _rows_fit(view))


def _rows_fit(view: ColumnView) -> bool:
    rects = [view.visualRect(view.column.index(row)) for row in range(view.column.rowCount())]
    tops = [view.top_of(row) - view.verticalScrollBar().value() for row in range(len(rects))]
    return [rect.top() for rect in rects] == tops


def test_the_menu_of_sides_stays_within_the_window(compared: ComparePane) -> None:
    compared.findChild(QToolButton, "compare_add").click()
    menu = next(each for each in compared.findChildren(SideMenu) if each.isVisible())
    assert menu.geometry().right() <= compared.window().geometry().right()
    menu.close()


def test_in_four_columns_the_partners_in_all_light_up_and_the_digest_names_every_side(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    years = ["2018", "2019", "2021", "2022"]
    pane.compare(years)
    settle(workspace)
    assert said(pane, "compare_digest").startswith("2018, 2019, 2021, 2022: ")
    arrangement = pane._arrangement
    assert arrangement is not None
    side, row = next(
        (side, n)
        for side, shown in enumerate(arrangement.columns)
        for n, each in enumerate(shown)
        if isinstance(each, PassageRow) and len({p.side for link in each.links for p in (link.a, link.b)}) == 4
    )
    facing(pane).look_at(side, row)
    assert [len(lit(pane, n)) for n in range(4)] == [1, 1, 1, 1]
    qtbot.waitUntil(lambda: all(_is_laid_out(column(pane, n)) for n in range(4)))
    bar = column(pane, 0).verticalScrollBar()
    bar.setValue(0)
    bar.setValue(bar.maximum())
    for n in range(1, 4):
        assert column(pane, n).verticalScrollBar().value() == column(pane, n).verticalScrollBar().maximum()
    for _ in range(30):
        workspace.actions["next_change"].trigger()


def test_right_and_left_go_from_column_to_column(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.compare(["2018", "2019", "2021"])
    settle(workspace)
    column(pane, 0).setFocus()
    facing(pane).look_at(0, row_with(pane, 0, "same"))
    for expected, key in ((1, Qt.Key.Key_Right), (2, Qt.Key.Key_Right), (1, Qt.Key.Key_Right), (0, Qt.Key.Key_Left)):
        qtbot.keyClick(pane.window().focusWidget(), key)
        assert column(pane, expected).hasFocus()


def test_y_adds_a_side_and_the_cross_takes_one_away(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.compare(["2019", "2022"])
    settle(workspace)
    column(pane, 0).setFocus()
    qtbot.keyClick(column(pane, 0), Qt.Key.Key_Y)
    line = next(each for each in pane.findChildren(QLineEdit, "side_menu_filter") if each.isVisible())
    qtbot.keyClicks(line, "2021")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(workspace)
    assert [head.value for head in facing(pane).heads[: facing(pane).shown]] == ["2019", "2021", "2022"]
    pane.findChild(QToolButton, "compare_remove_1").click()
    settle(workspace)
    assert [head.value for head in facing(pane).heads[: facing(pane).shown]] == ["2019", "2022"]
    assert pane.findChild(QToolButton, "compare_remove_0").isHidden()


def test_what_the_same_speaker_said_is_offered_first_and_all_plenaries_at_once(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    key = "2022-plenary-coc-opening-speech"
    pane.compare([key, "2019", ""])
    settle(workspace)
    menu = next(each for each in pane.findChildren(QListWidget, "side_menu_list") if each.isVisible())
    assert menu.item(0).text().startswith("All plenaries of COC")
    assert "COC" in menu.item(1).text()
    menu.itemClicked.emit(menu.item(0))
    settle(workspace)
    values = [head.value for head in facing(pane).heads[: facing(pane).shown]]
    assert len(values) > 3
    assert key in values


def test_passages_that_only_share_a_theme_are_off_at_first_and_the_digest_follows(compared: ComparePane) -> None:
    assert all(link.band == "thing" for link in compared._arrangement.links)  # type: ignore[union-attr]
    before = said(compared, "compare_digest")
    button(compared, "compare_same_theme").click()
    assert any(link.band == "theme" for link in compared._arrangement.links)  # type: ignore[union-attr]
    assert said(compared, "compare_digest") != before


def test_a_column_that_the_chips_leave_empty_says_so(compared: ComparePane) -> None:
    button(compared, "compare_chip_alone_0").click()
    assert column(compared, 1).column.rowCount() == 0
    empty = column(compared, 1).grab().toImage()
    assert len({empty.pixel(x, 50) for x in range(empty.width())}) > 1


def test_a_pair_brought_level_by_hand_drifts_back_by_the_end(compared: ComparePane) -> None:
    left, right = (column(compared, side).verticalScrollBar() for side in (0, 1))
    facing(compared).look_at(0, row_with(compared, 0, "related"))
    for value in range(left.value(), left.maximum() + 40, 40):
        left.setValue(value)
    assert right.value() == right.maximum()


def test_the_wheel_over_the_ribbons_scrolls_the_columns(compared: ComparePane) -> None:
    ribbons = facing(compared).gaps[0]
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(ribbons.mapToGlobal(QPoint(20, 20))),
        QPoint(0, -120),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(ribbons, event)
    assert column(compared, 0).verticalScrollBar().value() > 0
    assert column(compared, 1).verticalScrollBar().value() > 0


def test_a_passage_of_a_year_is_named_by_its_statement_in_the_head_and_at_the_foot(compared: ComparePane) -> None:
    view = column(compared, 0)
    titles = [n for n in range(view.column.rowCount()) if isinstance(view.column.row(n), TitleRow)]
    view.verticalScrollBar().setValue(view.top_of(titles[1]) + 200)
    title = view.column.index(titles[1]).data()
    assert title in said(compared, "compare_source_0").replace("\u2068", "").replace("\u2069", "")
    first = next(n for n in range(titles[1], titles[2]) if isinstance(view.column.row(n), PassageRow))
    facing(compared).look_at(0, first)
    row = view.column.row(first)
    assert isinstance(row, PassageRow)
    assert f"¶ {row.place.paragraph}" in said(compared, "compare_why_text")
    assert "COC" in said(compared, "compare_why_text")
    view.verticalScrollBar().setValue(0)
    assert said(compared, "compare_source_0").endswith("passages")


def test_going_to_a_title_says_whose_statement_it_is(compared: ComparePane) -> None:
    facing(compared).look_at(0, 0)
    assert said(compared, "compare_why_text").startswith(column(compared, 0).column.index(0).data())
    assert lit(compared, 1) == []


def test_a_screen_reader_finds_every_row_with_its_status(compared: ComparePane) -> None:
    view = column(compared, 1)
    said_by_row = QAccessible.queryAccessibleInterface(view).child(1).text(QAccessible.Text.Name)
    assert said_by_row == view.column.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.accessibleName() == "Column 2"


def test_every_control_has_an_object_name_and_an_accessible_name(compared: ComparePane) -> None:
    kinds = (QPushButton, QToolButton, QComboBox, ColumnView)
    controls = [each for kind in kinds for each in compared.findChildren(kind) if each.isVisible()]
    assert len(controls) > 12
    assert all(each.objectName() and (each.accessibleName() or each.text()) for each in controls)


def test_unlocked_columns_still_show_the_partner_of_a_passage(compared: ComparePane, workspace: Workspace) -> None:
    workspace.actions["link_scrolling"].trigger()
    view = column(compared, 0)
    rows = [n for n in range(view.column.rowCount()) if facing(compared).views[0].column.row(n)]
    last = next(n for n in reversed(rows) if isinstance(row := view.column.row(n), PassageRow) and row.links)
    facing(compared).look_at(0, last)
    (partner,) = lit(compared, 1)
    assert partner in column(compared, 1).rows_in_sight()


def test_the_next_change_after_a_passage_that_says_the_same_stands_below_it(
    compared: ComparePane, workspace: Workspace
) -> None:
    row = row_with(compared, 0, "same")
    facing(compared).look_at(0, row)
    workspace.actions["next_change"].trigger()
    below = [n for side in (0, 1) for n in lit(compared, side)]
    assert below
    facing(compared).look_at(0, row)
    workspace.actions["previous_change"].trigger()
    assert [n for side in (0, 1) for n in lit(compared, side)] != below


def test_keys_do_nothing_while_nothing_is_compared(pane: ComparePane, workspace: Workspace, qtbot: QtBot) -> None:
    for action in ("next_change", "previous_change", "copy_citation"):
        workspace.actions[action].trigger()
    facing(pane).step(1)
    facing(pane).look_at(0, 0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(column(pane, 0), key)
    assert pane.link_count() == 0
    assert facing(pane).focused_place() is None


def test_what_is_looked_at_stays_when_a_chip_narrows_the_columns(compared: ComparePane) -> None:
    facing(compared).look_at(1, row_with(compared, 1, "reworded"))
    place = facing(compared).focused_place()
    button(compared, "compare_chip_reworded").click()
    assert facing(compared).focused_place() == place


def test_the_arrow_keys_on_a_passage_alone_go_to_the_other_column(compared: ComparePane, qtbot: QtBot) -> None:
    view = column(compared, 0)
    facing(compared).look_at(0, row_with(compared, 0, "alone"))
    before = facing(compared).focused_place()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert facing(compared).focused_place() == before
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert facing(compared).focused_place() != before


def test_going_to_a_far_passage_without_counterpart_takes_the_other_column_along(compared: ComparePane) -> None:
    view = column(compared, 0)
    rows = [(n, view.column.row(n)) for n in range(view.column.rowCount())]
    last = max(n for n, row in rows if isinstance(row, PassageRow) and row.status == "alone")
    facing(compared).look_at(0, last)
    assert last in view.rows_in_sight()
    assert column(compared, 1).verticalScrollBar().value() > 0


def test_across_languages_the_window_says_that_links_are_weaker(
    pane: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    french = workspace.archive.statements(language="fr")[0]
    pane.compare([french.key, "2022-plenary-coc-opening-speech"])
    settle(workspace)
    weaker = pane.findChild(QLabel, "compare_weaker")
    assert weaker.isVisible()
    assert weaker.text().endswith("which is weaker.")
    pane.compare(["2018", "2022"])
    settle(workspace)
    assert weaker.isVisible() is (
        len({each.language for each in workspace.archive.statements() if each.year in (2018, 2022)}) > 1
    )


def told_by(workspace: Workspace) -> list[str]:
    told: list[str] = []
    workspace.messages.told.connect(lambda message: told.append(message.sentence))
    return told


def test_c_confirms_a_link_and_says_so_and_again_takes_it_back(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    told = told_by(workspace)
    column(compared, 0).setFocus()
    facing(compared).look_at(0, row_with(compared, 0, "related"))
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_C)
    settle(workspace)
    assert [each.decision for each in workspace.archive.judgements()] == ["confirmed"]
    assert "Confirmed by a reader" in said(compared, "compare_why_text")
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_C)
    settle(workspace)
    assert workspace.archive.judgements() == []
    assert len(told) == 2


def test_x_rejects_a_link_and_undo_brings_it_back(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    before = compared.link_count()
    column(compared, 0).setFocus()
    facing(compared).look_at(0, row_with(compared, 0, "related"))
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_X)
    settle(workspace)
    assert compared.link_count() == before - 1
    workspace.archive.undo()
    compared.compare(["2019", "2022"])
    settle(workspace)
    assert compared.link_count() == before


def test_where_readers_do_not_agree_both_are_named_and_one_key_decides(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    archive = workspace.archive
    facing(compared).open_front()
    before = compared.link_count()
    link = next(each for each in archive.compare("2019", "2022").links if each.band == "thing")
    places = (link.a.key, link.a.paragraph, link.b.key, link.b.paragraph)
    archive.judge(*places, "confirmed")
    [mine] = archive._store.decided()
    theirs = replace(mine.operation, id=Store.new_group(), author="Ben", new="rejected", replaces=(), clock=999)
    archive._store.merge(Store.new_group(), [], "Merge", thought=[replace(mine, operation=theirs)])
    compared.compare(["2019", "2022"])
    settle(workspace)
    assert compared.link_count() == before
    assert said(compared, "compare_digest").endswith(" Readers do not agree about 1 link: F7 leads there.")
    column(compared, 0).setFocus()
    facing(compared).look_at(0, compared._arrangement.row_of(link.a))  # type: ignore[union-attr, arg-type]
    told = said(compared, "compare_why_text")
    assert "rejected by \u2068Ben\u2069 (" in told
    assert "C keeps the link, X rejects it" in told
    spoken = column(compared, 0).currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Readers do not agree" in spoken
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_C)
    settle(workspace)
    assert [(each.decision, each.rivals) for each in archive.judgements()] == [("confirmed", ())]
    assert "Readers do not agree" not in said(compared, "compare_digest")
    archive.undo()
    qtbot.waitUntil(lambda: "Readers do not agree" in said(compared, "compare_digest"), timeout=20_000)


def test_p_on_two_passages_pins_them_together(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    told = told_by(workspace)
    for side in (0, 1):
        column(compared, side).setFocus()
        facing(compared).look_at(side, row_with(compared, side, "alone"))
        qtbot.keyClick(column(compared, side), Qt.Key.Key_P)
    settle(workspace)
    assert [each.decision for each in workspace.archive.judgements()] == ["pinned"]
    assert len(told) == 2


def test_n_writes_a_note_on_a_link_that_is_seen_from_both_passages(
    compared: ComparePane, workspace: Workspace, qtbot: QtBot
) -> None:
    told = told_by(workspace)
    column(compared, 0).setFocus()
    facing(compared).look_at(0, row_with(compared, 0, "related"))
    no_keys, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    # What was left is there again the next time.
    for words, last, held in (("Asked", Qt.Key.Key_Escape, no_keys), (" again.", Qt.Key.Key_Return, control)):
        compared.window().activateWindow()
        qtbot.waitUntil(column(compared, 0).hasFocus)
        qtbot.keyClick(column(compared, 0), Qt.Key.Key_N)
        qtbot.waitUntil(lambda: compared.findChild(QPlainTextEdit, "link_note_words") is not None)
        box = compared.findChild(QPlainTextEdit, "link_note_words")
        qtbot.waitUntil(box.hasFocus)
        box.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(box, words)
        with qtbot.waitSignal(box.destroyed):
            qtbot.keyClick(box, last, held)
    qtbot.waitUntil(lambda: [note.subject for note in workspace.archive.notes()] == ["link"], timeout=20_000)
    [note] = workspace.archive.notes()
    assert (note.text, note.visibility) == ("Asked again.", "private")
    other = workspace.archive.open_code(note.linked or "")
    assert other.key != note.key
    assert workspace.archive.notes(key=other.key) == [note]
    qtbot.waitUntil(lambda: "both passages" in "".join(told), timeout=20_000)
    compared.window().activateWindow()
    qtbot.waitUntil(column(compared, 0).hasFocus)
    facing(compared).look_at(0, row_with(compared, 0, "alone"))
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_N)
    assert "no link to write a note on" in told[-1]


def test_a_decision_about_one_of_several_links_stays_with_it(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.compare(["2018", "2019", "2022"])
    settle(workspace)
    made = pane._arrangement
    assert made is not None
    side, row, links = next(
        (side, n, row.links)
        for side, column in enumerate(made.columns)
        for n, row in enumerate(column)
        if isinstance(row, PassageRow) and len(row.links) > 1
    )
    facing(pane).look_at(side, row, links[1])
    facing(pane).views[side].setFocus()
    for decision in ("confirmed", None):
        qtbot.keyClick(facing(pane).views[side], Qt.Key.Key_C)
        settle(workspace)
        _, link = facing(pane).looked
        assert link is not None
        assert (link.a, link.b, link.judged) == (links[1].a, links[1].b, decision)
    assert workspace.archive.judgements() == []


def test_a_passage_alone_has_no_link_to_confirm(compared: ComparePane, workspace: Workspace, qtbot: QtBot) -> None:
    told = told_by(workspace)
    column(compared, 0).setFocus()
    facing(compared).look_at(0, row_with(compared, 0, "alone"))
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_C)
    assert "no link" in told[0]


def test_numbers_are_marked_faintly_when_they_are_to_be_ignored(compared: ComparePane) -> None:
    model = column(compared, 0).column
    signs = lambda: [  # noqa: E731
        sign for n in range(model.rowCount()) for sign, _ in model.index(n).data(MARKS_ROLE)
    ]
    before = signs()
    compared.findChild(QAction, "compare_ignore_numbers").trigger()
    compared.findChild(QAction, "compare_ignore_punctuation").trigger()
    assert signs().count("·") > before.count("·")
    assert len(signs()) == len(before)


def test_the_grid_names_themes_in_the_language_of_the_window(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot, qapp: object
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        column(compared, 0).setFocus()
        qtbot.keyClick(column(compared, 0), Qt.Key.Key_T)
        settle(workspace)
    finally:
        QLocale.setDefault(before)
    grid = compared.findChild(QTableWidget, "compare_grid")
    theme = workspace.archive.theme_grid("2019", "2022").rows[0].theme
    named = workspace.archive.theme_name(theme, "ar")
    assert grid.verticalHeaderItem(0).text() == named != workspace.archive.theme_name(theme)
    assert named in grid.item(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_t_shows_themes_by_side_and_enter_the_passages_of_a_cell(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    column(compared, 0).setFocus()
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_T)
    settle(workspace)
    grid = compared.findChild(QTableWidget, "compare_grid")
    assert grid.isVisible()
    assert [grid.horizontalHeaderItem(n).text() for n in (0, 1)] == ["2019", "2022"]
    assert grid.item(0, 0).text().startswith("● ")
    assert "passage" in grid.item(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    theme = workspace.archive.theme_grid("2019", "2022").rows[0]
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    settle(workspace)
    assert facing(compared).isVisible()
    assert compared.findChild(QComboBox, "compare_theme").currentData() == theme.theme
    first = column(compared, 0).column.row(lit(compared, 0)[0])
    assert isinstance(first, PassageRow)
    assert first.place.paragraph == theme.cells[0][0].paragraph
    qtbot.keyClick(column(compared, 0), Qt.Key.Key_T)
    settle(workspace)
    qtbot.keyClick(grid, Qt.Key.Key_T)
    assert facing(compared).isVisible()


def words_of(file: Path | BytesIO) -> bytes:
    """The text of a Word file, without when it was made."""
    with zipfile.ZipFile(file) as opened:
        return re.sub(rb'w:date="[^"]*"', b"", opened.read("word/document.xml"))


@dataclass
class Asked:
    """What a dialog that asks for a file showed: its title, its kinds, and the name proposed for Word and for PDF."""

    title: str
    kinds: list[str]
    proposed: list[str]


def answer_saving(monkeypatch: pytest.MonkeyPatch, answers: list[tuple[str, str]], *, typed: str = "") -> list[Asked]:
    """The dialogs that ask for a file are answered so, one after the other; gives what they show."""
    seen: list[Asked] = []
    chosen: list[tuple[str, str]] = []
    files = QFileDialog.selectedFiles

    def answer(dialog: QFileDialog) -> int:
        if typed:
            dialog.selectFile(typed)
        kinds = dialog.nameFilters()
        proposed = [Path(files(dialog)[0]).name]
        dialog.filterSelected.emit(kinds[1])
        seen.append(Asked(dialog.windowTitle(), kinds, [*proposed, Path(files(dialog)[0]).name]))
        chosen.append(answers.pop(0))
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [chosen[-1][0]])
        monkeypatch.setattr(QFileDialog, "selectedNameFilter", lambda _: chosen[-1][1])
        return QFileDialog.DialogCode.Accepted if chosen[-1][0] else QFileDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return seen


def test_a_comparison_is_saved_by_the_ending_of_the_file_or_by_the_kind_that_was_chosen(
    compared: ComparePane, workspace: Workspace, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_by(workspace)
    answers = [(str(tmp_path / "years.csv"), ""), (str(tmp_path / "plain"), "Web page (*.html)"), ("", "")]
    answer_saving(monkeypatch, answers)
    for _ in range(3):
        workspace.actions["save_comparison"].trigger()
        settle(workspace)
    assert (tmp_path / "years.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (tmp_path / "plain.html").read_bytes().startswith(b"<!doctype")
    assert told == ["The comparison is saved as years.csv.", "The comparison is saved as plain.html."]


def test_the_word_file_of_many_sides_holds_the_two_where_one_is_and_says_so(
    pane: ComparePane, workspace: Workspace, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_by(workspace)
    pane.compare(["2018", "2019", "2021", "2022"])
    settle(workspace)
    facing(pane).look_at(3, 2)
    assert facing(pane).pair[1] == 3
    pane._top.choose_theme("consensus")
    pane._ask()
    settle(workspace)
    facing(pane).look_at(3, facing(pane).views[3].column.rowCount() - 1)
    pair = facing(pane).pair
    first, second = (["2018", "2019", "2021", "2022"][side] for side in pair)
    seen = answer_saving(monkeypatch, [(str(tmp_path / "a"), ""), (str(tmp_path / "b.html"), "")])
    for _ in range(2):
        workspace.actions["save_comparison"].trigger()
        settle(workspace)
    theme = workspace.archive.theme_name("consensus")
    dialog = seen[0]
    assert theme in dialog.title
    assert f"only {first} → {second}" in dialog.kinds[0]
    assert dialog.proposed == [
        f"{first} {second} {theme}.docx".replace("/", "-"),
        f"2018 2019 2021 2022 {theme}.pdf".replace("/", "-"),
    ]
    only = f"Only passages on \u2068{theme}\u2069 are inside."
    two = f"It holds two sides, \u2068{first}\u2069 and \u2068{second}\u2069; the other kinds of files hold all."
    assert told == [f"The comparison is saved as a.docx. {two} {only}", f"The comparison is saved as b.html. {only}"]
    comparison = workspace.archive.compare("2018", "2019", "2021", "2022", theme="consensus")
    assert words_of(tmp_path / "a.docx") == words_of(
        BytesIO(workspace.archive.comparison_file(comparison, "docx", pair=pair))
    )


def test_a_name_that_was_typed_stays_when_another_kind_of_file_is_chosen(
    compared: ComparePane, workspace: Workspace, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = answer_saving(monkeypatch, [("", "")], typed="mine")
    workspace.actions["save_comparison"].trigger()
    settle(workspace)
    assert [Path(each).stem for each in seen[0].proposed] == ["mine", "mine"]


def test_a_saved_comparison_names_themes_in_the_language_of_the_window(
    compared: ComparePane, workspace: Workspace, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_saving(monkeypatch, [(str(tmp_path / "years.csv"), "")])
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        workspace.actions["save_comparison"].trigger()
        settle(workspace)
    finally:
        QLocale.setDefault(before)
    theme = next(each for link in compared._gathered.comparison.links for each in link.why.themes)  # type: ignore[union-attr]
    assert workspace.archive.theme_name(theme, "fr") in (tmp_path / "years.csv").read_text("utf-8")


def test_a_menu_without_anything_to_choose_says_what_to_do(qtbot: QtBot) -> None:
    menu = SideMenu(None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(menu)
    menu.open_below(menu, [], "")
    offered = menu.findChild(QListWidget)
    assert offered.count() == 1
    assert "Import further statements" in offered.item(0).text()
    heard: list[str] = []
    menu.chosen.connect(heard.append)
    qtbot.keyClick(menu.findChild(QLineEdit), Qt.Key.Key_Return)
    assert heard == []


@pytest.fixture
def slow(pane: ComparePane, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Comparing takes until the event is set or somebody asks to stop, and tells meanwhile how far it is."""
    let_go = threading.Event()
    compared = workspace.archive.compared

    def take_long(*sides: str, progress: Callable[[int, int, str], bool], **filters: Any) -> Any:
        while not let_go.wait(0.005):
            if not progress(1, 4, ""):
                raise CancelledError("stopped")
        return compared(*sides, progress=progress, **filters)

    monkeypatch.setattr(workspace.archive, "compared", take_long)
    yield let_go
    let_go.set()


def test_a_long_comparison_says_how_far_it_is_and_ends_by_itself(
    pane: ComparePane, slow: threading.Event, qtbot: QtBot
) -> None:
    pane.compare(["2019", "2022"])
    bar = pane.findChild(QProgressBar, "compare_progress")
    qtbot.waitUntil(lambda: bar.isVisible() and (bar.value(), bar.maximum()) == (1, 4), timeout=20_000)
    assert bar.accessibleName()
    assert not bar.isTextVisible()
    slow.set()
    qtbot.waitUntil(lambda: pane.link_count() > 0 and not bar.isVisible(), timeout=20_000)


def test_a_comparison_that_is_stopped_leaves_what_was_shown(
    compared: ComparePane, workspace: Workspace, slow: threading.Event, qtbot: QtBot
) -> None:
    before = said(compared, "compare_digest")
    compared.compare(["2019", "2021", "2022"])
    stop = button(compared, "compare_stop")
    qtbot.waitUntil(lambda: stop.isVisible() and stop.hasFocus(), timeout=20_000)
    qtbot.keyClick(stop, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: facing(compared).isVisible(), timeout=20_000)
    assert said(compared, "compare_digest") == before
    assert not slow.is_set()
    assert compared.link_count() > 0


def test_a_newer_comparison_stops_the_one_before(pane: ComparePane, slow: threading.Event, qtbot: QtBot) -> None:
    pane.compare(["2019", "2022"])
    pane.compare(["2019", "2021"])
    slow.set()
    qtbot.waitUntil(lambda: said(pane, "compare_digest").startswith("2019 and 2021"), timeout=20_000)


def test_what_was_undone_beside_a_comparison_takes_no_names(
    pane: ComparePane, workspace: Workspace, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Opening speech of the COC\n\n4 May 2026\n\n" + "The ferry waits for nobody. " * 9, "utf-8")
    key = workspace.archive.import_files([file]).imported[0].key
    pane.compare(["2022", key])
    settle(workspace)
    assert said(pane, "compare_digest").startswith("2022 and \u2068“Opening speech of the COC”\u2069 (4 May 2026)")
    workspace.archive.undo()
    offered = facing(pane).heads[0]
    qtbot.waitUntil(lambda: key not in [each.value for each in offered._offers], timeout=20_000)
    assert "is in the trash" in said(pane, "empty_sentence")


def test_a_column_that_is_shown_no_more_moves_no_other(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    for sides in (["2018", "2019", "2021", "2022"], ["2019", "2022"]):
        pane.compare(sides)
        settle(workspace)
    following = facing(pane).following
    before = column(pane, 1).verticalScrollBar().value()
    following._scrolled(3)  # as its scroll bar says when its list is laid out at last
    assert column(pane, 1).verticalScrollBar().value() == before


def test_sides_that_cannot_be_compared_leave_no_counts_of_others(
    compared: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    compared.compare(["2019", "1999"])
    settle(workspace)
    assert said(compared, "compare_digest") == ""
    assert button(compared, "compare_chip_reworded").isHidden() or not button(compared, "compare_chip_all").isVisible()
    compared.compare(["2019", "2022"])
    settle(workspace)
    assert said(compared, "compare_digest").startswith("2019 and 2022: ")
    assert button(compared, "compare_chip_all").isVisible()


def test_enter_on_the_page_without_sides_compares_what_is_offered(
    pane: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    assert pane.focusProxy() is button(pane, "empty_first")
    qtbot.keyClick(button(pane, "empty_first"), Qt.Key.Key_Return)
    settle(workspace)
    assert pane.link_count() > 0
    assert pane.focusProxy() is facing(pane)


def test_after_f7_from_anywhere_the_keys_are_about_what_is_looked_at(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    button(compared, "compare_side_0").setFocus()
    qtbot.keyClick(button(compared, "compare_side_0"), Qt.Key.Key_F7)
    row, link = facing(compared).looked
    assert row is not None
    focused = next(view for view in facing(compared).views if view.hasFocus())
    while link is None:
        qtbot.keyClick(focused, Qt.Key.Key_F7)
        link = facing(compared).looked[1]
    focused = next(view for view in facing(compared).views if view.hasFocus())
    qtbot.keyClick(focused, Qt.Key.Key_C)
    settle(workspace)
    assert [each.decision for each in workspace.archive.judgements()] == ["confirmed"]


def test_after_a_side_is_chosen_by_its_heading_the_keys_go_to_the_passages(
    compared: ComparePane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow)
    button(compared, "compare_side_1").setFocus()
    facing(compared).heads[1].side_chosen.emit("2024")
    settle(workspace)
    assert said(compared, "compare_digest").startswith("2019 and 2024: ")
    focused = next(view for view in facing(compared).views if view.hasFocus())
    qtbot.keyClick(focused, Qt.Key.Key_T)
    settle(workspace)
    assert compared.findChild(QTableWidget, "compare_grid").isVisible()


def test_a_column_of_one_statement_after_one_of_several_says_nothing_of_those(
    compared: ComparePane, workspace: Workspace, settle: Settle
) -> None:
    key = next(each.key for each in workspace.archive.statements(year=2022))
    counted = said(compared, "compare_source_1")
    facing(compared).heads[1].side_chosen.emit(key)
    settle(workspace)
    facing(compared).heads[1].show_present(None)
    assert said(compared, "compare_source_1") != counted
    assert "statement" not in said(compared, "compare_source_1").split(" · ")[0]
