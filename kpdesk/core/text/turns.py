"""Finds who speaks in an interview: labels such as `NAME:` at the beginning of paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kpdesk.core.records import Paragraph
from kpdesk.core.text.cleaning import fold_marks
from kpdesk.core.text.known_words import ANSWERING, ASKING

_LABEL = re.compile(r"([^\W\d_][^:\n.!?؟;]{0,59}(?:\b[^\W\d_]{1,4}\.[^:\n.!?؟;]{0,40}){0,3}?)\s?:(?=\s|$)")
_LONGEST_LABEL = 8
_QUESTION_MARKS = ("?", "؟")
_ENDING = re.compile(r"[.!?…؟:;,][\"'”’»)\]]*$")
_SHORT_TAIL = 80


def label_of(text: str) -> str | None:
    """The name before a colon at the beginning of a paragraph, if it is set in capitals or is "Q" or "A"."""
    label = any_label_of(text)
    if label is None:
        return None
    loud = label.upper() == label and label.lower() != label and len(label) > 1
    return label if loud or fold_marks(label) in ASKING | ANSWERING else None


def any_label_of(text: str) -> str | None:
    """The few words before a colon at the beginning of a paragraph, in any case of letters."""
    match = _LABEL.match(text[:120])
    if not match or len(match[1].split()) > _LONGEST_LABEL:
        return None
    return match[1].strip()


def with_turns(body: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with speaker and question or answer, where the text is an interview; else unchanged."""
    labels = _speakers(body)
    if not labels:
        return list(body)
    askers = _askers(body, labels)
    result: list[Paragraph] = []
    speaker: str | None = None
    last = _last_spoken(body)
    for paragraph in body:
        name = _name(paragraph, labels)
        speaker = name or speaker
        if paragraph.kind == "heading" or paragraph.n > last:
            speaker = None
        result.append(_spoken(paragraph, speaker, askers))
    return result


def _spoken(paragraph: Paragraph, speaker: str | None, askers: frozenset[str] | None) -> Paragraph:
    if speaker is None or paragraph.kind == "note":
        return paragraph
    kind = paragraph.kind
    if kind == "paragraph" and askers:
        kind = "question" if speaker in askers else "answer"
    return Paragraph(
        paragraph.n, kind, speaker=speaker, start=paragraph.start, end=paragraph.end, text=paragraph.text,
        page=paragraph.page, language=paragraph.language, level=paragraph.level,
    )  # fmt: skip


def _name(paragraph: Paragraph, labels: frozenset[str]) -> str | None:
    label = any_label_of(paragraph.text) if paragraph.kind in ("paragraph", "item") else None
    return label if label in labels else None


def _speakers(body: Sequence[Paragraph]) -> frozenset[str]:
    """The labels that are names of speakers: two or more that come again, or in capitals and one comes again."""
    counts: Counter[str] = Counter()
    loud: Counter[str] = Counter()
    for paragraph in body:
        if paragraph.kind not in ("paragraph", "item"):
            continue
        counts.update(filter(None, [any_label_of(paragraph.text)]))
        loud.update(filter(None, [label_of(paragraph.text)]))
    again = frozenset(label for label, times in counts.items() if times > 1)
    if len(loud) > 1 and max(loud.values()) > 1:
        return frozenset(loud)
    return again if len(again) > 1 else frozenset()


def _askers(body: Sequence[Paragraph], labels: frozenset[str]) -> frozenset[str] | None:
    """Who asks: the labels under which most turns hold a question; None where nobody does."""
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for paragraph in body:
        name = _name(paragraph, labels)
        if name is not None:
            turns[name] += 1
            asked[name] += any(mark in paragraph.text for mark in _QUESTION_MARKS)
    known = frozenset(name for name in turns if fold_marks(name) in ASKING)
    asking = known or frozenset(name for name in turns if asked[name] * 2 > turns[name])
    return asking if asking and asking != frozenset(turns) else None


def _last_spoken(body: Sequence[Paragraph]) -> int:
    """The number of the last paragraph that can be somebody's words: short lines at the very end are not."""
    for paragraph in reversed(body):
        if paragraph.kind == "note":
            continue
        if len(paragraph.text) > _SHORT_TAIL or _ENDING.search(paragraph.text[-12:]):
            return paragraph.n
    return 0
