"""Marks: where exactly, in code points, the words of a query stand in a passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kpdesk.core.records import Mark
from kpdesk.core.words import COMPOUND, TOKEN, compound_pieces, pieces
from kpdesk.search.analysis import (
    LONGEST,
    Standing,
    entry_of,
    entry_of_compound,
    is_simple,
    key_of,
    keys_of_form,
    may_join,
)
from kpdesk.search.marking.places import Places, places_of
from kpdesk.search.marking.wanted import NOTHING, Sought, Wanted


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

    def __post_init__(self) -> None:
        """Each phrase is looked for by itself."""
        self._places = [Places(each) for each in self.sought]

    def marks(self, text: str, language: str | None) -> tuple[Mark, ...]:
        """The places of the query's words in a text, in order and without overlap."""
        tokens = TOKEN.findall(text)
        found = self._words(text, tokens, language)
        if self.compounds and may_join(text):
            found += self._compounds(text, language, found)
        for each in self._places:
            found += each.marks(text, tokens, language)
        return _apart(found)

    def _words(self, text: str, written: Sequence[str], language: str | None) -> list[Mark]:
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
            for base in places_of(token, text, written.count(token))
            for start, end in self._inside(token, language)
        ]

    def _of_these(self, tokens: set[str], language: str | None) -> set[str]:
        wanted = self.wanted
        return {
            token
            for token in wanted.likely(tokens)
            if (
                wanted.takes_simple(token.lower(), language)
                if is_simple(token)
                else wanted.takes(entry_of(token, language))
            )
        }

    def _inside(self, token: str, language: str | None) -> Iterator[Mark]:
        if is_simple(token):
            yield 0, len(token)
            return
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


def _apart(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(set(marks)):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
