"""Where the clean root is made."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

import check_room


@pytest.mark.parametrize(
    ("free", "flags", "in_memory"),
    [(9_000_000_000, 0, True), (9_000_000_000, os.ST_NODEV, False), (1_000_000_000, 0, False)],
)
def test_it_is_made_in_memory_where_that_has_room_and_takes_a_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, flags: int, in_memory: bool
) -> None:
    monkeypatch.setattr(check_room, "_MEMORY", tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=flags))
    assert (check_room._place().parent == tmp_path) == in_memory
