"""Did you mean: for a query that finds nothing, the same query with its unknown words set right."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kpdesk.core.words import words as words_of
from kpdesk.search.analysis import QueryWord
from kpdesk.search.snapshot import Snapshot

_SHORTEST = 4


def suggestion(snapshot: Snapshot, query: str, words: Iterable[QueryWord]) -> str | None:
    """The query with every word that stands in no passage replaced by the likeliest one that does; None if none."""
    better = query
    for word in words:
        likely = _likely(snapshot, word)
        if likely:
            better = _replaced(better, word.folded, likely)
    return better if better != query else None


def _likely(snapshot: Snapshot, word: QueryWord) -> str | None:
    if word.acronym and snapshot.count("text_plain", word.folded):
        return word.folded
    if len(word.folded) < _SHORTEST or snapshot.count("text_plain", word.folded):
        return None
    vocabulary = snapshot.vocabulary()
    most = 1 if len(word.folded) < 6 else 2
    near = process.extract(
        word.folded, list(vocabulary), scorer=OSA.distance, score_cutoff=most, limit=20, processor=None
    )
    ranked = sorted(near, key=lambda each: (each[1], each[0][:1] != word.folded[:1], -vocabulary[each[0]]))
    return next((term for term, *_ in ranked if snapshot.count("text_plain", term)), None)


def _replaced(query: str, folded: str, likely: str) -> str:
    for word in reversed(words_of(query)):
        if word.folded == folded:
            query = query[: word.start] + likely + query[word.end :]
    return query
