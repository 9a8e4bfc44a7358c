"""The one way off the GUI thread: a function goes out, its value comes back on the GUI thread.

Two lanes of one thread each: `quick` for what the user waits for, in order, and `slow` for imports and the like.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from kpdesk.errors import KpdeskError
from kpdesk.gui.base.messages import Messages

T = TypeVar("T")
Failed = Callable[[KpdeskError], None]
Step = tuple[int, int, str]

_log = logging.getLogger(__name__)


@dataclass(eq=False)
class _Job:
    work: Callable[[], object]
    done: Callable[[Any], None]
    failed: Failed | None = None
    owner: QObject | None = None
    tag: str | None = None
    progress: Callable[[int, int, str], None] | None = None
    slow: bool = False
    cancelled: bool = False
    dropped: bool = False
    step: Step | None = None
    result: object = None
    error: Exception | None = None
    future: Future[None] | None = None
    receivers: tuple[QObject, ...] = field(init=False)

    def __post_init__(self) -> None:
        bound = (getattr(each, "__self__", None) for each in (self.done, self.failed, self.progress))
        self.receivers = tuple(each for each in (self.owner, *bound) if isinstance(each, QObject))

    def wanted(self) -> bool:
        """Whether the result may still be handed over: not replaced, and nobody concerned is deleted."""
        return not self.dropped and all(shiboken6.isValid(each) for each in self.receivers)


class Handle:
    """A job that is under way and can be stopped."""

    def __init__(self, job: _Job) -> None:
        self._job = job

    def cancel(self) -> None:
        """Ask the job to stop at its next step; what it did until then is kept and still delivered."""
        self._job.cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._job.cancelled


class Progress:
    """What a job that can be stopped calls as it goes; may be handed to the archive's verbs as their `progress`."""

    def __init__(self, job: _Job, moved: Callable[[_Job], None]) -> None:
        self._job, self._moved = job, moved

    def __call__(self, done: int, total: int, what: str = "") -> bool:
        """Tell how far it is; False means stop, because the person pressed Cancel."""
        waiting, self._job.step = self._job.step is not None, (done, total, what)
        if not waiting:  # one announcement at a time: a fast import must not flood the event loop
            self._moved(self._job)
        return not self._job.cancelled


class Jobs(QObject):
    """Both lanes; made and used on the GUI thread only."""

    idle = Signal()
    """Nothing is running, waiting or undelivered any more."""

    _ended = Signal(object)
    _moved = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._open: set[_Job] = set()
        self._closed = False
        self._quick_lane = ThreadPoolExecutor(1, "kpdesk-quick")
        self._slow_lane = ThreadPoolExecutor(1, "kpdesk-slow")
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is running, waiting or not delivered yet."""
        return bool(self._open)

    @property
    def slow_busy(self) -> bool:
        """Whether anything slow is running, waiting or not delivered yet."""
        return any(job.slow for job in self._open)

    def quick(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        replaces: str | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run `work` in the quick lane and hand its value to `done` on the GUI thread.

        An older job with the same `replaces` tag is dropped if it was not delivered yet. Nothing is delivered once
        `owner` (or the object that `done` is a method of) is deleted: give `owner` where `done` is a lambda. A
        `KpdeskError` goes to `failed`, or to the message strip; any other exception is logged and told in a sentence.
        """
        if replaces is not None:
            self.drop(replaces)
        self._start(_Job(work, done, failed, owner, replaces), self._quick_lane)

    def watched(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        replaces: str | None = None,
        owner: QObject | None = None,
    ) -> Handle:
        """Run `work` in the quick lane as `quick` does, with a `Progress` as in `slow`; what is replaced is stopped."""
        if replaces is not None:
            self.drop(replaces)
        job = _Job(lambda: None, done, failed, owner, replaces, progress)
        job.work = lambda: work(Progress(job, self._announce_progress))
        self._start(job, self._quick_lane)
        return Handle(job)

    def slow(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        owner: QObject | None = None,
    ) -> Handle:
        """Run `work` in the slow lane; it gets a `Progress` to call, and `progress` hears it on the GUI thread."""
        job = _Job(lambda: None, done, failed, owner, progress=progress, slow=True)
        job.work = lambda: work(Progress(job, self._announce_progress))
        self._start(job, self._slow_lane)
        return Handle(job)

    def drop(self, tag: str) -> None:
        """Deliver nothing of what was asked for as `replaces` this tag, and do not begin what waits."""
        for job in [each for each in self._open if each.tag == tag]:
            job.dropped = job.cancelled = True
            if job.future is not None and job.future.cancel():
                self._open.discard(job)

    def close(self) -> None:
        """Do everything quick that was asked for, end the slow at its next step, and deliver nothing more.

        What is quick is never dropped here: the last of it may be a note that was still being typed.
        """
        self._closed = True
        for job in self._open:
            job.cancelled = True
        self._slow_lane.shutdown(wait=False, cancel_futures=True)
        self._quick_lane.shutdown(wait=True)
        self._slow_lane.shutdown(wait=True)
        self._open.clear()

    def _start(self, job: _Job, lane: ThreadPoolExecutor) -> None:
        if self._closed:
            return
        self._open.add(job)
        job.future = lane.submit(self._run, job)

    def _run(self, job: _Job) -> None:
        try:
            job.result = job.work()
        except Exception as error:  # every failure is carried to the GUI thread and told there
            job.error = error
        if not self._closed:
            self._ended.emit(job)

    def _announce_progress(self, job: _Job) -> None:
        if not self._closed:
            self._moved.emit(job)

    def _tell_progress(self, job: _Job) -> None:
        step, job.step = job.step, None
        if step and job.progress and job in self._open and job.wanted():
            job.progress(*step)

    def _deliver(self, job: _Job) -> None:
        if self._closed or job not in self._open:
            return
        self._open.discard(job)
        if job.wanted():
            self._hand_over(job)
        if not self._open:
            self.idle.emit()

    def _hand_over(self, job: _Job) -> None:
        if job.error is None:
            job.done(job.result)
        elif not isinstance(job.error, KpdeskError):
            _log.error("A job failed", exc_info=job.error)
            self._messages.tell(
                self.tr("Something in kpdesk went wrong. What was saved is safe; the details are in the log file."),
                "error",
            )
        elif job.failed is not None:
            job.failed(job.error)
        else:
            self._messages.tell(str(job.error), "error")
