from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.store import Store
from kpdesk.store.file import disk


def test_the_time_of_a_small_change_is_taken_and_nothing_is_left(tmp_path: Path) -> None:
    assert disk.seconds_to_keep(tmp_path) > 0
    assert list(tmp_path.iterdir()) == []


def test_the_best_of_several_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = iter([0.0, 5.0, 5.0, 5.3, 5.3, 9.0])
    monkeypatch.setattr(disk.time, "perf_counter", lambda: next(readings))
    assert disk.seconds_to_keep(tmp_path) == pytest.approx(0.3)


def test_a_disk_that_takes_nothing_is_not_timed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(disk.os, "fsync", full)
    assert store.seconds_to_keep() == 0.0
