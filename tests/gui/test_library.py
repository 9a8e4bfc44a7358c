from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Evidence, Meeting, Statement
from kpdesk.gui.base.details.certainty import doubtful_fields, evidence_line
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.details import DetailsPanel
from kpdesk.gui.library.edit_dialog import EditDialog
from kpdesk.gui.library.model import BADGE_ROLE, STATEMENT_ROLE, Column, LibraryModel, findable
from kpdesk.gui.library.pane import LibraryPane
from tests.gui.doubles import STATEMENTS, statement

Settle = Callable[[Workspace], None]
FAIL_AT_ONCE = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot, settle: Settle) -> LibraryPane:
    made = LibraryPane(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle(workspace)
    return made


@pytest.fixture
def circulated(samples: Archive) -> Statement:
    """The one sample that was circulated and not delivered."""
    return next(each for each in samples.statements() if each.delivery == "circulated")


def titles(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    at = parent or QModelIndex()
    return [str(model.index(row, 0, at).data()).strip("\u2068\u2069") for row in range(model.rowCount(at))]


@pytest.mark.parametrize(("width", "language"), [(860, True), (560, False)])
def test_titles_keep_their_room_in_a_narrow_window(pane: LibraryPane, qtbot: QtBot, width: int, language: bool) -> None:
    pane.tree.setParent(None)
    qtbot.addWidget(pane.tree)
    pane.tree.resize(width, 500)
    pane.tree.show()
    assert pane.tree.columnWidth(Column.TITLE) >= 220
    assert pane.tree.isColumnHidden(Column.LANGUAGE) is not language
    date = pane.tree.fontMetrics().horizontalAdvance("28 Nov 2028")
    assert pane.tree.columnWidth(Column.DATE) > date


def test_the_model_is_a_sound_tree_in_every_state(qapp: object) -> None:
    model = LibraryModel()
    QAbstractItemModelTester(model, FAIL_AT_ONCE, model)
    for statements in ((), STATEMENTS, STATEMENTS[:1], ()):
        model.show(statements)
        for text in ("circulated", "2021 plenary", "nothing at all", ""):
            model.narrow(text)
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


def test_another_place_is_another_meeting(qapp: object) -> None:
    made = [
        statement("gaborone", year=2022, meeting=Meeting(2022, "plenary", city="Gaborone", country="BW")),
        statement("also-gaborone", year=2022, meeting=Meeting(2022, "plenary", city="GABORONE", country="BW")),
        statement("vila-sereia", year=2022, meeting=Meeting(2022, "plenary", city="Vila Sereia", country="VS")),
        statement("country", year=2022, meeting=Meeting(2022, "plenary", country="BW")),
        statement("nowhere", year=2022, meeting=Meeting(2022, "plenary")),
    ]
    model = LibraryModel()
    model.show(made)
    held = {title: titles(model, model.index(row, 0)) for row, title in enumerate(titles(model))}
    assert [title.casefold() for title in held] == [
        "2022  plenary, vila sereia",
        "2022  plenary, gaborone",
        "2022  plenary, botswana",
        "2022  plenary",
    ]
    assert held["2022  Plenary, Vila Sereia"] == ["Vila sereia"]
    assert held["2022  Plenary"] == ["Nowhere"]


@pytest.mark.parametrize("width", [600, 300, 190, 120])
def test_the_title_is_cut_before_the_badge(
    pane: LibraryPane, circulated: Statement, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[tuple[QRect, str]] = []
    delegate = pane.tree.itemDelegate()
    monkeypatch.setattr(delegate, "_paint_badge", lambda _, rect, badge, font: painted.append((rect, badge)))
    pane.tree.choose(circulated.key)
    option = QStyleOptionViewItem()
    option.widget, option.font, option.rect = pane.tree, pane.tree.font(), QRect(0, 0, width, 26)
    canvas = QPixmap(width, 26)
    painter = QPainter(canvas)
    delegate.paint(painter, option, pane.tree.currentIndex())
    painter.end()
    rect, badge = painted[0]
    assert badge == "circulated, not delivered"
    assert rect.left() >= 0
    assert rect.right() <= width or rect.left() == 0


def test_a_title_from_right_to_left_does_not_turn_the_message_round(
    pane: LibraryPane, workspace: Workspace, samples: Archive, qtbot: QtBot
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    arabic = next(each for each in samples.statements() if each.language == "ar")
    pane.tree.choose(arabic.key)
    workspace.actions["remove_statement"].trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].sentence == f"“\u2068{arabic.title}\u2069” is in the trash now."


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
    "typed", ["circulated", "CHAIR french", "2021 plenary", "intersessional", "coc 2024", "zzz", ""]
)
def test_the_filter_keeps_what_holds_every_word(pane: LibraryPane, samples: Archive, typed: str) -> None:
    pane.findChild(QLineEdit, "library_filter").setText(typed)
    words = typed.casefold().split()
    found = [each for each in samples.statements() if all(word in findable(each) for word in words)]
    assert pane.tree.shown() == len(found)
    assert (pane.tree.shown() == 0) == (typed == "zzz")


def test_enter_opens_the_chosen_statement(pane: LibraryPane, circulated: Statement, qtbot: QtBot) -> None:
    pane.tree.choose(circulated.key)
    with qtbot.waitSignal(pane.open_requested) as heard:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert heard.args == [circulated.key, 0, ()]


def test_the_details_show_what_is_known(pane: LibraryPane, circulated: Statement) -> None:
    pane.tree.choose(circulated.key)
    assert pane.details.findChild(QLabel, "details_title").text() == circulated.title
    assert pane.details.findChild(QLabel, "details_delivery").text() == "circulated, not delivered"
    assert pane.details.findChild(QLabel, "details_publisher").text() == "not stated"


def test_doubtful_values_are_marked_by_a_sign_and_say_why(workspace: Workspace, qtbot: QtBot) -> None:
    details = DetailsPanel(workspace)
    qtbot.addWidget(details)
    details.show_statement(STATEMENTS[3])
    meeting, date = (details.findChild(QLabel, f"details_{field}") for field in ("meeting", "date"))
    assert meeting.text() == "2019 Plenary, Lirova  ?"
    assert "a guess, please check" in meeting.toolTip()
    assert "also found: intersessional" in meeting.accessibleDescription()
    assert date.text() == "12 November 2019"


def test_certainty_is_told_in_words() -> None:
    assert doubtful_fields(STATEMENTS[3]) == ["meeting"]
    assert evidence_line(None) == ""
    assert evidence_line(Evidence("12 November", "stated")) == "“12 November” · stated in the text"
    assert evidence_line(Evidence("", "confirmed", other=("x",))).startswith("confirmed by a person")
    assert doubtful_fields(statement("a", evidence={"date": Evidence("", "confirmed", other=("x",))})) == []


def test_removed_statements_go_to_the_trash_and_come_back(
    pane: LibraryPane, workspace: Workspace, circulated: Statement, qtbot: QtBot
) -> None:
    actions, all_of_them = workspace.actions, pane.tree.shown()
    pane.tree.choose(circulated.key)
    actions["remove_statement"].trigger()
    qtbot.waitUntil(lambda: pane.tree.shown() == all_of_them - 1)
    trash = pane.findChild(QPushButton, "library_trash")
    assert trash.text() == "Trash 1"
    trash.click()
    qtbot.waitUntil(lambda: pane.tree.shown() == 1)
    pane.tree.choose(circulated.key)
    assert not actions["remove_statement"].isEnabled()
    actions["restore_statement"].trigger()
    qtbot.waitUntil(lambda: pane.tree.shown() == 0)
    pane.findChild(QPushButton, "library_all").click()
    qtbot.waitUntil(lambda: pane.tree.shown() == all_of_them)


def test_the_message_of_a_removal_brings_back_just_that(
    pane: LibraryPane, workspace: Workspace, samples: Archive, circulated: Statement, settle: Settle, qtbot: QtBot
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    pane.tree.choose(circulated.key)
    workspace.actions["remove_statement"].trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    another = samples.statements()[0]
    samples.edit(another.key, title="Something else was done in between")
    told[0].act()
    qtbot.waitUntil(lambda: circulated.key in {each.key for each in samples.statements()})
    assert samples.show(another.key).statement.title == "Something else was done in between"


def test_what_was_chosen_stays_chosen_when_the_archive_changes(
    pane: LibraryPane, workspace: Workspace, samples: Archive, circulated: Statement, settle: Settle, qtbot: QtBot
) -> None:
    pane.tree.choose(circulated.key)
    another = next(each for each in samples.statements() if each.key != circulated.key)
    samples.edit(another.key, title="Another title")
    qtbot.waitUntil(lambda: "Another title" in shown_titles(pane))
    assert [each.key for each in pane.chosen()] == [circulated.key]


def test_several_can_be_compared(pane: LibraryPane, workspace: Workspace, qtbot: QtBot) -> None:
    pane.tree.selectAll()
    keys = [each.key for each in pane.chosen()]
    assert len(keys) == pane.tree.shown()
    pane.tree.setFocus()
    with qtbot.waitSignal(pane.compare_requested) as heard:
        workspace.actions["compare_years"].trigger()
    assert heard.args == [keys]


def test_an_empty_library_offers_to_import_and_to_open_the_samples(
    empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    empty_workspace.open(Archive.open(tmp_path / "new"))
    pane = LibraryPane(empty_workspace)
    qtbot.addWidget(pane)
    pane.show()
    settle(empty_workspace)
    assert pane.details.isHidden()
    first, second = (pane.findChild(QPushButton, name) for name in ("empty_first", "empty_second"))
    with qtbot.waitSignal(pane.import_requested) as heard:
        first.click()
    assert heard.args == [[]]
    second.click()
    qtbot.waitUntil(lambda: pane.tree.shown() > 10, timeout=30_000)
    pane.tree.choose(empty_workspace.archive.statements()[0].key)
    qtbot.waitUntil(lambda: not pane.details.isHidden(), timeout=20_000)


def test_details_of_nothing_take_no_room_from_titles_in_a_narrow_window(
    pane: LibraryPane, circulated: Statement, qtbot: QtBot
) -> None:
    pane.resize(940, 640)  # the page in a window of 1024 pixels
    qtbot.waitUntil(pane.details.isHidden, timeout=20_000)
    qtbot.waitUntil(lambda: pane.tree.columnWidth(Column.TITLE) >= 400, timeout=20_000)
    pane.tree.choose(circulated.key)
    qtbot.waitUntil(lambda: pane.tree.viewport().width() < 700, timeout=20_000)
    assert not pane.details.isHidden()
    assert pane.tree.columnWidth(Column.TITLE) >= 250
    pane.tree.clearSelection()
    qtbot.waitUntil(pane.details.isHidden, timeout=20_000)
    pane.resize(1300, 640)
    assert not pane.details.isHidden()


def test_a_library_that_is_being_filled_is_read_again_once_all_is_in(
    pane: LibraryPane, workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    before, stored, go_on = pane.tree.shown(), Event(), Event()
    speech = tmp_path / "speech.txt"
    speech.write_text("A speech of the lamp makers.\n\nThank you, Chair. We ask for more light.\n", "utf-8")

    def work(_progress: object) -> None:
        workspace.archive.import_files([speech])
        stored.set()
        go_on.wait(30)

    with qtbot.waitSignal(workspace.changed, timeout=30_000):
        workspace.jobs.slow(work, lambda _: None)
    assert stored.wait(30)
    assert workspace.jobs.slow_busy
    assert pane.tree.shown() == before
    go_on.set()
    qtbot.waitUntil(lambda: pane.tree.shown() == before + 1, timeout=30_000)
    settle(workspace)
    assert not workspace.jobs.slow_busy


def test_corrections_send_only_what_was_changed(
    workspace: Workspace, samples: Archive, circulated: Statement, qtbot: QtBot
) -> None:
    dialog = EditDialog(workspace, [circulated])
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "edit_title").setText("Closing, corrected")
    with qtbot.waitSignal(dialog.saved) as heard:
        dialog.findChild(QPushButton, "edit_save").click()
    stored = samples.show(circulated.key).statement
    assert [stored] == heard.args[0]
    assert replace(stored, title=circulated.title, evidence={}) == replace(circulated, evidence={})
    assert stored.evidence["title"].certainty == "confirmed"


def test_a_refused_value_is_told_in_the_form_which_stays_open(
    workspace: Workspace, samples: Archive, circulated: Statement, qtbot: QtBot
) -> None:
    dialog = EditDialog(workspace, [circulated])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.findChild(QLineEdit, "edit_date").setText("soon")
    dialog.accept()
    error = dialog.findChild(QLabel, "edit_error")
    qtbot.waitUntil(lambda: not error.isHidden())
    assert "not a date" in error.text()
    assert dialog.isVisible()
    assert samples.show(circulated.key).statement == circulated


@pytest.mark.parametrize(
    "meeting",
    [
        Meeting(2022, "plenary", city="Gaborone", country="BW"),
        Meeting(2022, "plenary", city="Gaborone"),
        Meeting(2021, "intersessional"),
        Meeting(2021, "other", country="BW"),
        None,
    ],
)
def test_the_form_writes_a_meeting_as_the_archive_reads_it(
    workspace: Workspace, samples: Archive, circulated: Statement, qtbot: QtBot, meeting: Meeting | None
) -> None:
    dialog = EditDialog(workspace, [statement("a", meeting=meeting)])
    qtbot.addWidget(dialog)
    assert samples.edit(circulated.key, meeting=dialog.values()["meeting"]).meeting == meeting


def test_fifty_statements_get_one_meeting_and_one_undo_gives_each_its_own_back(
    workspace: Workspace, samples: Archive, qtbot: QtBot
) -> None:
    before = samples.statements()
    dialog = EditDialog(workspace, before)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QLineEdit, "edit_title") is None
    kind = dialog.findChild(QComboBox, "edit_meeting_type")
    kind.setCurrentIndex(kind.findData("plenary"))
    dialog.findChild(QLineEdit, "edit_meeting_year").setText("2022")
    dialog.findChild(QLineEdit, "edit_meeting_city").setText("Gaborone")
    with qtbot.waitSignal(dialog.saved):
        dialog.accept()
    now = samples.statements()
    assert {each.meeting for each in now} == {Meeting(2022, "plenary", "Gaborone")}
    assert {each.evidence["meeting"].certainty for each in now} == {"confirmed"}
    untouched = {each.key: (each.kind, each.organisation, each.language, each.delivery) for each in before}
    assert {each.key: (each.kind, each.organisation, each.language, each.delivery) for each in now} == untouched
    assert samples.undo() == f"Edit details of {len(before)} statements"
    assert samples.statements() == before


def test_a_form_for_several_says_where_they_differ_and_sends_nothing_of_it(
    workspace: Workspace, samples: Archive, qtbot: QtBot
) -> None:
    dialog = EditDialog(workspace, samples.statements())
    qtbot.addWidget(dialog)
    language = dialog.findChild(QComboBox, "edit_language")
    assert language.currentText() == "they differ; left as they are"
    assert dialog.findChild(QLineEdit, "edit_organisation").placeholderText() == "they differ; left as they are"
    wanted: list[dict[str, str]] = []
    dialog.wanted.disconnect()
    dialog.wanted.connect(wanted.append)
    language.setCurrentIndex(language.findData(""))
    dialog.accept()
    assert wanted == [{"language": ""}]


def test_groups_cannot_be_opened_but_folded(pane: LibraryPane, qtbot: QtBot) -> None:
    group = pane.tree.model().index(0, Column.TITLE)
    assert group.data(STATEMENT_ROLE) is None
    pane.tree.setCurrentIndex(group)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert not pane.tree.isExpanded(group)


def shown_titles(pane: LibraryPane) -> list[str]:
    model = pane.tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [title for group in groups for title in titles(model, group)]


@pytest.mark.parametrize("button", ["Open", "Предварительно открыть"])
def test_the_details_are_as_wide_as_what_they_show(
    pane: LibraryPane, circulated: Statement, qtbot: QtBot, button: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DetailsPanel, "tr", lambda _self, text, *_: button if text == "Open" else text)
    pane.resize(940, 640)
    pane.details.show_statement(replace(circulated, source="a_file_with_a_long_name" * 9))
    pane.details.show()
    page = pane.details.widget()
    qtbot.waitUntil(lambda: 0 < page.width() <= pane.details.viewport().width(), timeout=20_000)
    assert page.minimumSizeHint().width() <= pane.details.viewport().width()


def test_a_double_click_in_a_narrow_window_opens_the_row_though_the_first_click_shows_details(
    pane: LibraryPane, circulated: Statement, qtbot: QtBot
) -> None:
    pane.resize(940, 640)
    qtbot.waitUntil(pane.details.isHidden, timeout=20_000)
    opened: list[str] = []
    pane.open_requested.connect(lambda key, *_: opened.append(key))
    index = pane.tree.model().index_of(circulated.key)
    date = pane.tree.visualRect(index.siblingAtColumn(Column.DATE)).center()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.tree.viewport(), left, pos=date)
    assert pane.details.isHidden()
    qtbot.mouseDClick(pane.tree.viewport(), left, pos=date)
    assert opened == [circulated.key]
