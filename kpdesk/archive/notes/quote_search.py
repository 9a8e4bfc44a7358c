"""The search for the statements that a quotation may be from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from kpdesk.core import quoting
from kpdesk.core.records import QuoteMatch, QuoteResult, StatementText
from kpdesk.core.repair import place_in
from kpdesk.core.sentences import sentences

if TYPE_CHECKING:
    from kpdesk.archive.finding.indexing import IndexKeeper
    from kpdesk.store import Store

_MOST_STATEMENTS = 8
_PASSAGES = 60
_NEAR = 24
_MOST_SENTENCES = 12


class QuoteSearch:
    """The statements that quotations may be from, each read once."""

    def __init__(self, index: IndexKeeper, store: Store) -> None:
        self._index, self._store = index, store
        self._read: dict[tuple[str, int | None], _Read] = {}
        self._earlier: list[quoting.Source] | None = None

    def check(self, text: str) -> QuoteResult:
        """The verdict: first among the passages with every word, then among those that are most like it."""
        sure = self.sure(text)
        if sure.verdict != "not found":
            return sure
        near = self._those_near(text)
        before = quoting.check(text, self._older(), nearly=False)
        # No passage has all words of a quotation with [brackets] of its own, or of one that is joined from several.
        there = {each.key: each for each in (*near, *self._newest(each.key for each in before.matches))}
        now = quoting.check(text, list(there.values()), nearly=False)
        if now.matches:
            return self._placed(now)
        return self._placed(replace(before, older=True) if before.matches else quoting.check(text, near))

    def sure(self, text: str) -> QuoteResult:
        """The verdict where a passage has every word; else "not found", whatever may be near."""
        for words in ("phrase", "all"):
            found = self._index.passages_with(text, words=words, limit=_PASSAGES)
            sure = quoting.check(text, list(self._newest(each.key for each in found)), nearly=False)
            if sure.verdict != "not found":
                return self._placed(sure)
        return QuoteResult(text, "not found")

    def _placed(self, result: QuoteResult) -> QuoteResult:
        places = ((each.key, each.version if result.older else None) for each in result.matches)
        pairs = zip(places, result.matches, strict=True)
        return replace(result, matches=tuple(self._read[place].placed(each) for place, each in pairs))

    def _older(self) -> list[quoting.Source]:
        """The versions that newer ones took the place of; newest first, so that the last to have the words is named."""
        if self._earlier is None:
            newest = {each.key: each.version for each in self._store.statements()}
            hashes = sorted(self._store.version_hashes(), key=lambda each: (each.key, -each.version))
            wanted = [(each.key, each.version) for each in hashes if each.version < newest.get(each.key, 0)]
            self._earlier = list(self._sources(wanted))
        return self._earlier

    def _those_near(self, text: str) -> list[quoting.Source]:
        """The best statements for the whole and then for each of its sentences: it may be joined from several."""
        keys = [each.key for each in self._index.passages_with(text, words="some", limit=_NEAR)]
        wanted = list(dict.fromkeys(keys))[:_MOST_STATEMENTS]
        for start, end in sentences(text)[:_MOST_SENTENCES]:
            found = self._index.passages_with(text[start:end], words="some", limit=4)
            wanted += [each.key for each in found]
        return list(self._newest(wanted))

    def _newest(self, keys: Iterable[str]) -> Iterator[quoting.Source]:
        return self._sources((key, None) for key in dict.fromkeys(keys))

    def _sources(self, places: Iterable[tuple[str, int | None]]) -> Iterator[quoting.Source]:
        for place in places:
            if place not in self._read:
                self._read[place] = _Read(self._store.statement(*place))
            yield self._read[place].source


class _Read:
    """The paragraphs of a statement that are read, as one text; and where that stands in the statement's own."""

    def __init__(self, shown: StatementText) -> None:
        self._shown, about = shown, shown.statement
        lengths = (len(each.text) + 1 for each in shown.body)
        self._starts = [0, *accumulate(lengths)][: len(shown.body)]
        text = "\n".join(each.text for each in shown.body)
        self.source = quoting.Source(about.key, about.version, text, self._starts)

    def placed(self, match: QuoteMatch) -> QuoteMatch:
        """The match with the number of its paragraph and its place in the text of the statement."""
        n = self._shown.body[self._holding(match.start)].n
        return replace(match, paragraph=n, start=self._place(match.start), end=self._place(match.end - 1) + 1)

    def _place(self, at: int) -> int:
        holding = self._holding(at)
        return place_in(self._shown.text, self._shown.body[holding].start, at - self._starts[holding])

    def _holding(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)
