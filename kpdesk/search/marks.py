"""Marks: where exactly, in code points, the words of a query stand in a passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kpdesk.core.records import Mark
from kpdesk.core.words import COMPOUND, TOKEN, compound_pieces, pieces
from kpdesk.search.analysis import LONGEST, Standing, entry_of, entry_of_compound, key_of, keys_of_form, may_join
from kpdesk.search.wanted import NOTHING, Sought, Wanted, standing_in


@dataclass
class Marker:
    """Finds the marks of one query in passages; remembers what it decided about each written word.

    `compounds` is false where no hyphenated word of the archive can be meant; looking for them takes time.
    """

    wanted: Wanted = NOTHING
    sought: tuple[Sought, ...] = ()
    compounds: bool = True
    _meant: dict[str | None, set[str]] = field(default_factory=dict)
    _known: dict[str | None, set[str]] = field(default_factory=dict)

    def marks(self, text: str, language: str | None) -> tuple[Mark, ...]:
        """The places of the query's words in a text, in order and without overlap."""
        found = self._words(text, language)
        if self.compounds and may_join(text):
            found += self._compounds(text, language, found)
        for each in self.sought:
            found += _of_sought(each, text, language)
        return _apart(found)

    def _words(self, text: str, language: str | None) -> list[Mark]:
        written = TOKEN.findall(text)
        tokens = set(written)
        known = self._known.setdefault(language, set())
        meant = self._meant.setdefault(language, set())
        # Only words that no earlier passage had are looked at: of a page of hits, a few hundred.
        unknown = tokens - known
        known |= unknown
        meant |= self._of_these(unknown, language)
        return [
            (base + start, base + end)
            for token in tokens & meant
            for base in _places_of(token, text, written.count(token))
            for start, end in self._inside(token, language)
        ]

    def _of_these(self, tokens: set[str], language: str | None) -> set[str]:
        wanted = self.wanted
        if wanted.tests or wanted.acronyms:
            return {token for token in tokens if wanted.takes(entry_of(token, language))}
        # The usual case: most words are ruled out without a call for each. No stemmer changes the first letter of a
        # word of plain Latin letters, and stemming a word that was never met is what costs time.
        initials, no_key, no_beginning = wanted.initials(), wanted.keys.isdisjoint, wanted.grams().isdisjoint
        return {
            token
            for token in tokens
            if (token[0].lower() in initials or not (token.isascii() and token.isalpha()))
            and not (no_key((entry := entry_of(token, language)).every_key) and no_beginning(entry.grams))
            and wanted.takes(entry)
        }

    def _inside(self, token: str, language: str | None) -> Iterator[Mark]:
        for piece, word in zip(pieces(token, language), entry_of(token, language).standing, strict=True):
            if self.wanted.takes_word(word):
                yield piece.start, piece.end
            elif any(self._takes(keys_of_form(form, language), form) for form in piece.also):
                yield 0, len(token)

    def _takes(self, key: str, folded: str) -> bool:
        return self.wanted.takes_word(Standing(key, folded[:LONGEST], ""))

    def _compounds(self, text: str, language: str | None, found: Sequence[Mark]) -> list[Mark]:
        more: list[Mark] = []
        for match in COMPOUND.finditer(text):
            if not self.wanted.takes(entry_of_compound(match.group(), language)):
                continue
            for piece in compound_pieces(match.group(), language):
                start, end = match.start() + piece.start, match.start() + piece.end
                # Where a part of it is marked already, the reader sees why the passage was found.
                if self._takes(key_of(piece), piece.folded) and not any(a < end and start < b for a, b in found):
                    more.append((start, end))
        return more


def _places_of(token: str, text: str, count: int) -> list[int]:
    """Where a token that `TOKEN` found so many times begins."""
    places: list[int] = []
    size, place = len(token), text.find(token)
    while place >= 0:
        if not text[place - 1 : place].isalnum() and not text[place + size : place + size + 1].isalnum():
            places.append(place)
        place = text.find(token, place + size)
    if len(places) == count:
        return places
    # It also stands inside another token, as "U.S." in "U.S.A.": look at each token by itself.
    return [match.start() for match in TOKEN.finditer(text) if match.group() == token]


def _of_sought(sought: Sought, text: str, language: str | None) -> list[Mark]:
    places = {place for first, last in sought.spans(standing_in(text, language)) for place in range(first, last + 1)}
    if not places:
        return []
    spans = [
        (match.start() + piece.start, match.start() + piece.end)
        for match in TOKEN.finditer(text)
        for piece in pieces(match.group(), language)
    ]
    return [spans[place] for place in sorted(places)]


def _apart(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(set(marks)):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
