"""Marks: where exactly, in code points, the words of a query stand in a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kpdesk.core.records import Mark
from kpdesk.core.words import COMPOUND, TOKEN, compound_pieces, pieces
from kpdesk.search.analysis import GRAM, Entry, entry_of, entry_of_compound, key_of, keys_of_form, may_join

Test = Callable[[str], bool]


@dataclass(frozen=True)
class Wanted:
    """What a word of a text may be to be marked: of an index key, an acronym, a beginning, or passing a test."""

    keys: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    tests: tuple[Test, ...] = ()

    def takes(self, entry: Entry) -> bool:
        """Whether anything of a written token is meant."""
        if not self.keys.isdisjoint(entry.every_key) or not self.acronyms.isdisjoint(entry.acronyms):
            return True
        return self.unusual and any(self.takes_form(form) for form in (*entry.plain, *entry.extra_plain))

    def takes_form(self, form: str) -> bool:
        """Whether a folded form is meant by how it is written."""
        return form.startswith(self.prefixes) or any(test(form) for test in self.tests)

    @property
    def unusual(self) -> bool:
        """Whether words are meant by how they are written, not only by what word they are."""
        return bool(self.prefixes or self.tests)

    def grams(self) -> frozenset[str]:
        """The first letters of the beginnings, as many as an index entry has."""
        return frozenset(prefix[:GRAM] for prefix in self.prefixes)

    def initials(self) -> frozenset[str]:
        """The first letters of all that is meant; a key has the letter of its stemmer before its own first."""
        return frozenset(key[1:2] for key in self.keys) | frozenset(prefix[:1] for prefix in self.prefixes)

    @classmethod
    def any_of(cls, all_wanted: Iterable[Wanted]) -> Wanted:
        """What any of these take."""
        several = list(all_wanted)
        return cls(
            frozenset().union(*(each.keys for each in several)),
            frozenset().union(*(each.acronyms for each in several)),
            tuple(prefix for each in several for prefix in each.prefixes),
            tuple(test for each in several for test in each.tests),
        )


@dataclass(frozen=True)
class WantedPhrase:
    """Words that are marked only where they stand in this order, moved by at most `slop` places in all.

    Each word is given by its index keys, or, where `begun` is set, by its folded form; then the last one is a
    beginning.
    """

    words: tuple[frozenset[str], ...]
    slop: int = 0
    begun: str | None = None


@dataclass
class Marker:
    """Finds the marks of one query in passages; remembers what it decided about each written word.

    `compounds` is false where no hyphenated word of the archive can be meant; looking for them takes time.
    """

    wanted: Wanted
    phrases: tuple[WantedPhrase, ...] = ()
    compounds: bool = True
    _meant: dict[str | None, set[str]] = field(default_factory=dict)
    _known: dict[str | None, set[str]] = field(default_factory=dict)

    def marks(self, text: str, language: str | None) -> tuple[Mark, ...]:
        """The places of the query's words in a text, in order and without overlap."""
        found = self._words(text, language)
        if self.compounds and may_join(text):
            found += self._compounds(text, language, found)
        for phrase in self.phrases:
            found += _of_phrase(phrase, text, language)
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
        for piece in pieces(token, language):
            if self._takes(key_of(piece), piece.folded, piece.acronym):
                yield piece.start, piece.end
            elif any(self._takes(keys_of_form(form, language), form, "") for form in piece.also):
                yield 0, len(token)

    def _takes(self, key: str, folded: str, acronym: str) -> bool:
        wanted = self.wanted
        return key in wanted.keys or acronym in wanted.acronyms or (wanted.unusual and wanted.takes_form(folded))

    def _compounds(self, text: str, language: str | None, found: Sequence[Mark]) -> list[Mark]:
        more: list[Mark] = []
        for match in COMPOUND.finditer(text):
            if not self.wanted.takes(entry_of_compound(match.group(), language)):
                continue
            for piece in compound_pieces(match.group(), language):
                start, end = match.start() + piece.start, match.start() + piece.end
                # Where a part of it is marked already, the reader sees why the passage was found.
                if self._takes(key_of(piece), piece.folded, "") and not any(a < end and start < b for a, b in found):
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


def _of_phrase(phrase: WantedPhrase, text: str, language: str | None) -> list[Mark]:
    entries = [entry_of(token, language) for token in TOKEN.findall(text)]
    if phrase.begun is None:
        standing = _standing(phrase.words, [key for entry in entries for key in entry.keys])
    else:
        forms = [form for entry in entries for form in entry.plain]
        begun = {place for place, form in enumerate(forms) if form.startswith(phrase.begun)}
        standing = [*_standing(phrase.words, forms), begun]
    places = _places(standing, phrase.slop)
    if not places:
        return []
    spans = [
        (match.start() + piece.start, match.start() + piece.end)
        for match in TOKEN.finditer(text)
        for piece in pieces(match.group(), language)
    ]
    return [spans[place] for place in sorted(places)]


def _standing(words: Sequence[frozenset[str]], terms: Sequence[str]) -> list[set[int]]:
    return [{place for place, term in enumerate(terms) if term in word} for word in words]


def _places(standing: Sequence[set[int]], slop: int) -> set[int]:
    """The places of words that together make the phrase; `standing` holds where each of its words stands."""
    if not all(standing):
        return set()
    if not slop:
        first = set.intersection(*({place - order for place in places} for order, places in enumerate(standing)))
        return {place + order for place in first for order in range(len(standing))}
    return _places_moved(standing, slop)


def _places_moved(standing: Sequence[set[int]], slop: int) -> set[int]:
    found: set[int] = set()
    for first in {place - order for order, places in enumerate(standing) for place in places}:
        near = [places & set(range(first + order, first + order + slop + 1)) for order, places in enumerate(standing)]
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
