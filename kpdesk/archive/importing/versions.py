"""Which known statement a file is a new version of, and where the notes of the old version go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk.archive.knowledge import facts
from kpdesk.core.overlap import likeness, overlap, sketch, words_of
from kpdesk.core.records import WHOLE, AnchorState, Description, Note, Paragraph, Statement, StatementText
from kpdesk.errors import ArchiveError, NotFoundError
from kpdesk.store import NoteChanges, Store

if TYPE_CHECKING:
    from kpdesk.archive.importing.from_file import Intake
    from kpdesk.core.anchor import Anchored
    from kpdesk.core.text import CanonicalText

SAME_WORDS = 0.90
"""From this share of equal words on a file is offered as a new version."""

# Shorter texts share their words by chance: the sentence of a form, a heading, a greeting.
_FEWEST_WORDS = 30
# Nine words of ten may be the same only where neither text is much longer; the two counts differ in hyphens.
_LENGTHS = 0.75
# Texts with nine of ten words in common share more than half of a sketch, other texts hardly a tenth.
_SKETCH_SHARED = 0.25
_MOST_CHECKED = 5
_WORSE: Sequence[AnchorState] = ("exact", "moved", "changed")


@dataclass(frozen=True)
class Match:
    """A known statement whose newest version shares nearly all words with a file.

    `share` is 0 to 1. `other_year` is the year the file says it is of, where the known text says another:
    next year's letter in the same form, which is no version of this year's.
    """

    key: str
    share: float
    same_text: bool = False
    other_year: int | None = None

    @property
    def is_version(self) -> bool:
        """Whether the file is stored as a new version unless a person decides otherwise."""
        return self.other_year is None

    @property
    def sentence(self) -> str:
        """What a person is told before anything is stored."""
        if self.same_text:
            return f"New version of {self.key}: another file with the same text."
        if self.other_year is not None:
            return (
                f"{_percent(self.share)} of the words are those of {self.key}, but this text is of {self.other_year}. "
                "It is stored as a statement of its own."
            )
        return f"New version of {self.key}: {_percent(self.share)} of the words are the same."


class Sketches:
    """A sketch of the newest version of each statement, made when first needed and kept while the archive is open."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._made: dict[tuple[str, int], frozenset[int]] = {}

    def of(self, statements: Sequence[Statement]) -> dict[str, frozenset[int]]:
        """The sketch of each of these statements, by its key."""
        with self._lock:
            missing = [each.id for each in statements if (each.id, each.version) not in self._made]
            for statement, body in self._texts(missing):
                words = words_of("\n".join(paragraph.text for paragraph in body))
                self._made[statement.id, statement.version] = sketch(words)
            return {each.key: self._made.get((each.id, each.version), frozenset()) for each in statements}

    def _texts(self, ids: Sequence[str]) -> Iterator[tuple[Statement, tuple[Paragraph, ...]]]:
        try:
            yield from list(self._store.texts(ids)) if ids else ()
        except ArchiveError:  # one damaged text must not keep other files out
            for each in ids:
                yield from self._whole_texts(each)

    def _whole_texts(self, statement_id: str) -> list[tuple[Statement, tuple[Paragraph, ...]]]:
        try:
            return list(self._store.texts([statement_id]))
        except ArchiveError:
            return []


class KnownStatements:
    """The statements that were in the archive, outside the trash, when an import began.

    A file is never compared with others of the same import: which of two drafts is the newer one only a
    person can say.
    """

    def __init__(self, store: Store, sketches: Sketches) -> None:
        self._store = store
        self._sketches = sketches
        self._statements = {each.key: each for each in store.statements()}

    def match(self, intake: Intake) -> Match | None:
        """The statement that the file seems to be a version of: by its words, never by what is known about it."""
        words = words_of(intake.text.text)
        if len(words) < _FEWEST_WORDS or not self._statements:
            return None
        matches = [self._compared(each, intake) for each in self._likely(intake, sketch(words))]
        return max((each for each in matches if each.share >= SAME_WORDS), key=_rank, default=None)

    def measured(self, key: str, intake: Intake) -> Match:
        """How much of the file stands in this statement."""
        shown = self._store.statement(key)
        return Match(
            key, overlap(words_of(intake.text.text), words_of(shown.text)), same_text=shown.text == intake.text.text
        )

    def must_hold(self, key: str) -> None:
        """Raises NotFoundError where the statement is unknown or in the trash."""
        if key not in self._statements:
            self._store.statement(key)  # says so where the key is unknown, with those spelt alike
            raise NotFoundError(
                f"{key} is in the trash, so it gets no new version and nothing was imported. Restore it first."
            )

    def look_again(self, key: str) -> None:
        """Look at the statement anew: it has another version now."""
        self._statements[key] = self._store.statement(key).statement

    def _likely(self, intake: Intake, own: frozenset[int]) -> list[str]:
        """The keys of the statements worth a closer look, most alike first."""
        near = [each for each in self._statements.values() if _similar_length(each.words, intake.words)]
        alike = {key: likeness(own, each) for key, each in self._sketches.of(near).items()}
        kept = [key for key, share in alike.items() if share >= _SKETCH_SHARED]
        return sorted(kept, key=lambda key: (-alike[key], key))[:_MOST_CHECKED]

    def _compared(self, key: str, intake: Intake) -> Match:
        try:
            match = self.measured(key, intake)
            if match.share < SAME_WORDS or match.same_text:
                return match
            return replace(match, other_year=_other_year(self._store.statement(key), intake))
        except ArchiveError:  # a damaged text is told of by a check, and is nobody's older version
            return Match(key, 0.0)


