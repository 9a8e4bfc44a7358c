from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kpdesk.errors import ReadOnlyError
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.theme import Theme
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.editor import NoteEditor
from kpdesk.gui.reading.kept_drafts import DAMAGED, FILE
from kpdesk.gui.reading.pane import ReadingPane
from tests.gui.reading_made import ENGLISH, Shelf, text_of

Start = Callable[[], ReadingPane]
TOLD: list[Message] = []


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(text_of("english", ENGLISH))
    made.folder = tmp_path
    return made


@pytest.fixture
def start(
    qtbot: QtBot, settings: Settings, theme: Theme, shelf: Shelf, settle: Callable[[Workspace], None]
) -> Iterator[Start]:
    """Starts the program anew on the same folder; what ran before it is as dead as after a loss of power."""
    running: list[Workspace] = []
    TOLD.clear()

    def begin() -> ReadingPane:
        workspace = Workspace(settings, theme)
        running.append(workspace)
        workspace.messages.told.connect(TOLD.append)
        workspace.open(cast("Any", shelf))
        pane = ReadingPane(workspace)
        qtbot.addWidget(pane)
        workspace.actions.attach(pane, "window")
        pane.resize(1200, 700)
        pane.show()
        pane.show_statement("english")
        settle(workspace)
        pane.page.setFocus()
        return pane

    yield begin
    for each in running:
        each.close()


def _begin(pane: ReadingPane, words: str) -> NoteEditor:
    place = pane.page.text.index(words)
    pane.page.select(place, place)
    pane.verbs.annotating.begin()
    return pane.notes.cards.editor


def _file(shelf: Shelf) -> list[dict[str, Any]]:
    file = shelf.folder / FILE
    return cast("list[dict[str, Any]]", json.loads(file.read_text(encoding="utf-8"))) if file.exists() else []


def _texts(shelf: Shelf) -> list[str]:
    return [each["draft"]["text"] for each in _file(shelf)]


def test_what_was_typed_outlives_a_sudden_end_and_is_offered_again_at_its_words(
    start: Start, shelf: Shelf, qtbot: QtBot
) -> None:
    editor = _begin(start(), "counted")
    qtbot.keyClicks(editor.text, "Ask Lirova")
    editor.tags.setText("ask, chair")
    qtbot.waitUntil(lambda: _texts(shelf) == ["Ask Lirova"])
    again = start()
    qtbot.waitUntil(lambda: [each.sentence for each in TOLD if "1 draft kept" in each.sentence] != [])
    assert _begin(again, "a desk of our own").draft().text == ""
    draft = _begin(again, "stones of Kettle").draft()
    assert (draft.text, draft.tags) == ("Ask Lirova", ("ask", "chair"))


def test_an_edit_of_a_note_outlives_a_sudden_end(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    note = shelf.annotate("english", start=0, end=9, text="first")
    pane = start()
    pane.verbs.annotating.edit(note.id)
    pane.notes.cards.editor.text.setPlainText("first, and more")
    qtbot.waitUntil(lambda: _texts(shelf) == ["first, and more"])
    again = start()
    again.verbs.annotating.edit(note.id)
    assert again.notes.cards.editor.draft().text == "first, and more"


def test_a_saved_draft_is_kept_until_the_note_is_durable_and_no_longer(
    start: Start, shelf: Shelf, qtbot: QtBot
) -> None:
    editor = _begin(start(), "counted")
    editor.text.setPlainText("done")
    qtbot.waitUntil(lambda: _texts(shelf) == ["done"])
    shelf.refuse = ReadOnlyError("Not now.")
    editor.saved.emit()
    qtbot.waitUntil(lambda: any(each.sentence == "Not now." for each in TOLD))
    assert _texts(shelf) == ["done"]
    shelf.refuse = None
    pane = start()
    _begin(pane, "counted").saved.emit()
    qtbot.waitUntil(lambda: not (shelf.folder / FILE).exists())
    assert [note.text for note in shelf.notes()] == ["done"]


def test_a_highlight_on_the_same_words_does_not_forget_the_draft(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    pane = start()
    editor = _begin(pane, "counted")
    editor.text.setPlainText("begun")
    editor.left.emit()
    pane.verbs.annotating.highlight("2")
    qtbot.waitUntil(lambda: len(pane.marks.notes) == 1)
    assert _texts(shelf) == ["begun"]


def test_a_draft_that_is_emptied_is_discarded(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    editor = _begin(start(), "counted")
    editor.text.setPlainText("no")
    qtbot.waitUntil(lambda: _texts(shelf) == ["no"])
    qtbot.keyClick(editor.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.text, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not (shelf.folder / FILE).exists())


def test_a_window_that_is_closed_leaves_a_note_and_no_draft_but_what_was_refused(start: Start, shelf: Shelf) -> None:
    pane = start()
    _begin(pane, "counted").text.setPlainText("begun")
    shelf.refuse = ReadOnlyError("Not now.")
    pane.close()
    assert _texts(shelf) == ["begun"]
    shelf.refuse = None
    start().close()
    assert [(note.text, note.tags) for note in shelf.notes()] == [("begun", ("draft",))]
    assert not (shelf.folder / FILE).exists()


@pytest.mark.parametrize(
    "written",
    ["", "{", "[1]", '[{"draft": {}}]', '{"a": 1}', "\0", '[{"note": "x", "draft": {"text": "", "label": "9"}}]'],
)
def test_a_damaged_file_is_set_aside_and_told(start: Start, shelf: Shelf, qtbot: QtBot, written: str) -> None:
    (shelf.folder / FILE).write_text(written, encoding="utf-8")
    start()
    qtbot.waitUntil(lambda: any("cannot be read" in each.sentence for each in TOLD))
    assert (shelf.folder / DAMAGED).read_text(encoding="utf-8") == written
    assert not (shelf.folder / FILE).exists()


def test_a_disk_that_refuses_is_told_once(
    start: Start, shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = start()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kpdesk.gui.reading.kept_drafts.os.replace", refuse)
    for text in ("one", "two"):
        editor = _begin(pane, "counted")
        editor.text.setPlainText(text)
        editor.left.emit()
    qtbot.waitUntil(lambda: any("No space left" in each.sentence for each in TOLD))
    assert len([each for each in TOLD if "No space left" in each.sentence]) == 1
    assert _begin(pane, "counted").draft().text == "two"


def test_an_archive_that_is_only_read_is_not_written(start: Start, shelf: Shelf) -> None:
    shelf.read_only = "Another window writes to it."
    pane = start()
    editor = _begin(pane, "counted")
    editor.text.setPlainText("words")
    editor.left.emit()
    assert list(shelf.folder.glob("drafts*")) == []
