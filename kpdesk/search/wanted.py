"""What is wanted of a text: words, phrases and words near each other, and where in a text they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kpdesk.core.words import TOKEN
from kpdesk.search.analysis import GRAM, Entry, Standing, entry_of

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
        return form in self.forms or form.startswith(self.prefixes) or any(test(form) for test in self.tests)

    @property
    def unusual(self) -> bool:
        """Whether words are meant by how they are written, not only by what word they are."""
        return bool(self.forms or self.prefixes or self.tests)

    def grams(self) -> frozenset[str]:
        """The first letters of the forms and beginnings, as many as an index entry has."""
        return frozenset(begun[:GRAM] for begun in (*self.prefixes, *self.forms))

    def initials(self) -> frozenset[str]:
        """The first letters of all that is meant; a key has the letter of its stemmer before its own first."""
        begun = frozenset(form[:1] for form in (*self.prefixes, *self.forms))
        return begun | frozenset(key[1:2] for key in self.keys)

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


@dataclass(frozen=True)
class WantedPhrase:
    """Words that are meant only where they stand in this order, one after the other."""

    words: tuple[Wanted, ...]

    def spans(self, standing: Sequence[Standing]) -> list[Span]:
        """Where the phrase stands."""
        starts: set[int] | None = None
        for order, word in enumerate(self.words):
            here = {place - order for place, each in enumerate(standing) if word.takes_word(each)}
            starts = here if starts is None else starts & here
            if not starts:
                return []
        return [(start, start + len(self.words) - 1) for start in sorted(starts or ())]


@dataclass(frozen=True)
class WantedNear:
    """Phrases in any order that are meant only where all stand together, at most so many places apart in all.

    Each part is given by the phrases that may stand for it.
    """

    parts: tuple[tuple[WantedPhrase, ...], ...]
    within: int

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


@lru_cache(1 << 10)
def standing_in(text: str, language: str | None) -> tuple[Standing, ...]:
    """The words of a text in their places, as the index has them."""
    return tuple(word for token in TOKEN.findall(text) for word in entry_of(token, language).standing)
