"""The import table: guesses, doubts, corrections, storing, stopping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from kpdesk.archive import Archive
from kpdesk.core.records import Description, Evidence, Meeting, Proposal
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.importing.dialog import ImportDialog
from kpdesk.gui.importing.model import COLUMNS, ProposalModel
from kpdesk.gui.importing.table import ProposalTable

Settle = Callable[[Workspace], None]


def _proposals() -> list[Proposal]:
    doubt = Evidence("the plenary", "guess", ("2022 intersessional",))
    known = Description(
        title="A speech", date="2021-11-12", date_precision="day", meeting=Meeting(2021, "plenary", "Lume"),
        kind="closing speech", delivery="circulated", language="en", organisation="COC", evidence={"meeting": doubt},
    )  # fmt: skip
    return [
        Proposal("/x/a.txt", "new", known, paragraphs=4, words=90),
        Proposal("/x/b.txt", "duplicate", Description(), message="Already here: k. Nothing will change.", key="k"),
        Proposal("/x/c.txt", "failed", Description(), message="This file is damaged, so it was left out."),
        Proposal("/x/d.txt", "new", Description(title="Another"), paragraphs=1, words=9),
    ]


@pytest.fixture
def model(theme: Theme) -> ProposalModel:
    filled = ProposalModel(theme)
    filled.fill(_proposals())
    return filled


def _cell(model: ProposalModel, row: int, column: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, COLUMNS.index(column)), role)


def test_the_model_keeps_the_rules_of_qt(theme: Theme) -> None:
    model = ProposalModel(theme)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(_proposals())
    model.correct([0, 3], "kind", "letter")
    assert model.rowCount() == 4


def test_a_doubtful_value_has_a_sign_a_colour_and_its_words(model: ProposalModel) -> None:
    assert str(_cell(model, 0, "meeting")).endswith("?")
    assert _cell(model, 0, "meeting", Qt.ItemDataRole.BackgroundRole) is not None
    assert "the plenary" in str(_cell(model, 0, "meeting", Qt.ItemDataRole.ToolTipRole))
    assert _cell(model, 0, "title", Qt.ItemDataRole.BackgroundRole) is None


def test_a_file_that_is_not_new_says_why_and_cannot_be_ticked(model: ProposalModel) -> None:
    assert "Already here" in str(_cell(model, 1, "title"))
    assert not model.setData(model.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert set(model.chosen()) == {"/x/a.txt", "/x/d.txt"}
    assert dict(model.verdicts()) == {"new": 2, "version": 0, "duplicate": 1, "empty": 0, "failed": 1}


def test_a_correction_is_confirmed_and_sets_every_selected_row(model: ProposalModel) -> None:
    model.correct([0, 1, 3], "meeting", "2021 intersessional, Port Lume")
    for row in (0, 3):
        description = model.row(row).description
        assert description.meeting == Meeting(2021, "intersessional", "Port Lume")
        assert description.evidence["meeting"].certainty == "confirmed"
    assert model.row(1).description.meeting is None
    assert not str(_cell(model, 0, "meeting")).endswith("?")


def test_a_value_that_cannot_be_is_refused_with_a_sentence(qtbot: QtBot, model: ProposalModel) -> None:
    with qtbot.waitSignal(model.refused) as refused:
        model.setData(model.index(0, COLUMNS.index("date")), "yesterday")
    assert "nothing was changed" in refused.args[0]
    assert model.row(0).description.date == "2021-11-12"


def test_unticking_leaves_a_file_out(model: ProposalModel) -> None:
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert set(model.chosen()) == {"/x/d.txt"}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_text("A speech about open books and closed doors, kept short.", "utf-8")
    (folder / "b.txt").write_text("Another speech about quite another thing, kept short too.", "utf-8")
    (folder / "c.txt").write_text("", "utf-8")
    return folder


@pytest.fixture
def workspace(empty_workspace: Workspace, tmp_path: Path) -> Workspace:
    empty_workspace.open(Archive.open(tmp_path / "archive"))
    return empty_workspace


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, files: Path, settle: Settle) -> ImportDialog:
    opened = ImportDialog(workspace, [files])
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    settle(workspace)
    return opened


def _button(dialog: ImportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_nothing_is_stored_before_import_is_pressed(dialog: ImportDialog, workspace: Workspace) -> None:
    table = dialog.findChild(QTableView, "import_table")
    assert table is not None
    assert table.model().rowCount() == 3
    assert workspace.archive.counts() == (0, 0, 0)
    assert "2" in _button(dialog, "import_store").text()


def test_import_stores_what_is_ticked_and_closes(
    qtbot: QtBot, dialog: ImportDialog, workspace: Workspace, settle: Settle
) -> None:
    table = dialog.findChild(QTableView, "import_table")
    assert table is not None
    table.model().setData(table.model().index(0, COLUMNS.index("title")), "My own title")
    table.model().setData(table.model().index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    qtbot.mouseClick(_button(dialog, "import_store"), Qt.MouseButton.LeftButton)
    settle(workspace)
    assert [each.title for each in workspace.archive.statements()] == ["My own title"]
    assert not dialog.isVisible()


def test_nothing_can_be_corrected_while_the_files_are_stored(
    qtbot: QtBot, dialog: ImportDialog, workspace: Workspace
) -> None:
    table = dialog.findChild(QTableView, "import_table")
    assert table is not None
    table.selectRow(0)
    cell, correct = table.model().index(0, COLUMNS.index("title")), _button(dialog, "import_correct")
    assert cell.flags() & Qt.ItemFlag.ItemIsEditable
    assert correct.isEnabled()
    dialog.accept()
    assert not cell.flags() & Qt.ItemFlag.ItemIsEditable
    assert not correct.isEnabled()
    qtbot.waitUntil(lambda: len(workspace.archive.statements()) == 2, timeout=20_000)


def test_cancel_closes_and_stores_nothing(qtbot: QtBot, dialog: ImportDialog, workspace: Workspace) -> None:
    qtbot.mouseClick(_button(dialog, "import_cancel"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert workspace.archive.counts() == (0, 0, 0)


def test_a_folder_without_files_is_told(qtbot: QtBot, workspace: Workspace, tmp_path: Path, settle: Settle) -> None:
    (tmp_path / "nothing").mkdir()
    dialog = ImportDialog(workspace, [tmp_path / "nothing"])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(workspace)
    error = dialog.findChild(QLabel, "import_error")
    assert error is not None
    assert error.text()
    assert not _button(dialog, "import_store").isEnabled()


def _versions() -> list[Proposal]:
    known = Description(title="A speech", date="2021-11-12", date_precision="day")
    return [
        Proposal("/x/a.txt", "version", known, message="New version of k: 94 % of the words are the same.", key="k"),
        Proposal("/x/b.txt", "new", known, message="93 % of the words are those of k, but … .", key="k"),
        Proposal("/x/c.txt", "new", known),
    ]


@pytest.fixture
def likely(theme: Theme) -> ProposalModel:
    filled = ProposalModel(theme)
    QAbstractItemModelTester(filled, QAbstractItemModelTester.FailureReportingMode.Fatal)
    filled.fill(_versions())
    return filled


def test_a_likely_version_is_ticked_and_says_how_alike_it_is(likely: ProposalModel) -> None:
    assert set(likely.chosen()) == {"/x/a.txt", "/x/b.txt", "/x/c.txt"}
    assert likely.versions() == {"/x/a.txt": "k", "/x/b.txt": None}
    assert _cell(likely, 0, "as") == "new version ?"
    assert "94 %" in str(_cell(likely, 0, "title"))
    assert _cell(likely, 1, "as") == "own statement ?"
    assert "93 %" in str(_cell(likely, 1, "as", Qt.ItemDataRole.ToolTipRole))
    assert _cell(likely, 1, "title") == "A speech"
    assert _cell(likely, 2, "as") == ""
    assert dict(likely.verdicts()) == {"new": 2, "version": 1, "duplicate": 0, "empty": 0, "failed": 0}


def test_a_person_decides_what_a_file_is_stored_as(likely: ProposalModel) -> None:
    as_, title = COLUMNS.index("as"), COLUMNS.index("title")
    assert not likely.flags(likely.index(0, title)) & Qt.ItemFlag.ItemIsEditable
    assert not likely.flags(likely.index(2, as_)) & Qt.ItemFlag.ItemIsEditable
    assert likely.setData(likely.index(0, as_), "own")
    assert likely.setData(likely.index(1, as_), "version")
    likely.correct([2], "as", "version")
    assert likely.versions() == {"/x/a.txt": None, "/x/b.txt": "k"}
    assert likely.flags(likely.index(0, title)) & Qt.ItemFlag.ItemIsEditable
    assert _cell(likely, 0, "title") == "A speech"
    assert likely.setData(likely.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert likely.versions() == {"/x/a.txt": None}


NUMBERS = ("one", "two", "three", "four")
SPEECH = " ".join(f"Sentence {name} of this speech asks for open books again." for name in NUMBERS)


@pytest.mark.parametrize(("decision", "statements", "version"), [("version", 1, 2), ("own", 2, 1)])
def test_a_changed_file_goes_in_as_a_person_decides(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, settle: Settle, decision: str, statements: int, version: int
) -> None:
    (tmp_path / "a.txt").write_text(SPEECH, "utf-8")
    (tmp_path / "b.txt").write_text(SPEECH.replace("four", "five"), "utf-8")
    key = workspace.archive.import_files([tmp_path / "a.txt"]).imported[0].key
    dialog = ImportDialog(workspace, [tmp_path / "a.txt", tmp_path / "b.txt"])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(workspace)
    table = dialog.findChild(QTableView, "import_table")
    assert table is not None
    place = table.model().index(1, COLUMNS.index("as"))
    assert not table.isColumnHidden(place.column())
    assert "new version" in _text(dialog, "import_status")
    table.setCurrentIndex(place)
    table.edit(place)
    editor = table.findChild(QComboBox, "import_as")
    assert editor is not None
    editor.setCurrentIndex(editor.findData(decision))
    table.commitData(editor)
    qtbot.mouseClick(_button(dialog, "import_store"), Qt.MouseButton.LeftButton)
    settle(workspace)
    assert workspace.archive.counts()[0] == statements
    assert workspace.archive.show(key).statement.version == version


def _text(dialog: ImportDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_the_choice_of_versions_is_hidden_where_there_is_none(dialog: ImportDialog) -> None:
    table = dialog.findChild(QTableView, "import_table")
    assert table is not None
    assert table.isColumnHidden(COLUMNS.index("as"))


def test_a_year_that_stands_for_the_date_is_shown_as_it_is_stored(theme: Theme) -> None:
    known = Evidence("2021", "guess")
    described = Description(title="A speech", year=2021, evidence={"year": known})
    model = ProposalModel(theme)
    model.fill([Proposal("/x/2021 speech.txt", "new", described, paragraphs=4, words=90)])
    assert _cell(model, 0, "date") == "2021 ?"
    assert "2021" in str(_cell(model, 0, "date", Qt.ItemDataRole.ToolTipRole))
    assert model.correct([0], "date", "2021")
    assert (model.row(0).description.date, _cell(model, 0, "date")) == ("2021", "2021")


def test_the_longest_word_of_a_kind_has_room_in_every_language(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kpdesk.gui.importing.table.kind_name", lambda _: "Заключительнейшая речь")
    table = ProposalTable(ProposalModel(theme))
    qtbot.addWidget(table)
    word = table.fontMetrics().horizontalAdvance("Заключительнейшая")
    assert table.columnWidth(COLUMNS.index("kind")) > word
    assert table.columnWidth(COLUMNS.index("date")) == 105


def test_in_a_narrow_table_titles_keep_their_room_and_the_last_columns_are_scrolled_to(
    model: ProposalModel, qtbot: QtBot
) -> None:
    table = ProposalTable(model)
    qtbot.addWidget(table)
    title = COLUMNS.index("title")
    table.resize(1300, 300)
    table.show()
    table.fit()
    assert table.horizontalHeader().length() == table.viewport().width()
    table.resize(900, 300)
    assert table.columnWidth(title) == 180
    table.resize(1300, 300)
    assert table.columnWidth(title) > 180
