"""Failures that a person can act on; anything else that is raised is a bug.

Every message is a full sentence (or several): what happened, what is safe, what to do.
"""

from __future__ import annotations

from collections.abc import Sequence


class KpdeskError(Exception):
    """A failure whose text is written for the person at the screen."""


class ArchiveError(KpdeskError):
    """The archive cannot be opened, read or written; the command line exits with 3."""


class ReadOnlyError(ArchiveError):
    """A change was asked of an archive that is open for reading only."""


class NotFoundError(KpdeskError):
    """There is no statement, version, paragraph or note of that name."""


class FieldError(KpdeskError):
    """A metadata field or value that the archive does not know."""


class QuoteError(KpdeskError):
    """A quotation that stands nowhere, or more than once, in the statement.

    `places` holds one line for each place where it stands; empty where it stands nowhere.
    """

    def __init__(self, message: str, places: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.places = tuple(places)


class QueryError(KpdeskError):
    """A query that cannot be understood; `position` is the code point where the trouble begins."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


class ReadError(KpdeskError):
    """A file that cannot be read as a statement: damaged, of an unknown type, or hostile."""


class EmptyFileError(ReadError):
    """A file that was read without trouble but holds no text."""


class FileRefusedError(KpdeskError):
    """A file outside the archive that cannot be written."""


class CancelledError(KpdeskError):
    """The person pressed Cancel; what was done until then is kept."""
