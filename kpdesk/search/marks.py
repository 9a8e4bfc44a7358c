"""Marks: where exactly, in code points, the words of a query stand in a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kpdesk.core.records import Mark
from kpdesk.core.words import COMPOUND, TOKEN, Piece, compound_pieces, pieces
from kpdesk.search.analysis import key_of, keys_of_form

Test = Callable[[str], bool]


@dataclass(frozen=True)
class Wanted:
    """What one word of a text may be to be marked: of an index key, a folded form, an acronym, or passing a test."""

    keys: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    tests: tuple[Test, ...] = ()

    def takes(self, piece: Piece) -> bool:
        """Whether the word is meant."""
        return (
            key_of(piece) in self.keys
            or piece.acronym in self.acronyms
            or piece.folded in self.folded
            or any(test(piece.folded) for test in self.tests)
        )

    def takes_form(self, form: str, language: str | None) -> bool:
        """Whether another written form of a word is meant."""
        return (
            keys_of_form(form, language) in self.keys or form in self.folded or any(test(form) for test in self.tests)
        )

    @classmethod
    def any_of(cls, all_wanted: Iterable[Wanted]) -> Wanted:
        """What any of these take."""
        several = list(all_wanted)
        return cls(
            frozenset().union(*(each.keys for each in several)),
            frozenset().union(*(each.folded for each in several)),
            frozenset().union(*(each.acronyms for each in several)),
            tuple(test for each in several for test in each.tests),
        )


@dataclass(frozen=True)
class WantedPhrase:
    """Words that are marked only where they stand in this order, moved by at most `slop` places in all."""

    words: tuple[Wanted, ...]
    slop: int = 0


@dataclass
class Marker:
    """Finds the marks of one query in passages; remembers what it decided about each written word."""

    wanted: Wanted
    phrases: tuple[WantedPhrase, ...] = ()
    _seen: dict[tuple[str, str | None], tuple[Mark, ...]] = field(default_factory=dict)

    def marks(self, text: str, language: str | None) -> tuple[Mark, ...]:
        """The places of the query's words in a text, in order and without overlap."""
        found = self._words(text, language)
        found += self._compounds(text, language, found)
        for phrase in self.phrases:
            found += _of_phrase(phrase, text, language)
        return _apart(found)

    def _words(self, text: str, language: str | None) -> list[Mark]:
        tokens = set(TOKEN.findall(text))
        meant = {token for token in tokens if self._in_token(token, language)}
        if not meant:
            return []
        found: list[Mark] = []
        for match in TOKEN.finditer(text):
            token = match.group()
            if token in meant:
                base = match.start()
                found += [(base + start, base + end) for start, end in self._seen[token, language]]
        return found

    def _in_token(self, token: str, language: str | None) -> tuple[Mark, ...]:
        known = self._seen.get((token, language))
        if known is None:
            known = self._seen[token, language] = tuple(self._of_token(token, language))
        return known

    def _of_token(self, token: str, language: str | None) -> Iterable[Mark]:
        for piece in pieces(token, language):
            if self.wanted.takes(piece):
                yield piece.start, piece.end
            elif any(self.wanted.takes_form(form, language) for form in piece.also):
                yield 0, len(token)

    def _compounds(self, text: str, language: str | None, found: Sequence[Mark]) -> list[Mark]:
        more: list[Mark] = []
        for match in COMPOUND.finditer(text):
            base = match.start()
            for piece in compound_pieces(match.group(), language):
                start, end = base + piece.start, base + piece.end
                # Where a part of it is marked already, the reader sees why the passage was found.
                if self.wanted.takes(piece) and not any(a < end and start < b for a, b in found):
                    more.append((start, end))
        return more


def _of_phrase(phrase: WantedPhrase, text: str, language: str | None) -> list[Mark]:
    every = [
        (piece, match.start() + piece.start, match.start() + piece.end)
        for match in TOKEN.finditer(text)
        for piece in pieces(match.group(), language)
    ]
    standing = [{place for place, (piece, _, _) in enumerate(every) if wanted.takes(piece)} for wanted in phrase.words]
    places = _places(standing, phrase.slop)
    return [(every[place][1], every[place][2]) for place in sorted(places)]


def _places(standing: Sequence[set[int]], slop: int) -> set[int]:
    """The places of words that together make the phrase; `standing` holds where each of its words stands."""
    beginnings = {place - order for order, places in enumerate(standing) for place in places}
    found: set[int] = set()
    for first in beginnings:
        near = [
            {place for place in range(first + order, first + order + slop + 1) if place in places}
            for order, places in enumerate(standing)
        ]
        if all(near):
            found.update(*near)
    return found


def _apart(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(set(marks)):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
