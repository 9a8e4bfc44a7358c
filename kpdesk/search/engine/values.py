"""Forgiving comparison of what was typed after a field name with the values that the archive has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kpdesk.core.words import fold
from kpdesk.search.engine.snapshot import Snapshot

# What languages are called in the six of them, folded.
_LANGUAGE_NAMES = {
    "en": "english anglais ingles английский الانجليزيه انجليزي",
    "fr": "french francais frances французский الفرنسيه فرنسي",
    "pt": "portuguese portugais portugues португальский البرتغاليه برتغالي",
    "es": "spanish espagnol espanhol espanol испанский الاسبانيه اسباني",
    "ru": "russian russe russo ruso русский الروسيه روسي",
    "ar": "arabic arabe arabo арабский العربيه عربي",
}


def matching_values(snapshot: Snapshot, field: str, index_field: str, text: str, *, quoted: bool) -> list[str]:
    """The values of a field that a reader means by a text.

    Equal ones first: when quoted, or for a key, they are all that is meant. Else every value in which each typed
    word begins a word, whose acronym it is, or that has it as an alias; if there is none, every value that holds it.
    """
    values = snapshot.values(index_field)
    asked = fold(text)
    equal = [value for value in values if folded_value(value) == asked]
    if equal and (quoted or field == "key"):
        return equal
    meant = set(equal) | {value for value in values if _means(field, value, asked)}
    if field == "organisation":
        meant |= _by_alias(snapshot, asked) & set(values)
    return sorted(meant or {value for value in values if asked in folded_value(value)})


def _by_alias(snapshot: Snapshot, asked: str) -> set[str]:
    found: set[str] = set()
    for alias, organisations in snapshot.aliases().items():
        if alias == asked or _begins_words(alias, asked):
            found |= organisations
    return found


def _means(field: str, value: str, asked: str) -> bool:
    if field == "language":
        return value == asked or (any(name.startswith(asked) for name in _names(value)) and len(asked) > 2)
    return _begins_words(folded_value(value), asked) or (len(asked) > 1 and asked in _initials(value))


def _names(language: str) -> Iterable[str]:
    return _LANGUAGE_NAMES.get(language, language).split()


def _begins_words(value: str, asked: str) -> bool:
    words = value.split()
    return all(any(word.startswith(each) for word in words) for each in asked.split())


@lru_cache(1 << 14)
def folded_value(value: str) -> str:
    """A value as it is compared; the ids of themes are written with underscores."""
    return fold(value.replace("_", " "))


@lru_cache(1 << 12)
def _initials(value: str) -> str:
    return "".join(word[0] for word in folded_value(value).split())
