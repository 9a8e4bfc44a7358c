"""From a file to what would be stored: its bytes, its text in paragraphs, and what is known about it."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk.core.records import Description
from kpdesk.errors import ReadError

if TYPE_CHECKING:
    from kpdesk.core.text import CanonicalText
    from kpdesk.readers.child.process import ReaderProcess
    from kpdesk.readers.document import Attachment

MAX_BYTES = 200 * 1024 * 1024
"""A larger file is refused before it is read into memory."""


@dataclass(frozen=True)
class Intake:
    """A file that was read: ready to be stored, or to be shown as a proposal.

    `source` is the bare file name: the folders of the person's machine are nobody's business. The text of a mail may
    be empty where something is attached to it. `fields` are what a row of a table states about itself.
    """

    source: str
    sha256: str
    content: bytes
    format: str
    text: CanonicalText
    description: Description
    words: int
    attachments: tuple[Attachment, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    doubtful_encoding: bool = False

    def described(self, description: Description) -> Intake:
        """The same file with another description."""
        return replace(self, description=description)


def load(path: Path) -> bytes:
    """The bytes of a file; ReadError with a sentence where they cannot be had."""
    name = readable(path.name)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ReadError(
                f"The folder {name} cannot be opened, so nothing in it was read. "
                "Check whether you may read it and try again."
            )
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for without end
            raise ReadError(f"{name} is not a file with content but a pipe or a device, so it was left out.")
        if found.st_size > MAX_BYTES:
            raise ReadError(f"{name} is larger than 200 MB, so it was left out. Import the text of it instead.")
        return path.read_bytes()
    except OSError as error:
        raise ReadError(
            f"{name} cannot be opened ({error.strerror}). Nothing was stored of it; check the file and try again."
        ) from error
    except ValueError as error:
        raise ReadError("A name with a NUL character is no file, so nothing was stored of it.") from error


def readable(name: str) -> str:
    """The name of a file as it can be stored and shown; bytes that are no text are written with a backslash."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def sha256_of(content: bytes) -> str:
    """The hash that names these bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def take_in(
    path: Path, content: bytes, *, source: str = "", encoding: str | None = None, reader: ReaderProcess | None = None
) -> Intake:
    """What is in the file, read and described; raises ReadError or EmptyFileError with a sentence.

    `encoding` is what a person chose for a text file.
    Files from others are read by `reader`, in a process of its own; without one, which only files shipped with the
    program deserve, in this process.
    """
    if reader is not None:
        taken = reader.take(readable(path.name), content, encoding=encoding)
    else:
        # Readers and metadata are a third of the start, and only an import needs them.
        from kpdesk.archive.knowledge import facts  # noqa: PLC0415
        from kpdesk.readers.taking import take  # noqa: PLC0415

        taken = take(path.name, content, facts(), encoding=encoding)
    return Intake(
        source=source or readable(path.name),
        sha256=sha256_of(content),
        content=content,
        format=taken.format,
        text=taken.text,
        description=taken.description,
        words=taken.words,
        attachments=taken.attachments,
        fields=taken.fields,
        encoding=taken.encoding,
        doubtful_encoding=taken.doubtful_encoding,
    )
