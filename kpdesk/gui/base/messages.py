"""Sentences for the person at the screen, told in the window and never in a box that blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from kpdesk.gui.base.language.sentences import said

MessageKind = Literal["info", "warning", "error"]


@dataclass(frozen=True, eq=False)
class Message:
    """A sentence with at most one button; `stays` until it is withdrawn or closed, else it fades by itself.

    `put_away` is called where a person closes it.
    """

    sentence: str
    kind: MessageKind = "info"
    action: str = ""
    act: Callable[[], None] | None = None
    stays: bool = False
    put_away: Callable[[], None] | None = None


class Messages(QObject):
    """The one place to tell something from; the message strip of the window shows it."""

    told = Signal(object)
    """A `Message` to show."""

    withdrawn = Signal(object)
    """A `Message` that no longer holds."""

    reworded = Signal(object, object)
    """A `Message` and the one that says it as it is now."""

    overtaken = Signal()
    """Something was undone or done again: what passing messages offer may no longer be what it says."""

    def tell(
        self,
        sentence: str,
        kind: MessageKind = "info",
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
        stays: bool = False,
        put_away: Callable[[], None] | None = None,
    ) -> Message:
        """Show a sentence, with a button named `action` that calls `act` once; errors stay until closed.

        What the library says is shown in the language of the window.
        """
        message = Message(
            said(sentence), kind, action=action, act=act, stays=stays or kind == "error", put_away=put_away
        )
        self.told.emit(message)
        return message

    def withdraw(self, message: Message) -> None:
        """Take a message away because it no longer holds."""
        self.withdrawn.emit(message)

    def reword(self, message: Message, sentence: str) -> Message:
        """Say a message in other words where it still stands; one that was closed stays closed."""
        instead = replace(message, sentence=sentence)
        self.reworded.emit(message, instead)
        return instead

    def withdraw_offers(self) -> None:
        """Take away passing messages that have a button, because the archive went a step back or forth."""
        self.overtaken.emit()
