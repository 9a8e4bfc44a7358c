"""The model of an archive: which passages are near one another, how near, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.records import Why
from kpdesk.core.similarity.learned import Learned, alike_in_language, learn, usual
from kpdesk.core.similarity.passages import Passage, is_substantial, terms, written_terms
from kpdesk.core.similarity.reuse import lift, runs, shared_run
from kpdesk.core.similarity.weights import Vector, products
from kpdesk.core.themes import Lexicon

Floats = NDArray[np.float32]

_SHOWN_TERMS = 5
# So many of the nearest are looked at for a sentence said again.
_LOOKED_AT = 60
# A word that more than every twentieth passage holds is part of a formula rather than of a sentence.
_RARE = 0.05
_ROUNDING = 1e-4


class Near(NamedTuple):
    """A passage near another, its score, and why."""

    passage: Passage
    score: float
    why: Why


class Similarity:
    """How alike any two passages are, measured over the whole archive.

    A score is the sum of two z-scores, of words and of themes, and of what a sentence said again adds. It
    depends on the two passages and on the archive only, never on what else is being compared.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        lexicon: Lexicon,
        *,
        themes: Sequence[frozenset[str]] | None = None,
        learned: Learned | None = None,
    ) -> None:
        self.passages = tuple(passages)
        self.lexicon = lexicon
        self.learned = learned or learn(self.passages, lexicon, themes)

    def nearest(
        self, key: str, version: int, n: int, *, limit: int = 20, allowed: Callable[[Passage], bool] | None = None
    ) -> list[Near]:
        """The passages of other statements nearest to one of the archive; KeyError where it is not there."""
        return self.nearest_to(self.passages[self._numbers[key, version, n]], limit=limit, allowed=allowed)

    def nearest_to(
        self, passage: Passage, *, limit: int = 20, allowed: Callable[[Passage], bool] | None = None
    ) -> list[Near]:
        """The passages of other statements nearest to any passage, best first, without headings and salutations."""
        words = self.learned.weights.alike(self._vector(passage))[None, :]
        themes = self._theme_rows([passage]) @ self.learned.themes.rows.T
        # Between two languages the themes alone speak.
        by_words = np.where(alike_in_language([passage], self.passages), self.learned.by_words.z(words), 0)
        scores = (by_words + self.learned.by_themes.z(themes))[0]
        others = (n for n in self._best_first(scores) if self.passages[n].key != passage.key)
        likely = islice((n for n in others if allowed is None or allowed(self.passages[n])), max(limit, _LOOKED_AT))
        lifted = ((float(scores[n]) + self._lift(passage, self.passages[n]), -n) for n in likely)
        best = sorted(lifted, reverse=True)[:limit]
        return [Near(self.passages[-n], score, self.why(passage, self.passages[-n])) for score, n in best]

    def scores(self, a: Sequence[Passage], b: Sequence[Passage]) -> Floats:
        """The score of every passage of a statement `a` (rows) with every passage of a statement `b` (columns).

        Both are given whole, as what is usual between the two is part of the score. The same numbers to the
        last bit come out when the two are swapped.
        """
        if (a[0].place, a[-1].place) > (b[0].place, b[-1].place):
            return self.scores(b, a).T
        words = products([self._vector(each) for each in a], [self._vector(each) for each in b])
        themes = self._theme_rows(a) @ self._theme_rows(b).T
        telling = np.outer([self.is_substantial(each) for each in a], [self.is_substantial(each) for each in b])
        comparable = alike_in_language(a, b)
        scores = self.learned.by_themes.within(themes[telling]).z(themes)
        scores += np.where(comparable, self.learned.by_words.within(usual(words[telling & comparable])).z(words), 0)
        for i, j in sorted(_sharing_a_run(a, b)):
            scores[i, j] += self._lift(a[i], b[j])
        return scores

    def why(self, a: Passage, b: Passage) -> Why:
        """The themes both touch, and the words both hold that tell most, as they are written in `a`."""
        themes = self.themes_of(a) & self.themes_of(b)
        shared = set(terms(b.text, b.language))
        written = {stem: word for stem, word in reversed(written_terms(a.text, a.language)) if stem in shared}
        telling = sorted(written, key=lambda stem: (-self.learned.weights.idf_of(stem), stem))
        return Why(
            tuple(theme.id for theme in self.lexicon.themes if theme.id in themes),
            tuple(written[stem] for stem in telling[:_SHOWN_TERMS]),
        )

    def themes_of(self, passage: Passage) -> frozenset[str]:
        """The ids of the themes that a passage touches."""
        number = self._number(passage)
        if number is not None:
            return self.learned.themes.of_row(number)
        return self.lexicon.themes_of(passage.text, passage.language)

    def is_substantial(self, passage: Passage) -> bool:
        """Whether a passage says enough to be compared by its meaning."""
        return is_substantial(passage, terms(passage.text, passage.language))

    def _best_first(self, scores: Floats) -> Iterator[int]:
        numbers = np.flatnonzero(self.learned.substantial)
        yield from map(int, numbers[np.argsort(-scores[numbers], kind="stable")])

    def _vector(self, passage: Passage) -> Vector:
        number = self._number(passage)
        if number is not None:
            return self.learned.weights.row(number)
        return self.learned.weights.vector(terms(passage.text, passage.language))

    def _theme_rows(self, passages: Sequence[Passage]) -> Floats:
        return self.learned.themes.vectors([self.themes_of(passage) for passage in passages])

    def _lift(self, a: Passage, b: Passage) -> float:
        return lift(shared_run(a.text, b.text), self._tells)

    def _tells(self, word: str) -> bool:
        stems = terms(word, None)
        return bool(stems) and all(self.learned.weights.idf_of(stem) >= self._least_telling for stem in stems)

    @cached_property
    def _least_telling(self) -> float:
        """The weight of a word that stands in every twentieth passage, but in six at least."""
        count = len(self.passages)
        return float(np.log((1 + count) / (1 + max(6, _RARE * count))) + 1 - _ROUNDING)

    def _number(self, passage: Passage) -> int | None:
        number = self._numbers.get(passage.place)
        return number if number is not None and self.passages[number].text == passage.text else None

    @cached_property
    def _numbers(self) -> dict[tuple[str, int, int], int]:
        return {passage.place: n for n, passage in enumerate(self.passages)}


def _sharing_a_run(a: Sequence[Passage], b: Sequence[Passage]) -> set[tuple[int, int]]:
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, passage in enumerate(a):
        for run in runs(passage.text):
            holders[run].append(i)
    return {(i, j) for j, passage in enumerate(b) for run in runs(passage.text) for i in holders.get(run, ())}
