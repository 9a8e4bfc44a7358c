"""A file of numbers that were learned: whole or not there, read where it lies, and never written in its place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kpdesk.store.learned import Learned, LearnedFile

FACTS = {"speakers": ["the miller", "la meunière", "الطحان"], "usage": 2}
ROWS = [np.arange(1000, dtype=np.uint64), np.array([7, 8], np.uint32), np.empty(0, np.uint32)]


@pytest.fixture
def file(tmp_path: Path) -> LearnedFile:
    made = LearnedFile(tmp_path, "speech", writes=True)
    made.write("one", Learned(FACTS, ROWS))
    return made


def test_what_was_kept_is_read_again(file: LearnedFile) -> None:
    found = file.read("one")
    assert found is not None
    assert found.facts == FACTS
    assert [each.tolist() for each in found.arrays] == [each.tolist() for each in ROWS]
    assert [each.dtype for each in found.arrays] == [each.dtype for each in ROWS]
    assert file.read("another") is None


def test_what_has_another_mark_is_dropped_when_something_is_kept(file: LearnedFile, tmp_path: Path) -> None:
    file.write("two", Learned(FACTS, ROWS[:1]))
    assert [each.name for each in tmp_path.iterdir()] == ["speech-two.bin"]
    assert (file.length("one"), file.length("two")) == (None, (tmp_path / "speech-two.bin").stat().st_size)


@pytest.mark.parametrize("place", [0, 3, 9, 40, 200, 5000, -2])
def test_one_wrong_byte_anywhere_and_it_is_as_if_there_were_none(file: LearnedFile, tmp_path: Path, place: int) -> None:
    content = bytearray((tmp_path / "speech-one.bin").read_bytes())
    content[place] ^= 1
    (tmp_path / "speech-one.bin").write_bytes(content)
    assert file.read("one") is None


@pytest.mark.parametrize("length", [0, 1, 4, 64, 4000])
def test_a_file_that_was_cut_is_none(file: LearnedFile, tmp_path: Path, length: int) -> None:
    path = tmp_path / "speech-one.bin"
    path.write_bytes(path.read_bytes()[:length])
    assert file.read("one") is None


def test_a_file_of_another_shape_is_none(file: LearnedFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpdesk.store.learned._MAGIC", b"kplearn0")
    assert file.read("one") is None


def test_where_nothing_may_be_written_nothing_is_kept(
    file: LearnedFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = LearnedFile(tmp_path, "speech", writes=False)
    reader.write("two", Learned(FACTS, ROWS))
    assert reader.read("one") is not None
    assert reader.read("two") is None
    gone = LearnedFile(tmp_path / "no folder", "speech", writes=True)
    gone.write("one", Learned(FACTS, ROWS))
    assert gone.read("one") is None

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kpdesk.store.learned._write", full)
    file.write("three", Learned(FACTS, ROWS))
    assert file.read("three") is None
