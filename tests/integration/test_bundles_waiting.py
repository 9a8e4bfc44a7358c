"""What a bundle brings for texts that are not here waits in the change log: placed once, in any order."""

from __future__ import annotations

import itertools
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from kpdesk import Archive
from tests.unit.store.made import item, note_on

Maker = Callable[..., Archive]
KEYS = ("lamps-a", "lamps-b", "lamps-c")


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    with ExitStack() as opened:

        def made(author: str, *keys: str) -> Archive:
            archive = opened.enter_context(Archive.open(tmp_path / author))
            archive._store.author = author
            if keys:
                imported(archive, *keys)
            return archive

        yield made


def imported(archive: Archive, *keys: str) -> None:
    archive._store.add_statements([item(key) for key in keys], "Import")
    archive.place_waiting()


def written(archive: Archive, folder: Path) -> Path:
    file = next(path for n in itertools.count() if not (path := folder / f"{n}.kpbundle").exists())
    archive.write_bundle(file)
    return file


def decisions(archive: Archive) -> dict[tuple[object, ...], str]:
    return {each.places: each.decision for each in archive.judgements()}


def test_a_decision_about_a_text_that_is_not_here_waits_and_is_placed_once(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", *KEYS), make("Ben", KEYS[0])
    ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    file = written(ana, tmp_path)
    preview = ben.preview_bundle(file)
    assert (preview.judgements, preview.changes_nothing) == (1, False)
    (sentence,) = ben.merge_bundle(file).left_aside
    assert "not here wait (1)" in sentence
    assert decisions(ben) == {}
    assert ben.preview_bundle(file).changes_nothing
    ben._store.add_statements([item(KEYS[1])], "Import")
    assert (ben.place_waiting(), ben.place_waiting()) == (1, 0)
    assert decisions(ben) == decisions(ana) != {}
    ben.undo()
    assert decisions(ben) == {}
    ben.redo()
    assert decisions(ben) == decisions(ana)
    assert ben.preview_bundle(file).changes_nothing
    assert ben.check().problems == ()


def test_what_waits_is_taken_back_and_goes_with_its_bundle(make: Maker, tmp_path: Path) -> None:
    ana, ben, cleo = make("Ana", *KEYS), make("Ben", KEYS[0]), make("Cleo", KEYS[0])
    ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    file = written(ana, tmp_path)
    ben.merge_bundle(file)
    ben.undo()
    cleo.remove_bundle(cleo.merge_bundle(file).id)
    for one in (ben, cleo):
        imported(one, KEYS[1])
        assert decisions(one) == {}
        one.merge_bundle(file)
        assert decisions(one) == decisions(ana)
    second = written(ana, tmp_path)
    dora = make("Dora", KEYS[0])
    first = dora.merge_bundle(file).id
    dora.merge_bundle(second)
    imported(dora, KEYS[1])
    dora.remove_bundle(first)
    assert decisions(dora) == decisions(ana)


def test_what_waits_is_passed_on_whatever_else_is_called_so_there(make: Maker, tmp_path: Path) -> None:
    ana, ben, cleo = make("Ana", *KEYS), make("Ben", KEYS[0]), make("Cleo", *KEYS)
    told = item(KEYS[1], "Lamps", "All of it was told otherwise.", "Nobody counted.")
    ana._store.add_version(KEYS[1], told, "Version")
    ana.judge(KEYS[0], 1, KEYS[1], 2, "rejected")
    ben.merge_bundle(written(ana, tmp_path))
    cleo.merge_bundle(written(ben, tmp_path))
    assert decisions(cleo) == {}
    cleo._store.add_version(KEYS[1], told, "Version")
    assert cleo.place_waiting() == 1
    assert decisions(cleo) == decisions(ana) != {}


@pytest.mark.parametrize("seed", range(8))
def test_the_order_in_which_bundles_and_texts_come_makes_no_difference(make: Maker, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    ana, cleo = make("Ana", *KEYS), make("Cleo", *KEYS)
    files = []
    for _ in range(5):
        one = dice.choice((ana, cleo))
        a, b = dice.sample(KEYS, 2)
        one.judge(a, dice.randrange(1, 4), b, dice.randrange(1, 4), dice.choice(("pinned", "rejected", "confirmed")))
        one.edit(dice.choice(KEYS), title=f"Lamps {dice.random()}")
        note_on(one._store, dice.choice(KEYS), text=str(dice.random()), visibility="delegation")
        files.append(written(one, tmp_path))
    ends = []
    for name in ("Ben", "Dora"):
        other = make(name)
        deeds = [*files, *KEYS, dice.choice(files)]
        dice.shuffle(deeds)
        for deed in deeds:
            imported(other, deed) if isinstance(deed, str) else other.merge_bundle(deed)
        assert other.check().problems == ()
        titles = {each.key: each.title for each in other.statements()}
        ends.append((decisions(other), titles, {each.id: each.text for each in other.notes()}, len(other.conflicts())))
    assert ends[0] == ends[1]


def test_the_journal_alone_brings_back_all_that_waits(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", *KEYS), make("Ben")
    ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    ana.edit(KEYS[0], title="Ana's")
    note_on(ana._store, KEYS[2], text="hers", visibility="delegation")
    ben.merge_bundle(written(ana, tmp_path))
    ben.close()
    (tmp_path / "New").mkdir()
    shutil.copytree(tmp_path / "Ben" / "journal", tmp_path / "kept")
    new = make("New")
    new.close()
    shutil.copytree(tmp_path / "kept", tmp_path / "New" / "journal", dirs_exist_ok=True)
    with Archive.open(tmp_path / "New") as again:
        again.repair()
        assert [each.text for each in again.waiting_notes()] == ["hers"]
        imported(again, *KEYS)
        assert decisions(again) == decisions(ana)
        assert again.show(KEYS[0]).statement.title == "Ana's"
        assert [each.text for each in again.notes()] == ["hers"]
        assert again.place_waiting() == 0
        assert again.check().problems == ()


def test_what_an_earlier_kpdesk_let_wait_beside_the_log_is_placed_too(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", *KEYS), make("Ben")
    ana.edit(KEYS[0], title="Ana's")
    note_on(ana._store, KEYS[2], text="hers", visibility="delegation")
    bundle = ben.merge_bundle(written(ana, tmp_path)).id
    entries = [
        ("corrected " + KEYS[0], ben._store.waiting_corrections()[0][1]),
        (ben.waiting_notes()[0].id, ben._store.waiting()[0][1]),
    ]
    ben.undo()
    ben._store.merge(bundle, [], "Merge")  # as that kpdesk did: the log says that it is in, and no more
    ben.close()
    with closing(sqlite3.connect(tmp_path / "Ben" / "archive.db")) as raw, raw:
        raw.executemany("INSERT INTO waiting VALUES (?, ?, ?)", [(name, bundle, entry) for name, entry in entries])
    with Archive.open(tmp_path / "Ben") as again:
        imported(again, *KEYS)
        assert again.show(KEYS[0]).statement.title == "Ana's"
        assert [each.text for each in again.notes()] == ["hers"]
