"""An import that is cancelled or killed leaves whole statements only, and a second one brings the rest."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import ImportReport

KILLS = int(os.environ.get("KPDESK_KILLS", "4"))
"""The long run by hand: `KPDESK_KILLS=50`."""
FILES = 60

_IMPORTER = """
import sys
from kpdesk import Archive
with Archive.open(sys.argv[1]) as archive:
    print("open", flush=True)
    archive.import_files([sys.argv[2]])
    print("done", flush=True)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("speeches")
    chance = random.Random(11)
    words = [a + b for a in ("ba", "ce", "di", "fo", "gu", "la", "me") for b in ("rin", "nal", "lus", "sto", "ter")]
    for number in range(FILES):
        paragraphs = (" ".join(chance.choices(words, k=chance.randrange(20, 60))) + "." for _ in range(12))
        (made / f"{number}.txt").write_text(f"Speech {number}\n\n" + "\n\n".join(paragraphs), encoding="utf-8")
    return made


def whole(archive: Archive, folder: Path) -> None:
    """Every statement that is there is there with all its text and its file, can be found, and nothing is wrong."""
    assert archive.check().ok
    for each in archive.statements():
        content = (folder / each.source).read_bytes()
        assert archive.original(each.key) == content
        assert archive.show(each.key).text == content.decode().replace("\n\n", "\n")


def finish(archive: Archive, folder: Path) -> ImportReport:
    report = archive.import_files([folder])
    assert {each.source for each in archive.statements()} == {file.name for file in folder.iterdir()}
    assert report.failed == ()
    return report


@pytest.mark.parametrize("at", [0, 1, 26, 51])
def test_a_cancelled_import_leaves_whole_statements_and_a_second_one_brings_the_rest(
    folder: Path, tmp_path: Path, at: int
) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files([folder], progress=lambda done, *_: done < at)
        assert report.cancelled
        assert len(archive.statements()) == len(report.imported) < FILES
        whole(archive, folder)
        assert len(finish(archive, folder).duplicates) == len(report.imported)
        whole(archive, folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that cannot be caught")
def test_a_killed_import_leaves_whole_statements_and_a_second_one_brings_the_rest(folder: Path, tmp_path: Path) -> None:
    dice = random.Random(5)
    stored: set[int] = set()
    for number in range(KILLS):
        place = tmp_path / str(number)
        with subprocess.Popen(
            [sys.executable, "-c", _IMPORTER, str(place), str(folder)], stdout=subprocess.PIPE, text=True
        ) as importer:
            assert importer.stdout is not None
            importer.stdout.readline()
            until = dice.randrange(0, 3)
            give_up = time.monotonic() + 60
            while stored_until_now(place) < 25 * until and importer.poll() is None and time.monotonic() < give_up:
                time.sleep(0.002)
            time.sleep(dice.random() * 0.2)
            importer.send_signal(signal.SIGKILL)
        with Archive.open(place, wait=20) as archive:
            stored.add(len(archive.statements()))
            whole(archive, folder)
            finish(archive, folder)
            whole(archive, folder)
    assert len(stored) > 1 or KILLS < 3


def stored_until_now(place: Path) -> int:
    """How many statements the journal tells of, since nobody else may open the archive."""
    lines = (file.read_text(encoding="utf-8") for file in (place / "journal").glob("*.jsonl"))
    return sum(text.count('"field":"created"') for text in lines)
