"""How alike two places are, by their words and by what stands around them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio_alignment

from kpdesk.core.anchor.mapping import WordMap
from kpdesk.core.anchor.places import CONTEXT, occurrences

# What words and context weigh: 50, 20 and 20, as in the Hypothesis client.
_QUOTE_WEIGHT = 5 / 9
# A place is not sought further in a text than this many equal quotations.
_MOST_COPIES = 200
_FUZZY_PLACES = 3
_LEAST_LIKE = 50


class Place(NamedTuple):
    """A stretch of a text."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words at this place."""
        return self.text[self.start : self.end]

    @property
    def prefix(self) -> str:
        """What stands before it."""
        return self.text[max(0, self.start - CONTEXT) : self.start]

    @property
    def suffix(self) -> str:
        """What stands after it."""
        return self.text[self.end : self.end + CONTEXT]

    def overlaps(self, other: Place) -> bool:
        """Whether both share more than a quarter of the shorter one."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return 4 * shared > min(self.end - self.start, other.end - other.start)

    def fitted_to(self, wanted: str) -> Place:
        """The place drawn to whole words, without spaces at its ends, and to the paragraph where `wanted` is in one."""
        text, start, end = self
        while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        if "\n" not in wanted:
            start, end = _longest_line(text, start, end)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if text[end : end + 1] == wanted[-1:] and not wanted[-1:].isalnum():
            end += 1
        return Place(text, start, end)


def _longest_line(text: str, start: int, end: int) -> tuple[int, int]:
    cuts = [start - 1, *(n for n in range(start, end) if text[n] == "\n"), end]
    return max(((a + 1, b) for a, b in pairwise(cuts)), key=lambda line: line[1] - line[0])


def words_alike(a: Place, b: Place) -> float:
    """How alike the words of two places are, letter by letter, 0 to 1."""
    return Indel.normalized_similarity(a.words, b.words)


def alike(a: Place, b: Place) -> float:
    """How alike two places are with what stands around them, 0 to 1."""
    return _QUOTE_WEIGHT * words_alike(a, b) + (1 - _QUOTE_WEIGHT) * context_alike(a, b)


def context_alike(a: Place, b: Place) -> float:
    """How alike the 64 code points around two places are, 0 to 1.

    Paragraphs move: only what stands in the same paragraph counts where that is more alike.
    """
    whole = _sides_alike((a.prefix, a.suffix), (b.prefix, b.suffix))
    inside_a = a.prefix.rpartition("\n")[2], a.suffix.partition("\n")[0]
    inside_b = b.prefix.rpartition("\n")[2], b.suffix.partition("\n")[0]
    if min(sum(map(len, inside_a)), sum(map(len, inside_b))) < CONTEXT // 2:
        return whole
    return max(whole, _sides_alike(inside_a, inside_b))


def _sides_alike(a: tuple[str, str], b: tuple[str, str]) -> float:
    length = sum(map(len, (*a, *b)))
    if not length:
        return 1.0
    return 1 - sum(Indel.distance(one, other) for one, other in zip(a, b, strict=True)) / length


def places_like(wanted: Place, text: str) -> Iterator[Place]:
    """Where `wanted` may stand in a text: its copies, and the places most like it with and without its context."""
    for n, (start, end) in enumerate(occurrences(text, wanted.words)):
        if n == _MOST_COPIES:
            break
        yield Place(text, start, end)
    around = Place(wanted.text, max(0, wanted.start - CONTEXT), min(len(wanted.text), wanted.end + CONTEXT))
    for found in _most_alike(around.words, text):
        yield from _fitted(wanted, around, found)
    for found in _most_alike(wanted.words, text):
        yield found.fitted_to(wanted.words)
        yield from _fitted(wanted, around, Place(text, max(0, found.start - CONTEXT), found.end + CONTEXT))


def _most_alike(wanted: str, text: str) -> Iterator[Place]:
    """The places most like some words, best first; each is blanked before the next is sought."""
    if len(wanted) >= len(text):
        yield Place(text, 0, len(text))
        return
    rest = text
    for _ in range(_FUZZY_PLACES):
        found = partial_ratio_alignment(wanted, rest, score_cutoff=_LEAST_LIKE)
        if found is None or found.dest_start == found.dest_end:
            return
        start, end = found.dest_start, found.dest_end
        yield Place(text, start, end)
        rest = rest[:start] + "\0" * (end - start) + rest[end:]


def _fitted(wanted: Place, around: Place, window: Place) -> Iterator[Place]:
    """Where `wanted` stands inside a window that is like what stands around it."""
    start, end = WordMap(around.words, window.words).span(wanted.start - around.start, wanted.end - around.start)
    if start < end:
        yield Place(window.text, window.start + start, min(len(window.text), window.start + end)).fitted_to(
            wanted.words
        )
