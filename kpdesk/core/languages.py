"""Which of the six languages a text is written in, or None where that is not sure."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kpdesk.core.records import Paragraph

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("en", "fr", "pt", "es", "ru", "ar")

# A language is known from its first words; more of a long paragraph would only cost time.
_ENOUGH = 250
_FEWEST_LETTERS = 12
# Below this the model is guessing. On the Declaration of Human Rights in 27 languages no paragraph over
# 80 characters in one of the six fell below it but one, and none of another language reached it as one of the six.
_SURE = 0.5
_SCRIPTS = {
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile(r"[\u0400-\u052f]"),
    "arabic": re.compile(r"[\u0620-\u06ff\u0750-\u077f]"),
}
_SCRIPT_OF = {"ru": "cyrillic", "ar": "arabic"}
_LETTER = re.compile(r"[^\W\d_]")
# Letters that Russian does not use but its neighbours do, and letters that Bulgarian and Serbian lack.
_NOT_RUSSIAN = re.compile(r"[іїєґўѓќљњћђџјѕәғқңөұүһӯӣҷҳ]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэё]", re.IGNORECASE)
# Persian, Urdu, Pashto, Kurdish and Uighur letters; Arabic texts hold them only in foreign names.
_NOT_ARABIC = re.compile(r"[^\u0621-\u063a\u0640-\u065f\u0670\W\d_]")
_FOREIGN_SHARE = 0.02


def detect(text: str) -> str | None:
    """The language of a text (ISO 639-1, one of the six), or None: another language, too little, or not sure."""
    sample = text[:_ENOUGH]
    letters = len(_LETTER.findall(sample))
    script = _script(sample, letters)
    if letters < _FEWEST_LETTERS or script is None:
        return None
    if script == "cyrillic":
        return _cyrillic(sample)
    return _arabic(sample) if script == "arabic" else _by_model(sample)


def paragraph_languages(body: Sequence[Paragraph]) -> list[str | None]:
    """The language of each paragraph; one too short to tell takes that of the document where its script fits."""
    found = [detect(paragraph.text) for paragraph in body]
    main = majority(body, found)
    return [
        main if language is None and main and _may_be(main, paragraph.text) else language
        for language, paragraph in zip(found, body, strict=True)
    ]


def majority(body: Sequence[Paragraph], languages: Sequence[str | None]) -> str | None:
    """The language most letters of a document are written in; None where most are in none of the six."""
    letters: Counter[str | None] = Counter()
    for paragraph, language in zip(body, languages, strict=True):
        if language or len(paragraph.text) > 80:
            letters[language] += len(paragraph.text)
    return letters.most_common(1)[0][0] if letters else None


def _may_be(language: str, text: str) -> bool:
    letters = len(_LETTER.findall(text[:_ENOUGH]))
    return len(text) <= 80 and _script(text[:_ENOUGH], letters) == _SCRIPT_OF.get(language, "latin")


def _script(text: str, letters: int) -> str | None:
    for name, pattern in _SCRIPTS.items():
        if 2 * len(pattern.findall(text)) > letters:
            return name
    return None


def _cyrillic(text: str) -> str | None:
    if _NOT_RUSSIAN.search(text):
        return None
    return "ru" if _RUSSIAN.search(text) else _by_model(text)


def _arabic(text: str) -> str | None:
    foreign = len(_NOT_ARABIC.findall(text))
    return "ar" if foreign <= _FOREIGN_SHARE * len(text) else None


@lru_cache(4096)
def _by_model(text: str) -> str | None:
    language, confidence = _MODEL.identifier().classify(text)
    return language if confidence >= _SURE and language in LANGUAGES else None


class _Model:
    """The language model, loaded when first asked for: it takes half a second and 100 MB."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._identifier: LanguageIdentifier | None = None

    def identifier(self) -> LanguageIdentifier:
        with self._lock:
            if self._identifier is None:
                self._identifier = self._loaded()
            return self._identifier

    @staticmethod
    def _loaded() -> LanguageIdentifier:
        from py3langid import langid  # noqa: PLC0415  # numpy and the model are slow to import

        return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)


_MODEL = _Model()
