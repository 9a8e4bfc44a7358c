"""Asks the archive for a comparison off the GUI thread; what takes long says how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from kpdesk.errors import CancelledError, KpdeskError
from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.jobs import Handle
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.sides.gathering import Gathered, Kept, gather

# What is there sooner needs no page of its own, which would only flicker.
_PATIENCE = 400


class Waiting(QWidget):
    """How much of a long comparison is done, and the way to stop it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_waiting")
        said, self._bar = QLabel(self.tr("Comparing…"), self), QProgressBar(self)
        self._bar.setObjectName("compare_progress")
        self._bar.setAccessibleName(self.tr("Comparing…"))
        self._bar.setMaximumWidth(320)
        self._bar.setTextVisible(False)  # the bar is lower than a line of text
        self.stop = EnterButton(self.tr("Stop"), self)
        self.stop.setObjectName("compare_stop")
        column = QVBoxLayout(self)
        column.addStretch(2)
        for each in (said, self._bar, self.stop):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_step(self, done: int, total: int) -> None:
        """So much is done of so much; of nothing where that is not known yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class Asking(QObject):
    """One comparison at a time; a newer one stops the one before it."""

    answered = Signal(object)
    """What was `Gathered`."""

    refused = Signal(object)
    """The KpdeskError that says why there is nothing to show."""

    stopped = Signal()
    """The person did not want to wait; what was shown before stands."""

    def __init__(self, workspace: Workspace, waiting: Waiting, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self.waiting = workspace, waiting
        self._job: Handle | None = None
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE)
        waiting.stop.clicked.connect(self._stop)

    def ask(self, sides: Sequence[str], kept: Kept, *, by_age: bool) -> None:
        """Compare these sides; `patience` runs out where that takes long."""
        archive = self._workspace.archive
        self.waiting.show_step(0, 0)
        self.patience.start()
        self._job = self._workspace.jobs.watched(
            lambda progress: gather(archive, sides, kept, by_age=by_age, progress=progress),
            self._answered,
            failed=self._failed,
            progress=lambda done, total, _: self.waiting.show_step(done, total),
            replaces="compare",
            owner=self,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _answered(self, gathered: Gathered) -> None:
        self.patience.stop()
        self.answered.emit(gathered)

    def _failed(self, error: KpdeskError) -> None:
        self.patience.stop()
        if isinstance(error, CancelledError):
            self.stopped.emit()
        else:
            self.refused.emit(error)
