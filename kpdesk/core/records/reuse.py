"""Records of text reuse: where words were said before, and how much of a text is recycled."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.records.base import Record


@dataclass(frozen=True)
class Reuse(Record):
    """A place in a statement where words of the text that was asked about stand, the same or nearly.

    `start` and `end` are places in the text that was asked about, `there_start` and `there_end` in the
    paragraph (code points); `words` of them are equal, and with `exact` nothing differs but case and punctuation.
    `grade` is "said before", or "common wording" where the words stand there but may be how everybody speaks.
    """

    key: str
    version: int
    paragraph: int
    year: int | None
    organisation: str | None
    title: str | None
    exact: bool
    words: int
    start: int
    end: int
    there_start: int
    there_end: int
    text: str
    grade: str

    @property
    def is_certain(self) -> bool:
        """Whether the words were said before, and are not only common wording."""
        return self.grade == "said before"


@dataclass(frozen=True)
class ParagraphReuse(Record):
    """What of one paragraph stands elsewhere: `years` in which it was said before word for word, and every place."""

    paragraph: int
    years: tuple[int, ...]
    places: tuple[Reuse, ...]


@dataclass(frozen=True)
class Recycling(Record):
    """How much of a statement was said before.

    `share` is that of its words which were said before in statements of earlier years, 0 to 1: what may only be
    common wording does not count. `words` are those of the statement; `paragraphs` are those of which something
    stands elsewhere, in earlier or later years, in either grade.
    """

    key: str
    version: int
    share: float
    words: int
    paragraphs: tuple[ParagraphReuse, ...]
