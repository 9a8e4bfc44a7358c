"""What stands in a document that leaves the archive: headings, words in their roles, and tables of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.direction import right_to_left

Look = Literal["plain", "strong", "faint", "marked", "inserted", "deleted"]
"""How a run differs from its neighbours; inserted and deleted words are tracked changes in Word."""

Role = Literal["paragraph", "quotation", "note", "source"]
"""What words are there for: to be read on, quoted, said about a quotation, or to name where it is from."""


@dataclass(frozen=True)
class Run:
    """Words of one look."""

    text: str
    look: Look = "plain"


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 to 3. Headings are the bookmarks of a PDF."""

    text: str
    level: int = 1
    language: str | None = None


@dataclass(frozen=True)
class Words:
    """A paragraph; its language and what it is for decide how it is set."""

    runs: tuple[Run, ...]
    role: Role = "paragraph"
    language: str | None = None

    @property
    def text(self) -> str:
        """Its words without their looks."""
        return "".join(run.text for run in self.runs)

    @property
    def right_to_left(self) -> bool:
        """Whether it runs from right to left: by its own first letter, for a quotation may be of any language."""
        return right_to_left(self.text)


Cell = tuple[Words, ...]


@dataclass(frozen=True)
class Table:
    """Rows of equally wide cells; the words of `head` stand again on each page. A narrow row has one wide cell."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Heading | Words | Table


@dataclass(frozen=True)
class Document:
    """A document; its title is set at the top and in its properties. `made` is when, as ISO 8601 in UTC.

    With `running` the title stands in the head of every page, and nothing but the blocks in the text.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    made: str | None = None
    running: bool = False


def words(text: str, role: Role = "paragraph", *, language: str | None = None, look: Look = "plain") -> Words:
    """A paragraph of one look."""
    return Words((Run(text, look),), role, language)