class VersionChoice:
    """Which files of an import become new versions: what a person decided by path, else what the words say.

    Raises NotFoundError for a key that cannot get a version, before anything is read.
    """

    def __init__(self, known: KnownStatements, decided: Mapping[str, str | None]) -> None:
        self._known = known
        self._decided = decided
        for key in decided.values():
            if key is not None:
                known.must_hold(key)

    def match(self, path: Path, intake: Intake) -> Match | None:
        """The statement that the file belongs to; None for one of its own."""
        if str(path) not in self._decided:
            return self._known.match(intake)
        key = self._decided[str(path)]
        return self._known.measured(key, intake) if key is not None else None

    def key(self, path: Path, intake: Intake) -> str | None:
        """The key of the statement that the file becomes a new version of."""
        match = self.match(path, intake)
        return match.key if match is not None and match.is_version else None

    def forget(self, key: str) -> None:
        """The statement has a new version: the next file is compared with that."""
        self._known.look_again(key)


def carry(new: CanonicalText) -> Callable[[Sequence[Note], Mapping[int, str]], dict[str, NoteChanges]]:
    """What becomes of notes when `new` is the newest version; takes them with the texts of their versions.

    A note goes where its words went. Where that is not certain it stays with the version that has its
    words, and is "to place".
    """

    def changes(notes: Sequence[Note], texts: Mapping[int, str]) -> dict[str, NoteChanges]:
        from kpdesk.core.anchor import Transfers  # noqa: PLC0415 - only a new version needs it

        transfers = {version: Transfers(text, new.text) for version, text in texts.items()}
        return {
            note.id: {"selector": note.selector}  # with it goes the number of the version
            if note.state in WHOLE
            else _change(note, transfers[note.version].transfer(note.selector).anchored, new)
            for note in notes
        }

    return changes


def _change(note: Note, place: Anchored | None, new: CanonicalText) -> NoteChanges:
    from kpdesk.core.anchor import describe  # noqa: PLC0415 - as above

    if place is None:
        return {"state": "to place"}
    paragraph = next(each.n for each in new.body if each.start <= place.start <= each.end)
    return {
        "selector": describe(new.text, place.start, place.end),
        "paragraph": paragraph,
        "state": worse_of(note.state, place.state),
    }


def worse_of(before: AnchorState, now: AnchorState) -> AnchorState:
    """Words that changed once stay "changed", though the next version leaves them alone."""
    return before if before in _WORSE and _WORSE.index(before) > _WORSE.index(now) else now


def _other_year(shown: StatementText, intake: Intake) -> int | None:
    """The year the file is of, where its text and the known one each say a year and not the same."""
    from kpdesk.core.metadata import describe  # noqa: PLC0415 - see intake
    from kpdesk.core.text import CanonicalText  # noqa: PLC0415

    known = CanonicalText(shown.text, shown.body)
    before, now = (
        _sure_year(describe(text, file_name="", properties={}, facts=facts())) for text in (known, intake.text)
    )
    return now if before is not None and now != before else None


def _sure_year(description: Description) -> int | None:
    evidence = description.evidence.get("year")
    return description.year if evidence is not None and evidence.certainty != "guess" else None


def _similar_length(a: int, b: int) -> bool:
    return min(a, b) >= _LENGTHS * max(a, b)


def _rank(match: Match) -> tuple[bool, float]:
    return match.is_version, match.share


def _percent(share: float) -> str:
    return f"{int(share * 100)} %"
