"""Finds what was said before: keeps the shingles of the archive, and proves each place word by word."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

from kpdesk.archive.base import Progress
from kpdesk.archive.comparing.worth import At, Worth, speaker_of
from kpdesk.core.records import Paragraph, Reuse, Statement
from kpdesk.errors import CancelledError
from kpdesk.store import Store
from kpdesk.store.shingles import Held, ShingleFile, ShinglesDamagedError

if TYPE_CHECKING:
    from kpdesk.core.reuse import Shared, Spoken, Witness
    from kpdesk.core.reuse.shingles import Shingles

# A run of five words is a formula when more organisations than these say it.
_LEAST_SPEAKERS = 2
_SHARE_OF_SPEAKERS = 0.02
# So many paragraphs of one statement hold it.
_TERM = 3
# Words that tell less are said twice by chance and not worth a line; what tells less outside formulas is common.
_LEAST_BITS = 20
_TOLD_BITS = 36
_IN_ONE_GO = 100
_KEPT_TEXTS = 200

Place = tuple[str, int, int]
"""A key, a version and a paragraph."""


class ReuseFinder:
    """The shingles of an archive; they are brought up to date when somebody asks, never while a note is written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        folder = store.folder / "index"
        self._file = ShingleFile(None if store.read_only else folder)
        self._bodies: dict[At, dict[int, Spoken]] = {}
        self._texts: dict[At, dict[int, str]] = {}
        self._reading = threading.Lock()
        self._worth = Worth(store)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._worth.close()

    @property
    def is_ready(self) -> bool:
        """Whether nothing has to be taken in or learned before an answer."""
        statements = {(each.key, each.version): each for each in self._store.statements()}
        repaired = self._store.repaired()
        try:
            missing = self._file.missing({place: repaired.get(place[0], "") for place in statements})
        except ShinglesDamagedError:
            return False
        return not missing and self._worth.is_ready(statements.values())

    def find(
        self,
        said: Sequence[Spoken],
        *,
        without: str | None = None,
        least: int = 8,
        most_held: int = 0,
        progress: Progress | None = None,
    ) -> list[list[Reuse]]:
        """For each text the places in other statements than `without` where words of it stand.

        Places with nothing but formulas are given where at most `most_held` paragraphs hold them.
        `progress` hears of the statements that have to be taken in first; CancelledError where it asks to stop.
        """
        from kpdesk.core.reuse import shingles  # noqa: PLC0415 - numpy is a fifth of the start

        statements = {(each.key, each.version): each for each in self._store.statements()}
        speaker = next((speaker_of(each) for each in statements.values() if each.key == without), None)
        numbers = [shingles(each.words) for each in said]
        held = self._held({number for each in numbers for number in each.tolist()}, statements, progress)
        common, holders = _formulas(held, statements), Counter(number for number, *_ in held)
        asked = _Asked(statements, common=common, least=least, speaker=speaker)
        places: defaultdict[int, set[Place]] = defaultdict(set)
        for number, key, version, n in held:
            if key != without and (number not in common or holders[number] <= most_held):
                places[number].add((key, version, n))
        if places:
            self._worth.learn(statements.values())
        return [
            list(self._proved(each, own, places=places, asked=asked)) for each, own in zip(said, numbers, strict=True)
        ]

    def certain(self, text: str, beside: str | None) -> set[tuple[str, int]]:
        """The places (key and paragraph) where words of a text from a statement `beside` them were said before."""
        from kpdesk.core.reuse import spoken  # noqa: PLC0415 - as above

        found = self.find([spoken(text)], without=beside)[0]
        return {(each.key, each.paragraph) for each in found if each.is_certain}

    def _proved(
        self, said: Spoken, numbers: Shingles, *, places: Mapping[int, set[Place]], asked: _Asked
    ) -> Iterator[Reuse]:
        from kpdesk.core.reuse import COMMON, Bar, shared_words, told  # noqa: PLC0415 - as above

        counted = told(len(said.words), numbers, asked.common)
        likely: set[Place] = set().union(*(places[number] for number in numbers.tolist() if number in places))
        chance, formula = Bar(_LEAST_BITS, telling=1), Bar(_TOLD_BITS, telling=1)

        @cache
        def heard(theirs: str) -> tuple[Witness, list[float]]:
            known = self._worth.witness(said, [theirs] if asked.speaker is None else [asked.speaker, theirs])
            return known, [each if is_told else 0.0 for each, is_told in zip(known.bits, counted, strict=True)]

        for key, version, n in sorted(likely):
            there, text = self._spoken(key, version, n)
            known, bits = heard(speaker_of(asked.statements[key, version]))
            enough = partial(chance.passed_by, said=said, bits=known.bits)
            for shared in shared_words(said, there, least=asked.least, enough=enough):
                grade = known.evidence(shared, there).grade if formula.passed_by(shared, said, bits) else COMMON
                yield _reuse((asked.statements[key, version], n, grade), shared, said=said, there=there, text=text)

    def _spoken(self, key: str, version: int, n: int) -> tuple[Spoken, str]:
        from kpdesk.core.reuse import spoken  # noqa: PLC0415 - as above

        with self._reading:
            if (key, version) not in self._texts:
                if len(self._texts) >= _KEPT_TEXTS:
                    self._forget()
                shown = self._store.statement(key, version=version)
                self._texts[key, version] = {each.n: each.text for each in shown.body}
                self._bodies[key, version] = {}
            text, body = self._texts[key, version][n], self._bodies[key, version]
            if n not in body:
                body[n] = spoken(text)
            return body[n], text

    def _forget(self) -> None:
        self._texts.clear()
        self._bodies.clear()

    def _held(self, numbers: set[int], statements: Mapping[At, Statement], progress: Progress | None) -> list[Held]:
        """Who holds these shingles, with every present statement taken in; a damaged file is made anew once."""
        try:
            return self._asked(numbers, statements, progress)
        except ShinglesDamagedError:
            return self._asked(numbers, statements, progress)

    def _asked(self, numbers: set[int], statements: Mapping[At, Statement], progress: Progress | None) -> list[Held]:
        repaired = self._store.repaired()
        missing = self._file.missing({place: repaired.get(place[0], "") for place in statements})
        if missing:
            with self._reading:
                self._forget()
        done = 0
        ids = iter([each.id for place, each in statements.items() if place in missing])
        while batch := list(islice(ids, _IN_ONE_GO)):
            self._file.add(_shingled(self._store.texts(batch)), repaired)
            done += len(batch)
            if progress is not None and not progress(done, len(missing), ""):
                raise CancelledError("Looking for what was said before was stopped. It goes on at the next time.")
        return self._file.holding(numbers)


