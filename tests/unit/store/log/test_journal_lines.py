from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kpdesk.store import Store
from kpdesk.store.log import journal_lines
from kpdesk.store.log.changes import CHAINED
from kpdesk.store.log.journal import Journal
from tests.unit.store.made import note_on


def only_file(folder: Path) -> Path:
    (file,) = (folder / "journal").iterdir()
    return file


WHOLE = {
    **dict.fromkeys(CHAINED, "x"),
    "seq": 9,
    "clock": 9,
    "target_kind": "note",
    "field": "created",
    "new": {},
    "old": None,
    "chain": "x",
}


@pytest.mark.parametrize(
    "line",
    [
        b'{"seq":1,"id":[],"chain":""}',
        *(
            json.dumps({**WHOLE, **bad}).encode()
            for bad in (
                {"seq": [1]},
                {"seq": True},
                {"seq": 1 << 63},
                {"seq": -1},
                {"id": []},
                {"id": "\ud800"},
                {"chain": None},
                {"target_kind": "folder"},
                {"field": None},
            )
        ),
        json.dumps({name: value for name, value in WHOLE.items() if name != "field"}).encode(),
        json.dumps({name: value for name, value in WHOLE.items() if name != "new"}).encode(),
        b"[" * 200_000,
        b"[]",
        b"\xff\xfe",
    ],
    ids=lambda line: line[:60].decode(errors="replace"),
)
def test_a_line_that_is_no_change_never_keeps_the_archive_shut(filled: Store, folder: Path, line: bytes) -> None:
    filled.close()
    whole = only_file(folder).read_bytes()
    only_file(folder).write_bytes(whole + line + b"\n")
    with Store.open(folder) as again:
        assert (again.read_only, again.warning) == (None, None)
        assert [problem.what for problem in again.check()] == ["A line of the journal cannot be read."]
        note = note_on(again, "lamps-a", text="goes on")
        assert lines_of_log(folder)[-1]["target"] == note.id
        assert again.repair() == ()
    assert len(lines_of_log(folder)) == 3


def lines_of_log(folder: Path) -> list[dict[str, Any]]:
    return list(Journal(folder / "journal").lines())


@pytest.mark.parametrize("new", [None, 7, {}, {"selector": 1}, {"sha256": [], "selector": {}, "state": "exact"}])
def test_a_note_that_the_journal_tells_of_in_part_is_not_brought_back(filled: Store, folder: Path, new: object) -> None:
    filled.close()
    with only_file(folder).open("ab") as stream:
        stream.write(json.dumps({**WHOLE, "new": new}).encode() + b"\n")
    with Store.open(folder) as again:
        assert again.warning is not None
        assert "knows 1 change" in again.warning
        (problem,) = again.repair()
        assert "cannot take over" in problem.what
        assert again.notes() == []


def test_a_folder_with_the_name_of_a_journal_file_is_left_alone(filled: Store, folder: Path) -> None:
    filled.close()
    (folder / "journal" / "2999-12-01.jsonl").mkdir()
    with Store.open(folder) as again:
        assert again.warning is None
        note = note_on(again, "lamps-a")
        assert again.check() == ()
    assert lines_of_log(folder)[-1]["target"] == note.id


def test_a_journal_that_makes_any_trouble_is_a_warning(
    filled: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(*_: object) -> None:
        raise MemoryError("too much")

    filled.close()
    monkeypatch.setattr(Journal, "complete", trouble)
    with Store.open(folder) as again:
        assert again.warning is not None
        assert "too much" in again.warning
        monkeypatch.setattr(Journal, "append", trouble)
        assert again.notes() == []
        assert note_on(again, "lamps-a", text="saved all the same") in again.notes()


def test_a_whole_line_without_its_newline_is_kept(filled: Store, folder: Path) -> None:
    filled.close()
    copy = (folder / "archive.db").read_bytes()
    with Store.open(folder) as again:
        note_on(again, "lamps-a", text="only in the journal")
    whole = only_file(folder).read_bytes()
    only_file(folder).write_bytes(whole[:-1])
    (folder / "archive.db").write_bytes(copy)
    with Store.open(folder) as older:
        assert only_file(folder).read_bytes() == whole
        assert older.warning is not None
        assert older.repair() == ()
        assert [note.text for note in older.notes()] == ["only in the journal"]


@pytest.mark.parametrize("length", [70_000, 300_000, 1_200_000])
def test_the_journal_does_not_grow_when_an_archive_with_a_long_note_is_opened(
    filled: Store, folder: Path, length: int
) -> None:
    note_on(filled, "lamps-a", text="short")
    note_on(filled, "lamps-a", text="w" * length)
    filled.close()
    whole = only_file(folder).read_bytes()
    for _ in range(2):
        Store.open(folder).close()
        assert only_file(folder).read_bytes() == whole
    only_file(folder).write_bytes(whole[:-5])
    with Store.open(folder) as again:
        assert only_file(folder).read_bytes() == whole
        assert again.check() == ()


def test_no_line_is_written_twice_where_the_end_of_the_journal_is_out_of_order(filled: Store, folder: Path) -> None:
    note_on(filled, "lamps-a")
    filled.close()
    first, second, third = only_file(folder).read_bytes().splitlines(keepends=True)
    only_file(folder).write_bytes(first + third + second)
    with Store.open(folder) as again:
        assert only_file(folder).read_bytes() == first + third + second
        assert again.check() == ()


@pytest.mark.parametrize("content", [b"", b"\n", b"a", b"a\n", b"a\nb", b"\n\n", b"a" * 99 + b"\nb\n" + b"c" * 50])
@pytest.mark.parametrize("block", [1, 3, 64])
def test_lines_are_read_backwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, block: int) -> None:
    monkeypatch.setattr(journal_lines, "_BLOCK", block)
    (tmp_path / "file").write_bytes(content)
    assert list(journal_lines.backwards(tmp_path / "file")) == content.split(b"\n")[::-1]
