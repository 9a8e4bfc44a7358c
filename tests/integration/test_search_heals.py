"""Whatever happens to the files of the search index, the archive answers at once and ends equal to what is stored."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.finding import indexing
from kpdesk.core.records import Asked


def delete(index: Path) -> None:
    shutil.rmtree(index)


def truncate(index: Path) -> None:
    for file in index.glob("engine*/*"):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def scribble(index: Path) -> None:
    chance = random.Random(25)
    for file in index.glob("engine*/*"):
        file.write_bytes(chance.randbytes(file.stat().st_size))


def age(index: Path) -> None:
    state = json.loads((index / "state.json").read_text("utf-8"))
    (index / "state.json").write_text(json.dumps({**state, "layout": 1}), "utf-8")


def garble_state(index: Path) -> None:
    (index / "state.json").write_bytes(b"\xff\x00{")


def as_interrupted(index: Path) -> None:
    """As after kill -9 in a commit: new files that nothing names, and a lock that nobody holds."""
    engine = next(index.glob("engine*"))
    (engine / "0123456789abcdef0123456789abcdef.store").write_bytes(b"half a file")
    (engine / ".tantivy-writer.lock").write_bytes(b"")


def of_index(archive: Archive) -> tuple[int, int, int]:
    page = archive.search("*", limit=0)
    return page.searched, page.total, sum(page.facets["language"].values())


@pytest.mark.parametrize("damage", [delete, truncate, scribble, age, garble_state, as_interrupted])
def test_a_damaged_index_is_answered_from_and_ends_whole(
    damage: Callable[[Path], None], sample_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "archive"
    shutil.copytree(sample_template, home)
    with Archive.open(home) as archive:
        statements, passages, _ = archive.counts()
        whole = of_index(archive)
        assert whole[:2] == (statements, passages)
        hits = archive.search("licence").total
    damage(home / "index")
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    with Archive.open(home) as archive:
        page = archive.answer(Asked("licence"), wait=False)
        assert page.statements == statements
        assert page.total <= hits
        assert archive.catch_up() == statements
        assert of_index(archive) == whole
        assert archive.answer(Asked("licence"), wait=False).total == hits


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody cut or remove a mapped file")
def test_an_index_that_is_cut_while_it_is_searched_ends_whole(sample_template: Path, tmp_path: Path) -> None:
    home = tmp_path / "archive"
    shutil.copytree(sample_template, home)
    with Archive.open(home) as archive:
        whole, hits = of_index(archive), archive.search("licence")
        for file in (home / "index").glob("engine*/*.*"):
            os.truncate(file, file.stat().st_size // 3)
        again = archive.search("licence")
        assert (again.total, again.facets) == (hits.total, hits.facets)
        assert of_index(archive) == whole
