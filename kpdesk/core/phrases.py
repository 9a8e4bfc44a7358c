"""Finds many phrases in a text in one pass over its words: names, places, the triggers of themes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from kpdesk.core.words import Word, stem, words

T = TypeVar("T")
_FIRST_INFLECTED = "\u0400"
_LONG = 5


@dataclass(frozen=True)
class Sighting(Generic[T]):
    """A phrase met in a text: what it stands for, and its place in code points."""

    value: T
    start: int
    end: int


class _Entry(NamedTuple):
    forms: tuple[str, ...]
    acronyms: tuple[int, ...]
    value: object


def name_form(word: Word) -> str:
    """What names are compared by: the folded word, or its stem where the script's languages have cases."""
    folded = word.folded
    if folded[:2] == "لا" and len(folded) > _LONG:
        # The preposition lam before a name that begins with alif, which the stemmer leaves on.
        return stem(folded[1:])
    return word.stem if folded[:1] >= _FIRST_INFLECTED else folded


class Phrases(Generic[T]):
    """A dictionary of phrases, looked up by their first word.

    Case, accents and apostrophes do not matter; an acronym in the dictionary is met in capitals only.
    `form` gives what two words are compared by. `language` chooses the stems.
    """

    def __init__(
        self, entries: Iterable[tuple[str, T]], form: Callable[[Word], str] = name_form, *, language: str | None = None
    ) -> None:
        self._form = form
        self._language = language
        self._by_first: dict[str, list[_Entry]] = {}
        for phrase, value in entries:
            self._add(phrase, value)
        for group in self._by_first.values():
            group.sort(key=lambda entry: -len(entry.forms))

    def _add(self, phrase: str, value: T) -> None:
        found = words(phrase, self._language)
        if found:
            forms = tuple(self._form(word) for word in found)
            acronyms = tuple(place for place, word in enumerate(found) if word.acronym)
            self._by_first.setdefault(forms[0], []).append(_Entry(forms, acronyms, value))

    def find(self, text: str) -> list[Sighting[T]]:
        """The phrases in the text in order, the longest at each place, without overlaps.

        A phrase that stands for several things gives one sighting for each.
        """
        found = words(text, self._language)
        forms = [self._form(word) for word in found]
        seen: list[Sighting[T]] = []
        place = 0
        while place < len(found):
            entries = self._at(found, forms, place)
            length = len(entries[0].forms) if entries else 1
            start, end = found[place].start, found[place + length - 1].end
            seen += [Sighting(entry.value, start, end) for entry in entries]  # type: ignore[arg-type]
            place += length
        return seen

    def met(self, found: Sequence[Word]) -> list[tuple[T, int, int]]:
        """What the phrases in these words stand for, each with its first word and the one after its last.

        Overlapping ones are included.
        """
        forms = [self._form(word) for word in found]
        known = self._by_first
        return [
            (entry.value, place, place + len(entry.forms))  # type: ignore[misc]
            for place, first in enumerate(forms)
            if first in known
            for entry in known[first]
            if _stands(entry, found, forms, place)
        ]

    def _at(self, found: Sequence[Word], forms: Sequence[str], place: int) -> list[_Entry]:
        entries = [e for e in self._by_first.get(forms[place], ()) if _stands(e, found, forms, place)]
        return [entry for entry in entries if len(entry.forms) == len(entries[0].forms)]


def _stands(entry: _Entry, found: Sequence[Word], forms: Sequence[str], place: int) -> bool:
    if tuple(forms[place : place + len(entry.forms)]) != entry.forms:
        return False
    return all(found[place + offset].acronym for offset in entry.acronyms)
