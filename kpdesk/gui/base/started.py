"""How long ago this program was started, counted from the process itself and not from the first line of Python."""

from __future__ import annotations

import os
import time
from pathlib import Path

_IMPORTED, _COMPUTED = time.perf_counter(), time.process_time()
_TOLD = Path("/proc/self/stat")
_START_TIME_FIELD = 19  # of those after the command name in /proc/self/stat; in clock ticks since the machine started


def since_start_ms() -> float:
    """Milliseconds since the process began; where the system does not tell, since this module was loaded."""
    try:
        fields = _TOLD.read_text(encoding="ascii").rpartition(")")[2].split()
        began = int(fields[_START_TIME_FIELD]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000
    except (OSError, AttributeError, ValueError, IndexError):
        return (time.perf_counter() - _IMPORTED) * 1000


def own_work_ms() -> float:
    """Milliseconds in which the program itself computed, out of those of `since_start_ms`."""
    return (time.process_time() - (0 if _TOLD.exists() else _COMPUTED)) * 1000
