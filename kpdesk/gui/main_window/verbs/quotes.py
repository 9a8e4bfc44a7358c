"""The verb of the quote check: one window, opened again with what is on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kpdesk.gui.base.workspace import Workspace

if TYPE_CHECKING:
    from kpdesk.gui.quoting.dialog import QuoteCheck


class QuoteVerbs(QObject):
    """Opens the quote check, and the places that it finds."""

    def __init__(self, workspace: Workspace, open_place: Callable[..., None], window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._open_place, self._window = workspace, open_place, window
        self._dialog: QuoteCheck | None = None
        workspace.actions["check_quotation"].triggered.connect(self._show)

    def _show(self) -> None:
        if not self._workspace.is_open:
            return
        if self._dialog is None:
            from kpdesk.gui.quoting.dialog import QuoteCheck  # noqa: PLC0415 - after first paint

            self._dialog = QuoteCheck(self._workspace, self._window)
            self._dialog.open_requested.connect(self._go)
        self._dialog.check_clipboard()

    def _go(self, key: str, paragraph: int, marks: object) -> None:
        self._window.activateWindow()
        self._open_place(key, paragraph, marks)
