"""Which sentence or paragraph is meant at a place of a text; positions are code points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kpdesk.core.letters import parted
from kpdesk.core.records import Paragraph
from kpdesk.core.sentences import sentences
from kpdesk.core.words import TOKEN

Span = tuple[int, int]
_RUN = re.compile(r"\S+")
_REACH = 120  # letters around a place in which the edge of a word is looked for


def sentence_at(paragraph: Paragraph, position: int, language: str | None = None) -> Span:
    """The sentence of a paragraph that holds a position; of two that meet there, the one that begins."""
    spans = sentence_spans(paragraph, language)
    before = [span for span in spans if span[0] <= position]
    return before[-1] if before else spans[0]


def sentence_spans(paragraph: Paragraph, language: str | None = None) -> list[Span]:
    """Every sentence of a paragraph; the whole paragraph where no letter stands in it."""
    found = sentences(paragraph.text, paragraph.language or language)
    return [(paragraph.start + start, paragraph.start + end) for start, end in found] or [
        (paragraph.start, paragraph.end)
    ]


def grown_by_sentence(body: Sequence[Paragraph], selected: Span, language: str | None = None) -> Span:
    """The selection widened to whole sentences; where it was whole sentences already, with the next one."""
    touched = [each for each in body if each.start < selected[1] and each.end > selected[0]]
    spans = [span for each in touched for span in sentence_spans(each, language)]
    inside = [span for span in spans if span[0] < selected[1] and span[1] > selected[0]]
    if not inside:
        return selected
    whole = inside[0][0], inside[-1][1]
    after = [span for span in spans if span[0] >= whole[1]]
    return (whole[0], after[0][1]) if whole == selected and after else whole


def grown_by_paragraph(body: Sequence[Paragraph], selected: Span) -> Span:
    """The selection widened to whole paragraphs; where it was whole paragraphs already, with the next one."""
    touched = [each for each in body if each.start < selected[1] and each.end > selected[0]]
    if not touched:
        return selected
    whole = touched[0].start, touched[-1].end
    after = [each for each in body if each.start > whole[1]]
    return (whole[0], after[0].end) if whole == selected and after else whole


def with_end_at(text: str, span: Span, to: int, *, last: bool, letters: bool = False) -> Span:
    """The stretch with its beginning or, where `last`, its end pulled to a place: the nearest edge of a word there.

    With `letters` the place itself. It stays where it was if nothing would be left; no space is at its edges, and no
    letter is parted from its accents, no emoji cut in two.
    """
    low, high = (span[0] + 1, len(text)) if last else (0, span[1] - 1)
    to = min(max(to, low), high)
    if letters:
        letter = _off_spaces(text, to, low, high=high, last=last)
        return span if letter is None else (span[0], letter) if last else (letter, span[1])
    edges = [edge for edge in _edges(text, to, last=last) if low <= edge <= high and not parted(text, edge)]
    if not edges:
        return span
    edge = min(edges, key=lambda each: abs(each - to))
    return (span[0], edge) if last else (edge, span[1])


def _off_spaces(text: str, to: int, low: int, *, high: int, last: bool) -> int | None:
    """The place moved into the stretch, off spaces and to the edge of a letter; None where nothing is left."""
    step = -1 if last else 1
    while low <= to <= high:
        letter = text[to - 1] if last else text[to]
        if not letter.isspace() and not parted(text, to):
            return to
        to += step
    return None


def _edges(text: str, to: int, *, last: bool) -> Iterator[int]:
    """Where words end (`last`) or begin near a place, each with and without the marks that cling to it."""
    first = max(0, text.rfind(" ", 0, max(0, to - _REACH)))
    stop = text.find(" ", to + _REACH)  # not within a word, whose middle would be taken for its end
    for run in _RUN.finditer(text, first, len(text) if stop < 0 else stop):
        words = [(word.start(), word.end()) for word in TOKEN.finditer(text, run.start(), run.end())]
        first_word, last_word = (words[0][0], words[-1][1]) if words else (run.start(), run.end())
        yield from (end for _, end in words) if last else (start for start, _ in words)
        yield from range(last_word, run.end() + 1) if last else range(run.start(), first_word + 1)
