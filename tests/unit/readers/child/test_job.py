"""The job that holds a reading child on Windows, tried with a stand-in for its library."""

from __future__ import annotations

import ctypes
import sys
import threading
from typing import Any

import pytest

from kpdesk.readers.child import limits as child_limits
from kpdesk.readers.child.job import BasicLimits, Counters, ExtendedLimits, allow, enter_job, limits


class Kernel:
    """Notes what it is asked, and refuses where it is told to."""

    def __init__(self, *, refuses: str = "") -> None:
        self.asked: list[str] = []
        self._refuses = refuses

    def __getattr__(self, name: str) -> Any:
        def answer(*arguments: object) -> int:
            self.asked.append(name)
            return 0 if name == self._refuses else 77

        return answer


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes are those of 64 bits")
def test_the_structures_are_as_large_as_windows_says() -> None:
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(Counters), ctypes.sizeof(ExtendedLimits)) == (64, 48, 144)


def test_a_job_holds_one_process_of_so_much_memory() -> None:
    made = limits(512)
    assert made.ProcessMemoryLimit == 512
    assert made.BasicLimitInformation.ActiveProcessLimit == 1
    assert made.BasicLimitInformation.LimitFlags == 0x2508


def test_the_process_enters_the_job_and_the_handle_is_kept() -> None:
    kernel = Kernel()
    assert enter_job(512, kernel) == 77
    assert kernel.asked == [
        "CreateJobObjectW", "SetInformationJobObject", "GetCurrentProcess", "AssignProcessToJobObject"
    ]  # fmt: skip


def test_a_job_lets_its_process_compute_until_a_moment() -> None:
    told: list[tuple[int, int, int]] = []

    class Told(Kernel):
        def SetInformationJobObject(self, job: object, kind: object, wanted: Any, size: object) -> int:  # noqa: N802
            made = wanted._obj
            basic = made.BasicLimitInformation
            told.append((basic.LimitFlags, basic.PerProcessUserTimeLimit, made.ProcessMemoryLimit))
            return 1

    assert allow(77, 512, until=30.5, kernel=Told())
    assert told == [(0x250A, 305_000_000, 512)]
    assert not allow(77, 512, until=30.5, kernel=Kernel(refuses="SetInformationJobObject"))


@pytest.mark.parametrize("refuses", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"])
def test_where_windows_refuses_reading_goes_on(refuses: str) -> None:
    assert enter_job(512, Kernel(refuses=refuses)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its library")
def test_elsewhere_there_is_no_job() -> None:
    assert enter_job(512) is None


def test_a_process_that_holds_too_much_is_ended_where_only_a_thread_can_see_it() -> None:
    ended = threading.Event()
    child_limits.watch_memory(0, every=0.01, end=lambda _: ended.set()).join(5)
    assert ended.is_set()
    assert child_limits.peak_memory() > 1_000_000


def test_a_process_within_its_memory_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    held = iter([1, 2, 3])
    monkeypatch.setattr(child_limits, "peak_memory", lambda: next(held))
    ended: list[int] = []
    child_limits.watch_memory(2, every=0.001, end=ended.append).join(5)
    assert ended == [1]
