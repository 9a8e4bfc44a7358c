"""The model of an archive: which passages are near one another, how near, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.records import Why
from kpdesk.core.similarity.learned import Learned, alike_in_language, learn, usual
from kpdesk.core.similarity.passages import Passage, is_substantial, terms, written_terms
from kpdesk.core.similarity.reuse import Runs, lift, runs_of, shared_run, sharing_a_run
from kpdesk.core.similarity.themes import Touched
from kpdesk.core.similarity.weights import Vector, products
from kpdesk.core.themes import Lexicon
from kpdesk.core.wording.units import comparable_words

Floats = NDArray[np.float32]

_SHOWN_TERMS = 5
# So many of the nearest are looked at for a sentence said again.
_LOOKED_AT = 40
# Passages that share a sentence have words in common.
_SAID_AGAIN = 0.1
# Between two languages the themes alone speak, and have to speak a little clearer.
_OTHER_LANGUAGE = np.float32(-0.5)
_FEW = 400
# Themes tell more than words; so much more.
_THEMES = np.float32(1.25)
# Passages prepared are kept up to so many; six years of a large archive are about a thousand.
_KEPT = 4096
# A word that more than every twentieth passage holds is part of a formula rather than of a sentence.
_RARE = 0.05
_ROUNDING = 1e-4


class Near(NamedTuple):
    """A passage near another, its score, and why."""

    passage: Passage
    score: float
    why: Why


@dataclass(frozen=True, eq=False)
class Prepared:
    """What comparing needs of one passage.

    `counts` is how many times it touches each theme, `said` are its words as they are compared; `written` holds
    each of its stems with its rank, 0 for the one that tells most, and as it is written.
    """

    words: Vector
    counts: NDArray[np.uint16]
    touched: frozenset[str]
    telling: bool
    said: tuple[str, ...]
    runs: Runs
    written: Mapping[str, tuple[int, str]]


class Likeness(NamedTuple):
    """Passages (rows) against passages (columns): scores, the plain cosine of their words, whether both tell.

    `shared` are the pairs that seem to share a run of eight words.
    """

    scores: Floats
    words: Floats
    telling: NDArray[np.bool_]
    shared: Sequence[tuple[int, int]]

    @property
    def turned(self) -> Likeness:
        """The same with rows and columns swapped."""
        return Likeness(self.scores.T, self.words.T, self.telling.T, sorted((j, i) for i, j in self.shared))


class Similarity:
    """How alike any two passages are, measured over the whole archive.

    A score is the sum of two z-scores, of words and of themes, and of what a sentence said again adds. It
    depends on the two passages, on those around them and on the archive only, never on what else is being compared.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        lexicon: Lexicon,
        *,
        themes: Sequence[Touched] | None = None,
        learned: Learned | None = None,
    ) -> None:
        self.passages = tuple(passages)
        self.lexicon = lexicon
        self.learned = learned or learn(self.passages, lexicon, themes)
        self._prepared: dict[Passage, Prepared] = {}

    def nearest(
        self, key: str, version: int, n: int, *, limit: int = 20, allowed: Callable[[Passage], bool] | None = None
    ) -> list[Near]:
        """The passages of other statements nearest to one of the archive; KeyError where it is not there."""
        return self.nearest_to(self.passages[self._numbers[key, version, n]], limit=limit, allowed=allowed)

    def nearest_to(
        self, passage: Passage, *, limit: int = 20, allowed: Callable[[Passage], bool] | None = None
    ) -> list[Near]:
        """The passages of other statements nearest to any passage, best first, without headings and salutations."""
        prepared = self.prepared(passage)
        words = self.learned.weights.alike(prepared.words)
        scores = np.where(self._comparable(passage.language), self.learned.by_words.z(words), _OTHER_LANGUAGE)
        themes = self.learned.themes.rows @ self.learned.themes.vector(prepared.counts)
        scores += _THEMES * self.learned.by_themes.z(themes)
        others = (n for n in self._best_first(scores) if self.passages[n].key != passage.key)
        allowed_ones = (n for n in others if allowed is None or allowed(self.passages[n]))
        likely = list(islice(allowed_ones, max(limit, _LOOKED_AT)))
        lifts = (self._lift(passage, self.passages[n]) if words[n] >= _SAID_AGAIN else 0.0 for n in likely)
        lifted = ((float(scores[n]) + more, -n) for n, more in zip(likely, lifts, strict=True))
        best = sorted(lifted, reverse=True)[:limit]
        return [Near(self.passages[-n], score, self.why(passage, self.passages[-n])) for score, n in best]

    def likeness(self, a: Sequence[Passage], b: Sequence[Passage]) -> Likeness:
        """How alike every passage of a statement `a` (rows) is to every passage of a statement `b` (columns).

        Both are given whole, as what is usual between the two is part of the score. The same numbers to the
        last bit come out when the two are swapped.
        """
        if (a[0].place, a[-1].place) > (b[0].place, b[-1].place):
            return self.likeness(b, a).turned
        ours, theirs = [self.prepared(each) for each in a], [self.prepared(each) for each in b]
        words = products([each.words for each in ours], [each.words for each in theirs])
        themes = self._themes(ours) @ self._themes(theirs).T
        telling = np.outer([each.telling for each in ours], [each.telling for each in theirs])
        comparable = alike_in_language(a, b)
        scores = _THEMES * self.learned.by_themes.within(themes[telling]).z(themes)
        by_words = self.learned.by_words.within(usual(words[telling & comparable]))
        scores += np.where(comparable, by_words.z(words), _OTHER_LANGUAGE)
        shared = sharing_a_run([each.runs for each in ours], [each.runs for each in theirs])
        for i, j in shared:
            scores[i, j] += self._lift(a[i], b[j])
        return Likeness(scores, words, telling, shared)

    def why(self, a: Passage, b: Passage) -> Why:
        """The themes both touch, and the words both hold that tell most, as they are written in `a`."""
        ours, theirs = self.prepared(a), self.prepared(b)
        themes = tuple(sorted(ours.touched & theirs.touched, key=self._theme_order.__getitem__))
        shared = sorted(ours.written[stem] for stem in ours.written.keys() & theirs.written.keys())
        return Why(themes, tuple(word for _, word in shared[:_SHOWN_TERMS]))

    def themes_of(self, passage: Passage) -> frozenset[str]:
        """The ids of the themes that a passage touches."""
        number = self._number(passage)
        if number is not None:
            return self.learned.themes.of_row(number)
        return self.lexicon.themes_of(passage.text, passage.language)

    def is_substantial(self, passage: Passage) -> bool:
        """Whether a passage says enough to be compared by its meaning."""
        return self.prepared(passage).telling

    def prepared(self, passage: Passage) -> Prepared:
        """All that comparing needs of a passage, kept for the next comparison."""
        known = self._prepared.get(passage)
        if known is None:
            if len(self._prepared) >= _KEPT:
                self._prepared.clear()
            known = self._prepared[passage] = self._prepare(passage)
        return known

    def _prepare(self, passage: Passage) -> Prepared:
        written = written_terms(passage.text, passage.language)
        stems = [stem for stem, _ in written]
        number = self._number(passage)
        weights = self.learned.weights
        as_written = dict(reversed(written))
        themes = self.learned.themes
        said = tuple(comparable_words(passage.text))
        ranked = sorted(as_written, key=lambda stem: (-weights.idf_of(stem), stem))
        return Prepared(
            words=weights.vector(stems) if number is None else weights.row(number),
            counts=self._counts(passage) if number is None else themes.counts[number],
            touched=self.themes_of(passage),
            telling=is_substantial(passage, stems),
            said=said,
            runs=runs_of(said),
            written={stem: (rank, as_written[stem]) for rank, stem in enumerate(ranked)},
        )

    def _counts(self, passage: Passage) -> NDArray[np.uint16]:
        return self.learned.themes.counted(self.lexicon.counts_of(passage.text, passage.language))

    def _themes(self, passages: Sequence[Prepared]) -> Floats:
        """The themes of the passages of one statement as vectors."""
        telling = np.array([each.telling for each in passages], np.bool_)
        return self.learned.themes.in_a_row(np.stack([each.counts for each in passages]), telling)

    def _comparable(self, language: str | None) -> NDArray[np.bool_]:
        """Which passages of the archive have words to be compared with those of a language."""
        return np.asarray(
            (self._languages == (language or "")) | (self._languages == "") | (language is None), np.bool_
        )

    @cached_property
    def _theme_order(self) -> Mapping[str, int]:
        return {theme.id: n for n, theme in enumerate(self.lexicon.themes)}

    @cached_property
    def _languages(self) -> NDArray[np.str_]:
        return np.array([passage.language or "" for passage in self.passages], np.str_)

    def _best_first(self, scores: Floats) -> Iterator[int]:
        """The numbers of all passages that tell, best first; the first few hundred without sorting the rest."""
        numbers = np.flatnonzero(self.learned.substantial)
        negative = -scores[numbers]
        few = min(_FEW, len(numbers))
        first = np.argpartition(negative, few - 1)[:few] if few else np.empty(0, np.int64)
        worst = negative[first].max(initial=-np.inf)
        first = np.flatnonzero(negative <= worst)
        yield from map(int, numbers[first[np.argsort(negative[first], kind="stable")]])
        rest = np.flatnonzero(negative > worst)
        yield from map(int, numbers[rest[np.argsort(negative[rest], kind="stable")]])

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
