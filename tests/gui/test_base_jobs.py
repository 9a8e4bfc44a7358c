from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kpdesk.errors import FieldError, KpdeskError
from kpdesk.gui.base.jobs import Progress
from kpdesk.gui.base.workspace import Workspace

Settle = Callable[[Workspace], None]


def test_a_value_comes_back_on_the_gui_thread(empty_workspace: Workspace, settle: Settle) -> None:
    seen: list[object] = []
    empty_workspace.jobs.quick(QThread.currentThread, lambda thread: seen.extend([thread, QThread.currentThread()]))
    settle(empty_workspace)
    assert seen[0] != seen[1]
    assert seen[1] == empty_workspace.thread()


def test_quick_jobs_come_back_in_order(empty_workspace: Workspace, settle: Settle) -> None:
    seen: list[int] = []
    for n in range(50):
        empty_workspace.jobs.quick(lambda n=n: n, seen.append)
    settle(empty_workspace)
    assert seen == list(range(50))


def test_a_newer_job_drops_the_older_ones_of_its_tag(empty_workspace: Workspace, settle: Settle) -> None:
    gate, begun = threading.Event(), threading.Event()
    seen: list[str] = []

    def first() -> str:
        begun.set()
        gate.wait(5)
        return "first"

    jobs = empty_workspace.jobs
    jobs.quick(first, seen.append, replaces="search")
    assert begun.wait(5)
    jobs.quick(lambda: "second", seen.append, replaces="search")
    jobs.quick(lambda: "other", seen.append, replaces="else")
    jobs.quick(lambda: "third", seen.append, replaces="search")
    gate.set()
    settle(empty_workspace)
    assert seen == ["other", "third"]


def test_what_is_dropped_is_not_begun_and_not_delivered(empty_workspace: Workspace, settle: Settle) -> None:
    gate, begun = threading.Event(), threading.Event()
    seen: list[str] = []

    def first() -> str:
        begun.set()
        gate.wait(5)
        return "first"

    jobs = empty_workspace.jobs
    jobs.quick(first, seen.append, replaces="more")
    assert begun.wait(5)
    jobs.quick(lambda: seen.append("begun"), lambda _: seen.append("second"), replaces="more")
    jobs.quick(lambda: "other", seen.append)
    jobs.drop("more")
    gate.set()
    settle(empty_workspace)
    assert seen == ["other"]


def test_nothing_is_delivered_to_a_deleted_owner(empty_workspace: Workspace, settle: Settle) -> None:
    seen: list[int] = []
    owner = QObject()
    gate = threading.Event()
    empty_workspace.jobs.quick(lambda: gate.wait(5) and 1, seen.append, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    settle(empty_workspace)
    assert seen == []


def test_a_failure_is_told_as_its_own_sentence(empty_workspace: Workspace, settle: Settle) -> None:
    told: list[str] = []
    empty_workspace.messages.told.connect(lambda message: told.append(message.sentence))

    def work() -> None:
        raise FieldError("There is no such field.")

    empty_workspace.jobs.quick(work, lambda _: None)
    settle(empty_workspace)
    assert told == ["There is no such field."]


def test_a_failure_goes_to_who_asked_for_it(empty_workspace: Workspace, settle: Settle) -> None:
    told: list[object] = []
    failures: list[KpdeskError] = []
    empty_workspace.messages.told.connect(told.append)

    def work() -> None:
        raise FieldError("There is no such field.")

    empty_workspace.jobs.quick(work, lambda _: None, failed=failures.append)
    settle(empty_workspace)
    assert [str(each) for each in failures] == ["There is no such field."]
    assert told == []


def test_a_bug_is_logged_and_told_calmly(
    empty_workspace: Workspace, settle: Settle, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    empty_workspace.messages.told.connect(lambda message: told.append(message.sentence))
    with caplog.at_level(logging.ERROR):
        empty_workspace.jobs.quick(lambda: 1 // 0, lambda _: None)
        settle(empty_workspace)
    assert "ZeroDivisionError" in caplog.text
    assert len(told) == 1
    assert "division" not in told[0]


def test_a_slow_job_tells_how_far_it_is_and_can_be_cancelled(
    empty_workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int, str]] = []
    results: list[int] = []
    told = threading.Event()

    def work(progress: Progress) -> int:
        progress(0, 9, "one")
        told.wait(5)
        return sum(progress(n, 9, "more") for n in range(9))

    handle = empty_workspace.jobs.slow(work, results.append, progress=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: bool(steps))
    handle.cancel()
    told.set()
    settle(empty_workspace)
    assert steps[0] == (0, 9, "one")
    assert handle.cancelled
    assert results == [0]


def test_the_lanes_do_not_wait_for_each_other(empty_workspace: Workspace, settle: Settle, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[str] = []
    empty_workspace.jobs.slow(lambda progress: gate.wait(5) and "slow", seen.append)
    empty_workspace.jobs.quick(lambda: "quick", seen.append)
    qtbot.waitUntil(lambda: seen == ["quick"])
    gate.set()
    settle(empty_workspace)
    assert seen == ["quick", "slow"]


def test_closing_still_does_everything_quick_that_was_asked_for(empty_workspace: Workspace) -> None:
    gate, done = threading.Event(), []
    empty_workspace.jobs.quick(lambda: gate.wait(5), lambda _: None)
    empty_workspace.jobs.quick(lambda: done.append("the last note"), lambda _: None)
    threading.Timer(0.05, gate.set).start()
    empty_workspace.jobs.close()
    assert done == ["the last note"]


def test_closing_stops_what_is_slow_at_its_next_step(empty_workspace: Workspace) -> None:
    begun, steps = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while progress(len(steps), 0, "step"):
            steps.append("step")

    empty_workspace.jobs.slow(work, lambda _: None)
    empty_workspace.jobs.slow(lambda _: steps.append("never"), lambda _: None)
    assert begun.wait(5)
    empty_workspace.jobs.close()
    assert "never" not in steps


def test_closing_ends_the_threads_and_delivers_nothing_more(empty_workspace: Workspace, qtbot: QtBot) -> None:
    seen: list[int] = []
    empty_workspace.jobs.quick(lambda: 1, seen.append)
    empty_workspace.jobs.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("kpdesk-")]
    empty_workspace.jobs.quick(lambda: 2, seen.append)
    assert not empty_workspace.jobs.busy
    assert seen == []
