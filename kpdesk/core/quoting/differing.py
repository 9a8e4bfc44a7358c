"""The place in a statement that a quotation is most like, and in how many words it differs from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.fuzz import partial_ratio_alignment

from kpdesk.core.glyphs import plain
from kpdesk.core.quoting.sources import Source
from kpdesk.core.records import QuoteMatch
from kpdesk.core.wording import Run, folded, is_word, steps, units, word_marks
from kpdesk.core.words import is_content, words

_LEAST_LIKE = 55
_CLOSER_LOOKS = 4
# Of the words of quotation and place, how many both must share, so that it counts as misquoted and not as unknown.
_LEAST_SHARED = 0.6
_FEWEST_WORDS = 2
_WORD_BACK = re.compile(r"[^\s.!?…؟]+\s+\Z")
_WORD_ON = re.compile(r"\s*[^\s.!?…؟,;:]+")


class Near(NamedTuple):
    """The nearest place, the number of words that differ, and how much of all words is shared, 0 to 1."""

    match: QuoteMatch
    words: int
    shared: float


class _Steps(NamedTuple):
    """How the units of a stretch of a statement become those of a quotation."""

    units: list[str]
    quoted: list[str]
    runs: list[Run]


def nearest(quotation: str, sources: Sequence[Source]) -> Near | None:
    """The most alike place, or None where none shares enough words with the quotation to have been meant."""
    looks = sorted(_glances(quotation, sources), key=lambda look: -look[0])[:_CLOSER_LOOKS]
    near = [_closer(quotation, source, start, end) for _, source, start, end in looks]
    return max((each for each in near if each is not None), key=lambda each: each.shared, default=None)


def _glances(quotation: str, sources: Sequence[Source]) -> Iterator[tuple[float, Source, int, int]]:
    shouted = quotation.isupper()
    sought = _small(quotation) if shouted else quotation
    for source in sources:
        there = _small(source.text) if shouted else source.text
        found = partial_ratio_alignment(sought, there, score_cutoff=_LEAST_LIKE)
        if found is not None and found.dest_start < found.dest_end:
            yield found.score, source, found.dest_start, found.dest_end


def _small(text: str) -> str:
    """The text in small letters, each at its place: the few whose small form is two letters stay as they are."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _closer(quotation: str, source: Source, start: int, end: int) -> Near | None:
    margin = max(40, len(quotation) // 4)
    low, high = max(0, start - margin), min(len(source.text), end + margin)
    low = source.text.rfind(" ", 0, low) + 1 if low else 0
    aligned = _aligned(source.text[low:high], quotation)
    first, last = _core(aligned)
    if first == last:
        return None
    offsets = [0, *accumulate(map(len, aligned.units))]
    begin, finish = low + offsets[first], low + offsets[last]
    finish -= len(source.text[begin:finish]) - len(source.text[begin:finish].rstrip())
    return _judged(quotation, source, *_with_ends(quotation, source, begin, finish))


def _judged(quotation: str, source: Source, start: int, end: int) -> Near | None:
    said = source.text[start:end]
    aligned = _aligned(said, quotation)
    equal, differing = _counts(aligned)
    most = max(sum(map(is_word, aligned.units)), sum(map(is_word, aligned.quoted)))
    shared = equal / most if most else 0.0
    content = sum(map(is_content, words(said)))
    if shared < _LEAST_SHARED or equal < _FEWEST_WORDS or content < _FEWEST_WORDS:
        return None
    marks = word_marks(said, quotation)
    return Near(QuoteMatch(source.key, source.version, source.paragraph(start), start, end, marks), differing, shared)


def _aligned(said: str, quotation: str) -> _Steps:
    a, b = units(said), units(quotation)
    return _Steps(a, b, steps(list(map(folded, a)), list(map(folded, b))))


def _core(aligned: _Steps) -> tuple[int, int]:
    """The units of the statement from the first to the last that the quotation has, without strays at the ends."""
    best = (0, 0, 0)
    total, begin = 0, 0
    for run in aligned.runs:
        if run.equal:
            begin = run.a0 if total <= 0 else begin
            total = max(0, total) + sum(map(is_word, aligned.units[run.a0 : run.a1]))
            best = max(best, (total, begin, run.a1), key=lambda each: each[0])
        else:
            total -= sum(map(is_word, aligned.units[run.a0 : run.a1]))
    return best[1], best[2]


def _with_ends(quotation: str, source: Source, start: int, end: int) -> tuple[int, int]:
    """The place with as many words of its sentence at either end as the quotation has there of its own."""
    runs = _aligned(source.text[start:end], quotation)
    lead, tail = runs.runs[0], runs.runs[-1]
    if lead.a0 == lead.a1:
        for _ in filter(is_word, runs.quoted[lead.b0 : lead.b1]):
            before = _WORD_BACK.search(source.text, max(0, start - 60), start)
            start = before.start() if before and "\n" not in before.group() else start
    if tail.a0 == tail.a1:
        for _ in filter(is_word, runs.quoted[tail.b0 : tail.b1]):
            after = _WORD_ON.match(source.text, end)
            end = after.end() if after and "\n" not in after.group() else end
    return start, end


def _counts(aligned: _Steps) -> tuple[int, int]:
    """How many words are equal, and how many differ, a word in other letters being one of these."""
    equal = differing = 0
    for run in aligned.runs:
        a, b = aligned.units[run.a0 : run.a1], aligned.quoted[run.b0 : run.b1]
        if not run.equal:
            differing += max(sum(map(is_word, a)), sum(map(is_word, b)))
            continue
        pairs = [(one, other) for one, other in zip(a, b, strict=True) if is_word(one)]
        equal += len(pairs)
        differing += sum(plain(one).strip() != plain(other).strip() for one, other in pairs)
    return equal, differing
