"""Reading a statement from the archive, as work for the quick lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpdesk.core.records import Paragraph, StatementText
from kpdesk.core.text import word_count

if TYPE_CHECKING:
    from kpdesk.archive import Archive


@dataclass(frozen=True)
class Opened:
    """A version of a statement, the number of the newest there is, and how many words this one has.

    `import_undone` says of a statement outside the archive that Redo is what brings it back; `is_here` is False where
    the archive that is open knows nothing of it.
    """

    text: StatementText
    newest: int
    import_undone: bool = False
    is_here: bool = True
    words: int = 0


def read(archive: Archive, key: str, version: int | None) -> Opened:
    """A version of a statement; the newest if none is named."""
    text = archive.show(key, version=version)
    newest = text if version is None else archive.show(key)
    undone = text.statement.removed is not None and (archive.redo_label or "").startswith("Import")
    return Opened(text, newest.statement.version, undone, words=word_count(text.text))


def paragraph_near(text: StatementText, n: int) -> Paragraph:
    """The paragraph of that number in a text that has some; where none has it, the last one, or the first below 1."""
    return text.paragraph(n) or text.body[-1 if n > 0 else 0]


def same_text(text: StatementText, known: StatementText) -> bool:
    """Whether two readings of a statement say the same, paragraph by paragraph."""
    same = (text.text, text.body, text.left_out) == (known.text, known.body, known.left_out)
    return same and same_version(text, known)


def same_version(text: StatementText, known: StatementText) -> bool:
    """Whether two texts are the same version of the same statement."""
    return (text.statement.id, text.statement.version) == (known.statement.id, known.statement.version)
