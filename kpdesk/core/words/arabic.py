"""A light stemmer for Arabic: articles and common endings off, the root left alone.

After Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (light10),
written anew; it adds the attached preposition lam in long words, which light10 leaves on.
"""

from __future__ import annotations

_ARTICLES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
# With fewer letters left, the first one usually belongs to the word: لجنة, لبنان.
_LONG = 5


def arabic_stem(folded: str) -> str:
    """The stem of a folded Arabic word; at least two letters of it always remain."""
    return _without_endings(_without_beginning(folded))


def _without_beginning(word: str) -> str:
    if word.startswith("و") and not word.startswith(("وال", "ولل")) and len(word) >= 4:
        word = word[1:]
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 2:
            return _without_second_article(word[len(article) :])
    if word.startswith("ل") and len(word) > _LONG and word[1] != "ا":
        return word[1:]
    return word


def _without_second_article(word: str) -> str:
    # The word for diamond begins like an article itself, so that with one it would keep half of it.
    return word[2:] if word.startswith("ال") and len(word) >= 5 else word


def _without_endings(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word[: -len(ending)]
    return word
