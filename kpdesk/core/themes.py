"""The theme lexicon: which recurring subjects of Kimberley Process statements a text touches."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from kpdesk.core.phrases import Phrases
from kpdesk.core.records import TermEdit
from kpdesk.core.words import Word, words

Names = Mapping[str, Sequence[str]]
_NAME = ""
"""Stands for a name among the ids of themes."""


@dataclass(frozen=True)
class Theme:
    """One recurring subject; `labels` and `triggers` are by language (ISO 639-1).

    `weight` says how much it tells that two passages share the theme: 0 for what belongs to the occasion
    rather than to the subject, such as hosting a meeting.
    """

    id: str
    labels: Mapping[str, str]
    description: str
    triggers: Mapping[str, tuple[str, ...]]
    weight: float = 1.0


class Lexicon:
    """Themes and the words that betray them, in six languages.

    `names` are names by language, such as those of organisations: a trigger inside a longer name does not count,
    as who speaks is not what is spoken of.
    """

    def __init__(self, themes: Sequence[Theme], *, version: int, names: Names | None = None) -> None:
        self.themes = tuple(themes)
        self.version = version
        self.names = names or {}
        self._by_id = {theme.id: theme for theme in self.themes}
        languages = dict.fromkeys(language for theme in self.themes for language in theme.triggers)
        self._phrases = {language: self._phrases_in(language) for language in languages}

    @classmethod
    def from_json(cls, text: str) -> Lexicon:
        """The lexicon written in a file of themes: `version`, `names`, and `themes` with the fields of `Theme`."""
        document = json.loads(text)
        themes = [_theme(each) for each in document["themes"]]
        return cls(themes, version=int(document["version"]), names=document.get("names"))

    def edited(self, edits: Sequence[TermEdit]) -> Lexicon:
        """The same lexicon with terms added and taken away; edits of unknown themes and languages do nothing."""
        if not edits:
            return self
        made = {(each.theme, each.language): each for each in edits}
        themes = [
            replace(
                theme,
                triggers={name: _changed(terms, made.get((theme.id, name))) for name, terms in theme.triggers.items()},
            )
            for theme in self.themes
        ]
        return Lexicon(themes, version=self.version, names=self.names)

    def triggers_of(self, theme_id: str, language: str) -> tuple[str, ...]:
        """The terms that betray a theme in a language; none where either is unknown."""
        theme = self._by_id.get(theme_id)
        return theme.triggers.get(language, ()) if theme else ()

    @cached_property
    def fingerprint(self) -> str:
        """What tells this lexicon from every other, edited ones included."""
        about = [
            (theme.id, theme.weight, sorted((name, list(terms)) for name, terms in theme.triggers.items()))
            for theme in self.themes
        ]
        return sha256(json.dumps([self.version, about]).encode()).hexdigest()[:16]

    def themes_of(self, text: str, language: str | None = None) -> frozenset[str]:
        """The ids of the themes the text touches; without a known language, in any language."""
        return frozenset(self.counts_of(text, language))

    def counts_of(self, text: str, language: str | None = None) -> Counter[str]:
        """How many times the text touches each theme; without a known language, in any language."""
        languages = [language] if language in self._phrases else list(self._phrases)
        found: Counter[str] = Counter()
        for each in languages:
            found.update(_outside_names(self._phrases[each].met(words(text, each))))
        return found

    def label(self, theme_id: str, language: str = "en") -> str:
        """The theme's name in a language, or in English; an unknown id comes back as it is."""
        theme = self._by_id.get(theme_id)
        return theme.labels.get(language, theme.labels["en"]) if theme else theme_id

    def _phrases_in(self, language: str) -> Phrases[str]:
        entries = [(trigger, theme.id) for theme in self.themes for trigger in theme.triggers.get(language, ())]
        entries += [(name, _NAME) for name in self.names.get(language, ())]
        return Phrases(entries, _written if language == "en" else _stemmed, language=language)


def _outside_names(met: Sequence[tuple[str, int, int]]) -> Iterator[str]:
    """The themes met, without those whose trigger is a part of a longer name."""
    names = [(start, end) for value, start, end in met if value == _NAME]
    for value, start, end in met:
        inside = (first <= start and end <= last and end - start < last - first for first, last in names)
        if value != _NAME and not any(inside):
            yield value


def _changed(terms: Sequence[str], edit: TermEdit | None) -> tuple[str, ...]:
    if edit is None:
        return tuple(terms)
    return tuple(dict.fromkeys((*(each for each in terms if each not in edit.removed), *edit.added)))


def _written(word: Word) -> str:
    # English triggers were measured word for word; stems would take "proven" for "provenance".
    return word.folded


def _stemmed(word: Word) -> str:
    return word.stem


def _theme(entry: Mapping[str, object]) -> Theme:
    triggers = entry["triggers"]
    labels = entry["labels"]
    assert isinstance(triggers, dict)
    assert isinstance(labels, dict)
    return Theme(
        str(entry["id"]),
        labels,
        description=str(entry["description"]),
        triggers={language: tuple(each) for language, each in triggers.items()},
        weight=float(str(entry.get("weight", 1))),
    )
