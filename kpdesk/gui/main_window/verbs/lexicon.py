"""The verb of the lexicon: its window, opened from the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kpdesk.gui.base.workspace import Workspace


class LexiconVerbs(QObject):
    """Opens the words that themes are known by."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        workspace.actions["edit_lexicon"].triggered.connect(self._show)

    def _show(self) -> None:
        from kpdesk.gui.compare.lexicon_dialog import LexiconDialog  # noqa: PLC0415 - after first paint

        if self._workspace.is_open:
            LexiconDialog(self._workspace, self._window).show()
