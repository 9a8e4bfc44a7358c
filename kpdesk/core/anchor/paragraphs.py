"""Which paragraph of a newer text an old one became, wherever it went; none where two are nearly as like it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from rapidfuzz.distance import Indel

from kpdesk.core.anchor.likeness import Place
from kpdesk.core.anchor.mapping import WordMap
from kpdesk.core.anchor.neighbours import Neighbours
from kpdesk.core.wording import folded, units

_LIKE = 0.55
# How much more alike a paragraph must be than any other, so that it is the one.
_LEAD = 0.2
# Of shorter paragraphs many are alike by chance: these have to be more alike, and by more.
_FEW_WORDS, _FEWEST_WORDS = 8, 5
_LIKE_OF_FEW, _LEAD_OF_FEW = 0.7, 0.4
# So much is left of a paragraph that was edited where it stood.
_EDITED = 0.6


class ParagraphPairs:
    """The paragraphs of two texts, paired by their words when asked for one."""

    def __init__(self, old: str, new: str) -> None:
        self._old_text, self._new_text = old, new
        self._pairs: dict[int, int | None] = {}
        self._neighbours: dict[int, Neighbours] = {}

    def place_of(self, origin: Place) -> Place | None:
        """Where the words of a place stand in the paragraph that its own became; None where that is not sure."""
        here, there = self._pair_of(origin)
        if there is None:
            return None
        start, begins = self._old.starts[here], self._new.starts[there]
        words = WordMap(self._old.lines[here], self._new.lines[there])
        mapped = words.span(origin.start - start, origin.end - start)
        return Place(self._new_text, begins + mapped[0], begins + mapped[1]) if mapped[0] < mapped[1] else None

    def hold(self, origin: Place) -> bool:
        """Whether `place_of` is sure of a place though few of its words may be left."""
        here, there = self._pair_of(origin)
        start = self._old.starts[here]
        return there is not None and (
            self._old.lines[here] == self._new.lines[there]
            or self._around(here, there).hold(origin.start - start, origin.end - start)
        )

    def homes(self, origin: Place) -> tuple[range, range] | None:
        """Where the paragraph of a place stands in the old text and in the new one; None where that is not sure."""
        here, there = self._pair_of(origin)
        return None if there is None else (self._old.span(here), self._new.span(there))

    @cached_property
    def _old(self) -> _Paragraphs:
        return _Paragraphs(self._old_text)

    @cached_property
    def _new(self) -> _Paragraphs:
        return _Paragraphs(self._new_text)

    @cached_property
    def _edited(self) -> list[int]:
        """The new paragraphs that no old one equals."""
        before = set(self._old.lines)
        return [n for n, line in enumerate(self._new.lines) if line not in before]

    def _around(self, here: int, there: int) -> Neighbours:
        if here not in self._neighbours:
            self._neighbours[here] = Neighbours(self._old.lines[here], self._new.lines[there])
        return self._neighbours[here]

    def _pair_of(self, origin: Place) -> tuple[int, int | None]:
        here = self._old.holding(origin.start)
        inside = origin.end <= self._old.starts[here] + len(self._old.lines[here])
        return here, self._pair(here) if inside else None

    def _pair(self, here: int) -> int | None:
        if here not in self._pairs:
            same = self._unchanged(here)
            if same is None:
                self._pairs[here] = self._alike(here)
            else:
                self._pairs[here] = None if self._stayed_edited(here, same) else same
        return self._pairs[here]

    def _unchanged(self, here: int) -> int | None:
        """The paragraph that is the same, letter for letter, where it stands once in either text."""
        line = self._old.lines[here]
        once = self._old.lines.count(line) == self._new.lines.count(line) == 1
        return self._new.lines.index(line) if once else None

    def _stayed_edited(self, here: int, same: int) -> bool:
        """Whether a paragraph may have been edited where it stood, and another have become what it was.

        Then one that no old one equals is like it, and stands more between its neighbours than the same one does.
        """
        fits = self._fit(here, same)
        for n in self._edited:
            like = Indel.normalized_similarity(self._old.words[here], self._new.words[n], score_cutoff=_EDITED)
            if like >= _EDITED and self._fit(here, n) > fits:
                return True
        return False

    def _fit(self, here: int, there: int) -> float:
        """How alike the paragraphs around two are, those before and those after them, 0 to 2."""
        sides = zip(self._old.around(here), self._new.around(there), strict=True)
        return sum(Indel.normalized_similarity(a, b) for a, b in sides)

    def _alike(self, here: int) -> int | None:
        there = _only_like(self._old.words[here], self._new.words)
        back = None if there is None else _only_like(self._new.words[there], self._old.words)
        return there if back == here else None


class _Paragraphs:
    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.lines)][:-1]
        self.words = [[folded(unit) for unit in units(line)] for line in self.lines]

    def span(self, n: int) -> range:
        return range(self.starts[n], self.starts[n] + len(self.lines[n]) + 1)

    def around(self, n: int) -> tuple[Sequence[str], Sequence[str]]:
        """The words of the paragraphs before and after one; at an end of the text there are none."""
        return self.words[n - 1] if n else (), self.words[n + 1] if n + 1 < len(self.words) else ()

    def holding(self, place: int) -> int:
        return bisect_right(self.starts, place) - 1


def _only_like(wanted: Sequence[str], others: Sequence[Sequence[str]]) -> int | None:
    """The one that is like the wanted words, where the next is clearly less so."""
    if len(wanted) < _FEWEST_WORDS:
        return None
    best, second, found = 0.0, 0.0, None
    for n, words in enumerate(others):
        score = Indel.normalized_similarity(wanted, words, score_cutoff=max(0.0, second))
        if score > best:
            best, second, found = score, best, n
        else:
            second = max(second, score)
    like, lead = (_LIKE, _LEAD) if len(wanted) >= _FEW_WORDS else (_LIKE_OF_FEW, _LEAD_OF_FEW)
    return found if best >= like and best - second >= lead else None
