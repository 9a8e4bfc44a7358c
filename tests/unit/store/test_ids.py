from __future__ import annotations

import threading
import time
import uuid
from datetime import datetime

import pytest

from kpdesk.store import ids


def test_an_id_is_a_uuid_of_version_7_that_knows_its_time() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(ids.new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 >= before


def test_ids_grow_from_one_to_the_next_and_never_repeat() -> None:
    made = [ids.new_id() for _ in range(10_000)]
    assert made == sorted(set(made))


def test_ids_grow_even_when_the_clock_runs_backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    first = ids.new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    later = [ids.new_id() for _ in range(5_000)]
    assert [first, *later] == sorted({first, *later})


def test_two_threads_never_get_the_same_id() -> None:
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend(ids.new_id() for _ in range(2_000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000


def test_the_time_is_iso_in_utc_to_the_millisecond() -> None:
    now = ids.now()
    assert now.endswith("Z")
    assert len(now) == len("2021-11-12T09:30:00.125Z")
    assert abs(datetime.fromisoformat(now).timestamp() - time.time()) < 60
