"""Odd names and odd kinds of files: each is told of, and none keeps the others out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.finding.indexing import IndexKeeper
from kpdesk.errors import KpdeskError
from kpdesk.search import IndexDamagedError

WORDS = "Thank you, Chair. The scales of the market are checked on every {} morning.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "files"
    files.mkdir()
    for day in ("Monday", "Tuesday"):
        (files / f"{day}.txt").write_text(WORDS.format(day), "utf-8")
    return files


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
def test_names_that_are_no_text_are_stored_as_they_can_be_shown(archive: Archive, folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/z\xff.txt")).write_text(WORDS.format("Friday"), "utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/y\xff.pdf")).write_bytes(b"%PDF-1.7 and nothing else")
    seen: list[str] = []
    report = archive.import_files([folder], progress=lambda _done, _total, what: bool(seen.append(what)) or True)
    assert [each.source for each in report.imported] == ["Monday.txt", "Tuesday.txt", "z\\udcff.txt"]
    assert [Path(each.source).name for each in report.failed] == ["y\\udcff.pdf"]
    assert "z\\udcff.txt" in seen
    assert archive.search("Friday").total == 1
    assert archive.import_files([folder]).duplicates[2].source.endswith("z\\udcff.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_is_told_of_and_not_waited_for(archive: Archive, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "link.txt").symlink_to(folder / "pipe.txt")
    report = archive.import_files([folder])
    assert [each.source for each in report.imported] == ["Monday.txt", "Tuesday.txt"]
    assert [Path(each.source).name for each in report.failed] == ["link.txt", "pipe.txt"]
    assert all("pipe or a device" in each.error for each in report.failed)


def test_a_folder_that_cannot_be_opened_is_named(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = folder / "closed"
    closed.mkdir()
    real = os.scandir

    def refusing(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    report = archive.import_files([folder])
    assert len(report.imported) == 2
    assert [(each.source, "cannot be opened" in each.error) for each in report.failed] == [(str(closed), True)]


def test_a_name_with_a_nul_is_a_file_that_cannot_be_read(archive: Archive, folder: Path) -> None:
    report = archive.import_files([folder / "Monday.txt", folder / "a\0b.txt"])
    assert (len(report.imported), len(report.failed)) == (1, 1)


@pytest.mark.parametrize("error", [IndexDamagedError("The index is gone."), OSError(28, "No space left on device")])
def test_an_index_that_cannot_follow_does_not_spoil_an_import(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch, error: KpdeskError | OSError
) -> None:
    def failing(_: IndexKeeper) -> int:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(IndexKeeper, "level", failing)
        report = archive.import_files([folder])
    assert len(report.imported) == 2
    assert archive.search("Monday").total == 1
