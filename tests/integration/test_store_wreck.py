"""Whatever file of an archive is wrecked, it is never taken for an empty one, and the drill brings every note back.

The drill is what a frightened person does: restore the latest backup, bring back from the journal what is newer.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError, FileRefusedError, KpdeskError
from kpdesk.store import Store
from kpdesk.store.health import backup_folder
from tests.unit.store.made import item, note_on

VICTIMS = ("archive.db", "archive.db-wal", "journal", "backups")


def flipped(count: int) -> Callable[[bytes, random.Random], bytes]:
    def flip(content: bytes, dice: random.Random) -> bytes:
        made = bytearray(content)
        for _ in range(count):
            made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)
        return bytes(made)

    return flip


WRECKS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "one byte": flipped(1),
    "a hundred bytes": flipped(100),
    "ten thousand bytes": flipped(10_000),
    "cut short": lambda content, dice: content[: dice.randrange(len(content))],
    "nothing but zeros": lambda content, _: bytes(len(content)),
    "another file": lambda _content, dice: b"%PDF-1.7\n" + dice.randbytes(5000),
    "empty": lambda _content, _dice: b"",
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """An archive as a crash left it: a backup, and after that notes that are in the log and the journal only."""
    folder, copied = tmp_path_factory.mktemp("whole") / "archive", tmp_path_factory.mktemp("copy") / "archive"
    with Store.open(folder) as store:
        store.add_statements([item(f"lamps-{n}") for n in range(8)], "Import 8 statements")
        notes = {note_on(store, f"lamps-{n}", text="before").id for n in range(8)}
        store.keep_safe("start")
        notes |= {note_on(store, f"lamps-{n % 8}", text=f"after {n}").id for n in range(12)}
        shutil.copytree(folder, copied)
    return copied, notes


def wrecked(whole: Path, folder: Path, victim: str, wreck: str, seed: int) -> None:
    shutil.copytree(whole, folder)
    found = folder / victim
    file = next(found.iterdir()) if found.is_dir() else found
    file.write_bytes(WRECKS[wreck](file.read_bytes(), random.Random(seed)))


def every_note(store: Store) -> set[str]:
    return {note.id for note in [*store.notes(), *store.notes(removed=True)]}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("wreck", WRECKS)
@pytest.mark.parametrize("victim", VICTIMS)
def test_a_wrecked_file_is_told_of_or_made_up_for(
    whole: tuple[Path, set[str]], tmp_path: Path, victim: str, wreck: str, seed: int
) -> None:
    folder, notes = tmp_path / "archive", whole[1]
    wrecked(whole[0], folder, victim, wreck, seed)
    problems: tuple[object, ...] = ()
    found: set[str] = set()
    try:
        with Store.open(folder) as store:
            problems = store.check()
            found = every_note(store)
            assert problems or store.warning or found == notes
            # The log beside the file may have held everything: then the journal is what speaks of it.
            assert found or store.warning, "an archive with notes was taken for an empty one"
    except ArchiveError:
        pass  # said in a sentence, and nothing was written to it
    drill(folder, notes, victim)


def drill(folder: Path, notes: set[str], victim: str) -> None:
    copy = next(each for each in backup_folder.listed(folder) if each.reason in ("start",))
    try:
        backup_folder.restore(folder, Path(copy.file))
    except FileRefusedError:
        assert victim == "backups"  # said to be damaged, and everything is as it was
    with Store.open(folder) as store:
        store.repair()
        if victim == "journal":
            # What is newer than the backup was in the archive that is kept beside it.
            return
        assert every_note(store) == notes


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_backup_is_listed_as_damaged_or_is_whole(
    whole: tuple[Path, set[str]], tmp_path: Path, seed: int
) -> None:
    folder = tmp_path / "archive"
    wrecked(whole[0], folder, "backups", list(WRECKS)[seed % len(WRECKS)], seed)
    (copy,) = backup_folder.listed(folder)
    try:
        with backup_folder.inside(Path(copy.file)) as inside:
            assert len(inside.notes()) == 8
    except KpdeskError:
        assert copy.problem is not None or list(WRECKS)[seed % len(WRECKS)] != "empty"
