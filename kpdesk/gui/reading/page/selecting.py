"""Which sentence or paragraph is meant at a place of a text; positions are code points."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.records import Paragraph
from kpdesk.core.sentences import sentences

Span = tuple[int, int]


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
