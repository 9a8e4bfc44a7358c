from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Note
from kpdesk.errors import ReadOnlyError
from kpdesk.gui.base.look.elided import ElidedLabel
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.card import Card
from kpdesk.gui.reading.notes.editor import Draft, NoteEditor
from kpdesk.gui.reading.notes.words import spoken, when
from kpdesk.gui.reading.pane import ReadingPane
from tests.gui.reading_made import ARABIC, ASTRAL, ENGLISH, Shelf, text_of

TEXT = text_of("english", ENGLISH)
Settle = Callable[[Workspace], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(TEXT, text_of("arabic", ARABIC), text_of("astral", ASTRAL), text_of("long", ENGLISH * 8))


@pytest.fixture
def workspace(empty_workspace: Workspace, shelf: Shelf) -> Workspace:
    empty_workspace.open(cast("Any", shelf))
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, settle: Settle) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    _open(made, workspace, settle, "english")
    return made


@pytest.fixture
def told(workspace: Workspace) -> list[Message]:
    heard: list[Message] = []
    workspace.messages.told.connect(heard.append)
    return heard


def _open(pane: ReadingPane, workspace: Workspace, settle: Settle, key: str) -> None:
    pane.show_statement(key)
    settle(workspace)
    pane.page.setFocus()


def _caret(pane: ReadingPane, words: str) -> None:
    place = pane.page.text.index(words)
    pane.page.select(place, place)


def _select(pane: ReadingPane, words: str) -> None:
    place = pane.page.text.index(words)
    pane.page.select(place, place + len(words))


def _kept(shelf: Shelf) -> list[Note]:
    return shelf.notes()


def _cards(pane: ReadingPane) -> list[Card]:
    return [each for each in pane.page.findChildren(Card) if each.isVisible()]


def _editor(pane: ReadingPane) -> NoteEditor:
    return pane.notes.cards.editor


# Highlights


def test_h_highlights_the_sentence_at_the_caret(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    qtbot.keyClick(pane.page, Qt.Key.Key_H)
    settle(workspace)
    (note,) = _kept(shelf)
    assert note.selector.exact == "Nobody counted the stones of Kettle Ford."
    assert (note.label, note.text, note.paragraph, note.visibility) == (None, "", 3, "private")
    assert pane.marks.notes == [note]
    assert pane.page.selected() is None


@pytest.mark.parametrize("key", ["english", "arabic", "astral"])
def test_a_label_key_highlights_exactly_the_selected_words(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot, key: str
) -> None:
    _open(pane, workspace, settle, key)
    text = pane.page.text
    start = pane.page.body[1].start + 2
    pane.page.select(start + 6, start)
    wanted = text[start : start + 6].strip()
    qtbot.keyClick(pane.page, Qt.Key.Key_4)
    settle(workspace)
    (note,) = _kept(shelf)
    assert note.selector.exact == wanted
    assert text[note.selector.start : note.selector.end] == wanted
    assert note.label == "4"


def test_keys_alone_select_grow_and_label(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "Lirova")
    qtbot.keyClick(pane.page, Qt.Key.Key_S)
    qtbot.keyClick(pane.page, Qt.Key.Key_Right, SHIFT | CONTROL)
    qtbot.keyClick(pane.page, Qt.Key.Key_Right, SHIFT | CONTROL)
    qtbot.keyClick(pane.page, Qt.Key.Key_2)
    settle(workspace)
    assert [note.selector.exact for note in _kept(shelf)] == ["We thank Lirova for its rooms. We"]


def test_a_highlight_that_is_there_takes_the_new_label_and_is_not_doubled(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _select(pane, "a desk of our own")
    for key in (Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_5):
        qtbot.keyClick(pane.page, key)
        settle(workspace)
    assert [(note.selector.exact, note.label) for note in _kept(shelf)] == [("a desk of our own", "5")]


def test_highlights_may_lie_over_each_other_and_each_is_reached_by_tab(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    for words, key in (("We ask again for a desk", Qt.Key.Key_1), ("desk of our own", Qt.Key.Key_3)):
        _select(pane, words)
        qtbot.keyClick(pane.page, key)
        settle(workspace)
    reached = []
    for _ in range(2):
        QApplication.focusWidget().focusNextChild() if reached else pane.page.focusNextChild()
        focused = QApplication.focusWidget()
        assert isinstance(focused, Card)
        reached.append(focused.note_id)
    assert reached == [note.id for note in _kept(shelf)]


def test_what_cannot_be_saved_is_said_and_not_drawn(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message]
) -> None:
    shelf.refuse = ReadOnlyError("This archive is open for reading only.")
    _caret(pane, "counted")
    workspace.actions["highlight"].trigger()
    settle(workspace)
    assert pane.marks.notes == []
    assert [each.sentence for each in told] == ["This archive is open for reading only."]


def test_nothing_is_written_where_the_words_may_stand_elsewhere_by_now(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message]
) -> None:
    shelf.texts["english"] = text_of("english", (("paragraph", "Quite another beginning."), *ENGLISH), version=2)
    _caret(pane, "counted")
    workspace.actions["highlight"].trigger()
    settle(workspace)
    assert _kept(shelf) == []
    assert "newer version" in told[0].sentence


def test_a_version_that_comes_in_at_that_very_moment_gets_no_note_on_other_words(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message], monkeypatch: Any
) -> None:
    newer = text_of("english", (("paragraph", "Quite another beginning."), *ENGLISH), version=2)
    plain = shelf.annotate

    def annotate(*given: Any, **fields: Any) -> Note:
        shelf.texts["english"] = newer
        return plain(*given, **fields)

    monkeypatch.setattr(shelf, "annotate", annotate)
    _caret(pane, "counted")
    workspace.actions["highlight"].trigger()
    settle(workspace)
    assert _kept(shelf) == []
    assert "newer version" in told[0].sentence


