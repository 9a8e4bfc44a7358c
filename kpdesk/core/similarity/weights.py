"""TF-IDF over stems and pairs of neighbouring stems, as sparse rows of unit length (plain numpy)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

# On 1,383 passages of UN speeches half weight finds neighbours best (MAP .371; whole .364, none .368).
_PAIR_WEIGHT = 0.5

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Vector:
    """One passage: its features in ascending order and what each weighs.

    The squares of all weights sum to 1; a feature that stands in one passage only is left out, as it has
    nothing to be compared with, but weighs the others down.
    """

    features: Ints
    weights: Floats


@dataclass(frozen=True, eq=False)
class Weights:
    """The rows of an archive of passages.

    `stems` are the words known; `keys` are the features in ascending order: the number of a stem, or
    V + V * first + second for a pair of neighbours (V stems). Row r holds `features[starts[r]:starts[r + 1]]`.
    """

    stems: tuple[str, ...]
    keys: Ints
    idf: Floats
    starts: Ints
    features: Ints
    weights: Floats

    @classmethod
    def of(cls, texts: Sequence[Iterable[str]]) -> Weights:
        """The weights of texts given as their stems."""
        numbers: dict[str, int] = {}
        numbered = [[numbers.setdefault(stem, len(numbers)) for stem in text] for text in texts]
        rows, keys = _features(numbered, len(numbers))
        width = len(numbers) * (len(numbers) + 1) + 1
        codes, counts = np.unique(rows * width + keys, return_counts=True)
        rows, keys = np.divmod(codes, width)
        known, inverse, frequency = np.unique(keys, return_inverse=True, return_counts=True)
        idf = _idf(frequency, len(texts)) * np.where(known < len(numbers), 1, _PAIR_WEIGHT)
        weights = (1 + np.log(counts)) * idf[inverse]
        weights /= np.sqrt(np.bincount(rows, weights**2, minlength=len(texts)))[rows]
        shared = frequency > 1
        kept = shared[inverse]
        return cls(
            tuple(numbers),
            known[shared],
            idf=idf[shared].astype(np.float32),
            starts=_starts(rows[kept], len(texts)),
            features=(np.cumsum(shared) - 1)[inverse[kept]],
            weights=weights[kept].astype(np.float32),
        )

    @property
    def count(self) -> int:
        """How many passages there are."""
        return len(self.starts) - 1

    def row(self, r: int) -> Vector:
        """The vector of passage number r, from 0."""
        part = slice(int(self.starts[r]), int(self.starts[r + 1]))
        return Vector(self.features[part], self.weights[part])

    def vector(self, stems: Sequence[str]) -> Vector:
        """The vector of a text that need not be in the archive."""
        numbers = [self._numbers.get(stem) for stem in stems]
        pairs = [None if i is None or j is None else self._pair(i, j) for i, j in pairwise(numbers)]
        counts: Counter[tuple[int | None, str | tuple[str, ...]]] = Counter(zip(numbers, stems, strict=True))
        counts.update(zip(pairs, pairwise(stems), strict=True))
        full = sorted(
            (self._feature(key), (1 + log(count)) * self._weight_of(key, words))
            for (key, words), count in counts.items()
        )
        length = sqrt(sum(weight**2 for _, weight in full)) or 1.0
        known = [(at, weight / length) for at, weight in full if at >= 0]
        return Vector(np.array([at for at, _ in known], np.int64), np.array([w for _, w in known], np.float32))

    def alike(self, vector: Vector) -> Floats:
        """The cosine of a vector with every row."""
        parts = [slice(int(self._columns[f]), int(self._columns[f + 1])) for f in vector.features]
        if not parts:
            return np.zeros(self.count, np.float32)
        rows = np.concatenate([self._column_rows[part] for part in parts])
        each = [self._column_weights[part] * weight for part, weight in zip(parts, vector.weights, strict=True)]
        return np.bincount(rows, np.concatenate(each), minlength=self.count).astype(np.float32)

    def idf_of(self, stem: str) -> float:
        """How much a stem tells: high where few passages hold it, highest where one or none does."""
        number = self._numbers.get(stem)
        return float(self._idf_of_stems[-1 if number is None else number])

    def _weight_of(self, key: int | None, words: str | tuple[str, ...]) -> float:
        at = self._feature(key)
        if at >= 0:
            return float(self.idf[at])
        return self._idf_at(-1) * (1 if isinstance(words, str) else _PAIR_WEIGHT)

    def _pair(self, first: int, second: int) -> int:
        return len(self.stems) * (first + 1) + second

    def _feature(self, key: int | None) -> int:
        """The number of the feature with this key, or -1."""
        at = -1 if key is None else int(np.searchsorted(self.keys, key))
        return at if 0 <= at < len(self.keys) and self.keys[at] == key else -1

    def _idf_at(self, feature: int) -> float:
        return float(self.idf[feature]) if feature >= 0 else float(_idf(np.array(1), self.count))

    @cached_property
    def _idf_of_stems(self) -> Floats:
        """The idf of each stem by its number, and at the end that of a stem unheard of."""
        idf = np.full(len(self.stems) + 1, self._idf_at(-1), np.float32)
        single = self.keys < len(self.stems)
        idf[self.keys[single]] = self.idf[single]
        return idf

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {stem: n for n, stem in enumerate(self.stems)}

    @cached_property
    def _order(self) -> Ints:
        return np.argsort(self.features, kind="stable")

    @cached_property
    def _column_rows(self) -> Ints:
        return np.repeat(np.arange(self.count), np.diff(self.starts))[self._order]

    @cached_property
    def _column_weights(self) -> Floats:
        return self.weights[self._order]

    @cached_property
    def _columns(self) -> Ints:
        return _starts(self.features, len(self.keys))


def products(a: Sequence[Vector], b: Sequence[Vector]) -> Floats:
    """The cosine of every vector of one list with every vector of the other."""
    features_a, features_b = _all_features(a), _all_features(b)
    held_a, held_b = np.zeros((2, max(features_a.max(initial=0), features_b.max(initial=0)) + 1), np.bool_)
    held_a[features_a], held_b[features_b] = True, True
    shared = held_a & held_b
    columns = np.cumsum(shared) - 1
    return _dense(a, features_a, shared, columns=columns) @ _dense(b, features_b, shared, columns=columns).T


def _all_features(vectors: Sequence[Vector]) -> Ints:
    return np.concatenate([np.empty(0, np.int64), *(vector.features for vector in vectors)])


def _dense(vectors: Sequence[Vector], features: Ints, kept: NDArray[np.bool_], *, columns: Ints) -> Floats:
    """The vectors as rows of a table; `kept` says of each feature whether it has a column, `columns` which."""
    table = np.zeros((len(vectors), int(kept.sum())), np.float32)
    rows = np.repeat(np.arange(len(vectors)), [len(vector.features) for vector in vectors])
    weights = np.concatenate([np.empty(0, np.float32), *(vector.weights for vector in vectors)])
    known = kept[features]
    table[rows[known], columns[features[known]]] = weights[known]
    return table


def _features(numbered: Sequence[Sequence[int]], stems: int) -> tuple[Ints, Ints]:
    """The row and the key of every stem and of every pair of neighbours."""
    flat = np.fromiter(chain.from_iterable(numbered), np.int64)
    rows = np.repeat(np.arange(len(numbered)), [len(each) for each in numbered])
    together = rows[1:] == rows[:-1]
    pairs = stems * (flat[:-1] + 1) + flat[1:]
    return np.concatenate((rows, rows[1:][together])), np.concatenate((flat, pairs[together]))


def _starts(groups: Ints, count: int) -> Ints:
    """Where each group begins in a list that is sorted by group, and where the last one ends."""
    return np.concatenate(([0], np.cumsum(np.bincount(groups, minlength=count)))).astype(np.int64)


def _idf(frequency: NDArray[np.int64], passages: int) -> NDArray[np.float64]:
    return np.asarray(np.log((1 + passages) / (1 + frequency)) + 1)
