"""Shuts a reading child on Windows into a job of its own: so much memory and time, no other process, no escape.

Written from the documentation of Windows and tried with a stand-in for its library; it has not been run on Windows.
"""

from __future__ import annotations

import sys
from ctypes import Structure, byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof
from typing import Any

_EXTENDED = 9
_PROCESS_TIME, _TICKS = 0x2, 10_000_000
_ONE_PROCESS, _DIE_AT_FAULT, _PROCESS_MEMORY, _KILL_WITH_HANDLE = 0x8, 0x400, 0x100, 0x2000


class BasicLimits(Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", c_int64), ("PerJobUserTimeLimit", c_int64), ("LimitFlags", c_uint32),
        ("MinimumWorkingSetSize", c_size_t), ("MaximumWorkingSetSize", c_size_t), ("ActiveProcessLimit", c_uint32),
        ("Affinity", c_size_t), ("PriorityClass", c_uint32), ("SchedulingClass", c_uint32),
    )  # fmt: skip


class Counters(Structure):
    """IO_COUNTERS."""

    _fields_ = tuple(
        (name, c_uint64) for name in ("Reads", "Writes", "Others", "ReadBytes", "WriteBytes", "OtherBytes")
    )


class ExtendedLimits(Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits), ("IoInfo", Counters), ("ProcessMemoryLimit", c_size_t),
        ("JobMemoryLimit", c_size_t), ("PeakProcessMemoryUsed", c_size_t), ("PeakJobMemoryUsed", c_size_t),
    )  # fmt: skip


def limits(memory: int) -> ExtendedLimits:
    """The limits of a job for one process of so many bytes."""
    made = ExtendedLimits()
    made.BasicLimitInformation.LimitFlags = _ONE_PROCESS | _DIE_AT_FAULT | _PROCESS_MEMORY | _KILL_WITH_HANDLE
    made.BasicLimitInformation.ActiveProcessLimit = 1
    made.ProcessMemoryLimit = memory
    return made


def allow(job: int, memory: int, *, until: float, kernel: Any = None) -> bool:
    """Lets the process of a job compute until it has used so many seconds in all; Windows ends it then."""
    kernel = kernel or _kernel()
    wanted = limits(memory)
    wanted.BasicLimitInformation.LimitFlags |= _PROCESS_TIME
    wanted.BasicLimitInformation.PerProcessUserTimeLimit = round(until * _TICKS)
    return bool(kernel and kernel.SetInformationJobObject(c_void_p(job), _EXTENDED, byref(wanted), sizeof(wanted)))


def enter_job(memory: int, kernel: Any = None) -> int | None:
    """Puts this process into such a job and gives its handle, to be kept open; None where Windows refuses.

    `kernel` is kernel32, or what stands in for it.
    """
    kernel = kernel or _kernel()
    if kernel is None:
        return None
    job: int | None = kernel.CreateJobObjectW(None, None)
    if not job:
        return None
    wanted = limits(memory)
    set_so = kernel.SetInformationJobObject(c_void_p(job), _EXTENDED, byref(wanted), sizeof(wanted))
    if set_so and kernel.AssignProcessToJobObject(c_void_p(job), c_void_p(kernel.GetCurrentProcess())):
        return job
    return None


def _kernel() -> Any:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - WinDLL is only there on Windows

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        for function in (kernel.CreateJobObjectW, kernel.GetCurrentProcess):
            function.restype = c_void_p
        return kernel
    return None
