from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Evidence, Meeting
from kpdesk.gui.base.certainty import doubtful_fields, evidence_line
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.edit_dialog import EditDialog
from kpdesk.gui.library.filtering import LibraryFilter
from kpdesk.gui.library.model import BADGE_ROLE, STATEMENT_ROLE, Column, LibraryModel
from kpdesk.gui.library.pane import LibraryPane
from tests.gui.doubles import STATEMENTS, FakeArchive, statement

Settle = Callable[[Workspace], None]
FAIL_AT_ONCE = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def archive(empty_workspace: Workspace) -> FakeArchive:
    made = FakeArchive()
    empty_workspace.open(made)  # type: ignore[arg-type]
    return made


@pytest.fixture
def pane(archive: FakeArchive, empty_workspace: Workspace, qtbot: QtBot, settle: Settle) -> LibraryPane:
    made = LibraryPane(empty_workspace)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle(empty_workspace)
    return made


def titles(model: LibraryModel | LibraryFilter, parent: QModelIndex | None = None) -> list[str]:
    at = parent or QModelIndex()
    return [str(model.index(row, 0, at).data()).strip("\u2068\u2069") for row in range(model.rowCount(at))]


def test_the_model_is_a_sound_tree_in_every_state(qapp: object) -> None:
    model = LibraryModel()
    narrowed = LibraryFilter()
    narrowed.setSourceModel(model)
    QAbstractItemModelTester(model, FAIL_AT_ONCE, model)
    QAbstractItemModelTester(narrowed, FAIL_AT_ONCE, narrowed)
    for statements in ((), STATEMENTS, STATEMENTS[:1], ()):
        model.show(statements)
        for text in ("circulated", "2021 plenary", "nothing at all", ""):
            narrowed.narrow(text)
    assert model.rowCount() == 0


def test_statements_are_grouped_by_year_and_meeting_newest_first(qapp: object) -> None:
    model = LibraryModel()
    model.show(STATEMENTS)
    assert titles(model) == [
        "2021  Plenary, Lirova",
        "2021  Intersessional",
        "2019  Plenary, Lirova",
        "Year not stated",
    ]
    assert titles(model, model.index(0, 0)) == ["2021 plenary chair opening", "2021 plenary coc closing"]


def test_a_row_says_everything_to_a_screen_reader(qapp: object) -> None:
    model = LibraryModel()
    model.show(STATEMENTS)
    said = str(model.index_of("2021-plenary-coc-closing").data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("2021 plenary coc closing, circulated, not delivered, Coalition of the Confluence")
    assert model.index_of("2021-plenary-coc-closing").data(BADGE_ROLE) == "circulated, not delivered"
    assert not model.index_of("nowhere").isValid()


def test_a_title_cannot_turn_the_line_around(qapp: object) -> None:
    model = LibraryModel()
    model.show([statement("evil", title="Report \u202egnp.exe")])
    assert "\u202e" not in model.index_of("evil").data()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("circulated", 1),
        ("CHAIR french", 1),
        ("2021 plenary", 2),
        ("letter", 1),
        ("lirova", 3),
        ("", 5),
        ("zzz", 0),
    ],
)
def test_the_filter_keeps_what_holds_every_word(pane: LibraryPane, qtbot: QtBot, typed: str, kept: int) -> None:
    field = pane.findChild(QLineEdit, "library_filter")
    field.setText(typed)
    assert pane.tree.shown() == kept


