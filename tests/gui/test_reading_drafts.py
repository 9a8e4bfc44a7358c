from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.draft_file import FILE
from kpdesk.gui.reading.notes.editor import NoteEditor
from kpdesk.gui.reading.notes.not_saved import NotSaved
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
    qtbot.waitUntil(lambda: any("Not now." in each.sentence for each in TOLD), timeout=20_000)
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
    assert (shelf.folder / "drafts.damaged.json").read_text(encoding="utf-8") == written
    assert not (shelf.folder / FILE).exists()


def test_a_disk_that_refuses_is_told_once(
    start: Start, shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = start()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kpdesk.gui.reading.notes.draft_file.os.replace", refuse)
    for text in ("one", "two"):
        editor = _begin(pane, "counted")
        editor.text.setPlainText(text)
        editor.left.emit()
    qtbot.waitUntil(lambda: any("No space left" in each.sentence for each in TOLD))
    assert len([each for each in TOLD if "No space left" in each.sentence]) == 1
    assert _begin(pane, "counted").draft().text == "two"


@pytest.fixture
def full(tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Fills the disk of the archive, or frees it; another disk is at hand."""
    home = tmp_path / "home"
    monkeypatch.setattr("kpdesk.paths.data_folder", lambda: home)
    replace = os.replace

    def fill(*, full: bool) -> None:
        def refuse(new: str, file: Path) -> None:
            if full and file.parent == shelf.folder:
                raise OSError(28, "No space left on device")
            replace(new, file)

        shelf.refuse = ArchiveError("The disk is full.") if full else None
        monkeypatch.setattr("kpdesk.gui.reading.notes.draft_file.os.replace", refuse)

    return fill


def rescued(tmp_path: Path) -> list[str]:
    return [
        each["draft"]["text"]
        for file in (tmp_path / "home").glob("kpdesk-not-saved-*.json")
        for each in json.loads(file.read_text(encoding="utf-8"))
    ]


def test_what_a_full_disk_refuses_is_in_a_rescue_file_and_a_banner_until_there_is_space_again(
    start: Start, shelf: Shelf, full: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    pane = start()
    withdrawn: list[Message] = []
    workspace = pane._workspace
    workspace.messages.withdrawn.connect(withdrawn.append)
    full(full=True)
    for words, text in (("counted", "one"), ("A visit", "two")):
        editor = _begin(pane, words)
        editor.text.setPlainText(text)
        editor.saved.emit()
    qtbot.waitUntil(lambda: sorted(rescued(tmp_path)) == ["one", "two"], timeout=20_000)
    qtbot.waitUntil(lambda: "Not saved: 2 notes" in TOLD[-1].sentence, timeout=20_000)
    banner = TOLD[-1]
    assert banner.stays
    assert str(tmp_path / "home") in banner.sentence
    assert "The disk is full." in banner.sentence
    editor = _begin(pane, "A purse")
    editor.text.setPlainText("three, being typed")
    qtbot.waitUntil(lambda: "three, being typed" in rescued(tmp_path), timeout=20_000)
    NotSaved.of(workspace).try_again()  # still full: the banner stays as it is
    editor.left.emit()
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=20_000)
    full(full=False)
    NotSaved.of(workspace).try_again()
    NotSaved.of(workspace).try_again()  # while it is being tried
    qtbot.waitUntil(lambda: sorted(note.text for note in shelf.notes()) == ["one", "two"], timeout=20_000)
    qtbot.waitUntil(lambda: banner in withdrawn, timeout=20_000)
    qtbot.waitUntil(lambda: rescued(tmp_path) == [], timeout=20_000)
    assert _texts(shelf) == ["three, being typed"]


def test_a_rescue_file_is_read_again_after_a_sudden_end(
    start: Start, shelf: Shelf, full: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    full(full=True)
    editor = _begin(start(), "counted")
    editor.text.setPlainText("kept elsewhere")
    editor.left.emit()
    assert rescued(tmp_path) == ["kept elsewhere"]
    full(full=False)
    again = start()
    assert _begin(again, "counted").draft().text == "kept elsewhere"
    assert rescued(tmp_path) == []
    assert _texts(shelf) == ["kept elsewhere"]


def test_a_draft_that_waits_for_the_disk_is_left_to_whoever_opens_it_again(
    start: Start, shelf: Shelf, full: Callable[..., None], qtbot: QtBot
) -> None:
    pane = start()
    workspace = pane._workspace
    full(full=True)
    editor = _begin(pane, "counted")
    editor.text.setPlainText("first")
    editor.saved.emit()
    qtbot.waitUntil(lambda: any("Not saved: 1 note" in each.sentence for each in TOLD), timeout=20_000)
    again = _begin(pane, "counted")
    assert again.draft().text == "first"
    full(full=False)
    NotSaved.of(workspace).try_again()
    again.text.setPlainText("first, and more")
    again.saved.emit()
    qtbot.waitUntil(lambda: [note.text for note in shelf.notes()] == ["first, and more"], timeout=20_000)


def test_an_archive_that_is_only_read_is_not_written(start: Start, shelf: Shelf) -> None:
    shelf.read_only = "Another window writes to it."
    pane = start()
    editor = _begin(pane, "counted")
    editor.text.setPlainText("words")
    editor.left.emit()
    assert list(shelf.folder.glob("drafts*")) == []


def test_where_no_disk_takes_the_words_the_banner_names_no_file(
    start: Start, shelf: Shelf, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    pane = start()
    shelf.refuse = ArchiveError("The disk is full.")
    monkeypatch.setattr("kpdesk.gui.reading.notes.draft_file.os.replace", refuse)
    editor = _begin(pane, "counted")
    editor.text.setPlainText("one")
    editor.saved.emit()
    qtbot.waitUntil(lambda: any("Copy the words elsewhere" in each.sentence for each in TOLD), timeout=20_000)
    assert not any("kept in" in each.sentence for each in TOLD)
