"""The cells of the import table under a person's hands: typing, refusing, confirming, leaving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kpdesk.archive import Archive
from kpdesk.core.records import Description, Evidence, Meeting, Proposal
from kpdesk.gui.base.details.dialog import DetailsDialog
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.importing.dialog import ImportDialog
from kpdesk.gui.importing.model import COLUMNS, ProposalModel
from kpdesk.gui.importing.table import ProposalTable

Settle = Callable[[Workspace], None]
DATE, MEETING, TITLE = (COLUMNS.index(each) for each in ("date", "meeting", "title"))


def _proposals() -> list[Proposal]:
    doubt = Evidence("the intersessional", "guess")
    known = Description(
        title="A speech", date="2022-06-21", date_precision="day", organisation="COC",
        meeting=Meeting(2022, "intersessional", "Lume", "ZZ"), evidence={"meeting": doubt},
    )  # fmt: skip
    return [Proposal("/x/a.txt", "new", known, paragraphs=4), Proposal("/x/b.txt", "new", Description(), paragraphs=1)]


@pytest.fixture
def model(theme: Theme) -> ProposalModel:
    filled = ProposalModel(theme)
    filled.fill(_proposals())
    return filled


@pytest.fixture
def dialog(
    qtbot: QtBot, empty_workspace: Workspace, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> ImportDialog:
    archive = Archive.open(tmp_path / "archive")
    monkeypatch.setattr(archive, "propose", lambda *_, **__: _proposals())
    empty_workspace.open(archive)
    opened = ImportDialog(empty_workspace, [tmp_path])
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    settle(empty_workspace)
    return opened


def _table(dialog: ImportDialog) -> ProposalTable:
    table = dialog.findChild(ProposalTable)
    assert table is not None
    return table


def _open(dialog: ImportDialog, row: int, column: int) -> QLineEdit:
    table = _table(dialog)
    table.setCurrentIndex(table.model().index(row, column))
    table.edit(table.currentIndex())
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    return editor


def _type(qtbot: QtBot, dialog: ImportDialog, row: int, column: int, text: str) -> QLineEdit:
    editor = _open(dialog, row, column)
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    return editor


def _shown(dialog: ImportDialog, row: int, column: int) -> str:
    return str(_table(dialog).model().index(row, column).data())


def _error(dialog: ImportDialog) -> QLabel:
    label = dialog.findChild(QLabel, "import_error")
    assert label is not None
    return label


def _button(dialog: ImportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "date"),
    [("21 June 2021", "2021-06-21"), ("12 Nov 2021", "2021-11-12"), ("Nov 2021", "2021-11"), ("2021", "2021"),
     ("12 de novembro de 2021", "2021-11-12"), ("18/11/2019", "2019-11-18"), (" 2022-11-05 ", "2022-11-05"),
     ("21 Jun 2022 ?", "2022-06-21")],
)  # fmt: skip
def test_a_date_is_taken_in_words_too(model: ProposalModel, typed: str, date: str) -> None:
    assert model.correct([0, 1], "date", typed)
    assert [model.row(each).description.date for each in (0, 1)] == [date, date]


@pytest.mark.parametrize(
    "typed", ["05/06/2021", "31 February 2021", "21 to 25 June 2021", "on or near 21 June 2021", "soon"]
)
def test_a_date_that_can_be_read_in_two_ways_or_none_is_refused(model: ProposalModel, typed: str) -> None:
    assert not model.correct([0], "date", typed)
    assert model.row(0).description.date == "2022-06-21"


@pytest.mark.parametrize(
    ("typed", "meeting"),
    [("2022 Intersessional, Kasane", Meeting(2022, "intersessional", "Kasane")),
     ("2022 INTERSESSIONAL, Kasane, BW", Meeting(2022, "intersessional", "Kasane", "BW")),
     ("2021 Other meeting", Meeting(2021, "other")), ("2021 plenary ?", Meeting(2021, "plenary"))],
)  # fmt: skip
def test_a_meeting_is_taken_as_the_table_shows_it(model: ProposalModel, typed: str, meeting: Meeting) -> None:
    assert model.correct([0, 1], "meeting", typed)
    assert [model.row(each).description.meeting for each in (0, 1)] == [meeting, meeting]


def test_what_a_cell_shows_means_its_whole_value(model: ProposalModel) -> None:
    shown = str(model.index(0, MEETING).data())
    assert model.setData(model.index(0, MEETING), shown)
    assert model.row(0).description.meeting == Meeting(2022, "intersessional", "Lume", "ZZ")


def test_a_refused_text_stays_in_its_editor(qtbot: QtBot, dialog: ImportDialog) -> None:
    editor = _type(qtbot, dialog, 0, DATE, "soon")
    qtbot.waitUntil(_error(dialog).isVisible)
    assert _table(dialog).indexWidget(_table(dialog).model().index(0, DATE)) is editor
    assert editor.isVisible()
    assert editor.text() == "soon"
    editor.setText("3 May 2020")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shown(dialog, 0, DATE) == "3 May 2020")
    assert not _table(dialog).has_refused()


def test_esc_gives_a_refused_text_up(qtbot: QtBot, dialog: ImportDialog) -> None:
    editor = _type(qtbot, dialog, 0, DATE, "soon")
    qtbot.waitUntil(_table(dialog).has_refused)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _table(dialog).has_refused())
    assert dialog.isVisible()
    assert _shown(dialog, 0, DATE) == "21 Jun 2022"


def test_nothing_is_stored_while_a_text_is_refused(qtbot: QtBot, dialog: ImportDialog) -> None:
    _type(qtbot, dialog, 0, DATE, "soon")
    qtbot.waitUntil(_table(dialog).has_refused)
    qtbot.mouseClick(_button(dialog, "import_store"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert _table(dialog).has_refused()


def test_enter_confirms_a_doubtful_value_of_its_own_row_only(qtbot: QtBot, dialog: ImportDialog) -> None:
    table = _table(dialog)
    editor = _open(dialog, 0, MEETING)
    table.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shown(dialog, 0, MEETING) == "2022 Intersessional, Lume")
    assert table.model().index(0, MEETING).data(Qt.ItemDataRole.BackgroundRole) is None
    assert "confirmed" in str(table.model().index(0, MEETING).data(Qt.ItemDataRole.ToolTipRole))
    assert table.model().index(1, MEETING).data(Qt.ItemDataRole.EditRole) == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_only_enter_confirms(qtbot: QtBot, dialog: ImportDialog, key: Qt.Key) -> None:
    editor = _open(dialog, 0, MEETING)
    qtbot.keyClick(editor, key)
    place = _table(dialog).model().index(0, MEETING)
    qtbot.waitUntil(lambda: _table(dialog).indexWidget(place) is None)
    assert _shown(dialog, 0, MEETING).endswith("?")


def test_what_a_file_is_stored_as_is_confirmed_too(theme: Theme) -> None:
    model = ProposalModel(theme)
    model.fill([Proposal("/x/a.txt", "version", Description(title="A speech"), key="k")])
    place = model.index(0, COLUMNS.index("as"))
    assert place.data() == "new version ?"
    assert model.setData(place, "version")
    assert place.data() == "new version"
    assert place.data(Qt.ItemDataRole.BackgroundRole) is None
    assert not model.setData(place, "version")


def test_an_error_goes_once_a_correction_is_taken(qtbot: QtBot, dialog: ImportDialog) -> None:
    editor = _type(qtbot, dialog, 0, DATE, "soon")
    qtbot.waitUntil(_error(dialog).isVisible)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    _type(qtbot, dialog, 0, TITLE, "Another title")
    qtbot.waitUntil(lambda: _shown(dialog, 0, TITLE) == "Another title")
    assert not _error(dialog).isVisible()


@pytest.mark.parametrize("way", ["escape", "cancel", "close"])
def test_leaving_with_corrections_asks_first(qtbot: QtBot, dialog: ImportDialog, way: str) -> None:
    _type(qtbot, dialog, 0, TITLE, "Another title")
    qtbot.waitUntil(lambda: _shown(dialog, 0, TITLE) == "Another title")
    leave = {
        "escape": lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape),
        "cancel": lambda: qtbot.mouseClick(_button(dialog, "import_cancel"), Qt.MouseButton.LeftButton),
        "close": dialog.close,
    }[way]
    for _ in range(2):
        leave()
        assert dialog.isVisible()
        assert _button(dialog, "import_leave").isVisible()
    qtbot.mouseClick(_button(dialog, "import_stay"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not _button(dialog, "import_leave").isVisible()
    assert _shown(dialog, 0, TITLE) == "Another title"
    leave()
    qtbot.mouseClick(_button(dialog, "import_leave"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_leaving_with_a_refused_text_asks_too(qtbot: QtBot, dialog: ImportDialog) -> None:
    _type(qtbot, dialog, 0, DATE, "soon")
    qtbot.waitUntil(_table(dialog).has_refused)
    dialog.close()
    assert dialog.isVisible()
    assert _button(dialog, "import_leave").isVisible()


def test_leaving_without_corrections_asks_nothing(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_not_stated_is_said_and_title_and_date_are_doubtful(model: ProposalModel) -> None:
    shown = {name: str(model.index(1, COLUMNS.index(name)).data()) for name in COLUMNS}
    assert shown["title"] == shown["date"] == "not stated ?"
    assert shown["meeting"] == shown["organisation"] == "not stated"
    assert shown["delivery"] == "–"
    for name in ("title", "date", "meeting", "organisation"):
        place = model.index(1, COLUMNS.index(name))
        assert place.data(Qt.ItemDataRole.BackgroundRole) == model.theme.color("warn_soft")
        assert place.data(Qt.ItemDataRole.ForegroundRole) == model.theme.color("text_faint")
    assert model.index(1, COLUMNS.index("delivery")).data(Qt.ItemDataRole.BackgroundRole) is None


def test_that_something_is_not_stated_can_be_confirmed(model: ProposalModel) -> None:
    assert model.setData(model.index(1, TITLE), "")
    assert model.index(1, TITLE).data() == "not stated"
    assert model.index(1, TITLE).data(Qt.ItemDataRole.BackgroundRole) is None
    assert model.row(1).description.title is None


def test_a_doubtful_cell_keeps_its_colour_in_a_selected_row(dialog: ImportDialog) -> None:
    table = _table(dialog)
    table.setCurrentIndex(table.model().index(0, TITLE))
    assert table.selectionModel().isRowSelected(0)
    colours = _corner(table, 0, MEETING), _corner(table, 0, TITLE)
    theme = table.proposals.theme
    assert colours == (theme.name("warn_soft"), theme.name("selected"))


def test_a_line_stands_under_each_row_and_its_words_have_air(dialog: ImportDialog) -> None:
    table = _table(dialog)
    for row in (0, 1):
        box = table.visualRect(table.model().index(row, TITLE))
        assert table.viewport().grab().toImage().pixelColor(box.center().x(), box.bottom()) == (
            table.proposals.theme.color("line")
        )
        assert table.rowHeight(row) >= table.fontMetrics().height() + 12


def _corner(table: ProposalTable, row: int, column: int) -> str:
    box = table.visualRect(table.model().index(row, column))
    return table.viewport().grab().toImage().pixelColor(box.right() - 3, box.top() + 3).name()


def test_no_line_of_a_cell_is_cut_by_its_padding(dialog: ImportDialog) -> None:
    table = _table(dialog)
    place = table.model().index(0, MEETING)
    words = table.fontMetrics().horizontalAdvance(str(place.data()))
    table.setColumnWidth(MEETING, words + 14)
    assert table.rowHeight(0) >= 2 * table.fontMetrics().height() + 12


def test_a_column_that_is_made_narrower_cuts_no_words(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = _table(dialog)
    before = table.rowHeight(0)
    table.horizontalHeader().resizeSection(MEETING, 60)
    qtbot.waitUntil(lambda: before < table.sizeHintForRow(0) <= table.rowHeight(0))


def test_selected_rows_are_corrected_in_the_form_of_the_library(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = _table(dialog)
    table.selectAll()
    button = dialog.findChild(QPushButton, "import_correct")
    assert button.isEnabled()
    button.click()
    form = dialog.findChild(DetailsDialog)
    form.findChild(QLineEdit, "edit_date").setText("soon")
    form.accept()
    assert "not a date" in form.findChild(QLabel, "edit_error").text()
    form.findChild(QLineEdit, "edit_date").setText("2022-06-22")
    kind = form.findChild(QComboBox, "edit_meeting_type")
    kind.setCurrentIndex(kind.findData("plenary"))
    form.findChild(QLineEdit, "edit_meeting_year").setText("2022")
    form.accept()
    assert not form.isVisible()
    rows = [table.proposals.row(number).description for number in range(2)]
    assert {(each.date, each.meeting) for each in rows} == {("2022-06-22", Meeting(2022, "plenary"))}
    assert rows[0].organisation == "COC"
    assert table.proposals.unsaved


def test_without_a_row_that_can_be_corrected_the_form_is_not_offered(dialog: ImportDialog) -> None:
    table = _table(dialog)
    table.clearSelection()
    assert not dialog.findChild(QPushButton, "import_correct").isEnabled()


def test_enter_edits_the_cell_and_stores_nothing(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = _table(dialog)
    table.setCurrentIndex(table.model().index(0, TITLE))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    editor.setText("Another speech")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.indexWidget(table.currentIndex()) is None)
    assert _shown(dialog, 0, TITLE) == "Another speech"
    assert dialog.isVisible()


def test_del_leaves_the_chosen_files_out_and_takes_them_in_again(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = _table(dialog)
    table.setCurrentIndex(table.model().index(1, DATE))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert list(table.proposals.chosen()) == ["/x/a.txt"]
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert table.proposals.chosen() == {}
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert list(table.proposals.chosen()) == ["/x/a.txt", "/x/b.txt"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_editor_is_smaller_than_its_words_need(
    dialog: ImportDialog, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    table = _table(dialog)
    table.setLayoutDirection(direction)
    for column in ("title", "kind", "delivery", "language"):
        place = table.model().index(0, COLUMNS.index(column))
        table.setCurrentIndex(place)
        table.edit(place)
        editor = table.indexWidget(place)
        assert editor is not None
        assert editor.height() >= editor.sizeHint().height()
        if isinstance(editor, QComboBox):
            assert editor.width() >= editor.sizeHint().width()
        assert table.viewport().rect().contains(editor.geometry().center())
        assert 0 <= editor.x() <= table.viewport().width() - editor.width()
        qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_the_cell_that_the_keys_are_about_is_framed_also_where_nothing_is_doubtful(
    dialog: ImportDialog, qtbot: QtBot, theme: Theme
) -> None:
    table = _table(dialog)
    place = table.model().index(0, DATE)
    table.setFocus()
    table.setCurrentIndex(place)
    qtbot.waitUntil(table.hasFocus)
    box = table.visualRect(place)
    seen = table.viewport().grab().toImage()
    ratio = seen.devicePixelRatio()
    corner = seen.pixelColor(round((box.left() + 20) * ratio), round(box.top() * ratio))
    assert corner == table.proposals.theme.color("focus")


def test_who_stops_the_reading_is_told_so(
    qtbot: QtBot, empty_workspace: Workspace, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = Archive.open(tmp_path / "archive")
    monkeypatch.setattr(archive, "propose", lambda *_, **__: [])
    empty_workspace.open(archive)
    opened = ImportDialog(empty_workspace, [tmp_path])
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    opened.reject()
    settle(empty_workspace)
    told = opened.findChild(QLabel, "import_error")
    assert told is not None
    assert told.text().startswith("You stopped the reading")


def test_only_ctrl_enter_stores_from_the_table(
    dialog: ImportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: list[bool] = []
    button = dialog.findChild(QPushButton, "import_store")
    assert button is not None
    button.clicked.disconnect()
    button.clicked.connect(lambda: stored.append(True))
    table = _table(dialog)
    table.setCurrentIndex(table.model().index(0, COLUMNS.index("file")))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert not stored
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored
