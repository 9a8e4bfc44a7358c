"""Annotations of other programs taken in from the window: previewed, imported, undone, told what is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.exchange.web_annotation.writing import OURS
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

Settle = Callable[[Workspace], None]


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.opened.emit()
    settle(workspace)
    return made


def annotation(name: str, source: str, exact: str) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"http://example.org/{name}",
        "type": "Annotation",
        "bodyValue": f"a note, {name}",
        "target": {"source": source, "selector": {"type": "TextQuoteSelector", "exact": exact}},
    }


@pytest.fixture
def file(samples: Archive, tmp_path: Path) -> Path:
    """One on a statement that is here, one to place, one of a page elsewhere, and one that is none."""
    shown = samples.show(samples.statements()[0].key)
    name = f"{OURS}statement:{shown.statement.key}:1"
    annotations = [
        annotation("here", name, shown.body[-1].text[:60]),
        annotation("lost", name, "words that nobody in this archive has ever said anywhere"),
        annotation("elsewhere", "http://example.org/page", shown.body[-1].text[:60]),
        {"type": "Annotation", "id": "http://example.org/none"},
    ]
    path = tmp_path / "notes.json"
    path.write_text(json.dumps(annotations), encoding="utf-8")
    return path


def opened(window: MainWindow, workspace: Workspace, settle: Settle, file: Path) -> QDialog:
    window.import_files([file])
    settle(workspace)
    dialog = window.findChild(QDialog, "annotations_dialog")
    assert dialog is not None
    settle(workspace)
    return dialog


def figures(dialog: QDialog) -> list[str]:
    named = (label.accessibleName() for label in dialog.findChildren(QLabel))
    return [name for name in named if name[:1].isdigit()]


def test_a_file_that_is_dropped_is_previewed_imported_and_taken_back(
    window: MainWindow, workspace: Workspace, samples: Archive, file: Path, settle: Settle
) -> None:
    dialog = opened(window, workspace, settle, file)
    assert figures(dialog) == [
        "2 new notes", "1 of these to place", "0 here already", "1 wait for their statement",
        "1 no annotations, left out",
    ]  # fmt: skip
    assert "http://example.org/none" in dialog.findChild(QListWidget, "annotations_faults").item(0).text()
    assert samples.notes() == []
    dialog.grab()
    dialog.findChild(QPushButton, "annotations_import").click()
    settle(workspace)
    assert {note.state for note in samples.notes()} == {"exact", "to place"}
    assert "Imported: 2 new notes" in " ".join(window.findChild(MessageStrip).sentences())
    workspace.actions["undo"].trigger()
    settle(workspace)
    assert (samples.notes(), samples.undo_label) == ([], "Import 16 statements")


def test_those_that_name_no_statement_go_on_the_one_that_is_chosen(
    window: MainWindow, workspace: Workspace, samples: Archive, file: Path, settle: Settle
) -> None:
    dialog = opened(window, workspace, settle, file)
    about = dialog.findChild(QComboBox, "annotations_about")
    assert about.isVisibleTo(dialog)
    key = samples.statements()[0].key
    about.setCurrentIndex(about.findData(key))
    about.activated.emit(about.currentIndex())
    settle(workspace)
    assert figures(dialog)[0] == "3 new notes"
    dialog.findChild(QPushButton, "annotations_import").click()
    settle(workspace)
    assert {note.key for note in samples.notes()} == {key}
    again = opened(window, workspace, settle, file)
    assert "2 here already" in figures(again)
    again.reject()


def test_a_file_with_nothing_new_or_nothing_readable_says_so(
    window: MainWindow,
    workspace: Workspace,
    tmp_path: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for content, sentence in (("[]", "Nothing in it is new here."), ("{", "This file is no JSON")):
        (tmp_path / "a.jsonld").write_text(content)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.jsonld")], ""))
        workspace.actions["import_annotations"].trigger()
        settle(workspace)
        dialog = window.findChildren(QDialog, "annotations_dialog")[-1]
        assert sentence in dialog.findChild(QLabel, "annotations_told").text()
        assert not dialog.findChild(QPushButton, "annotations_import").isEnabled()
        dialog.reject()


def test_a_statement_in_json_is_still_offered_as_one(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[object] = []
    monkeypatch.setattr(window.files, "import_files", offered.append)
    (tmp_path / "a.json").write_text(json.dumps({"title": "A", "text": "Words."}))
    window.import_files([tmp_path / "a.json", tmp_path / "b.txt"])
    settle(workspace)
    assert offered == [[tmp_path / "a.json", tmp_path / "b.txt"]]
    assert window.findChild(QDialog, "annotations_dialog") is None