def test_enter_and_double_click_open_the_statement(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.tree.choose("2019-plenary-coc-opening")
    with qtbot.waitSignal(pane.open_requested) as heard:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert heard.args == ["2019-plenary-coc-opening", 0, ()]


def test_the_details_show_what_is_known_and_mark_what_is_doubtful(pane: LibraryPane) -> None:
    pane.tree.choose("2019-plenary-coc-opening")
    meeting, date = (pane.details.findChild(QLabel, f"details_{field}") for field in ("meeting", "date"))
    assert meeting.text() == "2019 Plenary, Lirova  ?"
    assert "a guess, please check" in meeting.toolTip()
    assert "also found: intersessional" in meeting.accessibleDescription()
    assert date.text() == "12 November 2019"
    assert pane.details.findChild(QLabel, "details_publisher").text() == "not stated"


def test_certainty_is_told_in_words() -> None:
    assert doubtful_fields(STATEMENTS[3]) == ["meeting"]
    assert evidence_line(None) == ""
    assert evidence_line(Evidence("12 November", "stated")) == "“12 November” · stated in the text"
    assert evidence_line(Evidence("", "confirmed", other=("x",))).startswith("confirmed by a person")
    assert doubtful_fields(statement("a", evidence={"date": Evidence("", "confirmed", other=("x",))})) == []


def test_removed_statements_go_to_the_trash_and_come_back(
    pane: LibraryPane, archive: FakeArchive, empty_workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    pane.tree.choose("undated-letter")
    pane.tree.setFocus()
    empty_workspace.actions["remove_statement"].trigger()
    qtbot.waitUntil(lambda: pane.tree.shown() == 4)
    trash = pane.findChild(QPushButton, "library_trash")
    assert trash.text() == "Trash 1"
    trash.click()
    qtbot.waitUntil(lambda: pane.tree.shown() == 1)
    pane.tree.choose("undated-letter")
    assert not empty_workspace.actions["remove_statement"].isEnabled()
    empty_workspace.actions["restore_statement"].trigger()
    qtbot.waitUntil(lambda: pane.tree.shown() == 0)
    pane.findChild(QPushButton, "library_all").click()
    qtbot.waitUntil(lambda: pane.tree.shown() == 5)


def test_what_was_chosen_stays_chosen_when_the_archive_changes(
    pane: LibraryPane, archive: FakeArchive, qtbot: QtBot, empty_workspace: Workspace, settle: Settle
) -> None:
    pane.tree.choose("2021-plenary-chair-opening")
    archive.edit("2021-plenary-coc-closing", title="Another title")
    qtbot.waitUntil(lambda: not empty_workspace.jobs.busy)
    settle(empty_workspace)
    assert [each.key for each in pane.chosen()] == ["2021-plenary-chair-opening"]


def test_several_can_be_compared(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.tree.selectAll()
    keys = [each.key for each in pane.chosen()]
    assert len(keys) == 5
    with qtbot.waitSignal(pane.compare_requested) as heard:
        pane._ask_to_compare()
    assert heard.args == [keys]


def test_an_empty_library_offers_to_import_and_to_open_the_samples(
    empty_workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    empty_workspace.open(FakeArchive(()))  # type: ignore[arg-type]
    pane = LibraryPane(empty_workspace)
    qtbot.addWidget(pane)
    pane.show()
    settle(empty_workspace)
    first, second = (pane.findChild(QPushButton, name) for name in ("empty_first", "empty_second"))
    with qtbot.waitSignal(pane.import_requested) as heard:
        first.click()
    assert heard.args == [[]]
    second.click()
    qtbot.waitUntil(lambda: pane.tree.shown() == 1)


def test_corrections_send_only_what_was_changed(archive: FakeArchive, empty_workspace: Workspace, qtbot: QtBot) -> None:
    dialog = EditDialog(empty_workspace, STATEMENTS[3])
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "edit_title").setText("Opening, corrected")
    with qtbot.waitSignal(dialog.saved) as heard:
        dialog.findChild(QPushButton, "edit_save").click()
    assert heard.args[0].title == "Opening, corrected"
    assert heard.args[0].meeting == STATEMENTS[3].meeting


def test_a_refused_value_is_told_in_the_form_which_stays_open(
    archive: FakeArchive, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = EditDialog(empty_workspace, STATEMENTS[0])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.findChild(QLineEdit, "edit_date").setText("soon")
    dialog.accept()
    error = dialog.findChild(QLabel, "edit_error")
    qtbot.waitUntil(lambda: not error.isHidden())
    assert "not a date" in error.text()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("meeting", "written"),
    [
        (Meeting(2022, "plenary", city="Gaborone", country="BW"), "2022 plenary, Gaborone, BW"),
        (Meeting(2022, "plenary", city="Gaborone"), "2022 plenary, Gaborone"),
        (Meeting(2021, "intersessional"), "2021 intersessional"),
        (Meeting(2021, "other", country="BW"), "2021 other, , BW"),
        (None, ""),
    ],
)
def test_a_meeting_is_written_as_the_archive_reads_it(
    archive: FakeArchive, empty_workspace: Workspace, qtbot: QtBot, meeting: Meeting | None, written: str
) -> None:
    dialog = EditDialog(empty_workspace, statement("a", meeting=meeting))
    qtbot.addWidget(dialog)
    assert dialog.values()["meeting"] == written


def test_groups_cannot_be_opened_but_folded(pane: LibraryPane, qtbot: QtBot) -> None:
    group = pane.tree.model().index(0, Column.TITLE)
    assert group.data(STATEMENT_ROLE) is None
    pane.tree.setCurrentIndex(group)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert not pane.tree.isExpanded(group)
