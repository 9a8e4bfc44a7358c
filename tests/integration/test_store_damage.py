"""A damaged archive is told as damaged: never a wrong word, never an empty archive, never a crash."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from kpdesk.core.records import StatementText
from kpdesk.errors import ArchiveError, KpdeskError
from kpdesk.store import Store
from kpdesk.store.file import database as db
from tests.unit.store.made import item, note_on

KEYS = [f"lamps-{n}" for n in range(6)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed archive with a few statements and notes."""
    folder = tmp_path_factory.mktemp("whole") / "archive"
    with Store.open(folder) as store:
        store.add_statements([item(key, year=2020) for key in KEYS], "Import 6 statements")
        for key in KEYS:
            note_on(store, key, text="kept")
    return folder


def shown(folder: Path) -> dict[str, StatementText]:
    with Store.open(folder, read_only=True) as store:
        return {key: store.statement(key) for key in KEYS}


@pytest.mark.parametrize("seed", range(40))
def test_flipped_bytes_never_change_a_word_unnoticed(whole: Path, tmp_path: Path, seed: int) -> None:
    expected = shown(whole)
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    dice = random.Random(seed)
    content = bytearray((folder / "archive.db").read_bytes())
    for _ in range(dice.choice([1, 30, 1000])):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    (folder / "archive.db").write_bytes(content)
    found, problems = look_at(folder)
    assert all(statement.text == expected[key].text for key, statement in found.items())
    assert problems or found == expected


def look_at(folder: Path) -> tuple[dict[str, StatementText], list[str]]:
    """The statements that can be read, and the sentences about everything that is wrong."""
    found, problems = {}, []
    try:
        with Store.open(folder) as store:
            for key in KEYS:
                try:
                    found[key] = store.statement(key)
                except KpdeskError as error:
                    problems.append(str(error))
            problems += [problem.what for problem in store.check()]
    except ArchiveError as error:
        problems.append(str(error))
    return found, problems


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_short_is_never_opened_as_less(whole: Path, tmp_path: Path, part: float) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    content = (folder / "archive.db").read_bytes()
    (folder / "archive.db").write_bytes(content[: int(len(content) * part)])
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(folder)


def test_a_full_disk_is_told_and_leaves_everything_as_it_was(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    pages = (folder / "archive.db").stat().st_size // 4096
    large = item("large", "Title", "wick " * 100_000)
    with monkeypatch.context() as patched:
        patched.setattr(db, "_PRAGMAS", (*db._PRAGMAS, f"PRAGMA max_page_count = {pages + 3}"))
        with Store.open(folder) as store:
            with pytest.raises(ArchiveError, match="The disk is full"):
                store.add_statements([item("small"), large], "Import 2 statements")
            assert store.keys() == set(KEYS)
            assert store.undo_label == "Add note"
            assert store.check() == ()
    with Store.open(folder) as store:
        store.add_statements([large], "Import 1 statement")
        assert "large" in store.keys()  # noqa: SIM118  a verb, not a mapping
