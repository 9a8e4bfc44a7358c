from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Note
from kpdesk.errors import ReadOnlyError
from kpdesk.gui.annotations import delegate as delegate_module
from kpdesk.gui.annotations.delegate import NoteDelegate
from kpdesk.gui.annotations.filtering import Entry, Filter, kept, tags_of
from kpdesk.gui.annotations.model import ENTRY_ROLE, NotesModel
from kpdesk.gui.annotations.pane import NotesPane
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from tests.gui.reading_made import ARABIC, ENGLISH, Shelf, text_of

Settle = Callable[[Workspace], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def _shelf() -> Shelf:
    shelf = Shelf(text_of("english", ENGLISH, title="The purse"), text_of("arabic", ARABIC, year=2019))
    shelf.annotate("english", start=0, end=9, text="Ask the Chair", label="2", tags=("ask", "chair"))
    shelf.annotate("english", start=25, end=33, visibility="quotable")
    shelf.annotate("arabic", start=0, end=4, text="Vérifier le chiffre", label="5", tags=("ask",))
    return shelf


def _entries(shelf: Shelf) -> list[Entry]:
    about = {each.key: each for each in shelf.statements()}
    return [Entry.of(note, about.get(note.key)) for note in shelf.notes()]


@pytest.fixture
def shelf() -> Shelf:
    return _shelf()


@pytest.fixture
def workspace(empty_workspace: Workspace, shelf: Shelf) -> Workspace:
    empty_workspace.open(cast("Any", shelf))
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, settle: Settle) -> NotesPane:
    made = NotesPane(workspace)
    qtbot.addWidget(made)
    made.resize(480, 640)
    made.show()
    made.activateWindow()
    settle(workspace)
    made.list.setFocus()
    return made


@pytest.fixture
def told(workspace: Workspace) -> list[Message]:
    heard: list[Message] = []
    workspace.messages.told.connect(heard.append)
    return heard


def _shown(pane: NotesPane) -> list[str]:
    model = pane.list.notes
    return [model.entry(row).note.id for row in range(model.rowCount())]


def _choose(pane: NotesPane, *rows: int) -> None:
    pane.list.clearSelection()
    for row in rows:
        index = pane.list.notes.index(row)
        pane.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def _title(pane: NotesPane) -> str:
    label: Any = pane.findChild(QWidget, "empty_title")
    return str(label.text())


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), ["note-3", "note-1", "note-2"]),
        (Filter("chair"), ["note-1"]),
        (Filter("verifier CHIFFRE"), ["note-3"]),
        (Filter("purse"), ["note-1", "note-2"]),
        (Filter("الوفد"), []),
        (Filter(label="5"), ["note-3"]),
        (Filter(label="0"), ["note-2"]),
        (Filter(tag="ask"), ["note-3", "note-1"]),
        (Filter(visibility="quotable"), ["note-2"]),
        (Filter("ask", label="2", tag="chair", visibility="private"), ["note-1"]),
        (Filter("nowhere"), []),
    ],
)
def test_a_filter_keeps_what_fits(shelf: Shelf, wanted: Filter, found: list[str]) -> None:
    assert [each.note.id for each in kept(_entries(shelf), wanted)] == found


def test_notes_may_stand_with_the_newest_first(shelf: Shelf) -> None:
    from dataclasses import replace

    shelf.kept["note-2"] = replace(shelf.kept["note-2"], modified="2025-01-01T00:00:00Z")
    assert kept(_entries(shelf), Filter(newest_first=True))[0].note.id == "note-2"


def test_tags_are_offered_once_in_the_order_of_the_alphabet(shelf: Shelf) -> None:
    assert tags_of(_entries(shelf)) == ["ask", "chair"]


def test_the_model_keeps_the_rules_of_qt_models(shelf: Shelf, qapp: object) -> None:
    model = NotesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries(_entries(shelf))
    model.narrow(Filter("chair"))
    model.narrow(Filter())
    model.show_entries([])
    assert model.rowCount() == 0
    tester.deleteLater()


