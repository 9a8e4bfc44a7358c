"""Finds what was said before: keeps the shingles of the archive, and proves each place word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from kpdesk.archive.base import Progress
from kpdesk.core.records import Paragraph, Reuse, Statement
from kpdesk.errors import CancelledError
from kpdesk.store import Store
from kpdesk.store.shingles import Held, ShingleFile, ShinglesDamagedError

if TYPE_CHECKING:
    from kpdesk.core.reuse import Shared, Spoken, Usage
    from kpdesk.core.reuse.shingles import Shingles

# A run of five words is a formula when more organisations than these say it.
_LEAST_SPEAKERS = 2
_SHARE_OF_SPEAKERS = 0.02
_IN_ONE_GO = 100
# How much a run of words has to tell, see `core.reuse.usage`: on UN speeches nearly all below is formulas that two
# speakers happen to use. Those who repeat themselves need less.
_LEAST_BITS = 54.0
_LEAST_BITS_OF_OWN = 45.0
_LEARNED_FROM = 150
_KEPT_TEXTS = 400

At = tuple[str, int]
"""A key and a version."""

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
        self._usage: Usage | None = None

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def find(
        self,
        said: Sequence[Spoken],
        *,
        without: str | None = None,
        least: int = 8,
        formulas: bool = False,
        progress: Progress | None = None,
    ) -> list[list[Reuse]]:
        """For each text the places in other statements than `without` where words of it stand.

        `progress` hears of the statements that have to be taken in first; CancelledError where it asks to stop.
        """
        from kpdesk.core.reuse import shingles  # noqa: PLC0415 - numpy is a fifth of the start

        statements = {(each.key, each.version): each for each in self._store.statements()}
        speaker = next((_speaker(each) for each in statements.values() if each.key == without), None)
        numbers = [shingles(each.words) for each in said]
        held = self._held({number for each in numbers for number in each.tolist()}, statements, progress)
        common = None if formulas else _formulas(held, statements)
        places: defaultdict[int, set[Place]] = defaultdict(set)
        for number, key, version, n in held:
            if number not in (common or ()) and key != without:
                places[number].add((key, version, n))
        return [
            list(self._proved(each, own, places, common=common, statements=statements, least=least, speaker=speaker))
            for each, own in zip(said, numbers, strict=True)
        ]

    def _proved(
        self,
        said: Spoken,
        numbers: Shingles,
        places: Mapping[int, set[Place]],
        *,
        common: frozenset[int] | None,
        statements: Mapping[At, Statement],
        least: int,
        speaker: str | None,
    ) -> Iterator[Reuse]:
        from kpdesk.core.reuse import shared_words, told  # noqa: PLC0415 - as above

        counted = told(len(said.words), numbers, common or frozenset())
        likely: set[Place] = set().union(*(places[number] for number in numbers.tolist() if number in places))
        for key, version, n in sorted(likely):
            there, text = self._spoken(key, version, n)
            theirs = _speaker(statements[key, version])
            known = self._usage_of(statements).bits(said.words, filter(None, (speaker, theirs)))
            bits = [each if is_told else 0.0 for each, is_told in zip(known, counted, strict=True)]
            enough = 0.0 if common is None else _LEAST_BITS if theirs != speaker else _LEAST_BITS_OF_OWN
            for shared in shared_words(said, there, least=least, bits=bits, least_bits=enough):
                yield _reuse(statements[key, version], n, shared, said=said, there=there, text=text)

    def _usage_of(self, statements: Mapping[At, Statement]) -> Usage:
        """How usual words are after one another, learned from statements spread evenly over the archive."""
        from kpdesk.core.reuse import Usage  # noqa: PLC0415 - as above
        from kpdesk.core.wording.units import comparable_words  # noqa: PLC0415

        if self._usage is None:
            every = -(-len(statements) // _LEARNED_FROM)
            ids = [each.id for each in statements.values()][:: max(1, every)]
            self._usage = Usage(
                (_speaker(statement), comparable_words(paragraph.text))
                for statement, body in self._store.texts(ids)
                for paragraph in body
            )
        return self._usage

    def _spoken(self, key: str, version: int, n: int) -> tuple[Spoken, str]:
        from kpdesk.core.reuse import spoken  # noqa: PLC0415 - as above

        if (key, version) not in self._texts:
            if len(self._texts) >= _KEPT_TEXTS:
                self._texts.clear()
                self._bodies.clear()
            shown = self._store.statement(key, version=version)
            self._texts[key, version] = {each.n: each.text for each in shown.body}
            self._bodies[key, version] = {}
        text, body = self._texts[key, version][n], self._bodies[key, version]
        if n not in body:
            body[n] = spoken(text)
        return body[n], text

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
            self._texts.clear()
            self._bodies.clear()
            self._usage = None
        done = 0
        ids = iter([each.id for place, each in statements.items() if place in missing])
        while batch := list(islice(ids, _IN_ONE_GO)):
            self._file.add(_shingled(self._store.texts(batch)), repaired)
            done += len(batch)
            if progress is not None and not progress(done, len(missing), ""):
                raise CancelledError("Looking for what was said before was stopped. It goes on at the next time.")
        return self._file.holding(numbers)


def _speaker(statement: Statement) -> str:
    return statement.organisation or statement.key


def _shingled(
    texts: Iterable[tuple[Statement, Sequence[Paragraph]]],
) -> Iterator[tuple[Statement, list[tuple[Paragraph, list[int]]]]]:
    from kpdesk.core.reuse import chosen, shingles, spoken  # noqa: PLC0415 - as above

    for statement, body in texts:
        yield statement, [(each, chosen(shingles(spoken(each.text).words)).tolist()) for each in body]


def _formulas(held: Sequence[Held], statements: Mapping[At, Statement]) -> frozenset[int]:
    """The shingles that so many organisations use that they say nothing about where words are from."""
    speakers: defaultdict[int, set[str]] = defaultdict(set)
    for number, key, version, _ in held:
        speakers[number].add(statements[key, version].organisation or "")
    everybody = len({each.organisation for each in statements.values()})
    most = max(_LEAST_SPEAKERS, _SHARE_OF_SPEAKERS * everybody)
    return frozenset(number for number, who in speakers.items() if len(who) > most)


def _reuse(statement: Statement, n: int, shared: Shared, *, said: Spoken, there: Spoken, text: str) -> Reuse:
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
    )
