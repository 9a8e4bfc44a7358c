"""What goes wrong behind the border of the engine comes out as one error, and only that."""

from __future__ import annotations

import pytest

from kpdesk.errors import QueryError
from kpdesk.search.engine.guard import IndexBusyError, IndexDamagedError, guarded


class PanicException(BaseException):
    """Named like the engine's own, which derives from BaseException as well."""


def fail(error: BaseException) -> None:
    with guarded():
        raise error


@pytest.mark.parametrize("error", [PanicException("index out of bounds"), ValueError("bad footer"), OSError("gone")])
def test_failures_of_the_engine_are_damage(error: BaseException) -> None:
    with pytest.raises(IndexDamagedError, match="statements and notes are safe") as caught:
        fail(error)
    assert str(error) in str(caught.value)
    assert caught.value.__cause__ is error


def test_a_lock_that_is_taken_is_no_damage() -> None:
    with pytest.raises(IndexBusyError, match="Another kpdesk"):
        fail(ValueError("Failed to acquire Lockfile: LockBusy."))


@pytest.mark.parametrize(
    "error",
    [KeyboardInterrupt(), SystemExit(3), QueryError("No year.", 5), TypeError("a bug"), BaseException("unknown")],
)
def test_everything_else_passes_unchanged(error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        fail(error)
    assert caught.value is error


def test_nothing_happens_where_nothing_fails() -> None:
    with guarded():
        done = True
    assert done