# Writing


def test_n_writes_a_note_and_ctrl_enter_saves_it_and_gives_the_focus_back(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    qtbot.keyClick(pane.page, Qt.Key.Key_N)
    editor = _editor(pane)
    assert editor.text.hasFocus()
    qtbot.keyClicks(editor.text, "h n s p 1 2 Compare")
    editor.tags.setText("ask, shift , ask,")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    assert pane.page.hasFocus()
    settle(workspace)
    (note,) = _kept(shelf)
    assert (note.text, note.tags, note.visibility, note.label) == (
        "h n s p 1 2 Compare",
        ("ask", "shift"),
        "private",
        None,
    )
    assert note.selector.exact == "Nobody counted the stones of Kettle Ford."
    (card,) = _cards(pane)
    assert card.accessibleName() == "Note on ¶3: h n s p 1 2 Compare. tags ask, shift. private"


def test_label_and_visibility_are_chosen_in_the_editor(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    editor = _editor(pane)
    label = editor.findChild(QWidget, "note_editor_label_6")
    assert label is not None
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    editor.visibility.setCurrentIndex(2)
    qtbot.keyClick(editor.tags, Qt.Key.Key_Enter, CONTROL)
    settle(workspace)
    assert [(note.label, note.visibility) for note in _kept(shelf)] == [("6", "quotable")]


def test_letters_in_the_fields_of_the_editor_are_never_commands(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    editor = _editor(pane)
    for field in (editor.visibility, editor.findChild(QWidget, "note_editor_save"), editor.tags):
        assert field is not None
        field.setFocus()
        for key in (Qt.Key.Key_H, Qt.Key.Key_3, Qt.Key.Key_S, Qt.Key.Key_Delete):
            qtbot.keyClick(field, key)
    settle(workspace)
    assert _kept(shelf) == []
    assert pane.page.selected() is None


def test_an_empty_note_is_not_written(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    qtbot.keyClick(_editor(pane).text, Qt.Key.Key_Return, CONTROL)
    settle(workspace)
    assert _kept(shelf) == []


def test_escape_keeps_what_was_typed_for_the_next_time_at_that_passage(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message], qtbot: QtBot
) -> None:
    _select(pane, "the stones of Kettle Ford")
    workspace.actions["note"].trigger()
    _editor(pane).text.setPlainText("half a thought")
    qtbot.keyClick(_editor(pane).text, Qt.Key.Key_Escape)
    assert not _editor(pane).isVisible()
    assert pane.page.hasFocus()
    assert told[-1].sentence == "What you typed is kept: press N there to go on."
    _caret(pane, "Lirova")
    workspace.actions["note"].trigger()
    assert _editor(pane).draft() == Draft()
    qtbot.keyClick(_editor(pane).text, Qt.Key.Key_Escape)
    assert len(told) == 1
    _caret(pane, "Kettle")
    workspace.actions["note"].trigger()
    assert _editor(pane).draft().text == "half a thought"
    qtbot.keyClick(_editor(pane).text, Qt.Key.Key_Return, CONTROL)
    settle(workspace)
    assert [(note.selector.exact, note.text) for note in _kept(shelf)] == [
        ("the stones of Kettle Ford", "half a thought")
    ]


def test_n_on_a_highlight_writes_on_it(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _caret(pane, "counted")
    workspace.actions["label_3"].trigger()
    settle(workspace)
    workspace.actions["note"].trigger()
    _editor(pane).text.setPlainText("Why not?")
    _editor(pane).saved.emit()
    settle(workspace)
    assert [(note.text, note.label) for note in _kept(shelf)] == [("Why not?", "3")]


def test_an_edit_that_is_left_is_kept_and_one_that_fails_too(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message], monkeypatch: Any
) -> None:
    note = shelf.annotate("english", start=0, end=9, text="first")
    settle(workspace)
    QApplication.processEvents()
    settle(workspace)
    edit = pane.verbs.annotating.edit
    edit(note.id)
    _editor(pane).text.setPlainText("second")
    _editor(pane).left.emit()
    edit(note.id)
    assert _editor(pane).draft().text == "second"

    def refuse(*_: Any, **__: Any) -> Note:
        raise ReadOnlyError("Not now.")

    monkeypatch.setattr(shelf, "edit_note", refuse)
    _editor(pane).saved.emit()
    settle(workspace)
    assert told[-1].sentence.endswith("Not now.")
    edit(note.id)
    assert _editor(pane).draft().text == "second"


def test_what_was_typed_is_kept_when_another_text_is_opened(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message]
) -> None:
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    _editor(pane).text.setPlainText("do not lose me")
    _open(pane, workspace, settle, "arabic")
    assert not _editor(pane).isVisible()
    assert told[-1].sentence == "The note you began is kept: press N at its words to go on."
    _open(pane, workspace, settle, "english")
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    assert _editor(pane).draft().text == "do not lose me"


def test_closing_the_window_saves_what_was_typed_as_private_notes(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle
) -> None:
    known = shelf.annotate("english", start=0, end=9, text="first")
    settle(workspace)
    QApplication.processEvents()
    settle(workspace)
    pane.verbs.annotating.edit(known.id)
    _editor(pane).text.setPlainText("first, and more")
    _editor(pane).left.emit()
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    _editor(pane).text.setPlainText("begun")
    _editor(pane).visibility.setCurrentIndex(1)
    pane.close()
    assert [(note.text, note.tags, note.visibility) for note in _kept(shelf)] == [
        ("first, and more", ("draft",), "private"),
        ("begun", ("draft",), "private"),
    ]


def test_a_draft_that_cannot_be_saved_at_the_end_is_told(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, told: list[Message]
) -> None:
    _caret(pane, "counted")
    workspace.actions["note"].trigger()
    _editor(pane).text.setPlainText("begun")
    shelf.refuse = ReadOnlyError("Not now.")
    pane.close()
    assert told[-1].sentence == "Not now."


# Cards


def test_cards_stand_beside_their_passages_and_not_over_each_other(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    for words in ("We thank Lirova", "We ask again", "Nobody counted", "A visit"):
        start = TEXT.text.index(words)
        shelf.annotate("english", start=start, end=start + len(words), text=f"{words}, they say. " * 6, label="1")
    qtbot.waitUntil(lambda: len(_cards(pane)) == 4)
    boxes = [card.geometry() for card in _cards(pane)]
    assert all(a.bottom() < b.top() for a, b in pairwise(boxes))
    assert all(box.left() >= pane.page.column.right for box in boxes)
    first = pane.page.line_of(TEXT.text.index("We thank")).top() - pane.page.verticalScrollBar().value()
    assert abs(boxes[0].top() - first) < 8


def test_cards_scroll_with_the_text(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    _open(pane, workspace, settle, "long")
    shelf.annotate("long", start=30, end=60, text="high up")
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    before = _cards(pane)[0].y()
    pane.page.verticalScrollBar().setValue(150)
    assert _cards(pane)[0].y() == before - 150


def test_a_click_on_a_card_goes_to_its_passage_and_a_click_on_the_passage_chooses_the_card(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    start = TEXT.text.index("Nobody")
    shelf.annotate("english", start=start, end=start + 14, text="really?")
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    (card,) = _cards(pane)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert pane.page.caret == start
    assert pane.page.hasFocus()
    edit = card.findChild(QWidget, "note_edit")
    assert edit is not None
    assert edit.isVisible()
    pane.page.pressed_at.emit(0)
    assert not edit.isVisible()
    pane.page.pressed_at.emit(start + 3)
    assert edit.isVisible()


def test_a_card_is_opened_edited_and_removed_by_key(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message], qtbot: QtBot
) -> None:
    start = TEXT.text.index("Nobody")
    note = shelf.annotate("english", start=start, end=start + 14, text="really?")
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    (card,) = _cards(pane)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert pane.page.caret == start
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_F2)
    assert _editor(pane).draft().text == "really?"
    assert not card.isVisible()
    qtbot.keyClick(_editor(pane).text, Qt.Key.Key_Escape)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    settle(workspace)
    assert _kept(shelf) == []
    assert _cards(pane) == []
    assert told[-1].sentence == "The note on ¶3 is in the trash now."
    assert told[-1].act is not None
    told[-1].act()
    settle(workspace)
    assert [each.id for each in _kept(shelf)] == [note.id]
    assert len(_cards(pane)) == 1


def test_del_in_the_text_removes_the_shortest_note_at_the_caret(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, told: list[Message], qtbot: QtBot
) -> None:
    start = TEXT.text.index("Nobody")
    shelf.annotate("english", start=start, end=start + 14)
    shelf.annotate("english", start=start, end=start + 6)
    qtbot.waitUntil(lambda: len(pane.marks.notes) == 2)
    pane.page.select(start + 2, start + 2)
    qtbot.keyClick(pane.page, Qt.Key.Key_Delete)
    settle(workspace)
    assert [note.selector.exact for note in _kept(shelf)] == ["Nobody counted"]
    assert told[-1].sentence == "The highlight on ¶3 is gone."
    pane.page.select(0, 0)
    qtbot.keyClick(pane.page, Qt.Key.Key_Delete)
    settle(workspace)
    assert len(_kept(shelf)) == 1


def test_a_note_that_lost_its_place_is_shown_with_its_words_and_not_drawn(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    note = shelf.annotate("english", start=0, end=9, text="where am I?")
    shelf.kept[note.id] = replace(note, state="to place")
    pane.show_statement("arabic")
    settle(workspace)
    pane.show_statement("english")
    settle(workspace)
    (card,) = _cards(pane)
    quote = card.findChild(QLabel, "note_quote")
    assert quote is not None
    assert quote.text().startswith("To place: these words are not in this version. “The river")
    assert pane.marks.notes == []
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert pane.page.caret == 0


def test_a_long_note_is_cut_until_its_card_is_chosen(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    note = shelf.annotate("english", start=0, end=9, text="word " * 200)
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    (card,) = _cards(pane)
    short = card.height()
    pane.notes.choose(note.id)
    assert card.height() > short


def test_a_narrow_page_shows_marks_of_notes_and_the_chosen_card_over_the_text(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    note = shelf.annotate("english", start=0, end=9, text="a note", label="2", tags=("ask",))
    pane.resize(420, 600)
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    (card,) = _cards(pane)
    assert card.is_stub
    assert card.width() < 30
    pane.grab()
    pane.notes.choose(note.id)
    assert card.width() > 200
    passage = pane.page.rects(0, 9)[-1].translated(0, -pane.page.verticalScrollBar().value())
    assert card.y() > passage.bottom(), "it lies over the text, but never over its own words"
    pane.notes.choose("")
    assert card.width() < 30


@pytest.mark.parametrize("width", [420, 520, 640, 760, 1200])
@pytest.mark.parametrize("words", ["counted the stones", "Counted at the gate, not at the mine."])
def test_the_editor_never_covers_the_words_it_is_about(pane: ReadingPane, qtbot: QtBot, width: int, words: str) -> None:
    pane.page.setFocus()
    pane.resize(width, 520)
    qtbot.waitUntil(lambda: pane.page.width() <= width)
    _select(pane, words)
    start, end = pane.page.selected() or (0, 0)
    pane.verbs.annotating.begin()
    QApplication.processEvents()
    scrolled = pane.page.verticalScrollBar().value()
    box = QRectF(_editor(pane).geometry())
    assert box.size() == _editor(pane).size().toSizeF()
    assert not [rect for rect in pane.page.rects(start, end) if rect.translated(0, -scrolled).intersects(box)]
    assert QRectF(pane.page.viewport().rect()).contains(box)


def test_the_foot_gives_way_and_never_makes_the_window_wider(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.page.select(2, 60)
    pane.resize(480, 520)
    qtbot.waitUntil(lambda: pane.page.width() <= 480)
    foot = cast("QWidget", pane.findChild(QWidget, "reading_foot"))
    assert foot.minimumSizeHint().width() < 200
    assert pane.width() == 480
    for name in ("size", "selection", "source"):
        label = cast("QLabel", foot.findChild(QLabel, f"reading_foot_{name}"))
        assert isinstance(label, ElidedLabel)
        assert label.width() > 60
        assert label.text() in label.toolTip() or name == "source"


def test_cards_follow_the_theme(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle, qtbot: QtBot
) -> None:
    shelf.annotate("english", start=0, end=9, text="a note", label="2", tags=("ask", "a long tag that needs a line"))
    qtbot.waitUntil(lambda: len(_cards(pane)) == 1)
    light = _cards(pane)[0].grab().toImage()
    workspace.theme.choose("dark", remember=False)
    dark = _cards(pane)[0].grab().toImage()
    assert light.pixelColor(light.width() // 2, 4) != dark.pixelColor(dark.width() // 2, 4)


def test_a_note_can_be_the_place_at_which_a_text_is_opened(
    pane: ReadingPane, workspace: Workspace, shelf: Shelf, settle: Settle
) -> None:
    text = shelf.texts["long"]
    place = text.body[40].start + 3
    note = shelf.annotate("long", start=place, end=place + 8)
    pane.open_place("long", 41, note.id)
    settle(workspace)
    assert pane.page.caret == place
    assert pane.page.seen().contains(pane.page.line_of(place).center())


def test_a_note_is_told_in_words(shelf: Shelf) -> None:
    note = shelf.annotate("english", start=0, end=9, label="2", tags=("ask",), visibility="delegation")
    assert spoken(note) == "Highlight on ¶1, label 2: “The river”. tags ask. delegation"
    assert when("2019-11-12T14:02:00Z").endswith("2019")
    assert when("not a time") == ""
