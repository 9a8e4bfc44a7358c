"""Names and times given by the store: UUIDv7 identifiers and ISO times in UTC."""

from __future__ import annotations

import os
import threading
import time
import uuid
from datetime import UTC, datetime

_COUNTER_BITS = 12
_COUNTER_LIMIT = 1 << _COUNTER_BITS
_lock = threading.Lock()
_last = [0, 0]


def new_id() -> str:
    """A UUID of version 7 (RFC 9562, method 1): sorts by time, and grows strictly within one process."""
    milliseconds, counter = _tick()
    rest = int.from_bytes(os.urandom(8), "big") >> 2
    number = milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | rest
    return str(uuid.UUID(int=number))


def now() -> str:
    """The time in UTC to the millisecond, e.g. `2021-11-12T09:30:00.125Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _tick() -> tuple[int, int]:
    # A clock that stands still or runs backwards borrows from the counter, then from the future.
    with _lock:
        milliseconds = time.time_ns() // 1_000_000
        if milliseconds > _last[0]:
            _last[:] = [milliseconds, int.from_bytes(os.urandom(1), "big")]
        else:
            _last[1] += 1
            if _last[1] == _COUNTER_LIMIT:
                _last[:] = [_last[0] + 1, 0]
        return _last[0], _last[1]
