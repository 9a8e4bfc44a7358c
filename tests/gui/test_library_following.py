"""The library follows the archive: what changed is shown, also in the trash, where old statements may be emptied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.language.names import title_of
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.library.pane import LibraryPane

Settle = Callable[[Workspace], None]


@pytest.fixture
def told(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[Message]:
    """What is said; every statement in the trash has been there for 91 days."""
    said: list[Message] = []
    workspace.messages.told.connect(said.append)
    archive, later = workspace.archive, datetime.now(UTC) + timedelta(days=91)
    overdue = archive.overdue_statements
    monkeypatch.setattr(archive, "overdue_statements", lambda _=None: overdue(later))
    return said


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot, settle: Settle) -> LibraryPane:
    made = LibraryPane(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle(workspace)
    return made


def _look_into_the_trash(pane: LibraryPane) -> None:
    button = pane.findChild(QPushButton, "library_trash")
    assert isinstance(button, QPushButton)
    button.click()


def test_the_trash_names_old_statements_and_waits_for_a_word(
    pane: LibraryPane, workspace: Workspace, qtbot: QtBot, told: list[Message]
) -> None:
    archive = workspace.archive
    gone, noted = archive.statements()[:2]
    archive.annotate(noted.key, start=0, end=5, text="mine")
    archive.remove(gone.key, noted.key)
    _look_into_the_trash(pane)
    qtbot.waitUntil(lambda: any("more than 90 days" in each.sentence for each in told), timeout=20_000)
    offer = told[-1]
    assert title_of(gone)[:30] in offer.sentence
    assert "have notes and stay" in offer.sentence or "has notes and stays" in offer.sentence
    assert len(archive.statements(removed=True)) == 2
    assert offer.act is not None
    offer.act()
    qtbot.waitUntil(lambda: [each.key for each in archive.statements(removed=True)] == [noted.key], timeout=20_000)
    archive.restore(noted.key)
    assert [note.text for note in archive.notes(key=noted.key)] == ["mine"]


def test_where_every_old_statement_has_notes_nothing_is_offered(
    pane: LibraryPane, workspace: Workspace, qtbot: QtBot, told: list[Message]
) -> None:
    archive = workspace.archive
    noted = archive.statements()[0]
    archive.annotate(noted.key, start=0, end=5, text="mine")
    archive.remove(noted.key)
    _look_into_the_trash(pane)
    qtbot.waitUntil(lambda: any("more than 90 days" in each.sentence for each in told), timeout=20_000)
    assert told[-1].act is None


def test_the_details_say_since_when_a_statement_is_in_the_trash(
    pane: LibraryPane, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    archive = workspace.archive
    archive.remove(archive.statements()[0].key)
    _look_into_the_trash(pane)
    qtbot.waitUntil(lambda: pane.tree.shown() == 1, timeout=20_000)
    settle(workspace)
    pane.details.show_statement(archive.statements(removed=True)[0])
    labels = [each.text() for each in pane.details.findChildren(QLabel)]
    assert any(text.startswith("In the trash since ") and "After 90 days" in text for text in labels)


def test_a_note_does_not_fill_the_library_anew(
    pane: LibraryPane, workspace: Workspace, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[int] = []
    monkeypatch.setattr(pane.tree, "show_statements", lambda statements: filled.append(len(statements)))
    archive = workspace.archive
    key = archive.statements()[0].key
    archive.annotate(key, start=0, end=5, text="mine")
    settle(workspace)
    assert filled == []
    archive.edit(key, title="Another title")
    qtbot.waitUntil(lambda: bool(filled), timeout=20_000)
    settle(workspace)
    assert len(filled) == 1
