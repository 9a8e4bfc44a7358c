"""Shows and hides the page of the original beside the text; the two stand side by side where the width allows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.original import OriginalPage
from kpdesk.gui.reading.page import Page

_ROOM_FOR_BOTH = 900


class Beside(QObject):
    """Keeps the original at the page of the paragraph in which the caret is."""

    def __init__(self, workspace: Workspace, page: Page, original: OriginalPage, *, reader: QWidget) -> None:
        super().__init__(reader)
        self._workspace, self._page, self._original, self._reader = workspace, page, original, reader
        original.closed.connect(lambda: self.show(original=False))
        page.cursorPositionChanged.connect(self._follow)
        page.laid_out.connect(self._follow)
        workspace.actions["show_original"].triggered.connect(self._toggle_if_meant)
        reader.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether the original is seen."""
        return not self._original.isHidden()

    def _toggle_if_meant(self) -> None:
        if self._reader.isVisible() and self._page.body:
            self.toggle()

    def toggle(self) -> None:
        """Show the page of the original, or only the text; tell where there is none."""
        if not self.shown and not any(each.page for each in self._page.body):
            said = self.tr("This text was not taken from a PDF, so there is no page to show beside it.")
            self._workspace.messages.tell(said)
            return
        self.show(original=not self.shown)

    def show(self, *, original: bool) -> None:
        """Show the original or hide it; the focus goes where something is seen."""
        self._original.setVisible(original)
        self._share()
        (self._page if not self._page.isHidden() else self._original).setFocus()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Share the width anew where it changes."""
        if watched is self._reader and event.type() == QEvent.Type.Resize:
            self._share()
        return False

    def _share(self) -> None:
        self._page.setVisible(not self.shown or self._reader.width() >= _ROOM_FOR_BOTH)

    def _follow(self) -> None:
        text = self._page.shown
        if text is None or not self.shown or not self._page.body:
            return
        paragraph = self._page.paragraph_at(self._page.caret)
        if paragraph.page is None:
            if not any(each.page for each in self._page.body):
                self.show(original=False)
            return
        self._original.show_place(text, paragraph.page)
