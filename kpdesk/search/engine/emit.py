"""The emitter: a tree of clauses becomes a tantivy query, and what is to be marked in its hits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import singledispatchmethod
from typing import Any

from tantivy import Occur, Query

from kpdesk.search.analysis import QueryWord, keys_of_folded, query_words
from kpdesk.search.engine.narrowing import Narrowing
from kpdesk.search.engine.nearness import (
    begun_phrase,
    exact_forms,
    slip_test,
    standing_near,
    wanted_near,
    wanted_phrase,
    words_of,
)
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.engine.terms import Terms, either, every
from kpdesk.search.marking.marks import Marker
from kpdesk.search.marking.wanted import Sought, Test, Wanted, WantedNear
from kpdesk.search.query.clauses import (
    Acronym,
    And,
    Begun,
    Clause,
    Everything,
    Filter,
    Fuzzy,
    Lexeme,
    Near,
    Not,
    Noted,
    Or,
    Pattern,
    Phrase,
    Prefix,
    Title,
    Years,
)
from kpdesk.search.query.patterns import pattern_test, regex_of

_SHORTEST_SPLIT = 6
# Longer words in capitals stand in headings and are no acronyms.
_LONGEST_ACRONYM = 7
# With a letter or two typed of a phrase's last word, thousands of words go on so, and trying each of them in its
# place takes up to 70 ms on 20,000 passages; until it is clearer, that word may stand anywhere in the passage.
_MOST_ENDINGS = 200


class Emitter:
    """Turns clauses into tantivy queries over one space of the index: "text", "title" or "note"."""

    def __init__(self, snapshot: Snapshot, space: str = "text") -> None:
        self._snapshot = snapshot
        self._schema = snapshot.schema
        self._space = space
        self._terms = Terms(snapshot, space)
        self._narrowing = Narrowing(snapshot, space)
        self._marking = True
        self._wanted: list[Wanted] = []
        self._sought: list[Sought] = []
        self._compounds = False
        self.words: list[QueryWord] = []

    def marker(self) -> Marker:
        """The marks for everything emitted so far that was not excluded."""
        return Marker(Wanted.any_of(self._wanted), tuple(self._sought), self._compounds)

    @property
    def marks_words(self) -> bool:
        """Whether words were asked for, and not only filters."""
        return bool(self._wanted or self._sought)

    @singledispatchmethod
    def query(self, clause: Clause) -> Any:
        """The tantivy query for a clause."""
        raise TypeError(clause)

    @query.register
    def _(self, clause: Lexeme) -> Any:
        word = clause.word
        if clause.exact:
            return self._exactly(word)
        self._mark(Wanted(keys=frozenset(word.keys)))
        self._compounds |= self._terms.has_joined(word.keys)
        if self._marking:
            self.words.append(word)
        return either([self._terms.word(word.keys), *self._splits(word), *self._plural_acronym(word)])

    def _exactly(self, word: QueryWord) -> Any:
        self._mark(Wanted(forms=frozenset({word.folded})))
        if self._marking:
            self.words.append(word)
        return self._terms.form(word.folded)

    def _plural_acronym(self, word: QueryWord) -> Iterable[Any]:
        """The acronym of which a word is the plural: no stemmer takes the s off ngos."""
        acronym = word.folded.removesuffix("s")
        if acronym != word.folded and acronym in self._terms.acronyms(acronym):
            self._mark(Wanted(acronyms=frozenset({acronym})))
            yield self._terms.acronym(acronym)

    def _splits(self, word: QueryWord) -> Iterable[Any]:
        """Two words in a row, for a word that the archive writes with a hyphen or does not know: peerreview."""
        folded = word.folded
        if len(folded) < _SHORTEST_SPLIT or not folded.isalpha():
            return
        if any(self._terms.has(key) for key in word.keys) and not self._terms.has_joined(word.keys):
            return
        for place in range(2, len(folded) - 1):
            halves = folded[:place], folded[place:]
            if all(self._terms.has_form(half) for half in halves):
                yield self.query(Phrase((*query_words(halves[0]), *query_words(halves[1]))))

    @query.register
    def _(self, clause: Acronym) -> Any:
        acronym = clause.word.acronym
        if self._marking:
            self.words.append(clause.word)
        self._mark(Wanted(acronyms=frozenset({acronym})))
        return self._terms.acronym(acronym)

    @query.register
    def _(self, clause: Prefix) -> Any:
        begun = self._terms.acronyms(clause.folded) if clause.acronym else []
        acronyms = [acronym for acronym in begun if len(acronym) <= _LONGEST_ACRONYM]
        if acronyms:
            self._mark(Wanted(acronyms=frozenset(acronyms)))
            return self._terms.acronym(*acronyms)
        self._mark(Wanted(prefixes=(clause.folded,)))
        self._compounds |= self._terms.joined_begins(clause.folded)
        return self._terms.prefix(clause.folded)

    @query.register
    def _(self, clause: Pattern) -> Any:
        self._mark_test(pattern_test(clause.pattern))
        return self._terms.pattern(regex_of(clause.pattern))

    @query.register
    def _(self, clause: Fuzzy) -> Any:
        self._mark_test(slip_test(clause))
        return self._terms.fuzzy(clause.folded, clause.distance)

    @query.register
    def _(self, clause: Phrase) -> Any:
        self._seek(wanted_phrase(clause.words, exact=clause.exact))
        if clause.exact:
            return self._terms.phrase_as_written(exact_forms(clause.words))
        return self._terms.phrase(clause.words)

    @query.register
    def _(self, clause: Begun) -> Any:
        if clause.typed and self._terms.endings(clause.prefix) > _MOST_ENDINGS:
            return self.query(_loosened(clause))
        self._seek(begun_phrase(clause))
        return self._terms.begun(clause.words, clause.prefix)

    @query.register
    def _(self, clause: Near) -> Any:
        if any(self._still_typed(part) for part in clause.parts):
            return self.query(And(clause.parts))
        near = wanted_near(clause)
        self._seek(near)
        if self._marking:
            self.words += words_of(clause)
        return self._counted_by_engine(clause) or self._looked_through(clause, near)

    def _still_typed(self, part: Clause) -> bool:
        parts = part.clauses if isinstance(part, Or) else (part,)
        typed = (each for each in parts if isinstance(each, (Prefix, Begun)) and each.typed)
        begun = (each.folded if isinstance(each, Prefix) else each.prefix for each in typed)
        return any(self._terms.endings(each) > _MOST_ENDINGS for each in begun)

    def _counted_by_engine(self, clause: Near) -> Any:
        """Two different words; None for anything else, of which the engine does not know the places."""
        words = [part.word for part in clause.parts if isinstance(part, Lexeme) and not part.exact]
        if len(words) != 2 or len(clause.parts) != 2:
            return None
        keys = [frozenset(word.keys) for word in words]
        if keys[0] & keys[1]:
            return None
        return self._terms.near(keys[0], keys[1], clause.within)

    def _looked_through(self, clause: Near, near: WantedNear) -> Any:
        with self._unmarked():
            among = every(self.query(part) for part in clause.parts)
        snapshot, space = self._snapshot, self._space
        found = snapshot.kept((space, clause), lambda: standing_near(snapshot, space, near=near, among=among))
        return every([among, self._narrowing.ids(found)])

    @query.register
    def _(self, clause: Filter) -> Any:
        return self._narrowing.of_value(clause)

    @query.register
    def _(self, clause: Years) -> Any:
        return self._narrowing.of_years(clause)

    @query.register
    def _(self, clause: Noted) -> Any:
        return self._narrowing.noted(clause)

    @query.register
    def _(self, clause: Title) -> Any:
        if self._space != "text":
            return self.query(clause.inside) if self._space == "title" else Query.empty_query()
        titles = Emitter(self._snapshot, "title")
        found = titles.query(clause.inside)
        self.words += titles.words if self._marking else []
        return found

    @query.register
    def _(self, _clause: Everything) -> Any:
        return self._narrowing.everything()

    @query.register
    def _(self, clause: Not) -> Any:
        return Query.boolean_query(
            [(Occur.Must, self._narrowing.everything()), (Occur.MustNot, self._excluded(clause))]
        )

    def _excluded(self, clause: Not) -> Any:
        with self._unmarked():
            return self.query(clause.clause)

    @contextmanager
    def _unmarked(self) -> Iterator[None]:
        marking, self._marking = self._marking, False
        yield
        self._marking = marking

    @query.register
    def _(self, clause: Or) -> Any:
        return either(self.query(each) for each in clause.clauses)

    @query.register
    def _(self, clause: And) -> Any:
        excluded = [each for each in clause.clauses if isinstance(each, Not)]
        wanted = [each for each in clause.clauses if not isinstance(each, Not)]
        musts = [(Occur.Must, each) for each in self._joined(wanted)] or [(Occur.Must, self._narrowing.everything())]
        return Query.boolean_query(musts + [(Occur.MustNot, self._excluded(each)) for each in excluded])

    def _joined(self, clauses: Sequence[Clause]) -> Iterable[Any]:
        """All of the clauses; two words in a row may also stand as one: peer review finds peerreview."""
        place = 0
        while place < len(clauses):
            pair = clauses[place : place + 2]
            keys = _keys_of_pair(pair)
            if any(self._terms.has(key) for key in keys):
                self._mark(Wanted(keys=frozenset(keys)))
                self._compounds = True
                yield either([every(self.query(each) for each in pair), self._terms.word(keys)])
                place += 2
            else:
                yield self.query(clauses[place])
                place += 1

    def _seek(self, sought: Sought) -> None:
        if self._marking:
            self._sought.append(sought)

    def _mark(self, wanted: Wanted) -> None:
        if self._marking:
            self._wanted.append(wanted)

    def _mark_test(self, test: Test) -> None:
        self._compounds = True
        self._mark(Wanted(tests=(test,)))


def _loosened(clause: Begun) -> Clause:
    words = tuple(word for folded in clause.words for word in query_words(folded))
    before: Clause = Phrase(words) if len(words) > 1 else Lexeme(words[0])
    return And((before, Prefix(clause.prefix)))


def _keys_of_pair(pair: Sequence[Clause]) -> tuple[str, ...]:
    """The index keys of two words written as one; none where either is no word of its own."""
    words = [each.word for each in pair if isinstance(each, Lexeme)]
    if len(words) < 2 or not all(word.content for word in words):
        return ()
    one, other = (word.folded for word in words)
    thousands = one.isdigit() and other.isdigit() and len(one) <= 3 == len(other)
    return keys_of_folded(one + other) if thousands or (one + other).isalpha() else ()
