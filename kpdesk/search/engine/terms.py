"""Tantivy queries for single words, phrases, prefixes and patterns in one space of the index."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import islice, product
from typing import Any

from tantivy import Occur, Query

from kpdesk.errors import QueryError
from kpdesk.search.analysis import GRAM, LANGUAGES, LONGEST, QueryWord, is_arabic, joined_form
from kpdesk.search.engine.snapshot import Snapshot

# Of an Arabic phrase, each word of which may have a letter attached; four words all in use make 625.
_MOST_FORMS = 700


class Terms:
    """Makes tantivy queries over one space: "text", "title" or "note"."""

    def __init__(self, snapshot: Snapshot, space: str) -> None:
        self._snapshot = snapshot
        self._schema = snapshot.schema
        self.stem, self.beside, self.plain = f"{space}_stem", f"{space}_beside", f"{space}_plain"
        self._gram, self.acronym_field = f"{space}_gram", f"{space}_acronym"

    def has(self, key: str) -> bool:
        """Whether an index key stands anywhere in this space."""
        return self._frequency(key) > 0

    def _frequency(self, key: str) -> int:
        return self._snapshot.frequency(self.stem, key) + self._snapshot.frequency(self.beside, key)

    def has_form(self, folded: str) -> bool:
        """Whether a folded word stands anywhere in this space."""
        return self._snapshot.frequency(self.plain, folded) > 0

    def has_joined(self, keys: Iterable[str]) -> bool:
        """Whether a word stands beside a text anywhere, as a word does that is written with a hyphen."""
        return any(self._snapshot.frequency(self.beside, key) for key in keys)

    def joined_begins(self, folded: str) -> bool:
        """Whether a word that the archive writes with a hyphen begins so when it is written without."""
        return bool(self._snapshot.beginning(self.beside, joined_form(folded), 1))

    def acronyms(self, prefix: str) -> list[str]:
        """Every acronym that begins so."""
        return self._snapshot.beginning(self.acronym_field, prefix)

    def word(self, keys: Iterable[str]) -> Any:
        """Any of several index keys, weighed as the one word they are.

        The keys of a word in several languages have frequencies of their own; the rarer language would come
        first for the same word. Each is weighed down to the frequency of all together.
        """
        fields = ((self.stem, "position"), (self.beside, "basic"))
        counted = [(f, o, key, self._snapshot.frequency(f, key)) for key in sorted(set(keys)) for f, o in fields]
        present = [each for each in counted if each[3]]
        if len(present) == 1:
            field, option, key, _ = present[0]
            return Query.term_query(self._schema, field, key, option)
        together = self._rarity(sum(frequency for *_, frequency in present))
        return either(
            Query.boost_query(
                Query.term_query(self._schema, field, key, option), max(0.01, together / self._rarity(frequency))
            )
            for field, option, key, frequency in present
        )

    def rarity(self, keys: Iterable[str]) -> float:
        """The weight of a word by its index keys; one that stands nowhere weighs most."""
        return self._rarity(sum(self._frequency(key) for key in set(keys)))

    def _rarity(self, frequency: int) -> float:
        """The weight that BM25 gives to a term in so many documents."""
        every = max(self._snapshot.documents, frequency)
        return math.log(1 + (every - frequency + 0.5) / (frequency + 0.5))

    def _term(self, field: str, term: str) -> Any:
        return Query.term_query(self._schema, field, term, "position")

    def form(self, *forms: str) -> Any:
        """Any of these folded words, as they are written."""
        return either(self._term(self.plain, form) for form in forms if self.has_form(form))

    def phrase(self, words: Sequence[QueryWord]) -> Any:
        """Words in this order, in each language in which they all occur."""
        return either(Query.phrase_query(self._schema, self.stem, list(keys)) for keys in self._phrase_keys(words))

    def phrase_as_written(self, forms: Sequence[Iterable[str]]) -> Any:
        """Folded words in this order; each place is given by the forms that may stand there."""
        present = [[form for form in dict.fromkeys(each) if self.has_form(form)] for each in forms]
        return either(Query.phrase_query(self._schema, self.plain, list(each)) for each in product(*present))

    def near(self, one: Iterable[str], other: Iterable[str], within: int) -> Any:
        """Two words by their index keys, in any order, at most so many places apart."""
        pairs = product(*([key for key in sorted(set(keys)) if self.has(key)] for keys in (one, other)))
        # Both at the same place, moved: that is how the engine counts the places between them in either order.
        return either(Query.phrase_query(self._schema, self.stem, [(0, a), (0, b)], within) for a, b in pairs)

    def _phrase_keys(self, words: Sequence[QueryWord]) -> list[tuple[str, ...]]:
        """The index keys of a phrase: the words of a language together, Arabic ones in each of their forms."""
        found: dict[tuple[str, ...], None] = {}
        for language, _ in enumerate(LANGUAGES):
            choices = [word.keys if is_arabic(word) else word.keys[language : language + 1] for word in words]
            present = [[key for key in dict.fromkeys(keys) if self.has(key)] for keys in choices]
            found |= dict.fromkeys(islice(product(*present), _MOST_FORMS))
        return list(found)

    def acronym(self, *acronyms: str) -> Any:
        """Any of these acronyms, in capitals."""
        if len(acronyms) == 1:
            return Query.term_query(self._schema, self.acronym_field, acronyms[0], "basic")
        return Query.term_set_query(self._schema, self.acronym_field, list(acronyms))

    def prefix(self, folded: str) -> Any:
        """Every word that begins so, as written and never stemmed: no beginning of a word finds nothing."""
        begun = folded[:LONGEST]
        if len(begun) <= GRAM:
            return Query.const_score_query(Query.term_query(self._schema, self._gram, begun, "basic"), 1.0)
        return self.pattern(f"{begun}.*")

    def pattern(self, regex: str) -> Any:
        """Every word that a regular expression matches from end to end."""
        try:
            return Query.regex_query(self._schema, self.plain, regex)
        except ValueError as error:
            raise QueryError("This pattern is too long. Please write more letters and fewer * and ?.") from error

    def fuzzy(self, folded: str, distance: int) -> Any:
        """Every word within so many slips: a letter more, less, other, or two exchanged."""
        return Query.fuzzy_term_query(self._schema, self.plain, folded, distance, transposition_cost_one=True)

    def endings(self, prefix: str) -> int:
        """How many different words begin so."""
        return len(self._snapshot.beginning(self.plain, prefix))

    def begun(self, words: Sequence[str], prefix: str) -> Any:
        """Words as written in this order, and then one that begins so."""
        return Query.regex_phrase_query(self._schema, self.plain, [*words, f"{prefix}.*"])


def either(queries: Iterable[Any]) -> Any:
    """A query for any of these; nothing where there are none."""
    several = list(queries)
    if not several:
        return Query.empty_query()
    return several[0] if len(several) == 1 else Query.boolean_query([(Occur.Should, each) for each in several])


def every(queries: Iterable[Any]) -> Any:
    """A query for all of these, of which there is at least one."""
    several = list(queries)
    return several[0] if len(several) == 1 else Query.boolean_query([(Occur.Must, each) for each in several])


def doc(schema: Any, kind: str, *, score: float = 0.0) -> Any:
    """Every document of a kind: passage, statement, note or heading, all with the same score."""
    return Query.const_score_query(Query.term_query(schema, "doc", kind, "basic"), score)
