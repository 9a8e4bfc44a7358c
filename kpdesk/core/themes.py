"""The theme lexicon: which recurring subjects of Kimberley Process statements a text touches."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kpdesk.core.phrases import Phrases
from kpdesk.core.words import Word, words


@dataclass(frozen=True)
class Theme:
    """One recurring subject; `labels` and `triggers` are by language (ISO 639-1)."""

    id: str
    labels: Mapping[str, str]
    description: str
    triggers: Mapping[str, tuple[str, ...]]


class Lexicon:
    """Themes and the words that betray them, in six languages."""

    def __init__(self, themes: Sequence[Theme], *, version: int) -> None:
        self.themes = tuple(themes)
        self.version = version
        self._by_id = {theme.id: theme for theme in self.themes}
        languages = dict.fromkeys(language for theme in self.themes for language in theme.triggers)
        self._phrases = {language: self._phrases_in(language) for language in languages}

    @classmethod
    def from_json(cls, text: str) -> Lexicon:
        """The lexicon written in a file of themes (`version`, `themes` with id, labels, description, triggers)."""
        document = json.loads(text)
        return cls([_theme(each) for each in document["themes"]], version=int(document["version"]))

    def themes_of(self, text: str, language: str | None = None) -> frozenset[str]:
        """The ids of the themes the text touches; without a known language, in any language."""
        languages = [language] if language in self._phrases else list(self._phrases)
        found: set[str] = set()
        for each in languages:
            found |= self._phrases[each].values(words(text, each))
        return frozenset(found)

    def label(self, theme_id: str, language: str = "en") -> str:
        """The theme's name in a language, or in English; an unknown id comes back as it is."""
        theme = self._by_id.get(theme_id)
        return theme.labels.get(language, theme.labels["en"]) if theme else theme_id

    def _phrases_in(self, language: str) -> Phrases[str]:
        entries = [(trigger, theme.id) for theme in self.themes for trigger in theme.triggers.get(language, ())]
        return Phrases(entries, _written if language == "en" else _stemmed, language=language)


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
    )
