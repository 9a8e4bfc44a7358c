"""The glossary: terms of the Kimberley Process in six languages, to search for what others call the same thing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from kpdesk.core.facts import TermFact
from kpdesk.core.phrases import Phrases
from kpdesk.core.words import Word, words

_LANGUAGES = ("en", "fr", "pt", "es", "ru", "ar")
Term = Mapping[str, tuple[str, ...]]
"""What a thing is called, by language (ISO 639-1); the first of several names is the usual one."""


class Glossary:
    """Terms that can be found in what somebody typed, in any of their languages and forms."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = tuple(terms)
        languages = dict.fromkeys(language for term in self._terms for language in term)
        self._phrases = {language: self._phrases_in(language) for language in languages}

    @classmethod
    def from_csv(cls, text: str, facts: Iterable[TermFact] = ()) -> Glossary:
        """The glossary of a table with a column for each language, several names separated by ";", and of facts."""
        rows = csv.DictReader(io.StringIO(text))
        terms = [{each: _several(row[each]) for each in _LANGUAGES if row.get(each)} for row in rows]
        return cls([*terms, *(_of_fact(fact) for fact in facts)])

    def other_words(self, text: str) -> Iterator[tuple[str, str]]:
        """Language and name of everything in other languages that the longest term in a text is called."""
        known = {language: set(words_in(text, language)) for language in self._phrases}
        given: set[tuple[str, ...]] = set()
        for number, said_in in self._found(text):
            for language, names in self._terms[number].items():
                for name in names if language != said_in else ():
                    stems = tuple(words_in(name, language))
                    if (language, *stems) not in given and not set(stems) <= known[language]:
                        given.add((language, *stems))  # one chip for all the forms of a name
                        yield language, name

    def _found(self, text: str) -> list[tuple[int, str]]:
        """The terms of the longest phrases of a text, and the language each stands in."""
        sightings = [
            (seen.end - seen.start, seen.value, language)
            for language, phrases in self._phrases.items()
            for seen in phrases.find(text)
        ]
        longest = max((length for length, *_ in sightings), default=0)
        return [(number, language) for length, number, language in sightings if length == longest]

    def _phrases_in(self, language: str) -> Phrases[int]:
        entries = [(name, n) for n, term in enumerate(self._terms) for name in term.get(language, ())]
        return Phrases(entries, _stem, language=language)


def words_in(text: str, language: str) -> Iterator[str]:
    """The stems of a text in a language."""
    return (word.stem for word in words(text, language))


def _stem(word: Word) -> str:
    return word.stem


def _several(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(";") if name.strip())


def _of_fact(fact: TermFact) -> Term:
    """The names of a glossary row: "Coalition de la société civile (CSC)" is a name and an acronym."""
    named = {language: _with_acronym(meaning) for language, meaning in fact.meanings.items()}
    return {**named, "en": (*named.get("en", ()), fact.acronym)} if " " not in fact.acronym else named


def _with_acronym(meaning: str) -> tuple[str, ...]:
    name, _, acronym = meaning.partition("(")
    return tuple(each for each in (name.strip(), acronym.strip(" )")) if each and "/" not in each)
