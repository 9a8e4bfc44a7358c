from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.core.records import Change, Hit, SearchPage
from kpdesk.errors import NotFoundError
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.outline import name_of, parts
from kpdesk.gui.reading.page.whose_line import WhoseLine
from kpdesk.gui.reading.pane import ReadingPane
from tests.gui.reading_made import ARABIC, ASTRAL, ENGLISH, Shelf, interview, text_of

LONG = text_of("long", ENGLISH * 8, year=2019)
Settle = Callable[[Workspace], None]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(
        text_of("english", ENGLISH, delivery="circulated", year=2021),
        LONG,
        text_of("arabic", ARABIC, title="كلمة الوفد"),
        text_of("astral", ASTRAL),
        interview(),
    )


@pytest.fixture
def workspace(empty_workspace: Workspace, shelf: Shelf) -> Workspace:
    empty_workspace.open(cast("Any", shelf))
    return empty_workspace


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> ReadingPane:
    made = ReadingPane(workspace)
    qtbot.addWidget(made)
    workspace.actions.attach(made, "window")
    made.resize(1300, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def told(workspace: Workspace) -> list[Message]:
    heard: list[Message] = []
    workspace.messages.told.connect(heard.append)
    return heard


def _text(pane: ReadingPane, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_whose_words_are_read_stands_above_them_while_the_head_is_scrolled_away(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.resize(1000, 330)
    pane.show_statement("english")
    settle(workspace)
    line = pane.findChild(QLabel, "reading_whose")
    assert line is not None
    assert not line.isVisible()
    top = pane.page.mapTo(pane, pane.page.rect().topLeft())
    pane.page.verticalScrollBar().setValue(pane.page.verticalScrollBar().maximum())
    assert line.isVisible()
    assert line.text() == line.accessibleName()
    assert line.text().endswith(" · 12 November 2021 · circulated, not delivered · English")
    assert "Coalition of the Confluence" in line.text()
    assert pane.page.mapTo(pane, pane.page.rect().topLeft()) == top
    pane.page.verticalScrollBar().setValue(0)
    assert not line.isVisible()
    whose = pane.findChild(WhoseLine, "reading_whose_line")
    assert whose is not None
    assert pane.shown is not None
    whose.show_statement(replace(pane.shown.statement, title="كلمة الوفد"))
    assert line.alignment() & Qt.AlignmentFlag.AlignRight
    assert "كلمة الوفد" in line.text()


def test_before_a_statement_is_open_the_page_says_what_to_do(pane: ReadingPane) -> None:
    assert pane.key == ""
    assert _text(pane, "empty_title") == "No statement is open"


def test_a_statement_is_shown_with_all_that_is_known_about_it(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.show_statement("english")
    settle(workspace)
    assert pane.key == "english"
    assert pane.shown is not None
    assert pane.page.toPlainText() == pane.shown.text
    assert _text(pane, "reading_title") == "English"
    assert _text(pane, "reading_source") == "Coalition of the Confluence · Plenary, Lirova · 12 November 2021 · English"
    assert _text(pane, "reading_badge") == "circulated, not delivered"
    assert _text(pane, "reading_foot_place") == "¶ 1 of 7"
    assert _text(pane, "reading_foot_size") == "62 words · 0:31 min at 120 words a minute"
    assert "english.txt" in _text(pane, "reading_foot_source")
    assert "0f0f0f0f" in _text(pane, "reading_foot_source")


def test_a_statement_opens_at_a_paragraph_with_its_words_marked(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    places: list[tuple[str, int]] = []
    pane.place_changed.connect(lambda key, n: places.append((key, n)))
    pane.open_place("long", 40, [(4, 9)])
    settle(workspace)
    paragraph = LONG.body[39]
    assert pane.page.caret == paragraph.start + 4
    assert pane.page.seen().contains(pane.page.line_of(pane.page.caret).center())
    assert pane.marks.ticks() == [(paragraph.start + 4, "hit_edge")]
    assert places[-1] == ("long", 40)
    pane.open_place("long", 0)
    settle(workspace)
    assert pane.marks.ticks() == []


def test_a_list_that_asks_again_for_the_same_place_moves_nothing_while_one_reads(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.open_place("long", 40, [(4, 9)])
    settle(workspace)
    pane.page.setFocus()
    pane.go_to(12)
    pane.open_place("long", 40, ((4, 9),))
    settle(workspace)
    assert pane.page.caret == LONG.body[11].start
    pane.find_bar.open()  # the focus is elsewhere: now the list means it
    pane.open_place("long", 40, [(4, 9)])
    settle(workspace)
    assert pane.page.caret == LONG.body[39].start + 4


def test_only_the_last_of_several_wishes_is_shown(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    for key in ("english", "arabic", "astral"):
        pane.show_statement(key)
    settle(workspace)
    assert pane.key == "astral"


def test_a_statement_that_is_not_there_is_told_and_the_page_stays(
    pane: ReadingPane, workspace: Workspace, settle: Settle, told: list[Message]
) -> None:
    pane.show_statement("english")
    settle(workspace)
    pane.show_statement("nowhere")
    settle(workspace)
    assert pane.key == "english"
    assert [each.sentence for each in told] == ["There is no statement nowhere."]


def test_the_outline_lists_headings_and_goes_there(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("english")
    settle(workspace)
    rows = pane.outline.list
    assert [rows.item(n).text().strip("\u2068\u2069") for n in range(rows.count())] == [
        "The river and the purse",
        "What we ask",
    ]
    assert pane.outline.isVisible()
    rows.itemActivated.emit(rows.item(1))
    assert pane.page.paragraph_at(pane.page.caret).n == 4
    assert rows.currentRow() == 1
    pane.resize(700, 600)
    assert not pane.outline.isVisible()


def test_the_outline_of_an_interview_is_its_questions() -> None:
    questions = parts(interview().body)
    assert [name_of(each) for each in questions] == [
        "What did the year bring?",
        "And the fund, which was to have been opened…",
    ]


def test_find_counts_steps_and_leaves_the_found_words_selected(
    pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.show_statement("long")
    settle(workspace)
    pane.page.setFocus()
    qtbot.keyClick(pane.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(pane.find_bar.field, "PURSE")
    assert pane.find_bar.count.text() == "1 of 16"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3)
    assert pane.find_bar.count.text() == "3 of 16"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text() == "16 of 16"
    assert len(pane.marks.ticks()) == 17
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert LONG.text[slice(*(pane.page.selected() or (0, 0)))] == "purse"
    assert pane.marks.ticks() == []
    assert pane.page.hasFocus()


def test_find_next_works_with_the_bar_closed_and_words_that_are_not_there_are_said(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.show_statement("long")
    settle(workspace)
    desk = LONG.text.index("desk")
    pane.page.select(desk, desk + 4)
    workspace.actions["find"].trigger()
    assert pane.find_bar.field.text() == "desk"
    pane.page.escaped.emit()
    assert not pane.find_bar.isVisible()
    workspace.actions["find_next"].trigger()
    assert pane.find_bar.isVisible()
    pane.find_bar.field.setText("submarine")
    assert pane.find_bar.count.text() == "Not in this text"
    pane.find_bar.field.clear()
    assert pane.find_bar.count.text() == ""


def test_find_begins_anew_in_another_text(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("long")
    settle(workspace)
    workspace.actions["find"].trigger()
    pane.find_bar.field.setText("desk")
    pane.show_statement("english")
    settle(workspace)
    assert pane.find_bar.count.text() == "1 of 2"


def test_a_paragraph_is_gone_to_by_its_number(
    pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.show_statement("long")
    settle(workspace)
    workspace.actions["go_to_paragraph"].trigger()
    field = pane.findChild(QWidget, "go_bar_field")
    assert field is not None
    qtbot.keyClicks(field, "9999x")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pane.page.paragraph_at(pane.page.caret).n == len(LONG.body)
    assert pane.page.hasFocus()


def test_a_part_of_a_paragraph_is_gone_to_by_its_letter(
    pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.show_statement("long")
    settle(workspace)
    workspace.actions["go_to_paragraph"].trigger()
    field = pane.findChild(QWidget, "go_bar_field")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "3Bx.")
    assert field.text() == "3Bx"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pane.page.paragraph_at(pane.page.caret).n == 3


def test_the_size_of_the_selection_stands_in_the_foot(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("english")
    settle(workspace)
    workspace.actions["select_paragraph"].trigger()
    assert _text(pane, "reading_foot_selection").startswith("Selected: 5 words · 0:02 min")
    workspace.actions["select_paragraph"].trigger()
    workspace.actions["select_sentence"].trigger()
    assert pane.page.selected() == (0, pane.page.body[1].end)


def test_a_change_of_theme_or_size_sets_the_page_again(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("long")
    settle(workspace)
    pane.go_to(30)
    caret, colour = pane.page.caret, pane.page.textCursor().charFormat().foreground().color()
    workspace.theme.choose("dark", remember=False)
    assert pane.page.textCursor().charFormat().foreground().color() != colour
    width = pane.page.column.width
    pane.page.wheelEvent(_wheel(120, Qt.KeyboardModifier.ControlModifier))
    assert workspace.theme.zoom == 110
    assert pane.page.column.width > width
    assert pane.page.caret == caret
    assert pane.page.toPlainText() == LONG.text


def test_the_wheel_alone_scrolls(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("long")
    settle(workspace)
    QApplication.sendEvent(pane.page.viewport(), _wheel(-120, Qt.KeyboardModifier.NoModifier))
    assert pane.page.verticalScrollBar().value() > 0
    assert workspace.theme.zoom == 100


def test_what_others_change_is_read_again_without_moving_the_page(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    pane.show_statement("long")
    settle(workspace)
    pane.go_to(30)
    place = pane.page.verticalScrollBar().value()
    renamed = replace(LONG.statement, title="Another title", delivery="delivered")
    shelf.texts["long"] = replace(LONG, statement=renamed)
    shelf.tell(Change("Edit", statements=("id-long",)))
    qtbot.waitUntil(lambda: _text(pane, "reading_title") == "Another title")
    assert pane.page.verticalScrollBar().value() == place
    assert pane.page.accessibleName() == "Another title"


def test_changes_elsewhere_are_not_read(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_statement("long")
    settle(workspace)
    asked: list[str] = []
    monkeypatch.setattr(shelf, "show", lambda key, **_: asked.append(key))
    monkeypatch.setattr(shelf, "notes", lambda *, key: asked.append(key))
    workspace.changed.emit(Change("Edit", statements=("id-english",), notes=("note-9",)))
    workspace.changed.emit(Change("Backup"))
    settle(workspace)
    assert asked == []


def test_a_newer_version_is_announced_and_shown_when_asked_for(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message], qtbot: QtBot
) -> None:
    pane.show_statement("long")
    settle(workspace)
    newer = text_of("long", (*ENGLISH, ("paragraph", "A last word.")), version=2)
    shelf.versions["long"] = [LONG, newer]
    shelf.texts["long"] = newer
    shelf.tell(Change("Import", statements=("id-long",)))
    qtbot.waitUntil(lambda: bool(told))
    assert pane.page.toPlainText() == LONG.text
    assert "version 1 of 2" in _text(pane, "reading_foot_source")
    assert told[0].sentence == "A newer version of this statement came in. You are reading version 1."
    assert told[0].act is not None
    told[0].act()
    settle(workspace)
    assert pane.page.toPlainText() == newer.text


def test_escape_asks_to_go_back(pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot) -> None:
    pane.show_statement("english")
    settle(workspace)
    with qtbot.waitSignal(pane.close_requested):
        qtbot.keyClick(pane.page, Qt.Key.Key_Escape)


def test_other_years_are_asked_for_with_the_nearest_like_statement(
    pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    pane.show_statement("english")
    settle(workspace)
    pane.page.setFocus()
    with qtbot.waitSignal(pane.compare_requested) as asked:
        qtbot.keyClick(pane.page, Qt.Key.Key_Y)
    assert asked.args == [["english", "long", ""]]  # and what could be added is offered


def test_without_another_year_that_is_said(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message]
) -> None:
    pane.show_statement("english")
    settle(workspace)
    del shelf.texts["long"]
    workspace.actions["compare_years"].trigger()
    settle(workspace)
    assert told[0].sentence == "There is no statement of another year to compare this one with."


def test_the_same_passage_of_other_years_is_offered_and_opened(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message], qtbot: QtBot
) -> None:
    hit = Hit(
        "long",
        1,
        2,
        year=2019,
        title="Long",
        organisation="COC",
        kind="x",
        score=1,
        text="We thank",
        marks=(),
        snippet="",
    )
    shelf.near = SearchPage("", 2, 2, took_ms=0, hits=(replace(hit, year=2021), hit, replace(hit, score=-0.7)))
    pane.show_statement("english")
    settle(workspace)
    workspace.actions["same_passage"].trigger()
    settle(workspace)
    menu = pane.page.findChild(QWidget, "passages_menu")
    assert menu is not None
    (action,) = menu.actions()
    assert "2019 · \u2068COC\u2069 · ¶ 2" in action.text()
    with qtbot.waitSignal(pane.open_requested) as asked:
        action.trigger()
    assert asked.args == ["long", 2]
    menu.close()
    shelf.near = SearchPage("", 0, 2, took_ms=0, hits=())
    workspace.actions["same_passage"].trigger()
    settle(workspace)
    assert told[-1].sentence == "No passage like this one was found in other years."


def test_the_selection_is_copied_with_its_source(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message]
) -> None:
    pane.show_statement("astral")
    settle(workspace)
    start = pane.page.text.index("lamp")
    pane.page.select(start, start + 4)
    workspace.actions["copy_citation"].trigger()
    settle(workspace)
    assert QApplication.clipboard().text().startswith("“lamp” (astral) kp:astral.")
    assert told[-1].sentence == "Copied with citation."


def test_nothing_is_copied_where_the_words_may_stand_elsewhere_by_now(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message]
) -> None:
    pane.show_statement("english")
    settle(workspace)
    QApplication.clipboard().setText("before")
    shelf.texts["english"] = text_of("english", (("paragraph", "Quite another beginning."), *ENGLISH), version=2)
    workspace.actions["copy_citation"].trigger()
    settle(workspace)
    assert QApplication.clipboard().text() == "before"
    assert told[-1].kind == "error"
    assert "newer version" in told[-1].sentence


def test_the_text_can_be_heard(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("english")
    settle(workspace)
    heard = QAccessible.queryAccessibleInterface(pane.page)
    assert heard.text(QAccessible.Text.Name) == "English"
    assert heard.textInterface().text(0, 23) == "The river and the purse"


def test_everything_that_takes_the_focus_has_a_name(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("english")
    settle(workspace)
    silent = [
        each.objectName() or type(each).__name__
        for each in pane.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not (each.accessibleName() or each.toolTip())
        if each.isVisibleTo(pane)
    ]
    assert silent == []


def test_a_pane_that_cannot_be_seen_leaves_the_actions_alone(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf
) -> None:
    pane.show_statement("english")
    settle(workspace)
    pane.hide()
    for name in ("highlight", "find", "find_next", "find_previous", "go_to_paragraph", "copy_citation"):
        workspace.actions[name].trigger()
    settle(workspace)
    assert shelf.kept == {}
    assert not pane.find_bar.isVisibleTo(pane)


def test_a_menu_offers_what_can_be_done_with_the_sentence_under_the_mouse(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.show_statement("english")
    settle(workspace)
    place = pane.page.line_of(pane.page.body[2].start).center().toPoint()
    pane.page.customContextMenuRequested.emit(place)
    menu = pane.page.findChild(QWidget, "page_menu")
    assert menu is not None
    assert pane.page.paragraph_at(pane.page.caret).n == 3
    shown = [action.objectName() for action in menu.actions()]
    assert "action_highlight" in shown
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_the_mouse_is_offered_labels_beside_its_selection(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, qtbot: QtBot
) -> None:
    pane.show_statement("english")
    settle(workspace)
    bar = pane.page.findChild(QWidget, "selection_bar")
    assert bar is not None
    qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert not bar.isVisible()
    pane.page.select(pane.page.body[1].start, pane.page.body[1].start + 8)
    pane.page.selected_by_mouse.emit()
    assert bar.isVisible()
    assert pane.page.viewport().rect().contains(bar.geometry())
    button = bar.findChild(QWidget, "selection_action_label_3")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert [note.label for note in shelf.kept.values()] == ["3"]
    assert not bar.isVisible()


def test_a_tick_is_gone_to_by_a_click(pane: ReadingPane, workspace: Workspace, settle: Settle, qtbot: QtBot) -> None:
    pane.open_place("long", 50, [(0, 3)])
    settle(workspace)
    pane.page.verticalScrollBar().setValue(0)
    ticks = pane.page.findChild(QWidget, "reading_ticks")
    assert ticks is not None
    assert ticks.isVisible()
    down = round(pane.page.line_of(LONG.body[49].start).top() / pane.page.document().size().height() * ticks.height())
    qtbot.mouseClick(ticks, Qt.MouseButton.LeftButton, pos=QPoint(2, down))
    assert pane.page.seen().contains(pane.page.line_of(LONG.body[49].start).center())


def test_arabic_titles_stand_at_the_right(pane: ReadingPane, workspace: Workspace, settle: Settle) -> None:
    pane.show_statement("arabic")
    settle(workspace)
    title = pane.findChild(QLabel, "reading_title")
    assert title is not None
    assert title.alignment() & Qt.AlignmentFlag.AlignRight


def test_the_margins_of_an_interview_with_pages_are_painted(
    pane: ReadingPane, workspace: Workspace, settle: Settle
) -> None:
    pane.show_statement("interview")
    settle(workspace)
    page = pane.page
    plain = page.viewport().grab().toImage()
    area = page.line_of(page.body[4].start)
    accent = workspace.theme.color("accent").rgb()
    above = range(int(area.top()) - 30, int(area.top()))
    columns = range(page.column.left, page.column.left + 90)
    assert any(plain.pixel(x, y) == accent for y in above for x in columns), "who asks, above the question"
    gutter = range(page.column.left - 50, page.column.left - 10)
    lines = range(int(area.top()), int(area.bottom()))
    background = workspace.theme.color("page").rgb()
    assert any(plain.pixel(x, y) != background for y in lines for x in gutter), "the number of the paragraph"


def test_it_can_be_shown_before_the_archive_answers_and_closed_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    made = ReadingPane(workspace)
    made.show_statement("english")
    made.deleteLater()
    qtbot.waitUntil(lambda: not workspace.jobs.busy)


def test_a_text_that_is_gone_is_told_once(
    pane: ReadingPane, workspace: Workspace, settle: Settle, shelf: Shelf, told: list[Message], qtbot: QtBot
) -> None:
    pane.show_statement("english")
    settle(workspace)
    shelf.lost = NotFoundError("There is no statement english any more.")
    shelf.tell(Change("Remove", statements=("id-english",)))
    qtbot.waitUntil(lambda: bool(told))
    assert pane.page.toPlainText() != ""


def _wheel(delta: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    return QWheelEvent(
        QPointF(300, 200),
        QPointF(300, 200),
        QPoint(0, 0),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
