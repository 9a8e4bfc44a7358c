"""What stands before a speech is one quiet line that opens, and is neither shown nor counted before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Opinion, Place
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.chips import counts_of
from kpdesk.gui.compare.columns.front import foldable
from kpdesk.gui.compare.columns.rows import ALONE, Arrangement, FrontRow, PassageRow
from kpdesk.gui.compare.columns.view import ColumnView
from kpdesk.gui.compare.pane import ComparePane
from tests.gui.compare_made import LINKS, NEW, OLD, comparison, link, texts

KEYS = (OLD.statement.key, NEW.statement.key)
FRONT = {(KEYS[0], 1): frozenset({1, 2}), (KEYS[1], 1): frozenset({1, 4})}
AT = {side: [Place(side, KEYS[side], paragraph=n) for n in sorted(FRONT[KEYS[side], 1])] for side in (0, 1)}
BOTH = frozenset([*AT[0], *AT[1]])
FREE = (link(1, 1, "same"), link(2, 4, "same"), link(3, 3, "reworded"))


def test_what_is_linked_only_among_itself_is_folded() -> None:
    assert foldable(comparison(FREE), FRONT, FREE) == BOTH


def test_what_is_linked_with_the_speech_stays_and_a_single_line_that_is_left_stays_too() -> None:
    assert foldable(comparison(LINKS), FRONT, LINKS) == frozenset()
    third = {**FRONT, (KEYS[0], 1): frozenset({1, 2, 5}), (KEYS[1], 1): frozenset({1, 2, 4})}
    links = (link(1, 1, "same"), link(2, 4, "same"), link(5, 5, "related"))
    assert foldable(comparison(links), third, links) == BOTH | {Place(1, KEYS[1], paragraph=2)}


@pytest.mark.parametrize("decided", [{"judged": "confirmed"}, {"rivals": (Opinion("Ada", "2022", "pinned"),)}])
def test_what_a_reader_decided_about_is_never_folded(decided: dict[str, object]) -> None:
    links = (replace(FREE[0], **decided), *FREE[1:])  # type: ignore[arg-type]
    assert foldable(comparison(links), FRONT, links) == frozenset()


def test_of_two_versions_of_one_statement_nothing_is_folded() -> None:
    two = comparison((), sides=((OLD,), (OLD,)))
    assert foldable(two, FRONT, ()) == frozenset()


def test_one_line_stands_for_what_is_folded_and_the_counts_are_those_of_what_is_shown() -> None:
    made = Arrangement(comparison(FREE), texts(), front=BOTH)
    rows = made.columns[0]
    assert rows[0] == FrontRow(OLD.statement, 2, opened=False)
    assert [row.place.paragraph for row in rows if isinstance(row, PassageRow)] == [3, 4, 5]
    counts = counts_of(made.comparison, folded=made.folded)
    assert (counts["same"], counts["reworded"]) == (0, 1)
    shown = [row for column in made.columns for row in column if isinstance(row, PassageRow)]
    assert sum(counts[name] for name in ALONE) == sum(row.status == "alone" for row in shown)
    assert not BOTH & {row.place for row in shown}
    assert all(stop.link is None or stop.link.status != "same" for stop in made.stops)


def test_opened_the_line_stays_and_everything_below_it_is_counted() -> None:
    made = Arrangement(comparison(FREE), texts(), front=BOTH, opened=True)
    assert made.columns[0][0] == FrontRow(OLD.statement, 2, opened=True)
    assert len(made.columns[0]) == 1 + len(OLD.body)
    assert counts_of(made.comparison, folded=made.folded)["same"] == 2


def test_with_a_filter_no_line_stands_for_what_is_not_counted() -> None:
    made = Arrangement(comparison(FREE), texts(), frozenset({"reworded"}), front=BOTH)
    assert [type(row) for column in made.columns for row in column] == [PassageRow, PassageRow]


def test_the_lines_after_a_speech_are_one_line_where_they_begin() -> None:
    closing = frozenset({Place(0, KEYS[0], paragraph=4), Place(0, KEYS[0], paragraph=5)})
    folded = Arrangement(comparison(FREE[:1]), texts(), front=BOTH - set(AT[0][1:]), closing=closing)
    rows = folded.columns[0]
    assert rows[-1] == FrontRow(OLD.statement, 2, opened=False, closing=True)
    assert not closing & {row.place for row in rows if isinstance(row, PassageRow)}
    assert closing <= folded.folded
    opened = Arrangement(comparison(FREE[:1]), texts(), closing=closing, opened=True).columns[0]
    numbers = [row.place.paragraph if isinstance(row, PassageRow) else 0 for row in opened]
    assert numbers == [1, 2, 3, 0, 4, 5]
    front = FrontRow(OLD.statement, 9, opened=True)
    assert folded.row_like(0, front) == 0
    assert folded.row_like(0, FrontRow(OLD.statement, 9, opened=True, closing=True)) == len(rows) - 1


HEAD = (
    "{title}\n\nPlenary of the Kimberley Process, 4 November {year}\n\nMr Chair, distinguished delegates,\n\n{said}\n\n"
    "I thank you.\n\nMara Ondel\n"
)
SAID = (
    "The lamps along the northern wharf were lit every evening of the past winter without fail.",
    "Nobody has counted the barrels of salt that the ferry carried over the river this spring.",
)


@pytest.fixture
def compared(
    empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Callable[[Workspace], None]
) -> ComparePane:
    files = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for file, year, said in zip(files, (2019, 2022), (SAID, SAID[:1]), strict=True):
        title = "Opening speech of the Civil Society Coalition"
        file.write_text(HEAD.format(title=title, year=year, said="\n\n".join(said)), "utf-8")
    archive = Archive.open(tmp_path / "archive")
    archive.import_files(files)
    keys = [each.key for each in archive.statements()]
    empty_workspace.open(archive)
    pane = ComparePane(empty_workspace)
    qtbot.addWidget(pane)
    pane.resize(1290, 640)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.compare(keys)
    settle(empty_workspace)
    return pane


def rows(pane: ComparePane, side: int = 0) -> list[object]:
    view = pane.findChild(ColumnView, f"compare_column_{side}")
    return [*view.column.rows]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_comparison_begins_with_the_speech_and_a_key_shows_what_stands_before_it(
    compared: ComparePane, qtbot: QtBot, key: Qt.Key
) -> None:
    view = compared.findChild(ColumnView, "compare_column_0")
    first = rows(compared)[0]
    assert isinstance(first, FrontRow)
    assert view.column.index(0).data() == f"{first.count} lines before the speech"
    assert "Enter shows them" in view.column.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    folded = len(rows(compared))
    view.setFocus()
    view.setCurrentIndex(view.column.index(0))
    qtbot.keyClick(view, key)
    assert len(rows(compared)) == folded + first.count + 2  # and the two lines after the speech
    assert view.currentIndex().row() == 0
    assert "Enter folds them" in view.column.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(view, key)
    assert len(rows(compared)) == folded


def test_a_click_opens_the_line_and_painting_it_is_no_fault(compared: ComparePane, qtbot: QtBot) -> None:
    view = compared.findChild(ColumnView, "compare_column_1")
    before = len(rows(compared, 1))
    compared.grab()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.column.index(0)).center())
    assert len(rows(compared, 1)) > before
    compared.grab()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.column.index(0)).center())
    assert isinstance(rows(compared, 1)[0], FrontRow)


def test_the_keyboard_comes_to_the_speech_and_not_to_what_stands_before_it(compared: ComparePane) -> None:
    view = compared.findChild(ColumnView, "compare_column_1")
    assert isinstance(view.column.row(0), FrontRow)
    view.setFocus()
    assert isinstance(view.column.row(view.currentIndex().row()), PassageRow)
    assert "not counted" in compared.findChild(QLabel, "compare_digest").text()


def test_thanks_and_a_signature_are_one_line_that_says_what_it_is(compared: ComparePane, qtbot: QtBot) -> None:
    view = compared.findChild(ColumnView, "compare_column_0")
    last = view.column.rowCount() - 1
    assert view.column.index(last).data() == "2 lines after the speech"
    view.setFocus()
    view.setCurrentIndex(view.column.index(last))
    said = compared.findChild(QLabel, "compare_why_text")
    assert "signatures" in said.text()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [row.paragraph.text for row in rows(compared)[-2:]] == ["I thank you.", "Mara Ondel"]  # type: ignore[attr-defined]
    assert "after the speech is shown" in said.text()
    compared.grab()


def test_two_versions_are_called_by_their_numbers_and_shown_whole(
    compared: ComparePane, empty_workspace: Workspace, settle: Callable[[Workspace], None]
) -> None:
    key = empty_workspace.archive.statements()[0].key
    compared.compare([f"{key}@1", key])
    settle(empty_workspace)
    digest = compared.findChild(QLabel, "compare_digest").text()
    assert digest.startswith("version 1 and ")
    assert "@" not in digest
    assert "not counted" not in digest
    assert not any(isinstance(row, FrontRow) for row in rows(compared))
    assert compared.findChild(QLabel, "compare_source_0").accessibleName().endswith("version 1")


def test_overview_and_ribbons_have_names(compared: ComparePane) -> None:
    found = {each.objectName(): each.accessibleName() for each in compared.findChildren(QWidget)}
    assert found["compare_overview"] == "Overview of all columns"
    assert found["compare_ribbons"] == "Links between two columns"


def test_a_side_in_the_trash_is_not_compared_and_comes_back_with_it(
    compared: ComparePane, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    archive = empty_workspace.archive
    gone = archive.statements()[1]
    archive.remove(gone.key)
    sentence = compared.findChild(QLabel, "empty_sentence")
    qtbot.waitUntil(lambda: "is in the trash" in sentence.text())
    assert compared.link_count() == 0
    archive.restore(gone.key)
    qtbot.waitUntil(lambda: compared.link_count() > 0)
