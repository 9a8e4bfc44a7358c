"""Did you mean: for a query that finds nothing, the same query with its unknown words set right."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kpdesk.core.words import is_stopword
from kpdesk.core.words import words as words_of
from kpdesk.search.analysis import QueryWord
from kpdesk.search.engine.snapshot import Snapshot

_SHORTEST = 4
_LONG = 8
"""Two letters may be wrong in words of so many; in a shorter word they make it another one, as weather and whether."""
_OFTEN = 3
"""A word that is two letters off is the likelier one only where it stands in so many passages."""
_MOST_LOOKED_AT = 20


def suggestion(snapshot: Snapshot, query: str, words: Iterable[QueryWord]) -> str | None:
    """The query with every word that stands in no passage replaced by the likeliest one that does; None if none.

    Nothing is offered that only joins other words: who types US or NOT does not mean us or not.
    """
    better = query
    for word in words:
        likely = _likely(snapshot, word)
        if likely:
            better = _replaced(better, word.folded, likely)
    return better if better != query else None


def _likely(snapshot: Snapshot, word: QueryWord) -> str | None:
    if is_stopword(word.folded):
        return None
    if word.acronym and snapshot.count("text_plain", word.folded):
        return word.folded
    if len(word.folded) < _SHORTEST or snapshot.count("text_plain", word.folded):
        return None
    vocabulary = snapshot.vocabulary()
    near = process.extract(
        word.folded,
        list(vocabulary),
        scorer=OSA.distance,
        score_cutoff=1 if len(word.folded) < _LONG else 2,
        limit=_MOST_LOOKED_AT,
        processor=None,
    )
    ranked = sorted(near, key=lambda each: (each[1], each[0][:1] != word.folded[:1], -vocabulary[each[0]]))
    likely = (term for term, slips, _ in ranked if slips < 2 or vocabulary[term] >= _OFTEN)
    return next((term for term in likely if not is_stopword(term) and snapshot.count("text_plain", term)), None)


def _replaced(query: str, folded: str, likely: str) -> str:
    for word in reversed(words_of(query)):
        if word.folded == folded:
            query = query[: word.start] + likely + query[word.end :]
    return query
