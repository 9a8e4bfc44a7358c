"""Questions: many words of which no passage holds all are answered by the passages that hold most of what they say.

Measured on Cranfield (1,400 abstracts, 225 questions, nDCG@10): any of the words by BM25 .385, with titles .398, with
words that stand side by side in the question .401; with the words of the best passages, as a whole, .405.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from tantivy import Occur, Query

from kpdesk.core.words import is_stopword
from kpdesk.search.analysis import QueryWord
from kpdesk.search.engine.layout import kept_of
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.engine.terms import Terms, either
from kpdesk.search.marking.wanted import Wanted, standing_in
from kpdesk.search.query.clauses import Acronym, And, Clause, Filter, Lexeme, Noted, Or, Phrase, Prefix, Years

_OPERATORS = re.compile(r"[()\"“”„‟«»]|\b(?:AND|OR|NOT|NEAR)\b")
# Fewer words are a search for all of them, as whoever types them knows.
_FEWEST_WORDS = 5
_FEWEST_CONTENT = 3
_SHARE = 8
"""A passage must hold one word in so many, and two of six or more."""
_TITLE, _PAIR = 0.3, 0.3
_FEEDBACK_PASSAGES, _FEEDBACK_TERMS, _FEEDBACK = 8, 20, 0.4
FEW = 10
"""With fewer passages that hold all the words, those that hold most of them are given as well."""
WEAK = 0.4
"""The share of what the words weigh that one of the best passages must hold to look like an answer."""
JUDGED = 20
"""So many passages are looked at for that, a page of them: the first three may be headings that name who speaks.

Of 15 questions that five Kimberley texts answer two were called unanswered by the first three, none by these; of 75
that have no answer in 703 speeches 69 are still told of (71 before). Own questions, seen before the number was chosen.
"""


class Question(NamedTuple):
    """The content words of a question, and the filters beside them."""

    words: tuple[QueryWord, ...]
    filters: tuple[Clause, ...]

    @property
    def needed(self) -> int:
        """How many of the words a passage must hold."""
        return max(min(2, len(self.words) // 3), math.ceil(len(self.words) / _SHARE))


def question_of(query: str, clause: Clause) -> Question | None:
    """The question that a query is which somebody wrote as a sentence; None for a short one and one with operators."""
    if not isinstance(clause, And) or _OPERATORS.search(query):
        return None
    filters = tuple(each for each in clause.clauses if isinstance(each, (Filter, Years, Noted)))
    plain = [_plain_words(each) for each in clause.clauses if each not in filters]
    if any(each is None for each in plain):
        return None
    several = [word for each in plain for word in each or ()]
    content = dict.fromkeys(word for word in several if not is_stopword(word.folded) and word.content)
    little = any(is_stopword(word.folded) for word in several)  # what makes a sentence of them
    enough = little and len(several) >= _FEWEST_WORDS and len(content) >= _FEWEST_CONTENT
    return Question(tuple(content), filters) if enough else None


def _plain_words(clause: Clause) -> Sequence[QueryWord] | None:
    if isinstance(clause, (Lexeme, Acronym)):
        return None if isinstance(clause, Lexeme) and clause.exact else (clause.word,)
    if isinstance(clause, Phrase):
        return None if clause.exact else clause.words
    if isinstance(clause, Or):  # a compound, or a word that may go on
        kept = [each for each in clause.clauses if not isinstance(each, Prefix)]
        return _plain_words(kept[0]) if kept else ()
    return None


class Weighing:
    """Weighs passages by how much of a question they say."""

    def __init__(self, snapshot: Snapshot, question: Question) -> None:
        self._snapshot = snapshot
        self._question = question
        self._text, self._titles = Terms(snapshot, "text"), Terms(snapshot, "title")

    @property
    def filters(self) -> tuple[Clause, ...]:
        """What narrows the answer beside the words."""
        return self._question.filters

    def asked(self, filters: Sequence[Any]) -> Any:
        """The passages that hold enough of the words and that the filters keep."""
        words = [(Occur.Should, self._text.word(word.keys)) for word in self._question.words]
        enough = Query.boolean_query(words, minimum_number_should_match=self._question.needed)
        return Query.boolean_query([(Occur.Must, each) for each in (enough, *filters)])

    def weighed(self, asked: Any) -> Any:
        """The same passages, those first that say most of it."""
        first = self._with_hints(asked, self._hints())
        more = self._feedback(first)
        return self._with_hints(asked, [*self._hints(), *more]) if more else first

    def coverage(self, best: Any) -> float:
        """How much of what the words weigh stands in a passage: 0 to 1."""
        weights = {word: self._text.rarity(word.keys) for word in self._question.words}
        standing = standing_in(*_text_of(self._snapshot, best))
        held = [word for word in weights if any(each.key in word.keys for each in standing)]
        return sum(weights[word] for word in held) / sum(weights.values())

    def missing(self) -> tuple[str, ...]:
        """The words of the question that stand in no passage at all."""
        return tuple(word.folded for word in self._question.words if not any(map(self._text.has, word.keys)))

    def wanted(self) -> Wanted:
        """What is to be marked."""
        return Wanted(keys=frozenset(key for word in self._question.words for key in word.keys))

    def _with_hints(self, asked: Any, hints: Iterable[Any]) -> Any:
        return Query.boolean_query([(Occur.Must, asked), *((Occur.Should, hint) for hint in hints)])

    def _hints(self) -> Iterator[Any]:
        words = self._question.words
        yield Query.boost_query(either(self._titles.word(word.keys) for word in words), _TITLE)
        for pair in pairwise(words):
            yield Query.boost_query(self._text.phrase(pair), _PAIR)

    def _feedback(self, first: Any) -> list[Any]:
        """The words that the best passages share, by how much they say."""
        result = self._snapshot.searcher.search(first, _FEEDBACK_PASSAGES)
        together = sum(score for score, _ in result.hits) or 1.0
        shares: Counter[str] = Counter()
        for score, address in result.hits:
            standing = standing_in(*_text_of(self._snapshot, address))
            for each in standing:
                if not is_stopword(each.form):
                    shares[each.key] += score / together / len(standing)
        weights = {key: share * self._text.rarity((key,)) for key, share in shares.items()}
        best = sorted(weights.items(), key=lambda each: (-each[1], each[0]))[:_FEEDBACK_TERMS]
        whole = sum(weight for _, weight in best) or 1.0
        scale = _FEEDBACK / (1 - _FEEDBACK) * len(self._question.words) / whole
        return [Query.boost_query(self._text.word((key,)), weight * scale) for key, weight in best]


def _text_of(snapshot: Snapshot, address: Any) -> tuple[str, str | None]:
    kept = kept_of(bytes(snapshot.searcher.doc(address).get_first("kept")))
    return kept.text, kept.language
