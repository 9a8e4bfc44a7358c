"""Reading a statement from the archive, as work for the quick lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpdesk.core.records import Paragraph, StatementText

if TYPE_CHECKING:
    from kpdesk.archive import Archive


@dataclass(frozen=True)
class Opened:
    """A version of a statement, and the number of the newest there is."""

    text: StatementText
    newest: int


def read(archive: Archive, key: str, version: int | None) -> Opened:
    """A version of a statement; the newest if none is named."""
    text = archive.show(key, version=version)
    newest = text if version is None else archive.show(key)
    return Opened(text, newest.statement.version)


def paragraph_near(text: StatementText, n: int) -> Paragraph:
    """The paragraph of that number in a text that has some; where none has it, the last one, or the first below 1."""
    return text.paragraph(n) or text.body[-1 if n > 0 else 0]
