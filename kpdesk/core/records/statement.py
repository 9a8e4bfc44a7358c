"""Records of statements: the metadata of one, its text in paragraphs, and how sure each value is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from kpdesk.core.numbering import begin_of, imported
from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note

Certainty = Literal["stated", "derived", "guess", "confirmed"]
DatePrecision = Literal["day", "month", "year"]
MeetingType = Literal["plenary", "intersessional", "other"]
ParagraphKind = Literal["heading", "paragraph", "item", "question", "answer", "note"]

KINDS = (
    "opening speech",
    "closing speech",
    "intervention",
    "press release",
    "statement",
    "interview",
    "communique",
    "report",
    "letter",
    "other",
)
DELIVERIES = ("delivered", "circulated", "check against delivery", "unknown")
MEETING_TYPES = ("plenary", "intersessional", "other")
EDITABLE_FIELDS = (
    "title",
    "date",
    "year",
    "meeting",
    "organisation",
    "publisher",
    "speakers",
    "kind",
    "delivery",
    "language",
)


@dataclass(frozen=True)
class Evidence(Record):
    """Why a field has its value: the words it comes from, how sure that is, and other readings met.

    `other` holds the readings that contradict the value, as a person would write them.
    """

    quote: str
    certainty: Certainty
    other: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meeting(Record):
    """The meeting a statement belongs to; `country` is an ISO 3166 code of two letters."""

    year: int
    type: MeetingType
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Description(Record):
    """What is known about a text besides its words; None and the empty tuple mean "not stated".

    `date` is ISO, cut to its precision ("2021", "2021-11", "2021-11-12"); `language` is ISO 639-1.
    """

    title: str | None = None
    date: str | None = None
    date_precision: DatePrecision | None = None
    year: int | None = None
    meeting: Meeting | None = None
    organisation: str | None = None
    publisher: str | None = None
    speakers: tuple[str, ...] = ()
    kind: str = "other"
    delivery: str = "unknown"
    language: str | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True)
class Paragraph(Record):
    """One numbered paragraph; `start` and `end` are code points into the canonical text.

    `n` counts from 1. `page` counts from 1 where the source has pages. `language` is ISO 639-1 where
    known. `level` is the depth of a heading, from 1.
    """

    n: int
    kind: ParagraphKind
    speaker: str | None
    start: int
    end: int
    text: str
    page: int | None = None
    language: str | None = None
    level: int | None = None


@dataclass(frozen=True)
class Statement(Record):
    """One statement of the archive without its text; `version` is the newest, counted from 1.

    `removed` is the time it went to the trash (ISO, UTC), or None.
    """

    id: str
    key: str
    version: int
    source: str
    sha256: str
    title: str | None
    date: str | None
    date_precision: DatePrecision | None
    year: int | None
    meeting: Meeting | None
    organisation: str | None
    publisher: str | None
    speakers: tuple[str, ...]
    kind: str
    delivery: str
    language: str | None
    paragraphs: int
    words: int
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    sample: bool = False
    removed: str | None = None


@dataclass(frozen=True)
class StatementText(Record):
    """A statement with the canonical text of one version, its paragraphs and its notes.

    Where its paragraphs were repaired, `left_out` holds those that are not read, `joined` gives for the number of a
    paragraph that was joined to another the number of that one, and `begins` where its words begin; see `core.repair`.
    """

    statement: Statement
    text: str
    body: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    left_out: tuple[Paragraph, ...] = ()
    joined: Mapping[int, int] = field(default_factory=dict)
    begins: Mapping[int, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The statement's own fields with `text`, `body` and `notes` beside them."""
        rest = {name: value for name, value in super().to_json().items() if name != "statement"}
        return {**self.statement.to_json(), **rest, "body": [each.to_json() for each in self.standing]}

    @property
    def standing(self) -> tuple[Paragraph, ...]:
        """The paragraphs that are read, each with just what stands in `text` from its start to its end."""
        words = ((each, self.text[each.start : each.end]) for each in self.body)
        return tuple(each if each.text == said else replace(each, text=said) for each, said in words)

    def paragraph(self, n: int) -> Paragraph | None:
        """The paragraph of that number, or the one in which its words are read; None where a text has no such number.

        That is the one it was joined to, and for a part that is split off no longer the one it is a part of.
        """
        every = {each.n: each for each in (*self.body, *self.left_out)}
        meant = every.get(self.joined.get(n, n))
        starts = {**{each.n: each.start for each in every.values()}, **self.begins}
        begins = starts.get(imported(n))
        if meant is not None or begins is None:
            return meant
        others = [start for each, start in starts.items() if start > begins and imported(each) != imported(n)]
        place = begins + begin_of(n, self._with_all_words()[begins : min(others, default=None)])
        return max((each for each in every.values() if each.start <= place <= each.end), key=lambda each: each.start)

    def _with_all_words(self) -> str:
        """The text with what is left out, whose words a number counts."""
        letters = list(self.text)
        for each in self.left_out:
            letters[each.start : each.end] = each.text
        return "".join(letters)

    def with_notes(self, notes: tuple[Note, ...]) -> StatementText:
        """The same text with other notes."""
        return replace(self, notes=notes)
