"""A note that was being written when kpdesk ended is told at the start, and its words are a button away."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.errors import NotFoundError
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.main_window.offers.waiting_drafts import found
from kpdesk.gui.reading.notes.draft_file import FILE
from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts
from kpdesk.gui.reading.notes.writing import Passage

Settle = Callable[[Workspace], None]
BEGUN = {"text": "Ask the Chair", "label": None, "tags": [], "visibility": "private"}


@pytest.fixture
def start(
    samples: Archive, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> Callable[[dict[str, object]], Message]:
    """Starts the window on an archive with a draft, and gives what is told of it."""

    def begin(place: dict[str, object]) -> Message:
        (samples.folder / FILE).write_text(json.dumps([{**place, "draft": BEGUN}]), encoding="utf-8")
        told: list[Message] = []
        workspace.messages.told.connect(told.append)
        made = MainWindow(workspace)
        qtbot.addWidget(made)
        made.show()
        workspace.opened.emit()
        qtbot.waitUntil(lambda: any("1 draft kept" in each.sentence for each in told), timeout=20_000)
        settle(workspace)
        button = next(each for each in made.findChildren(QPushButton) if each.text() == "Show the words")
        button.click()
        qtbot.waitUntil(lambda: made.pages.reading.shown is not None, timeout=20_000)
        settle(workspace)
        made.pages.reading.verbs.annotating.begin()
        qtbot.waitUntil(lambda: made.pages.reading.notes.cards.editor.draft().text == "Ask the Chair", timeout=20_000)
        return next(each for each in told if "1 draft kept" in each.sentence)

    return begin


def passage(archive: Archive) -> Passage:
    text = archive.show(archive.statements()[2].key)
    return Passage.of(text, text.body[3].start + 4, text.body[3].end)


def test_a_draft_on_words_is_told_at_the_start_and_leads_to_them(
    start: Callable[[dict[str, object]], Message], samples: Archive
) -> None:
    told = start({"passage": asdict(passage(samples))})
    assert told.stays


def test_a_draft_of_a_note_leads_to_the_note(start: Callable[[dict[str, object]], Message], samples: Archive) -> None:
    note = samples.annotate(samples.statements()[1].key, start=0, end=9, text="first")
    start({"note": note.id})


def test_the_button_leads_to_one_waiting_draft_after_the_other(
    samples: Archive, workspace: Workspace, qtbot: QtBot
) -> None:
    text = samples.show(samples.statements()[2].key)
    places = [asdict(Passage.of(text, body.start, body.end)) for body in text.body[:3]]
    drafts = [{"passage": place, "draft": BEGUN} for place in places]
    (samples.folder / FILE).write_text(json.dumps(drafts), encoding="utf-8")
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    kept = KeptDrafts.of(workspace)
    shown: list[int] = []
    kept.place_requested.connect(lambda at: shown.append(at.start))
    qtbot.waitUntil(lambda: len(told) == 1)
    told[-1].act()
    assert "2 drafts kept" in told[-1].sentence
    kept.take(Passage.of(text, text.body[1].start, text.body[1].end))  # found without the button
    told[-1].act()
    assert shown == [text.body[2].start, text.body[0].start]
    assert len(told) == 2  # each was shown or finished


def test_where_a_draft_is(samples: Archive) -> None:
    at = passage(samples)
    key, n, marks = found(samples, at)
    paragraph = samples.show(at.key).body[3]
    assert (key, n, marks) == (at.key, paragraph.n, [(4, paragraph.end - paragraph.start)])
    assert found(samples, Passage(at.key, 1, start=0, end=0, exact="", on="statement")) == (at.key, 0, ())
    with pytest.raises(NotFoundError, match="What you typed is kept"):
        found(samples, "nobody")
