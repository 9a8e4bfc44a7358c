"""The windows of bundles: a preview that merges, conflicts that are decided, notes that are shared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Note
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from tests.unit.store.made import item, note_on

Settle = Callable[[Workspace], None]


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, settle: Settle) -> MainWindow:
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.opened.emit()
    settle(workspace)
    return made


@pytest.fixture
def ana(tmp_path: Path) -> Archive:
    """The archive of a colleague with the same statements."""
    with Archive.open(tmp_path / "ana") as archive:
        archive.install_samples()
        archive._store.author = "Ana"
        yield archive


def shared_note(archive: Archive, text: str) -> Note:
    key = archive.statements()[0].key
    return archive.annotate(key, start=0, end=15, text=text, visibility="delegation")


def labels(dialog: QDialog) -> str:
    """What the labels say, without the marks that keep names together in either direction."""
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())
    return told.replace("\u2068", "").replace("\u2069", "")


def click(dialog: QDialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def test_a_bundle_is_previewed_merged_and_its_conflict_decided(
    window: MainWindow,
    workspace: Workspace,
    samples: Archive,
    ana: Archive,
    tmp_path: Path,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    note = shared_note(ana, "first")
    ana.write_bundle(tmp_path / "a.kpbundle")
    samples.merge_bundle(tmp_path / "a.kpbundle")
    ana.edit_note(note.id, text="Ana says")
    samples.edit_note(note.id, text="mine")
    shared_note(ana, "second")
    ana.write_bundle(tmp_path / "b.kpbundle", recipient="me")
    window.import_files([tmp_path / "b.kpbundle"])
    dialog = window.findChild(QDialog, "merge_dialog")
    settle(workspace)
    assert "2 notes from Ana" in labels(dialog)
    assert "A bundle brings notes, corrected details, repaired paragraphs" in labels(dialog)
    assert "for me" in labels(dialog)
    assert dialog.findChild(QListWidget, "merge_titles").count() == 1
    assert window.findChild(QDialog, "import_dialog") is None
    click(dialog, "merge_now")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "conflicts_dialog") is not None, timeout=20_000)
    settle(workspace)
    assert any("1 in conflict" in each for each in window.findChild(MessageStrip).sentences())
    conflicts = window.findChild(QDialog, "conflicts_dialog")
    values = {box.toPlainText() for box in conflicts.findChildren(QPlainTextEdit)}
    assert values == {"Ana says", "mine"}
    click(conflicts, "conflict_keep_both")
    qtbot.waitUntil(lambda: not samples.conflicts(), timeout=20_000)
    settle(workspace)
    qtbot.waitUntil(lambda: "Nothing is to be decided." in labels(conflicts))
    assert "Ana: Ana says" in samples._store.note(note.id).text
    bundles = conflicts.findChild(QListWidget, "bundle_list")
    row = next(n for n, each in enumerate(samples.merged_bundles()) if each.notes == 2)
    bundles.setCurrentRow(row)
    click(conflicts, "bundle_remove")
    qtbot.waitUntil(lambda: "taken out again" in bundles.item(row).text(), timeout=20_000)
    told = window.findChild(MessageStrip).sentences()[-1].replace("\u2068", "").replace("\u2069", "")
    assert told.startswith("1 note from Ana went to the trash.")
    conflicts.close()


def test_details_and_paragraphs_that_two_people_changed_are_decided_like_notes(
    window: MainWindow, workspace: Workspace, samples: Archive, ana: Archive, tmp_path: Path, settle: Settle
) -> None:
    key = samples.statements()[0].key
    first, second = samples.show(key).body[2:4]
    for archive, values in (
        (ana, {"meeting": "2021 plenary, Porto Velo, BR", "kind": "report", "speakers": "A; B", "date": "2021-11-12"}),
        (samples, {"meeting": "", "kind": "letter", "speakers": "C", "date": "2020"}),
    ):
        archive.edit(key, **values)
    ana.join_paragraphs(key, first.n)
    samples.leave_out_paragraph(key, second.n)
    ana.write_bundle(tmp_path / "a.kpbundle")
    window.exchange.merge([tmp_path / "a.kpbundle"])
    settle(workspace)
    dialog = window.findChild(QDialog, "merge_dialog")
    assert "6 correction" in labels(dialog)
    click(dialog, "merge_now")
    settle(workspace)
    window.exchange.decide()
    conflicts = window.findChildren(QDialog, "conflicts_dialog")[-1]
    settle(workspace)
    shown = conflicts.findChild(QListWidget, "conflict_list")
    assert any(second.text[:20] in shown.item(n).text() for n in range(shown.count()))
    values = set()
    for n in range(shown.count()):
        shown.setCurrentRow(n)
        values |= {box.toPlainText() for box in conflicts.findChildren(QPlainTextEdit)}
    assert {"2021, Plenary, Porto Velo, Brazil", "none", "Report", "Letter", "A; B", "C", "12 November 2021"} <= values
    assert {"joined with the paragraph before", "left out"} <= values
    shown.setCurrentRow(next(n for n in range(shown.count()) if shown.item(n).text().startswith("Kind")))
    click(conflicts, "conflict_keep_1")
    settle(workspace)
    assert len(samples.conflicts()) == shown.count()
    assert "kind" not in [each.field for each in samples.conflicts()]
    conflicts.close()


def test_a_damaged_bundle_is_told_of_in_the_preview(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.kpbundle").write_bytes(b"nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "x.kpbundle")], ""))
    workspace.actions["merge_bundle"].trigger()
    dialog = window.findChild(QDialog, "merge_dialog")
    settle(workspace)
    assert "is not a whole bundle" in labels(dialog)
    assert not dialog.findChild(QPushButton, "merge_now").isEnabled()
    dialog.close()


def test_a_bundle_that_brings_nothing_says_so(
    window: MainWindow, workspace: Workspace, samples: Archive, tmp_path: Path, settle: Settle
) -> None:
    samples.write_bundle(tmp_path / "own.kpbundle")
    samples._store.author = "somebody else"
    window.exchange.merge([tmp_path / "own.kpbundle"])
    settle(workspace)
    dialog = window.findChild(QDialog, "merge_dialog")
    assert "Everything in it is here already." in labels(dialog)
    dialog.close()


def test_nothing_is_cut_of_what_a_preview_says(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    with Archive.open(tmp_path / "far") as far:
        far._store.author = workspace.archive._store.author
        far._store.add_statements([item("lamps-a"), item("lamps-b")], "Import")
        far.judge("lamps-a", 1, "lamps-b", 2, "pinned")
        far.edit("lamps-a", title="Lamps for all of the people of the harbour and of the houses behind it")
        note_on(far._store, "lamps-b", text="far", visibility="delegation")
        far.write_bundle(tmp_path / "far.kpbundle")
    window.exchange.merge([tmp_path / "far.kpbundle"])
    settle(workspace)
    dialog = window.findChild(QDialog, "merge_dialog")
    told = dialog.findChild(QLabel, "merge_told")
    assert "your own name" in told.text()
    assert "Decisions about links between texts that are not here wait (1)" in told.text()
    assert told.height() >= told.heightForWidth(told.width())
    assert dialog.findChild(QListWidget, "merge_titles").height() > 0
    dialog.close()


def test_sharing_names_what_stays_and_writes_what_goes(
    window: MainWindow,
    workspace: Workspace,
    samples: Archive,
    tmp_path: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared_note(samples, "open")
    for text in ("secret", "named"):
        samples.annotate(samples.statements()[0].key, start=0, end=9, text=text)
    workspace.actions["share_notes"].trigger()
    settle(workspace)
    dialog = window.findChild(QDialog, "share_dialog")
    assert "1 note go" in labels(dialog) or "1 note(s) go" in labels(dialog)
    assert "2 private note" in labels(dialog)
    private = dialog.findChild(QListWidget, "share_private")
    item = next(private.item(n) for n in range(private.count()) if private.item(n).text().startswith("named"))
    item.setCheckState(Qt.CheckState.Checked)
    dialog.findChild(QLineEdit, "share_for").setText("Ana")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    click(dialog, "share_save")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "way"), ""))
    (tmp_path / "no").write_text("in the way")
    click(dialog, "share_save")
    settle(workspace)
    assert "No bundle could be written" in labels(dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    click(dialog, "share_save")
    settle(workspace)
    found = samples.preview_bundle(tmp_path / "out.kpbundle")
    assert (found.notes, found.recipient) == (2, "Ana")


def test_neighbouring_paragraphs_that_two_people_repaired_are_one_choice_between_two_forms(
    window: MainWindow,
    workspace: Workspace,
    samples: Archive,
    ana: Archive,
    tmp_path: Path,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    key = samples.statements()[0].key
    ana.leave_out_paragraph(key, 5)
    samples.leave_out_paragraph(key, 6)
    mine = samples.show(key).body
    ana.write_bundle(tmp_path / "a.kpbundle")
    samples.merge_bundle(tmp_path / "a.kpbundle")
    window.exchange.decide()
    conflicts = window.findChild(QDialog, "conflicts_dialog")
    settle(workspace)
    qtbot.waitUntil(lambda: len(conflicts.findChildren(QPlainTextEdit)) == 2)
    values = [conflicts.findChild(QPlainTextEdit, f"conflict_value_{n}").toPlainText() for n in range(2)]
    own = "¶5: as it was imported; ¶6: left out"
    assert set(values) == {own, "¶5: left out; ¶6: as it was imported"}
    click(conflicts, f"conflict_keep_{values.index(own)}")
    qtbot.waitUntil(lambda: not samples.conflicts(), timeout=20_000)
    settle(workspace)
    assert samples.show(key).body == mine
    conflicts.close()


def test_a_private_annotation_that_waits_is_listed_and_hidden_with_all_that_is_private(
    window: MainWindow, workspace: Workspace, samples: Archive, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    stray = {
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/stray", "type": "Annotation",
        "body": {"type": "TextualBody", "value": "planted words"}, "target": "http://example.org/page",
    }  # fmt: skip
    (tmp_path / "in.jsonld").write_text(json.dumps(stray), encoding="utf-8")
    samples.import_annotations(tmp_path / "in.jsonld")
    window.exchange.decide()
    listed = window.findChild(QDialog, "conflicts_dialog").findChild(QListWidget, "waiting_list")
    settle(workspace)
    qtbot.waitUntil(lambda: listed.count() == 1)
    assert "planted words" in listed.item(0).text()
    workspace.discretion.turn(on=True)
    qtbot.waitUntil(lambda: listed.count() == 0)
    workspace.discretion.turn(on=False)
    qtbot.waitUntil(lambda: listed.count() == 1)
