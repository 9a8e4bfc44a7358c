"""A folder in which files arrive: what is offered, and what is not."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.importing.inbox import InboxLook


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def twice(archive: Archive, inbox: Path, *, known: frozenset[str] = frozenset()) -> InboxLook:
    first = archive.look_into(inbox, known=known)
    assert first is not None
    assert first.ready == ()
    second = archive.look_into(inbox, known=known, before=first.unsettled)
    assert second is not None
    return second


def names(look: InboxLook) -> list[str]:
    return [each.path.name for each in look.ready]


def test_a_file_is_ready_once_it_no_longer_grows(archive: Archive, inbox: Path) -> None:
    file = inbox / "speech.txt"
    file.write_text("The lamps burn", encoding="utf-8")
    first = archive.look_into(inbox)
    file.write_text("The lamps burn all night, and nobody counts them.", encoding="utf-8")
    second = archive.look_into(inbox, before=first.unsettled if first else ())
    assert second is not None
    assert (second.ready, len(second.unsettled)) == ((), 1)
    third = archive.look_into(inbox, before=second.unsettled)
    assert third is not None
    assert names(third) == ["speech.txt"]


def test_what_can_be_read_is_offered_and_what_is_here_or_known_is_not(archive: Archive, inbox: Path) -> None:
    (inbox / "letters").mkdir()
    texts = {"a.txt": "The lamps of a.", "letters/b.md": "The lamps of b.", "c.txt": "The lamps of c."}
    for name, text in texts.items():
        (inbox / name).write_text(text, encoding="utf-8")
    for name in ("film.mp4", ".hidden.txt", "~lock.docx", "empty.txt"):
        (inbox / name).write_bytes(b"" if name == "empty.txt" else b"x")
    (inbox / "pipe.txt").symlink_to(inbox / "a.txt")
    archive.import_files([inbox / "a.txt"])
    look = twice(archive, inbox)
    assert sorted(names(look)) == ["b.md", "c.txt"]
    assert len(look.known) == 1
    refused = frozenset(each.mark for each in look.ready) | look.known
    again = archive.look_into(inbox, known=refused)
    assert again == InboxLook((), (), frozenset())
    os.utime(inbox / "c.txt", (1, 1))
    assert names(twice(archive, inbox, known=refused)) == ["c.txt"]


def test_a_folder_that_is_not_there_is_no_error_and_has_nothing(archive: Archive, inbox: Path) -> None:
    assert archive.look_into(inbox / "pulled out") is None
    (inbox / "deep" / "a" / "b" / "c").mkdir(parents=True)
    (inbox / "deep" / "a" / "b" / "c" / "far.txt").write_text("far", encoding="utf-8")
    assert twice(archive, inbox).ready == ()


def test_a_mark_says_nothing_about_the_file(archive: Archive, inbox: Path) -> None:
    (inbox / "secret name.txt").write_text("The lamps.", encoding="utf-8")
    [waiting] = twice(archive, inbox).ready
    assert len(waiting.mark) == 16
    assert int(waiting.mark, 16) >= 0


def test_a_folder_of_ten_thousand_files_is_looked_through_in_a_moment(archive: Archive, inbox: Path) -> None:
    for number in range(10_000):
        (inbox / f"{number}.bin").touch()
    (inbox / "speech.txt").write_text("The lamps.", encoding="utf-8")
    began = time.process_time()
    assert names(twice(archive, inbox)) == ["speech.txt"]
    assert time.process_time() - began < 10  # two looks; a bound for a loop, not a measurement
