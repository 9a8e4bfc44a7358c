"""Notes whose time in the trash is over: named first, emptied when asked, and taken back with one step."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.core.records import Note
from kpdesk.errors import NotFoundError

LATER = datetime.now(UTC) + timedelta(days=91)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    (tmp_path / "speech.txt").write_text("Closing words\n\nWe ask for a visit to the northern valleys.\n")
    made = Archive.open(tmp_path / "archive")
    made.import_files([tmp_path / "speech.txt"])
    return made


def _gone(archive: Archive) -> Note:
    key = archive.statements()[0].key
    note = archive.annotate(key, quote="a visit", text="whose?", label="2", tags=["mission"])
    return archive.remove_note(note.id)


def test_a_note_stays_in_the_trash_for_ninety_days(archive: Archive) -> None:
    with archive:
        note = _gone(archive)
        assert archive.overdue_notes() == []
        assert archive.overdue_notes(LATER - timedelta(days=2)) == []
        assert archive.purge_notes() == []
        assert [each.id for each in archive.overdue_notes(LATER)] == [note.id]
        assert archive.restore_note(note.id).text == "whose?"


def test_a_note_that_was_emptied_is_out_of_the_trash_and_its_history_tells_what_it_said(archive: Archive) -> None:
    with archive:
        note = _gone(archive)
        assert [each.text for each in archive.purge_notes(LATER)] == ["whose?"]
        assert archive.notes(removed=True) == []
        assert archive.notes() == []
        with pytest.raises(NotFoundError, match="emptied after its time"):
            archive.restore_note(note.id)
        assert ("text", "whose?", "") in [(each.field, each.old, each.new) for each in archive.note_history(note.id)]
        assert archive.check().ok


def test_emptying_the_trash_is_taken_back_and_done_again(archive: Archive) -> None:
    with archive:
        note = _gone(archive)
        archive.purge_notes(LATER)
        assert archive.undo_label == "Empty the trash"
        archive.undo()
        [back] = archive.notes(removed=True)
        assert (back.id, back.text, back.label, back.tags) == (note.id, "whose?", "2", ("mission",))
        archive.redo()
        assert archive.notes(removed=True) == []


def test_the_command_says_what_it_would_empty(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    with archive:
        _gone(archive)
    assert run(["--archive", str(archive.folder), "note", "purge", "--dry-run"]) == 0
    assert "0 notes in the trash for more than 90 days would be emptied" in capsys.readouterr().out
    assert run(["--archive", str(archive.folder), "--json", "note", "purge"]) == 0
    assert json.loads(capsys.readouterr().out) == {"notes": []}


def _thrown_away(archive: Archive) -> str:
    return archive.remove(archive.statements()[0].key)[0].key


def test_a_statement_leaves_the_trash_after_ninety_days_and_only_when_asked(archive: Archive, tmp_path: Path) -> None:
    with archive:
        key = _thrown_away(archive)
        assert archive.purge_statements() == []
        assert archive.overdue_statements(LATER - timedelta(days=2)) == []
        assert [(each.key, notes) for each, notes in archive.overdue_statements(LATER)] == [(key, 0)]
        assert [each.key for each in archive.statements(removed=True)] == [key]
        assert [each.key for each in archive.purge_statements(LATER)] == [key]
        assert archive.statements(removed=True) == archive.statements() == []
        with pytest.raises(NotFoundError, match="emptied after its time"):
            archive.restore(key)
        assert archive.check().ok
        again = archive.import_files([tmp_path / "speech.txt"])
        assert [each.key for each in again.imported] != [key]
        assert archive.check().ok


def test_emptying_the_trash_of_statements_is_taken_back_and_done_again(archive: Archive) -> None:
    with archive:
        key = _thrown_away(archive)
        archive.purge_statements(LATER)
        assert archive.undo_label == "Empty the trash"
        archive.undo()
        assert [each.key for each in archive.statements(removed=True)] == [key]
        archive.redo()
        assert archive.statements(removed=True) == []
        archive.undo()
        archive.restore(key)
        assert archive.show(key).text.startswith("Closing words")


@pytest.mark.parametrize("also_removed", [False, True])
def test_no_note_goes_with_its_statement(archive: Archive, *, also_removed: bool) -> None:
    with archive:
        key = archive.statements()[0].key
        note = archive.annotate(key, quote="a visit", text="whose?")
        if also_removed:
            archive.remove_note(note.id)
        _thrown_away(archive)
        assert [notes for _, notes in archive.overdue_statements(LATER)] == [1]
        assert archive.purge_statements(LATER) == []
        assert [each.key for each in archive.statements(removed=True)] == [key]
        if also_removed:
            archive.purge_notes(LATER)
            assert [each.key for each in archive.purge_statements(LATER)] == [key]
            assert ("text", "whose?", "") in [(it.field, it.old, it.new) for it in archive.note_history(note.id)]
            assert archive.check().ok


def test_the_command_names_the_statements_that_it_would_empty(
    archive: Archive, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive:
        key = _thrown_away(archive)
    assert run(["--archive", str(archive.folder), "purge", "--dry-run"]) == 0
    assert "0 statements in the trash for more than 90 days would be emptied" in capsys.readouterr().out
    overdue = Archive.overdue_statements
    monkeypatch.setattr(Archive, "overdue_statements", lambda self, _=None: overdue(self, LATER))
    assert run(["--archive", str(archive.folder), "purge"]) == 0
    said = capsys.readouterr().out
    assert "1 statement in the trash for more than 90 days emptied" in said
    assert f"{key}  in the trash since 20" in said
    assert run(["--archive", str(archive.folder), "--json", "purge"]) == 0
    assert json.loads(capsys.readouterr().out) == {"statements": [], "kept": []}


def test_the_command_says_which_statements_stay_for_their_notes(
    archive: Archive, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive:
        archive.annotate(archive.statements()[0].key, quote="a visit", text="whose?")
        key = _thrown_away(archive)
    overdue = Archive.overdue_statements
    monkeypatch.setattr(Archive, "overdue_statements", lambda self, _=None: overdue(self, LATER))
    assert run(["--archive", str(archive.folder), "purge"]) == 0
    assert f"{key}  stays, since it has 1 note; see them with: kpdesk restore {key}" in capsys.readouterr().out
