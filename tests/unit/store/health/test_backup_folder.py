from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kpdesk.errors import ArchiveError
from kpdesk.store import Store
from kpdesk.store.health import backup_folder
from tests.unit.store.made import item, note_on

Left = Callable[[int], None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "archive") as store:
        store.add_statements([item("lamps")], "Import")
        yield store


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch, store: Store) -> Left:
    """Say how many bytes the disk has left beside the backups that are there now; what is deleted is free again."""

    def backed_up() -> int:
        return sum(each.stat().st_size for each in (store.folder / "backups").glob("*.db"))

    def say(free: int) -> None:
        whole = free + backed_up()
        monkeypatch.setattr(
            backup_folder.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(whole, 0, whole - backed_up())
        )

    return say


def older(store: Store, days: int, reason: str = "change", hour: int = 9) -> Path:
    """A backup as it was made so many days before."""
    made = store.keep_safe("start")
    name = f"{reason}-202111{28 - days:02}T{hour:02}0000Z.db"
    return made.rename(made.with_name(name))


def names(store: Store) -> set[str]:
    return {each.name for each in (store.folder / "backups").glob("*.db")}


def test_backups_take_a_third_of_the_room_there_is_and_the_latest_stays(store: Store, left: Left) -> None:
    days = [older(store, n) for n in range(1, 9)]
    asked = older(store, 1, "asked", hour=10)
    size = days[0].stat().st_size
    left(size * 200)
    store.keep_safe("change")
    assert names(store) >= {each.name for each in (*days, asked)}
    left(size * 2 + size // 2)  # of twelve and a half a third are four
    newest = store.keep_safe("change")
    assert names(store) == {newest.name, asked.name, *(each.name for each in days[:2])}


def test_none_is_made_that_would_fill_the_disk_and_the_others_stay(store: Store, left: Left) -> None:
    note_on(store, "lamps")
    rich, last = older(store, 3), older(store, 1)
    left(10_000)
    with pytest.raises(ArchiveError, match=r"No backup .* it takes 1 MB .* and the disk has 1 MB left"):
        store.keep_safe("change")
    assert names(store) == {rich.name, last.name}
    assert not list((store.folder / "backups").glob(".*"))


def test_older_ones_go_where_the_next_would_have_no_room(store: Store, left: Left) -> None:
    days = [older(store, n) for n in range(1, 6)]
    left(10_000)
    made = store.keep_safe("change")
    assert names(store) == {made.name, days[0].name}


def test_a_disk_that_does_not_say_what_it_has_left_is_not_taken_for_a_full_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backup_folder.shutil, "disk_usage", refused)
    assert store.keep_safe("change").exists()