@dataclass(frozen=True)
class _Asked:
    """What is asked; `common` are the formulas."""

    statements: Mapping[At, Statement]
    common: frozenset[int]
    least: int
    speaker: str | None


def _shingled(
    texts: Iterable[tuple[Statement, Sequence[Paragraph]]],
) -> Iterator[tuple[Statement, list[tuple[Paragraph, list[int]]]]]:
    from kpdesk.core.reuse import chosen, shingles, spoken  # noqa: PLC0415 - as above

    for statement, body in texts:
        yield statement, [(each, chosen(shingles(spoken(each.text).words)).tolist()) for each in body]


def _formulas(held: Sequence[Held], statements: Mapping[At, Statement]) -> frozenset[int]:
    """The shingles that tell nothing about where words are from.

    So many organisations use them, or a statement uses them again and again, as it does the name of a thing.
    """
    speakers: defaultdict[int, set[str]] = defaultdict(set)
    times: Counter[tuple[int, str, int]] = Counter()
    for number, key, version, _ in held:
        speakers[number].add(speaker_of(statements[key, version]))
        times[number, key, version] += 1
    everybody = len({speaker_of(each) for each in statements.values()})
    most = max(_LEAST_SPEAKERS, _SHARE_OF_SPEAKERS * everybody)
    terms = {number for (number, *_), count in times.items() if count >= _TERM}
    return frozenset(terms | {number for number, who in speakers.items() if len(who) > most})


def _reuse(place: tuple[Statement, int, str], shared: Shared, *, said: Spoken, there: Spoken, text: str) -> Reuse:
    statement, n, grade = place
    start, end = there.starts[shared.b0], there.ends[shared.b1 - 1]
    return Reuse(
        statement.key,
        statement.version,
        paragraph=n,
        year=statement.year,
        organisation=statement.organisation,
        title=statement.title,
        exact=shared.is_exact,
        words=shared.equal,
        start=said.starts[shared.a0],
        end=said.ends[shared.a1 - 1],
        there_start=start,
        there_end=end,
        text=text[start:end],
        grade=grade,
    )
