"""The query language: what was typed becomes a tree of clauses, or an error that says what is wrong and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kpdesk.core.words import APOSTROPHES
from kpdesk.errors import QueryError
from kpdesk.search.analysis import QueryWord, folded_pattern, query_compound, query_words
from kpdesk.search.query.clauses import (
    Acronym,
    And,
    Begun,
    Clause,
    Everything,
    Fuzzy,
    Lexeme,
    Near,
    Not,
    Or,
    Pattern,
    Phrase,
    Prefix,
    Title,
    all_of,
    any_of,
)
from kpdesk.search.query.filters import filter_clause, range_clause
from kpdesk.search.query.syntax import FIELDS, Quoted, whoosh_tree
from kpdesk.search.query.syntax import Near as NearNode
from kpdesk.search.query.syntax import query as tree

# An acronym that could be mistaken for a word is short and bare of accents; longer capitals are only loud.
_LONGEST_ACRONYM = 4
_LONGEST_QUIET = 6
# Only an acronym of Latin consonants is never a word.
_VOWEL = re.compile("[^bcdfghjklmnpqrstvwxz]")
MOST_WORDS = 1000
# More unknown letters than this make the engine's automaton too large.
MOST_SIGNS = 10
MOST_PATTERNS = 20
_TEXT = "text"
# Signs inside words, after which more of the word may come.
_GOES_ON = APOSTROPHES + "-\u2010\u2011"


def parse(query: str, *, typing: bool = False, exact: bool = False) -> Clause | None:
    """The clauses of a query; None where nothing to look for is in it.

    `typing` lets the last word also stand for every word that begins with it; with `exact` every word stands for
    the form that was typed and no other, as it does in quotation marks. Raises QueryError.
    """
    return _Translation(query, typing=typing, exact=exact).clause(whoosh_tree(query))


def explain(query: str) -> QueryError | None:
    """What is wrong with a query, with the code point where it begins; None if nothing is."""
    try:
        parse(query)
    except QueryError as error:
        return error
    return None


class _Translation:
    """One walk through a Whoosh tree; Whoosh is untyped, so everything it gives is Any here."""

    def __init__(self, query: str, *, typing: bool, exact: bool) -> None:
        self._query = query
        self._typing = typing
        self._exact = exact
        self._loud = _shouted(query)
        self._words = 0
        self._patterns = 0

    def clause(self, node: Any) -> Clause | None:
        """The clause for a node and everything below it."""
        if isinstance(node, NearNode):
            return self._near(node)
        if isinstance(node, (tree.And, tree.Or)):
            found = [self.clause(each) for each in node.subqueries]
            kept = [each for each in found if each is not None]
            return all_of(_flat(kept, And)) if isinstance(node, tree.And) else any_of(_flat(kept, Or))
        if isinstance(node, tree.Not):
            return self._not(node)
        return self._leaf(node)

    def _near(self, node: Any) -> Clause | None:
        sides = [each for each in map(self.clause, node.subqueries) if each is not None]
        if len(sides) < 2:
            return all_of(sides)
        position = node.startchar or 0
        titles = [each.inside for each in sides if isinstance(each, Title)]
        if len(titles) == len(sides):
            return Title(Near(tuple(_edge(each, 0, position) for each in titles), node.within))
        near = Near((_edge(sides[0], -1, position), _edge(sides[1], 0, position)), node.within)
        return all_of([*_chains(sides[0]), near, *_chains(sides[1])])

    def _not(self, node: Any) -> Clause | None:
        # What is excluded is not widened to all words that begin like it.
        typing, self._typing = self._typing, False
        inside = self.clause(node.query)
        self._typing = typing
        return Not(inside) if inside is not None else None

    def _leaf(self, node: Any) -> Clause | None:
        field = getattr(node, "fieldname", None)
        if isinstance(node, tree.TermRange):
            return range_clause(node)
        if field is None or not hasattr(node, "text"):
            return None
        if field == _TEXT:
            return self._text(node)
        if field == "title":
            inside = self._text(node)
            return Title(inside) if inside is not None else None
        return filter_clause(node, field)

    def _text(self, node: Any) -> Clause | None:
        self._count(node)
        if isinstance(node, Quoted):
            return self._quoted(node)
        if isinstance(node, tree.Prefix):
            return _begun(node.text, exact=self._exact)
        if isinstance(node, tree.Wildcard):
            return self._pattern(node.text, node.startchar or 0)
        if isinstance(node, tree.FuzzyTerm):
            return self._fuzzy(node)
        if node.text.endswith(":") and node.text[:-1].casefold() in FIELDS:
            return None  # a field whose value is still to be typed
        last = self._typing and node.endchar == len(self._query)
        return self._typed(node.text) if last else self._word(node.text)

    def _count(self, node: Any) -> None:
        self._words += 1
        self._patterns += isinstance(node, (tree.Prefix, tree.Wildcard, tree.FuzzyTerm))
        if self._words > MOST_WORDS:
            raise QueryError(f"This query has more than {MOST_WORDS} words. Please shorten it.", node.startchar or 0)
        if self._patterns > MOST_PATTERNS:
            # Whoosh gives the place of the star, not of the letters before it.
            place = (node.startchar or 0) - (len(node.text) if isinstance(node, tree.Prefix) else 0)
            raise QueryError(
                f"This query has more than {MOST_PATTERNS} words with * or ~. Please use fewer.", max(0, place)
            )

    def _word(self, text: str) -> Clause | None:
        found = query_words(text)
        if len(found) == 1:
            return self._lexeme(found[0])
        if not found:
            return None
        phrase = Phrase(tuple(found), exact=self._exact)
        joined = None if self._exact else query_compound(text)
        return Or((phrase, Lexeme(joined))) if joined else phrase

    def _lexeme(self, word: QueryWord, *, exact: bool = False) -> Clause:
        # Nobody takes KPCS for a word, in whichever letters it is written.
        mistakable = 0 < len(word.acronym) <= _LONGEST_ACRONYM and _VOWEL.search(word.acronym)
        if self._loud or not mistakable:
            return Lexeme(word, exact=exact or self._exact)
        return Acronym(word)

    def _typed(self, text: str) -> Clause | None:
        whole, begun = self._word(text), _begun(text, typed=True, exact=self._exact)
        if isinstance(whole, Acronym):
            return Prefix(whole.word.acronym, acronym=True, typed=True)
        choices = [each for each in (whole, begun) if each is not None]
        return any_of(list(dict.fromkeys(_flat(choices, Or))))

    def _quoted(self, node: Quoted) -> Clause | None:
        text = node.text
        if not node.closed or text.endswith("*"):
            return _begun(text.rstrip("*"), typed=not node.closed, exact=True)
        found = query_words(text)
        if len(found) < 2:
            return self._lexeme(found[0], exact=True) if found else None
        if node.slop:
            return Near(tuple(self._lexeme(word) for word in found), node.slop + len(found) - 1)
        return Phrase(tuple(found), exact=True)

    def _pattern(self, text: str, position: int) -> Clause | None:
        # A question mark at the end is punctuation far more often than a pattern.
        bare = text.rstrip("?؟").replace("؟", "?")
        if "*" not in bare and "?" not in bare:
            return self._word(bare)
        pattern = folded_pattern(bare, "*?")
        while "**" in pattern:
            pattern = pattern.replace("**", "*")
        if pattern == "*":
            return Everything()
        if pattern.endswith("*") and not set(pattern[:-1]) & {"*", "?"}:
            return Prefix(pattern[:-1])
        if sum(sign in "*?" for sign in pattern) > MOST_SIGNS:
            raise QueryError(
                f"A word may hold at most {MOST_SIGNS} signs * and ?. Please write more letters.", position
            )
        return Pattern(pattern)

    def _fuzzy(self, node: Any) -> Clause | None:
        found = query_words(node.text)
        if len(found) != 1 or len(found[0].folded) < 3 or not node.maxdist:
            return self._word(node.text)
        return Fuzzy(found[0].folded, min(2, node.maxdist))


def _shouted(query: str) -> bool:
    """Whether a query is written in capitals throughout and is more than acronyms."""
    return query.isupper() and any(len(word.folded) > _LONGEST_QUIET for word in query_words(query))


def _edge(side: Clause, end: int, position: int) -> Clause:
    """What of one side of NEAR is near the other side: of a chain its last or first link."""
    if isinstance(side, And) and any(isinstance(each, Near) for each in side.clauses):
        side = [each for each in side.clauses if isinstance(each, Near)][end]
    if isinstance(side, Near):
        return side.parts[end]
    kinds = side.clauses if isinstance(side, Or) else (side,)
    if all(isinstance(each, (Lexeme, Acronym, Prefix, Pattern, Fuzzy, Phrase, Begun)) for each in kinds):
        return side
    raise QueryError(
        "NEAR stands between two words, phrases or groups with OR, as in (ban OR limit) NEAR/10 export.", position
    )


def _chains(side: Clause) -> Sequence[Clause]:
    """The links of a chain of NEAR that one side is."""
    if isinstance(side, And):
        return side.clauses
    return (side,) if isinstance(side, Near) else ()


def _begun(text: str, *, typed: bool = False, exact: bool = False) -> Clause | None:
    """A word, or words in order, of which the last may go on."""
    found = query_words(text)
    if not found:
        return None
    if _ended(text, found[-1]):
        return Phrase(tuple(found), exact=exact) if len(found) > 1 else Lexeme(found[0], exact=exact)
    choices: list[Clause] = [Prefix(found[-1].folded, typed=typed)]
    if len(found) > 1:
        choices = [Begun(tuple(word.folded for word in found[:-1]), found[-1].folded, typed=typed)]
    joined = query_compound(text)
    if joined:
        choices.append(Prefix(joined.folded, typed=typed))
    return any_of(choices)


def _ended(text: str, last: QueryWord) -> bool:
    """Whether a sign after the last word ends it; a hyphen does not, nor the point in U."""
    rest = text[last.end :].strip()
    initial = rest == "." and len(last.folded) == 1
    return bool(rest.strip(_GOES_ON)) and not initial


def _flat(clauses: list[Clause], kind: type[And] | type[Or]) -> list[Clause]:
    flat: list[Clause] = []
    for clause in clauses:
        flat += clause.clauses if isinstance(clause, kind) else [clause]
    return flat
