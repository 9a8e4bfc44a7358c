"""A collection that came with the program goes into the archive once, behind the window, and again when it is new."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.offers.shipped import TAKEN, ShippedCollection, edition_of

Settle = Callable[[Workspace], None]


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    folder = tmp_path / "collection"
    folder.mkdir()
    add(folder, "first.txt", "The first speech that was shipped.")
    return folder


def add(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(f"{text}\n", encoding="utf-8")
    listed = folder / "collection.json"
    entries = json.loads(listed.read_text("utf-8")) if listed.exists() else []
    listed.write_text(json.dumps([*entries, {"file": name, "title": text, "year": 2023}]), encoding="utf-8")


def test_each_edition_is_taken_in_once(
    workspace: Workspace, samples: Archive, collection: Path, settle: Settle, qtbot: QtBot
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    before = len(samples.statements())
    for expected in (1, 1, 2):
        if expected == 2:
            add(collection, "second.txt", "The second speech that was shipped later.")
        ShippedCollection(workspace, collection).take_in()
        settle(workspace)
        assert len(samples.statements()) == before + expected
    sentence = "1 new statement came with kpdesk and went into your archive."
    assert [message.sentence for message in told] == [sentence, sentence]
    assert workspace.settings.text(TAKEN) == edition_of(collection)


def test_nothing_is_done_where_nothing_can_be_changed(
    empty_workspace: Workspace, sample_folder: Path, collection: Path, settle: Settle
) -> None:
    empty_workspace.open(Archive.open(sample_folder, read_only=True))
    ShippedCollection(empty_workspace, collection).take_in()
    settle(empty_workspace)
    assert empty_workspace.settings.text(TAKEN) == ""


def test_a_folder_without_a_list_is_no_collection(tmp_path: Path) -> None:
    assert edition_of(tmp_path) == ""
