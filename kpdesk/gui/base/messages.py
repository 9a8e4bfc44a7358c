"""Sentences for the person at the screen, told in the window and never in a box that blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

MessageKind = Literal["info", "warning", "error"]


@dataclass(frozen=True, eq=False)
class Message:
    """A sentence with at most one button; `stays` until it is withdrawn or closed, else it fades by itself."""

    sentence: str
    kind: MessageKind = "info"
    action: str = ""
    act: Callable[[], None] | None = None
    stays: bool = False


class Messages(QObject):
    """The one place to tell something from; the message strip of the window shows it."""

    told = Signal(object)
    """A `Message` to show."""

    withdrawn = Signal(object)
    """A `Message` that no longer holds."""

    def tell(
        self,
        sentence: str,
        kind: MessageKind = "info",
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
        stays: bool = False,
    ) -> Message:
        """Show a sentence, with a button named `action` that calls `act` once; errors stay until closed."""
        message = Message(sentence, kind, action=action, act=act, stays=stays or kind == "error")
        self.told.emit(message)
        return message

    def withdraw(self, message: Message) -> None:
        """Take a message away because it no longer holds."""
        self.withdrawn.emit(message)
