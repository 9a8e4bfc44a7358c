"""The index keeps what it was given, in one commit, and says when its files are no good."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kpdesk.search import Index, IndexBusyError, IndexDamagedError, lookup
from kpdesk.search.engine.layout import LAYOUT
from tests.unit.search.search_material import note, statement

RIVER = statement("a", "The river rose.", "Nobody slept.")
TOWN = statement("b", "The town slept.")


def found(index: Index, query: str) -> list[str]:
    return [f"{hit.key} {hit.paragraph}" for hit in lookup(index, query).hits]


def test_a_new_index_has_seen_nothing() -> None:
    index = Index(None)
    assert (index.seq, index.statement_count, index.passage_count, index.note_count) == (0, 0, 0, 0)
    assert lookup(index, "river").total == 0


def test_what_is_applied_is_found_and_counted(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER, TOWN], notes=[note("n", "dry feet")], seq=7)
    assert (index.seq, index.statement_count, index.passage_count, index.note_count) == (7, 2, 3, 1)
    assert sorted(found(index, "slept")) == ["a 2", "b 1"]


def test_applying_twice_changes_nothing() -> None:
    index = Index(None)
    for _ in range(2):
        index.apply([RIVER], ["b"], notes=[note("n", "dry feet")], remove_notes=["gone"], seq=3)
    assert (index.statement_count, index.passage_count, index.note_count) == (1, 2, 1)


def test_a_statement_is_replaced_by_its_newer_state() -> None:
    index = Index(None)
    index.apply([RIVER, TOWN], seq=1)
    index.apply([statement("a", "The lake rose.", version=2)], seq=2)
    assert found(index, "river") == []
    assert found(index, "lake") == ["a 1"]
    assert index.passage_count == 2


def test_what_is_removed_is_found_no_more() -> None:
    index = Index(None)
    index.apply([RIVER, TOWN], notes=[note("n", "dry feet"), note("m", "wet feet")], seq=1)
    index.apply((), ["a", "unknown"], remove_notes=["n"], seq=2)
    assert found(index, "slept") == ["b 1"]
    assert [each.id for each in lookup(index, "feet").notes] == ["m"]
    assert (index.statement_count, index.passage_count, index.note_count) == (1, 1, 1)


def test_an_index_is_there_again_after_it_was_closed(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    index.close()
    again = Index(tmp_path / "index")
    assert (again.seq, again.passage_count) == (5, 2)
    assert found(again, "river") == ["a 1"]


def test_another_reader_sees_the_changes_when_it_looks_again(tmp_path: Path) -> None:
    writer, reader = Index(tmp_path / "index"), Index(tmp_path / "index")
    writer.apply([RIVER], seq=5)
    assert found(reader, "river") == []
    reader.refresh()
    assert found(reader, "river") == ["a 1"]
    assert reader.seq == 5


def test_two_programs_may_write_one_after_the_other(tmp_path: Path) -> None:
    one, other = Index(tmp_path / "index"), Index(tmp_path / "index")
    one.apply([RIVER], seq=1)
    other.apply([TOWN], seq=2)
    one.refresh()
    assert sorted(found(one, "slept")) == ["a 2", "b 1"]


def test_two_programs_may_not_write_at_once(tmp_path: Path) -> None:
    one, other = Index(tmp_path / "index"), Index(tmp_path / "index")

    def both() -> list[object]:
        with pytest.raises(IndexBusyError, match="Another kpdesk is writing"):
            other.apply([TOWN], seq=2)
        return []

    one.apply((RIVER for _ in range(1) if not both()), seq=1)
    assert found(one, "river") == ["a 1"]


def test_a_failure_half_way_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=1)
    broken = statement("b", "One.", "Two.", paragraph_themes=(frozenset(),))
    with pytest.raises(ValueError, match="zip"):
        index.apply([TOWN, broken], ["a"], seq=2)
    assert (index.seq, index.statement_count) == (1, 1)
    index.apply([TOWN], seq=2)
    assert (index.seq, index.statement_count) == (2, 2)


def test_many_small_changes_leave_few_files(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    for number in range(30):
        index.apply([statement(f"s{number}", f"Sentence number {number}.")], seq=number + 1)
    assert index.statement_count == 30
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) < 100


def test_clearing_forgets_everything(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    index.clear()
    assert (index.seq, index.passage_count) == (0, 0)
    index.apply([TOWN], seq=6)
    assert Index(tmp_path / "index").seq == 6


def test_an_index_in_memory_can_be_cleared_too() -> None:
    index = Index(None)
    index.apply([RIVER], seq=5)
    index.refresh()
    assert index.passage_count == 2
    index.clear()
    assert index.passage_count == 0


def test_an_index_of_another_layout_is_dropped(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    state = tmp_path / "index" / "state.json"
    state.write_text(json.dumps({"layout": LAYOUT - 1, "seq": 5}), encoding="utf-8")
    again = Index(tmp_path / "index")
    assert (again.seq, again.passage_count) == (0, 0)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"layout": 1}', '{"layout": "x", "seq": 5}', '{"seq": "5"}'])
def test_a_broken_state_file_only_means_that_the_work_is_done_again(tmp_path: Path, text: str) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    (tmp_path / "index" / "state.json").write_text(text, encoding="utf-8")
    again = Index(tmp_path / "index")
    again.apply([RIVER, TOWN], seq=6)
    assert (again.seq, again.statement_count) == (6, 2)


def lose(engine: Path) -> None:
    for path in engine.iterdir():
        path.unlink()


def truncate(engine: Path) -> None:
    for path in engine.iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scribble(engine: Path) -> None:
    for path in engine.iterdir():
        path.write_bytes(bytes((13 * place + 7) % 256 for place in range(path.stat().st_size)))


def scribble_in_segments(engine: Path) -> None:
    for path in engine.iterdir():
        if path.suffix in {".idx", ".term", ".pos", ".store", ".fast", ".fieldnorm"}:
            content = bytearray(path.read_bytes())
            content[: len(content) // 2] = bytes((29 * place + 3) % 256 for place in range(len(content) // 2))
            path.write_bytes(bytes(content))


def opened_and_verified(folder: Path) -> None:
    Index(folder).verify()


@pytest.mark.parametrize("damage", [lose, truncate, scribble, scribble_in_segments])
def test_a_damaged_index_says_so_and_can_be_built_again(
    tmp_path: Path, damage: Callable[[Path], None], capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "index"
    Index(folder).apply([RIVER, TOWN], seq=5)
    damage(folder / "engine")
    with pytest.raises(IndexDamagedError, match="statements and notes are safe"):
        opened_and_verified(folder)
    rebuilt = Index.rebuilt(folder)
    rebuilt.apply([RIVER], seq=5)
    assert found(rebuilt, "river") == ["a 1"]
    rebuilt.verify()


def one_bit(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize(
    "change",
    [
        one_bit,
        lambda content: b"",
        lambda content: content[:-3],
        lambda content: content[:-8] + b"\xff\xff\xff\x7f" + content[-4:],
        lambda content: content[:-8] + b"\x04\x00\x00\x00" + content[-4:],
        lambda content: content[:-10] + b"3}" + content[-8:],
        lambda content: b"[]\x02\x00\x00\x00" + content[-4:],
    ],
)
@pytest.mark.parametrize("suffix", [".store", ".idx"])
def test_a_change_inside_a_file_is_noticed(tmp_path: Path, change: Callable[[bytes], bytes], suffix: str) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER, TOWN], seq=5)
    (path,) = (tmp_path / "index" / "engine").glob(f"*{suffix}")
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(IndexDamagedError, match=path.name):
        index.verify()


def test_a_whole_index_is_verified_without_complaint(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER, TOWN], seq=5)
    index.verify()
    Index(None).verify()


def test_files_still_in_use_are_left_for_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    with monkeypatch.context() as windows:
        windows.setattr("shutil.rmtree", lambda *_, **__: None)
        index.clear()
    index.apply([TOWN], seq=6)
    assert found(Index(tmp_path / "index"), "slept") == ["b 1"]
    assert len(list((tmp_path / "index").glob("engine*"))) == 2
    index.clear()
    assert len(list((tmp_path / "index").glob("engine*"))) == 1


def test_a_state_file_cannot_lead_elsewhere(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER], seq=5)
    state = tmp_path / "index" / "state.json"
    state.write_text(json.dumps({"layout": LAYOUT, "seq": 5, "engine": "../.."}), encoding="utf-8")
    assert found(Index(tmp_path / "index"), "river") == ["a 1"]


def test_nothing_else_in_the_folder_is_touched(tmp_path: Path) -> None:
    other = tmp_path / "index" / "mine.txt"
    other.parent.mkdir()
    other.write_text("mine", encoding="utf-8")
    Index(tmp_path / "index").clear()
    Index.rebuilt(tmp_path / "index")
    assert other.read_text(encoding="utf-8") == "mine"
    assert Index.rebuilt(None).seq == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody cut or remove a mapped file")
def test_a_file_that_is_cut_while_it_is_mapped_is_not_read_any_more(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER, TOWN], seq=1)
    assert found(index, "slept")
    for file in (tmp_path / "index" / "engine").glob("*.*"):
        if file.suffix in (".store", ".idx", ".term"):
            os.truncate(file, 0)
    with pytest.raises(IndexDamagedError, match="was cut"):
        lookup(index, "slept")
    with pytest.raises(IndexDamagedError, match="was cut"):
        index.apply([RIVER], seq=2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody cut or remove a mapped file")
def test_files_that_are_removed_while_they_are_mapped_are_still_read(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.apply([RIVER, TOWN], seq=1)
    for file in (tmp_path / "index" / "engine").glob("*.store"):
        file.unlink()
    assert sorted(found(index, "slept")) == ["a 2", "b 1"]
