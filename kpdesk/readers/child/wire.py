"""How a program and its reading child talk: frames of bytes, each after its length; JSON, never pickle."""

from __future__ import annotations

from typing import IO

MOST_OUTPUT = 64 * 1024 * 1024
"""The longest answer a child may give, in bytes."""
_LENGTH = 8


class TooLongError(ValueError):
    """A frame is longer than its receiver takes."""


def send(stream: IO[bytes], frame: bytes) -> None:
    """Writes one frame; OSError where nobody listens."""
    stream.write(len(frame).to_bytes(_LENGTH, "big"))
    stream.write(frame)
    stream.flush()


def receive(stream: IO[bytes], most: int) -> bytes | None:
    """The next frame, or None where the other side has gone; TooLongError for one of more than `most` bytes."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    if length > most:
        raise TooLongError
    frame = stream.read(length)
    return frame if len(frame) == length else None
