"""Notes that are being written: one in the editor, others put aside; nothing that was typed is thrown away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.cards import Cards
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.notes.kept_drafts import KeptDrafts, Place
from kpdesk.gui.reading.notes.writing import Passage


class Drafts(QObject):
    """The editor and what was typed in it before."""

    finished = Signal(object, object)
    """A `Place` and its `Draft`, which differs from what the editor began with: it is to be saved."""
    closed = Signal()
    """The editor is gone: the text wants the focus."""

    def __init__(self, workspace: Workspace, cards: Cards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._cards = workspace, cards
        self._kept = KeptDrafts.of(workspace)
        self._at: Place | None = None
        self._begun = Draft()
        cards.editor.saved.connect(self._finish)
        cards.editor.left.connect(self._leave)
        cards.editor.changed.connect(self._type)

    def open(self, at: Place, begun: Draft, span: tuple[int, int]) -> None:
        """Open the editor for a place, with what was typed there before."""
        self.put_aside()
        draft = self._kept.take(at) or begun
        self._cards.begin_edit(draft, span, at if isinstance(at, str) else "")
        self._at, self._begun = at, begun

    def near(self, key: str, version: int, position: int) -> Passage | None:
        """The passage that holds a position and has a draft."""
        passages = (each for each in self._kept.aside if isinstance(each, Passage))
        here = (each for each in passages if (each.key, each.version) == (key, version))
        return next((each for each in here if each.start <= position <= each.end), None)

    def keep(self, at: Place, draft: Draft) -> None:
        """Remember what could not be saved, for the next time the editor is opened there."""
        self._kept.put_aside(at, draft if draft.text else None)

    def forget(self, at: Place, draft: Draft) -> None:
        """A draft is saved now; it stays where the editor is open there again."""
        if at != self._at:
            self._kept.forget(at, draft)

    def put_aside(self) -> bool:
        """Close the editor and remember what stands in it; whether there was something."""
        at, self._at = self._at, None
        if at is None:
            return False
        draft = self._worth_keeping()
        self._kept.put_aside(at, draft)
        self._cards.end_edit()
        return draft is not None

    def save_all(self, save: Callable[[Place, Draft], bool]) -> None:
        """Hand over everything that was typed and not saved; what `save` says is saved is forgotten here."""
        self.put_aside()
        for at, draft in list(self._kept.aside.items()):
            if save(at, draft):
                self._kept.forget(at, draft)

    def _worth_keeping(self) -> Draft | None:
        draft = self._cards.editor.draft()
        return draft if draft.text and draft != self._begun else None

    def _type(self) -> None:
        if self._at is not None:
            self._kept.type(self._at, self._worth_keeping())

    def _finish(self) -> None:
        at, self._at = self._at, None
        draft = self._cards.editor.draft()
        if at is not None:
            self._kept.type(at, draft if draft.text and draft != self._begun else None)  # until it is durable
        self._cards.end_edit()
        self.closed.emit()
        if at is not None and draft != self._begun:
            self.finished.emit(at, draft)

    def _leave(self) -> None:
        kept = self.put_aside()
        self.closed.emit()
        if kept:
            self._workspace.messages.tell(self.tr("What you typed is kept: press N there to go on."))


class CloseWatch(QObject):
    """Tells when a window is about to be closed."""

    closing = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._window: QWidget | None = None

    def renew(self) -> None:
        """Watch the window in which the widget is now."""
        window = self._widget.window()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See the closing, and let it happen."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.closing.emit()
        return super().eventFilter(watched, event)
