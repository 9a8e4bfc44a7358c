"""The hint that the stick kpdesk runs from is slow, so that nobody takes a slow disk for a slow program."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from kpdesk.gui.base.workspace import Workspace

SLOW = 0.2
"""Seconds for one small change; a highlight is to be kept for good within them."""


class SlowStick(QObject):
    """Times the stick once and says it where it is slow."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def measure(self) -> None:
        """Begin, behind the window."""
        archive = self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.seconds_to_keep(), self._measured)

    def _measured(self, seconds: float) -> None:
        if seconds < SLOW:
            return
        said = self.tr(
            "The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. "
            "Nothing is lost by that. The same folder on a faster stick is opened there as it is."
        )
        self._workspace.messages.tell(said.format(seconds=QLocale().toString(seconds, "f", 1)), "warning", stays=True)
