from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from kpdesk.store import Store
from kpdesk.store.log import journal_lines
from kpdesk.store.log.changes import CHAINED
from kpdesk.store.log.journal import Journal
from tests.unit.store.made import item, note_on


def lines_of(folder: Path) -> list[dict[str, Any]]:
    files = sorted((folder / "journal").iterdir())
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def test_every_change_is_in_the_journal_when_the_verb_returns(filled: Store, folder: Path) -> None:
    assert len(lines_of(folder)) == 2
    note = note_on(filled, "lamps-a", text="Счёт")
    last = lines_of(folder)[-1]
    assert (last["seq"], last["target"], last["field"], last["label"]) == (3, note.id, "created", "Add note")
    assert last["new"]["text"] == "Счёт"
    filled.undo()
    assert (lines_of(folder)[-1]["kind"], lines_of(folder)[-1]["field"]) == ("undo", "removed")


def test_the_first_line_of_a_note_tells_all_that_is_needed_to_rebuild_it(filled: Store, folder: Path) -> None:
    note = note_on(filled, "lamps-a", text="Why?", label="1", tags=("x",))
    new = lines_of(folder)[-1]["new"]
    assert (new["key"], new["sha256"]) == ("lamps-a", item("lamps-a").sha256)
    assert new["selector"] == note.selector.to_json()
    assert (new["text"], new["label"], new["tags"], new["visibility"]) == ("Why?", "1", ["x"], "private")


def test_the_journal_alone_rebuilds_every_note(filled: Store, folder: Path) -> None:
    kept, dropped = note_on(filled, "lamps-a", text="a"), note_on(filled, "lamps-b", "council")
    filled.edit_note(kept.id, text="b", tags=("x", "y"))
    filled.remove_note(dropped.id)
    filled.undo()
    filled.undo()
    filled.redo()
    notes: dict[str, dict[str, Any]] = {}
    for line in lines_of(folder):
        if line["target_kind"] == "note" and line["field"] == "created":
            notes[line["target"]] = dict(line["new"])
        elif line["target_kind"] == "note":
            notes[line["target"]][line["field"]] = line["new"]
    for note in filled.notes():
        rebuilt, known = notes[note.id], note.to_json()
        assert {name: rebuilt[name] for name in known.keys() & rebuilt.keys()} == {
            name: known[name] for name in known.keys() & rebuilt.keys()
        }


def test_a_journal_that_lags_behind_is_completed_at_the_next_start(filled: Store, folder: Path) -> None:
    note_on(filled, "lamps-a", text="last words")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes()
    file.write_bytes(b"".join(whole.splitlines(keepends=True)[:1]))
    with Store.open(folder) as again:
        assert file.read_bytes() == whole
        assert again.check() == ()


@pytest.mark.parametrize("cut", [1, 20, 300])
def test_a_line_that_was_half_written_is_written_again(filled: Store, folder: Path, cut: int) -> None:
    note_on(filled, "lamps-a", text="last words")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-cut])
    with Store.open(folder) as again:
        assert file.read_bytes() == whole
        assert again.check() == ()


def test_a_long_line_that_was_half_written_is_written_again(
    filled: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_lines, "_BLOCK", 64)
    note_on(filled, "lamps-a", text="last words " * 30)
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-200])
    with Store.open(folder) as again:
        assert file.read_bytes().startswith(whole[:-200].rpartition(b"\n")[0])
        assert again.check() == ()


def test_a_journal_that_is_gone_is_written_again(filled: Store, folder: Path) -> None:
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes()
    file.unlink()
    file.parent.rmdir()
    with Store.open(folder) as again:
        assert file.read_bytes() == whole
        assert again.check() == ()


def test_what_is_missing_behind_a_damaged_end_is_added(filled: Store, folder: Path) -> None:
    note_on(filled, "lamps-a", text="last words")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(whole[0] + whole[1] + b"\0" * len(whole[2][:-1]) + b"\n")
    with Store.open(folder) as again:
        assert file.read_bytes().splitlines(keepends=True)[-1] == whole[2]
        assert [problem.what for problem in again.check()] == ["A line of the journal cannot be read."]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_hole_in_the_middle_is_set_aside_and_filled_from_the_log(filled: Store, folder: Path, end: str) -> None:
    note_on(filled, "lamps-a", text="last words")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    whole = file.read_bytes().splitlines()
    torn = end.encode().join([whole[0], b"\0" * len(whole[1]), whole[2]]) + end.encode()
    for times in (1, 2):
        file.write_bytes(torn)
        with Store.open(folder) as again:
            told = {(problem.what, problem.repairable) for problem in again.check()}
            assert ("A line of the journal cannot be read.", True) in told
            assert again.repair() == ()
        assert sorted(file.read_bytes().splitlines()) == sorted(whole)
        asides = sorted(file.parent.glob("*.damaged*"))
        assert [aside.read_bytes() for aside in asides] == [torn] * times
        with Store.open(folder) as again:
            assert (again.warning, again.check()) == (None, ())


def test_a_journal_that_cannot_be_mended_is_told_and_stays(
    filled: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    (file,) = (folder / "journal").iterdir()
    torn = b"\0\n" + file.read_bytes()
    file.write_bytes(torn)
    with Store.open(folder) as again:
        monkeypatch.setattr(journal_lines, "sync_folder", refusing)
        (problem,) = again.repair()
    assert (problem.what, file.read_bytes()) == ("A line of the journal cannot be read.", torn)


def refusing(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_lines_that_only_the_journal_knows_are_kept_and_told(filled: Store, folder: Path) -> None:
    filled.close()
    copy = (folder / "archive.db").read_bytes()
    with Store.open(folder) as again:
        note_on(again, "lamps-a", text="only in the journal")
    (folder / "archive.db").write_bytes(copy)
    with Store.open(folder) as older:
        assert "knows 1 change" in older.check()[0].what
        note_on(older, "lamps-b", text="another third line")
    assert "only in the journal" in lines_of(folder)[2]["new"]["text"]
    with Store.open(folder) as older:
        assert len(older.check()) == 1
        assert len(lines_of(folder)) == 4


def test_the_journal_goes_on_in_the_newest_file_when_the_clock_is_set_back(tmp_path: Path) -> None:
    written = Journal(tmp_path / "journal")
    line = dict.fromkeys((*CHAINED, "label", "kind", "of", "chain"), "x")
    line |= {"target_kind": "note", "clock": 1, "old": "null", "new": "null"}
    written.append([line | {"seq": 1, "time": "2021-05-02T00:00:00.000Z"}])
    written.append([line | {"seq": 2, "time": "2021-05-01T00:00:00.000Z"}])
    written.append([line | {"seq": 3, "time": "2021-05-03T00:00:00.000Z"}])
    assert [file.name for file in written.files()] == ["2021-05-02.jsonl", "2021-05-03.jsonl"]
    assert [each["seq"] for each in written.lines()] == [1, 2, 3]
    last = written.last_line()
    assert last is not None
    assert last["seq"] == 3


def test_a_disk_that_refuses_the_journal_is_told_and_the_journal_completed_later(
    filled: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    assert filled.warning is None
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        first = note_on(filled, "lamps-a", text="saved all the same")
        assert filled.warning is not None
        assert "No space left" in filled.warning
        assert "saved" in filled.warning
        second = note_on(filled, "lamps-a", text="this one too")
        assert filled.warning is not None
    assert filled.notes() == [first, second]
    third = note_on(filled, "lamps-a", text="and now there is room")
    assert filled.warning is None
    assert [line["target"] for line in lines_of(folder)[2:]] == [first.id, second.id, third.id]
    assert filled.check() == ()
