"""The border to the search engine: what can go wrong behind it comes out as one error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kpdesk.errors import KpdeskError


class IndexDamagedError(KpdeskError):
    """The files of the search index cannot be used; the texts themselves are elsewhere and safe."""


class IndexBusyError(KpdeskError):
    """Another program is writing the search index at this moment."""


class IndexDeniedError(KpdeskError):
    """The folder of the search index may not be written; its files may be sound."""


_DAMAGED = (
    "The search index is damaged ({}). Your statements and notes are safe; the index can be built again from them."
)
_BUSY = "Another kpdesk is writing the search index. Nothing is lost; the index will be brought up to date later."
_DENIED = (
    "The folder of the search index cannot be written. Your statements and notes are safe; "
    "check the permissions of the archive's folder."
)
_LOCKED = ("LockBusy", "lock")
_REFUSED = ("PermissionDenied", "Permission denied", "ReadOnlyFilesystem", "Read-only file system")


@contextmanager
def guarded() -> Iterator[None]:
    """Run calls of the engine; its failures become IndexDamagedError, IndexDeniedError or IndexBusyError.

    A damaged file makes the engine panic, which arrives as a BaseException that `except Exception` misses.
    """
    try:
        yield
    except (KpdeskError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except (ValueError, OSError) as error:
        raise _translated(error) from error
    except Exception:
        raise
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise _translated(error) from error


def _translated(error: BaseException) -> KpdeskError:
    text = " ".join(str(error).split())
    if isinstance(error, PermissionError) or any(sign in text for sign in _REFUSED):
        return IndexDeniedError(_DENIED)
    if any(sign in text for sign in _LOCKED):
        return IndexBusyError(_BUSY)
    return IndexDamagedError(_DAMAGED.format(text[:120]))
