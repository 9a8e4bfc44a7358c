"""The page of the original beside the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.pane import ReadingPane
from tests.integration.pdf_made import pages_of

LONG = 60_000


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[tuple[Archive, str, str]]:
    pdf, text = tmp_path / "lamps.pdf", tmp_path / "lamps.txt"
    pdf.write_bytes(pages_of("The lamps burn all night by the harbour.", "Nobody has counted them since the spring."))
    text.write_text("The keeper alone knows how many stones there are.", encoding="utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        stored = {each.source: each.key for each in archive.import_files([pdf, text]).imported}
        yield archive, stored["lamps.pdf"], stored["lamps.txt"]


@pytest.fixture
def workspace(keys: tuple[Archive, str, str], tmp_path: Path) -> Iterator[Workspace]:
    settings = Settings(tmp_path / "settings.ini")
    made = Workspace(settings, Theme(settings))
    made.open(keys[0])
    yield made
    made.jobs.close()


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, keys: tuple[Archive, str, str]) -> ReadingPane:
    shown = ReadingPane(workspace)
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    shown.show_statement(keys[1])
    qtbot.waitUntil(lambda: shown.key == keys[1], timeout=LONG)
    return shown


def said(pane: ReadingPane) -> str:
    return pane.findChild(QLabel, "original_image").accessibleName()


def test_the_page_of_the_paragraph_at_the_caret_stands_beside_the_text(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.actions["show_original"].trigger()
    qtbot.waitUntil(lambda: said(pane) == "Page 1 of 2 of the original", timeout=LONG)
    assert pane.page.isVisible()
    assert not pane.findChild(QLabel, "original_image").pixmap().isNull()
    place = pane.page.text.index("Nobody")
    pane.page.select(place, place)
    qtbot.waitUntil(lambda: said(pane) == "Page 2 of 2 of the original", timeout=LONG)
    qtbot.keyClick(pane.original, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: said(pane) == "Page 1 of 2 of the original", timeout=LONG)
    qtbot.keyClick(pane.original, Qt.Key.Key_Escape)
    assert not pane.original.isVisible()
    assert pane.page.isVisible()


def test_in_a_narrow_window_it_takes_the_place_of_the_text_and_gives_it_back(
    pane: ReadingPane, workspace: Workspace, qtbot: QtBot
) -> None:
    pane.resize(640, 700)
    workspace.actions["show_original"].trigger()
    qtbot.waitUntil(lambda: said(pane).startswith("Page 1"), timeout=LONG)
    assert not pane.page.isVisible()
    workspace.theme.choose("dark")
    assert not pane.findChild(QLabel, "original_image").pixmap().isNull()
    workspace.actions["show_original"].trigger()
    assert pane.page.isVisible()
    assert not pane.original.isVisible()


def test_a_text_without_pages_says_so_and_one_that_is_opened_next_closes_it(
    pane: ReadingPane, workspace: Workspace, keys: tuple[Archive, str, str], qtbot: QtBot
) -> None:
    workspace.actions["show_original"].trigger()
    qtbot.waitUntil(lambda: said(pane).startswith("Page 1"), timeout=LONG)
    pane.show_statement(keys[2])
    qtbot.waitUntil(lambda: pane.key == keys[2], timeout=LONG)
    qtbot.waitUntil(lambda: not pane.original.isVisible())
    told: list[str] = []
    workspace.messages.told.connect(lambda message: told.append(message.sentence))
    workspace.actions["show_original"].trigger()
    assert "not taken from a PDF" in told[0]


def test_beside_an_older_version_stands_the_page_of_that_version(
    pane: ReadingPane, workspace: Workspace, keys: tuple[Archive, str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(pages_of("The lamps burn half the night by the harbour."))
    keys[0].import_files([changed], versions={str(changed): keys[1]})
    pane.show_statement(keys[1], version=2)
    qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.statement.version == 2, timeout=LONG)
    workspace.actions["show_original"].trigger()
    qtbot.waitUntil(lambda: said(pane) == "Page 1 of 1 of the original", timeout=LONG)
    pane.original.show_place(keys[0].show(keys[1], version=1), 1)
    qtbot.waitUntil(lambda: said(pane) == "Page 1 of 2 of the original", timeout=LONG)


def test_a_page_that_cannot_be_drawn_is_a_sentence_in_its_place(
    pane: ReadingPane,
    workspace: Workspace,
    keys: tuple[Archive, str, str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keys[0]._store, "original", lambda *_: b"%PDF-1.7 and nothing else")
    workspace.actions["show_original"].trigger()
    qtbot.waitUntil(lambda: "damaged" in said(pane), timeout=LONG)