def test_a_row_is_read_aloud_with_all_that_is_painted(shelf: Shelf, qapp: object) -> None:
    model = NotesModel()
    model.show_entries(_entries(shelf))
    index = model.index(model.row_of("note-1"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Note on ¶1, label 2: Ask the Chair. tags ask, chair. private. The purse"
    assert index.data() == "Ask the Chair"
    assert model.index(model.row_of("note-2")).data() == "e thank "
    assert isinstance(index.data(ENTRY_ROLE), Entry)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.row_of("nowhere") == -1


@pytest.mark.bench
def test_a_hundred_thousand_notes_are_filtered_while_one_types(shelf: Shelf) -> None:
    import time

    entries = _entries(shelf) * 33_334
    began = time.perf_counter()
    assert len(kept(entries, Filter("chair"))) == 33_334
    assert time.perf_counter() - began < 0.15


def test_all_notes_are_listed_with_a_count(pane: NotesPane, workspace: Workspace, settle: Settle) -> None:
    said: list[str] = []
    pane.status_changed.connect(said.append)
    assert len(_shown(pane)) == 3
    pane.head.field.setText("ask")
    assert said[-1] == "2 of 3 notes"
    pane.head.field.setText("")
    assert said[-1] == "3 notes"
    pane.head.field.setText("chair")
    assert said[-1] == "1 of 3 notes"


def test_the_count_is_only_said_while_the_page_is_seen(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    said: list[str] = []
    pane.status_changed.connect(said.append)
    pane.hide()
    shelf.remove_note(_shown(pane)[0])
    qtbot.waitUntil(lambda: len(_shown(pane)) == 2)
    assert said == []
    pane.show()
    assert said == ["2 notes"]


@pytest.mark.parametrize(("row", "then"), [(0, 1), (1, 2), (2, 1)])
def test_after_a_removal_the_next_note_is_chosen_or_the_last(
    pane: NotesPane, qtbot: QtBot, row: int, then: int
) -> None:
    _choose(pane, row)
    wanted = _shown(pane)[then]
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(_shown(pane)) == 2)
    assert [note.id for note in pane.list.chosen()] == [wanted]


def test_rows_are_as_wide_as_the_list_when_only_its_width_changes(pane: NotesPane, qtbot: QtBot) -> None:
    for width in (900, 400):
        pane.resize(width, pane.height())
        row = pane.list.notes.index(0)
        qtbot.waitUntil(lambda row=row: pane.list.visualRect(row).width() == pane.list.viewport().width())
    assert pane.list.viewport().width() < 500


def test_a_row_has_room_for_its_head_its_note_its_quotation_and_its_foot(
    pane: NotesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights = {True: 15, False: 30}  # the fonts of the window are the taller ones
    serif = NoteDelegate._quote
    monkeypatch.setattr(NoteDelegate, "_quote", lambda self: _marked(serif(self)))
    monkeypatch.setattr(delegate_module, "line_height", lambda font, _: heights[font.italic()])
    delegate = cast("NoteDelegate", pane.list.itemDelegate())
    height = delegate.sizeHint(QStyleOptionViewItem(), pane.list.notes.index(0)).height()
    assert height == 30 + 30 + 15 + 30 + 2 * (delegate_module._MARGIN + delegate_module._GAP)


def test_a_row_of_a_window_in_latin_letters_has_room_for_an_arabic_note(
    pane: NotesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights = {True: 30, False: 15}  # Arabic lines are the higher ones
    monkeypatch.setattr(delegate_module, "line_height", lambda _, text: heights[any(c >= "\u0621" for c in text)])
    delegate = cast("NoteDelegate", pane.list.itemDelegate())
    height = delegate.sizeHint(QStyleOptionViewItem(), pane.list.notes.index(0)).height()
    assert height == 4 * 30 + 2 * (delegate_module._MARGIN + delegate_module._GAP)


def _marked(font: QFont) -> QFont:
    font.setItalic(True)
    return font


def test_the_filter_has_a_field_for_everything(pane: NotesPane) -> None:
    pane.head.label.setCurrentIndex(pane.head.label.findData("2"))
    assert _shown(pane) == ["note-1"]
    pane.head.label.setCurrentIndex(0)
    pane.head.tag.setCurrentIndex(pane.head.tag.findData("chair"))
    assert _shown(pane) == ["note-1"]
    pane.head.visibility.setCurrentIndex(3)
    assert _shown(pane) == []
    assert _title(pane) == "No note fits"


def test_keys_go_from_the_field_to_the_list_and_escape_clears_it(pane: NotesPane, qtbot: QtBot) -> None:
    pane.head.field.setFocus()
    qtbot.keyClicks(pane.head.field, "chair")
    qtbot.keyClick(pane.head.field, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    pane.head.field.setFocus()
    qtbot.keyClick(pane.head.field, Qt.Key.Key_Escape)
    assert pane.head.field.text() == ""


def test_a_tag_that_is_gone_is_looked_for_no_more(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    pane.head.tag.setCurrentIndex(pane.head.tag.findData("chair"))
    shelf.edit_note("note-1", tags=())
    qtbot.waitUntil(lambda: len(_shown(pane)) == 3)
    assert pane.head.tag.currentData() == ""


def test_enter_and_a_click_ask_for_the_passage(pane: NotesPane, qtbot: QtBot) -> None:
    _choose(pane, pane.list.notes.row_of("note-2"))
    with qtbot.waitSignal(pane.open_requested) as asked:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert asked.args == ["english", 2, "note-2"]
    place = pane.list.visualRect(pane.list.notes.index(0)).center()
    with qtbot.waitSignal(pane.open_requested) as asked:
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[2] == "note-3" or asked.args[2] == _shown(pane)[0]


def test_a_note_is_edited_in_its_place(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    row = pane.list.notes.row_of("note-1")
    _choose(pane, row)
    qtbot.keyClick(pane.list, Qt.Key.Key_F2)
    editor = pane.list.editor
    assert editor.isVisible()
    assert editor.draft().text == "Ask the Chair"
    assert editor.geometry().intersects(pane.list.visualRect(pane.list.notes.index(row)))
    editor.text.setPlainText("Ask both Chairs")
    pane.resize(420, 600)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    assert pane.list.hasFocus()
    qtbot.waitUntil(lambda: shelf.kept["note-1"].text == "Ask both Chairs")
    settle(workspace)


def test_what_others_change_does_not_take_the_row_from_under_the_editor(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    _choose(pane, 0)
    pane.list.edit_note()
    pane.list.editor.text.setPlainText("typed")
    shelf.remove_note("note-2")
    QApplication.processEvents()
    settle(workspace)
    assert len(_shown(pane)) == 3
    assert pane.list.editor.draft().text == "typed"
    qtbot.keyClick(pane.list.editor.text, Qt.Key.Key_Escape)
    settle(workspace)
    assert len(_shown(pane)) == 2
    pane.list.edit_note()
    assert pane.list.editor.draft().text == "typed"


def test_an_edit_that_is_refused_is_told_and_kept(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message], monkeypatch: Any
) -> None:
    def refuse(*_: Any, **__: Any) -> Note:
        raise ReadOnlyError("Not now.")

    monkeypatch.setattr(shelf, "edit_note", refuse)
    _choose(pane, 0)
    pane.list.edit_note()
    pane.list.editor.text.setPlainText("typed")
    pane.list.editor.saved.emit()
    settle(workspace)
    assert told[-1].sentence == "Not now."
    pane.list.edit_note()
    assert pane.list.editor.draft().text == "typed"
    pane.close()
    assert told[-1].sentence == "Not now."


def test_closing_the_window_saves_what_was_typed(pane: NotesPane, shelf: Shelf) -> None:
    note_id = _shown(pane)[0]
    _choose(pane, 0)
    pane.list.edit_note()
    pane.list.editor.text.setPlainText("typed")
    pane.close()
    assert shelf.kept[note_id].text == "typed"


def test_several_notes_go_to_the_trash_at_once_and_come_back(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message], qtbot: QtBot
) -> None:
    _choose(pane, 0, 2)
    gone = {_shown(pane)[0], _shown(pane)[2]}
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(_shown(pane)) == 1)
    settle(workspace)
    assert told[-1].sentence == "2 notes moved to the trash."
    assert pane.head.trash.text() == "Trash (2)"
    pane.head.trash.click()
    settle(workspace)
    assert set(_shown(pane)) == gone
    pane.list.selectAll()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)  # what is in the trash stays there
    settle(workspace)
    pane.head.restore.click()
    settle(workspace)
    qtbot.waitUntil(lambda: len(shelf.notes()) == 3)
    assert told[-1].sentence == "2 notes restored."
    qtbot.waitUntil(lambda: _title(pane) == "The trash is empty")


def test_undo_beside_the_message_brings_them_back(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message]
) -> None:
    _choose(pane, 1)
    workspace.actions["remove_note"].trigger()
    settle(workspace)
    assert told[-1].act is not None
    told[-1].act()
    settle(workspace)
    assert len(shelf.notes()) == 3


def test_the_choice_survives_a_change(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    _choose(pane, 2)
    chosen = pane.list.chosen()[0].id
    first = _shown(pane)[0]
    shelf.remove_note(first)
    qtbot.waitUntil(lambda: len(_shown(pane)) == 2)
    assert [note.id for note in pane.list.chosen()] == [chosen]


def test_a_menu_offers_what_can_be_done(
    pane: NotesPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    pane.list.clearSelection()
    pane.list.menu_requested.emit(pane.mapToGlobal(pane.rect().center()))
    assert pane.findChild(QMenu, "notes_menu") is None
    _choose(pane, 0)
    pane.list.menu_requested.emit(pane.mapToGlobal(pane.rect().center()))
    menu = pane.findChild(QMenu, "notes_menu")
    assert menu is not None
    with qtbot.waitSignal(pane.open_requested):
        menu.actions()[0].trigger()
    assert [action.text().partition("\t")[0] for action in menu.actions()] == [
        "Show in the text",
        "Edit",
        "History…",
        "Export…",
        "Move to the trash",
        "Code “ask”",
    ]
    menu.actions()[4].trigger()
    settle(workspace)
    menu.close()
    assert len(shelf.notes()) == 2
    pane.head.trash.click()
    settle(workspace)
    _choose(pane, 0)
    pane.list.menu_requested.emit(pane.mapToGlobal(pane.rect().center()))
    menu = pane.findChildren(QMenu, "notes_menu")[-1]
    assert [action.text() for action in menu.actions()] == ["Show in the text", "Restore"]
    menu.close()


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_rows_are_painted_in_both_looks_and_directions(
    pane: NotesPane, workspace: Workspace, look: str, mirrored: bool
) -> None:
    workspace.theme.choose("dark" if look == "dark" else "light", remember=False)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    pane.list.setLayoutDirection(direction)
    image = pane.list.viewport().grab().toImage()
    accent = workspace.theme.color("accent").rgb()
    middle = image.width() // 2
    halves = {x < middle for x in range(image.width()) for y in range(60) if image.pixel(x, y) == accent}
    assert halves == {not mirrored}, "the year stands at the leading edge"


def test_an_archive_without_notes_says_how_to_make_one(
    qtbot: QtBot, empty_workspace: Workspace, settle: Settle
) -> None:
    empty_workspace.open(cast("Any", Shelf(text_of("english", ENGLISH))))
    pane = NotesPane(empty_workspace)
    qtbot.addWidget(pane)
    settle(empty_workspace)
    assert _title(pane) == "No notes yet"
    sentence: Any = pane.findChild(QWidget, "empty_sentence")
    assert "press H" in sentence.text()
    pane.list.edit_note()
    assert not pane.list.editing
    assert pane.list.unsaved() == {}


def test_where_private_notes_are_hidden_the_page_does_not_say_that_there_are_none(
    pane: NotesPane, workspace: Workspace, shelf: Shelf, settle: Settle
) -> None:
    for note in shelf.notes():
        if note.visibility != "private":
            shelf.remove_note(note.id)
    workspace.discretion.turn(on=True)
    settle(workspace)
    assert _shown(pane) == []
    assert _title(pane) == "No note is shown"
    workspace.discretion.turn(on=False)
    settle(workspace)
    assert _shown(pane)


def test_every_choice_has_a_label_that_names_it_to_a_screen_reader(pane: NotesPane) -> None:
    buddies = {label.buddy(): label.text() for label in pane.findChildren(QLabel) if label.buddy()}
    choices = pane.findChildren(QComboBox)
    assert len(choices) == 5
    assert [buddies[each] for each in choices] == [each.accessibleName() for each in choices]
    for each in choices:
        related = QAccessible.queryAccessibleInterface(each).relations(QAccessible.RelationFlag.Label)
        assert len(related) == 1
