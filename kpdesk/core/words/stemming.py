"""Stemming of folded words by script and language, with a memo."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from functools import lru_cache

import snowballstemmer

from kpdesk.core.words.arabic import arabic_stem

_SNOWBALL = {"en": "english", "fr": "french", "pt": "portuguese", "es": "spanish", "ru": "russian"}
_LATIN = frozenset({"en", "fr", "pt", "es"})
STEM_MEMO = 1 << 17
# No language has a longer word; on a line of five million letters a stemmer works for minutes.
_LONGEST = 100

# Snowball's English merges these with words of another meaning that this archive needs apart
# ("important" with "import", "mineral" with "miner"); the value is the stem they get instead.
_APART = {
    "important": "important",
    "importance": "important",
    "importantly": "important",
    "mineral": "mineral",
    "minerals": "mineral",
    "authority": "authority",
    "authorities": "authority",
    "university": "university",
    "universities": "university",
    "international": "international",
    "internationally": "international",
    "several": "several",
    "experiment": "experiment",
    "experiments": "experiment",
    "conference": "conference",
    "conferences": "conference",
    "animal": "animal",
    "animals": "animal",
    # Plurals that no ending betrays.
    "children": "child",
    "women": "woman",
    "men": "man",
    "feet": "foot",
    "united": "unite",
    "unite": "unite",
    "unites": "unite",
    "uniting": "unite",
}
# A chamber ends like a verb and would become a bed; works are the plural of work.
_APART_OF: dict[str, dict[str, str]] = {
    "en": _APART,
    "fr": {"travaux": "travail"},
    "pt": {"camara": "camara", "camaras": "camara"},
    "es": {"camara": "camara", "camaras": "camara"},
}

# Snowball expects accents, folded words have none: these endings get back what its rules look for,
# and plurals whose stem would differ from the singular become singular.
_ENDINGS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": (
        (re.compile(r"(?<=\w{3})iz(?=(?:e[drs]?|ers|ing|ations?|ational)$)"), "is"),
        (re.compile(r"(?<=\w{2})lyz(?=(?:e[drs]?|ing)$)"), "lys"),
        (re.compile(r"(?<=\w{2}[bdlv])our(?=(?:s|ed|ing|able)?$)"), "or"),
        (re.compile(r"^(cent|met|theat)re(?=s?$)"), r"\1er"),
        (re.compile(r"^programmes?$"), "program"),
        (re.compile(r"^defence(?=s?$)"), "defense"),
    ),
    "fr": (
        (re.compile(r"ees?$"), "ée"),
        (re.compile(r"ifies?$"), "ifié"),
        (re.compile(r"ee?ment(?=s?$)"), "ement"),
    ),
    "pt": (
        (re.compile(r"(?:oes|aos|aes)$"), "ao"),
        (re.compile(r"(?<=[ct])eis$"), "il"),
        (re.compile(r"(?<=\w{2}[vtrfzn])is$"), "il"),
        (re.compile(r"(?<=\w{2})([aeou])is$"), r"\1l"),
        (re.compile(r"(?<=\w{2}[aeiou])ns$"), "m"),
        (re.compile(r"cao$"), "ção"),
        (re.compile(r"encia(?=s?$)"), "ência"),
        (re.compile(r"ancia(?=s?$)"), "ância"),
        (re.compile(r"avel$"), "ável"),
        (re.compile(r"ivel$"), "ível"),
    ),
    "es": (
        (
            re.compile(
                r"^(lu|jue|vo|ve|pa|cru|rai|actri|directri|matri|nue|lapi|feli|efica|inefica|capa|incapa|velo|fero|atro|auda|tena)ces$"
            ),
            r"\1z",
        ),
        (re.compile(r"(?<=\w{3}[dlnr])es$"), ""),
        (re.compile(r"(?<=[cs])ion$"), "ión"),
        (re.compile(r"logia(?=s?$)"), "logía"),
    ),
}


def stemmer_for(folded: str, language: str | None = None) -> str:
    """Which of en fr pt es ru ar stems a folded word; empty where none does (numbers, other scripts, endless runs).

    The script decides first; the language of the paragraph only between languages of Latin script.
    """
    first = folded[:1]
    if len(folded) > _LONGEST:
        return ""
    if first.isascii():
        return _latin(folded, language)
    if "\u0400" <= first <= "\u052f":
        return "ru"
    if "\u0600" <= first <= "\u06ff":
        return "ar"
    return _latin(folded, language) if first <= "\u024f" else ""


def _latin(folded: str, language: str | None) -> str:
    if not folded.isalpha():
        return ""
    if language is None or language in {"ru", "ar"}:
        return "en"
    return language if language in _LATIN else ""


@lru_cache(STEM_MEMO)
def stem(folded: str, language: str | None = None) -> str:
    """The stem of a folded word, without accents; the word itself where no stemmer knows its script."""
    stemmer = stemmer_for(folded, language)
    if stemmer == "ar":
        return arabic_stem(folded)
    if not stemmer:
        return folded
    apart = _APART_OF.get(stemmer, {}).get(folded)
    if apart is not None:
        return apart
    return _STEMMERS.stem(_with_endings(folded, stemmer), stemmer).translate(_PLAIN)


# Most words have none of these endings, and one look for all of them is cheaper than a try of each.
_ANY_ENDING = {
    language: re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in endings))
    for language, endings in _ENDINGS.items()
}


def _with_endings(folded: str, stemmer: str) -> str:
    if stemmer in _ANY_ENDING and _ANY_ENDING[stemmer].search(folded):
        for pattern, ending in _ENDINGS[stemmer]:
            folded = pattern.sub(ending, folded)
    return folded


_PLAIN = str.maketrans("áàâãéêèíóôõúüçñ", "aaaaeeeiooouucn")


class _Stemmers:
    """Snowball's stemmers keep the word they work on in themselves, so one thread at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stem: dict[str, Callable[[str], str]] = {}

    def stem(self, word: str, language: str) -> str:
        with self._lock:
            if language not in self._stem:
                self._stem[language] = snowballstemmer.stemmer(_SNOWBALL[language]).stemWord
            return self._stem[language](word)


_STEMMERS = _Stemmers()
