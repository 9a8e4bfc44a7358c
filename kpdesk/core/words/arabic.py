"""A light stemmer for Arabic: articles and common endings off, the root left alone.

After Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (light10), written anew.
One letter attached in front (and, to, with, like) cannot be told from a root that begins with it: وثيقة is a
document and no "and". `arabic_stem` takes such a letter off for comparison, where a rare mistake costs nothing;
`arabic_bare` leaves it on for search, where `attached` gives the forms to look for instead.
"""

from __future__ import annotations

_ARTICLES = ("وبال", "فبال", "وكال", "فلل", "وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_ATTACHED = "ولبك"
# With fewer letters left, the first one usually belongs to the word: لجنة, لبنان.
_LONG = 5


def arabic_stem(folded: str) -> str:
    """The stem of a folded Arabic word without an attached and or to; at least two letters of it remain."""
    word = _without_article(folded)
    also = word.startswith("و") and len(word) >= 4
    to = word.startswith("ل") and len(word) > _LONG and word[1] != "ا"
    return _without_endings(word[1:] if also or to else word)


def arabic_bare(folded: str) -> str:
    """The stem of a folded Arabic word with what letter is attached in front."""
    return _without_endings(_without_article(folded))


def attached(folded: str) -> tuple[str, str, str, str, str]:
    """The bare stem of a word, as it is with and, to or like attached, and without what may be attached to it."""
    bare = arabic_bare(folded)
    if len(bare) < 3:
        return (bare,) * 5
    long = len(folded) > _LONG and len(bare) > 3 and bare[0] in _ATTACHED
    forms = [sign + bare for sign in _ATTACHED[:3]]
    return bare, forms[0], forms[1], forms[2], bare[1:] if long else _ATTACHED[3] + bare


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 2:
            return _without_second_article(word[len(article) :])
    return word


def _without_second_article(word: str) -> str:
    # The word for diamond begins like an article itself, so that with one it would keep half of it.
    return word[2:] if word.startswith("ال") and len(word) >= 5 else word


def _without_endings(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word[: -len(ending)]
    return word
