"""What is learned from an archive's passages: weights of words and themes, and what is usual between statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.similarity.passages import Passage, is_substantial, terms
from kpdesk.core.similarity.themes import ThemeTable, Touched
from kpdesk.core.similarity.weights import Weights, products
from kpdesk.core.themes import Lexicon

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

# Pairs of so many passages, spread evenly over the archive, give mean and deviation to two digits.
_SAMPLE = 1000
_TRUSTED_PAIRS = 100
_NEARLY_EQUAL = 0.5


class Scale(NamedTuple):
    """Mean and standard deviation of a similarity over pairs of passages of different statements."""

    mean: float
    deviation: float

    @classmethod
    def of(cls, values: Floats) -> Scale:
        """The scale of these values; a plain one where they do not differ."""
        deviation = float(values.std()) if len(values) else 0.0
        return cls(float(values.mean()), deviation) if deviation > 0 else cls(0.0, 1.0)

    def within(self, values: Floats) -> Scale:
        """The scale for the passages of two statements whose similarities are these.

        What both statements speak of throughout tells nothing about two of their passages: what is usual
        between them counts, where it is more than usual in the archive. Few pairs count little.
        """
        local = Scale.of(values)
        trust = len(values) / (len(values) + _TRUSTED_PAIRS)
        return Scale(
            self.mean + trust * max(0.0, local.mean - self.mean),
            self.deviation + trust * max(0.0, local.deviation - self.deviation),
        )

    def z(self, values: Floats) -> Floats:
        """How many standard deviations each value lies above the mean."""
        return (values - np.float32(self.mean)) / np.float32(self.deviation)


@dataclass(frozen=True, eq=False)
class Learned:
    """All that is computed from the passages of an archive; it can be stored instead of computed again."""

    weights: Weights
    themes: ThemeTable
    substantial: Mask
    by_words: Scale
    by_themes: Scale


def learn(passages: Sequence[Passage], lexicon: Lexicon, themes: Sequence[Touched] | None = None) -> Learned:
    """What these passages teach; `themes` are those of each passage where they are known already."""
    touched = themes or [lexicon.counts_of(passage.text, passage.language) for passage in passages]
    stems = [terms(passage.text, passage.language) for passage in passages]
    weights = Weights.of(stems)
    table = ThemeTable.of({theme.id: theme.weight for theme in lexicon.themes}, touched)
    substantial = np.array([is_substantial(*each) for each in zip(passages, stems, strict=True)], np.bool_)
    numbers = np.flatnonzero(substantial)
    sample = numbers[:: max(1, -(-len(numbers) // _SAMPLE))]
    vectors = [weights.row(int(n)) for n in sample]
    sampled = [passages[n] for n in sample]
    compared = np.triu(_of_different([each.key for each in sampled]), 1)
    same_language = compared & alike_in_language(sampled, sampled)
    return Learned(
        weights,
        table,
        substantial=substantial,
        by_words=Scale.of(usual(products(vectors, vectors)[same_language])),
        by_themes=Scale.of((table.rows[sample] @ table.rows[sample].T)[compared]),
    )


def usual(words: Floats) -> Floats:
    """The likenesses without those of passages said again: a handful of them would make all others look unlike."""
    return words[words < _NEARLY_EQUAL]


def alike_in_language(a: Sequence[Passage], b: Sequence[Passage]) -> Mask:
    """Whether the words of each pair can be compared: they share a language, or one of them is not known."""
    ours, theirs = (np.array([each.language or "" for each in side], np.str_) for side in (a, b))
    return np.asarray((ours[:, None] == theirs) | (ours[:, None] == "") | (theirs == ""), np.bool_)


def _of_different(keys: Sequence[str]) -> Mask:
    _, numbers = np.unique(np.array(keys, np.str_), return_inverse=True)
    return np.asarray(numbers[:, None] != numbers)
