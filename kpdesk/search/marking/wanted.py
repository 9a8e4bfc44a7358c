"""What is wanted of a text: words, phrases and words near each other, and where in a text they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kpdesk.core.words import TOKEN
from kpdesk.search.analysis import LONGEST, Entry, Standing, entry_of, is_simple, simple_key

Test = Callable[[str], bool]
Span = tuple[int, int]
"""First and last place of a run of words, counted in words."""


@dataclass(frozen=True)
class Wanted:
    """What a word may be: of an index key, of a form, an acronym, a beginning, or passing a test."""

    keys: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    tests: tuple[Test, ...] = ()

    def takes(self, entry: Entry) -> bool:
        """Whether anything of a written token is meant."""
        if not self.keys.isdisjoint(entry.every_key) or not self.acronyms.isdisjoint(entry.acronyms):
            return True
        return self.unusual and any(self.takes_form(form) for form in (*entry.plain, *entry.extra_plain))

    def takes_word(self, word: Standing) -> bool:
        """Whether a word at its place in a text is meant."""
        if word.key in self.keys or word.acronym in self.acronyms:
            return True
        return self.unusual and self.takes_form(word.form)

    def takes_form(self, form: str) -> bool:
        """Whether a folded form is meant by how it is written."""
        if form in self.forms or form.startswith(self.prefixes):
            return True
        return bool(self.tests) and any(test(form) for test in self.tests)

    def takes_simple(self, folded: str, language: str | None) -> bool:
        """Whether a simple token in small letters is meant.

        No stemmer changes its first letter, and stemming words that were never met is what costs time.
        """
        if folded[0] in self._initials and simple_key(folded, language) in self.keys:
            return True
        return self.unusual and self.takes_form(folded[:LONGEST])

    def likely(self, tokens: Collection[str]) -> Collection[str]:
        """Of some tokens those that may be meant; what is left out is one word each and meant by nothing.

        Folding and stemming leave the first sign of a plain token. To look at each token more closely than at that
        is what marks take their time for.
        """
        if self.tests or "" in self.prefixes:
            return tokens
        begun = self._beginnings
        return [each for each in tokens if each[0] in begun or not (each.isascii() and each.isalnum())]

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        begun = {each[:1] for each in (*self._initials, *self.forms, *self.prefixes, *self.acronyms)}
        return frozenset(begun | {each.upper() for each in begun})

    @cached_property
    def _initials(self) -> frozenset[str]:
        # A key has the letter of its stemmer before its own first.
        return frozenset(key[1:2] for key in self.keys)

    @cached_property
    def unusual(self) -> bool:
        """Whether words are meant by how they are written, not only by what word they are."""
        return bool(self.forms or self.prefixes or self.tests)

    @classmethod
    def any_of(cls, all_wanted: Iterable[Wanted]) -> Wanted:
        """What any of these take."""
        several = list(all_wanted)
        return cls(
            frozenset().union(*(each.keys for each in several)),
            frozenset().union(*(each.forms for each in several)),
            frozenset().union(*(each.acronyms for each in several)),
            tuple(prefix for each in several for prefix in each.prefixes),
            tuple(test for each in several for test in each.tests),
        )


NOTHING = Wanted()
"""No word at all."""
OTHER = Standing("\0", "", "")
"""A word that nothing is wanted of."""


@dataclass(frozen=True)
class WantedPhrase:
    """Words that are meant only where they stand in this order, one after the other."""

    words: tuple[Wanted, ...]

    @cached_property
    def wanted(self) -> Wanted:
        """What any word of it may be."""
        return Wanted.any_of(self.words)

    def possible(self, words: Collection[Standing]) -> bool:
        """Whether a text of these words, in whichever order, may hold the phrase."""
        return all(any(map(word.takes_word, words)) for word in self.words)

    def spans(self, standing: Sequence[Standing]) -> list[Span]:
        """Where the phrase stands."""
        first, further = self.words[0], len(self.words) - 1
        starts = (place for place, each in enumerate(standing) if each is not OTHER and first.takes_word(each))
        return [(start, start + further) for start in starts if self._goes_on(standing, start)]

    def _goes_on(self, standing: Sequence[Standing], start: int) -> bool:
        following = standing[start + 1 : start + len(self.words)]
        return len(following) == len(self.words) - 1 and all(
            word.takes_word(each) for word, each in zip(self.words[1:], following, strict=True)
        )


@dataclass(frozen=True)
class WantedNear:
    """Phrases in any order that are meant only where all stand together, at most so many places apart in all.

    Each part is given by the phrases that may stand for it.
    """

    parts: tuple[tuple[WantedPhrase, ...], ...]
    within: int

    @cached_property
    def wanted(self) -> Wanted:
        """What any word of it may be."""
        return Wanted.any_of(phrase.wanted for part in self.parts for phrase in part)

    def possible(self, words: Collection[Standing]) -> bool:
        """Whether a text of these words, in whichever order, may hold a phrase for each part."""
        return all(any(phrase.possible(words) for phrase in part) for part in self.parts)

    def spans(self, standing: Sequence[Standing]) -> list[Span]:
        """Where phrases stand that are near enough to all others."""
        found = [sorted({s for phrase in part for s in phrase.spans(standing)}) for part in self.parts]
        if not all(found):
            return []
        return sorted(self._pairs(*found) if len(found) == 2 else self._windows(found))

    def _pairs(self, one: Sequence[Span], other: Sequence[Span]) -> set[Span]:
        return self._followed(one, other) | self._followed(other, one)

    def _followed(self, before: Sequence[Span], after: Sequence[Span]) -> set[Span]:
        """Spans that are followed near enough, and those that follow them."""
        kept: set[Span] = set()
        for span in before:
            first = bisect_left(after, (span[1] + 1, 0))
            near = after[first : bisect_left(after, (span[1] + self.within + 1, 0))]
            kept.update([span, *near] if near else [])
        return kept

    def _windows(self, found: Sequence[Sequence[Span]]) -> set[Span]:
        """Single words of which all stand in one stretch of the text; a word that is asked for twice, twice."""
        asked = Counter(tuple(spans) for spans in found)
        kept: set[Span] = set()
        for begin, _ in {span for spans in asked for span in spans}:
            inside = {s: s[bisect_left(s, (begin, 0)) : bisect_left(s, (begin + self.within + 1, 0))] for s in asked}
            if all(len(inside[spans]) >= count for spans, count in asked.items()):
                kept.update(span for spans in inside.values() for span in spans)
        return kept


Sought = WantedPhrase | WantedNear


def standing_in(text: str, language: str | None, wanted: Wanted = NOTHING) -> list[Standing]:
    """The words of a text in their places, as the index has them; with `wanted` only those that it may take.

    In the place of other words is `OTHER`.
    """
    tokens = TOKEN.findall(text)
    known = {token: found_by(token, language, wanted) for token in set(tokens)}
    return [each for token in tokens for each in known[token]]


def found_by(token: str, language: str | None, wanted: Wanted = NOTHING) -> tuple[Standing, ...]:
    """What the words of a token are found by; `OTHER` for a simple word that `wanted` does not take."""
    if wanted is not NOTHING and is_simple(token) and not wanted.takes_simple(token.lower(), language):
        return (OTHER,)
    return entry_of(token, language).standing
