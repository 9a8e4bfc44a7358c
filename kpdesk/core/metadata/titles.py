"""Chooses the title among the first lines of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.labels import kind_words
from kpdesk.core.metadata.names import is_person_line, names_deliverer, offices, tells_deliverer
from kpdesk.core.metadata.occasions import mentions
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Paragraph
from kpdesk.core.words import is_content, words

_NEVER = pattern(
    r"for immediate release|pour diffusion imm[ée]diate|para (?:publicaci[óo]n|difusi[óo]n|"
    r"divulga[çc][ãa]o) (?:inmediata|imediata)",
    r"для немедленн\w+ (?:распространения|публикации)|للنشر الفوري|check against delivery|"
    r"as delivered|news|press|media",
    r"agenda item \d+|embargoed.*|confidential|draft|translation|unofficial translation|"
    r"original: \w+|english|fran[çc]ais|espa[ñn]ol|portugu[êe]s",
)
_ADDRESS = re.compile(r"https?://|www\.|@|tel\.?:|phone|^\+?\d[\d\s()-]+$")
_CREDIT = pattern(
    r"(?:photos?|photograph(?:y|s)?|pictures?|images?|caption|credits?|source|cr[ée]dit(?:o|os|s)?|fotos?|"
    r"fotograf[íi]as?|imagem|imagen|фото\w*|снимок|источник|(?:ال)?صورة|المصدر)\s*(?:credits?|by|par|por)?\s*[:©/]"
)
_JUNK_PROPERTY = re.compile(
    r"^(?:microsoft word|untitled|document\d*|slide|powerpoint)|\.(?:docx?|pdf|txt|rtf|odt|indd)$|^[\w-]{0,12}\d+$",
    re.IGNORECASE,
)
_KIND, _WORD, _MOST_WORDS, _HEADING, _FIRST, _MEETING = 3.0, 0.6, 8, 1.0, 0.1, 0.6
_ENOUGH = 0.9


def find_title(reading: Reading) -> Found[str] | None:
    """The title: the first line that says most; a line of the organisation alone only if nothing else is there."""
    lines = [paragraph for paragraph in reading.zones.title if _may_be_title(reading, paragraph)]
    scored = [(_score(reading, paragraph) - _FIRST * place, -place, paragraph) for place, paragraph in enumerate(lines)]
    if scored:
        score, _, best = max(scored, key=lambda each: each[:2])
        if best.kind == "heading" or score >= _ENOUGH:
            return Found(best.text, quote=best.text, certainty="stated")
    return _of_property(reading)


def _may_be_title(reading: Reading, paragraph: Paragraph) -> bool:
    plain = flat(paragraph.text).strip(" *_:.-")
    if not any(each.isalpha() for each in plain) or _NEVER.fullmatch(plain) or _ADDRESS.search(plain):
        return False
    if _CREDIT.match(f"{plain} "):
        return False
    if (
        paragraph.text[0] in "[("
        or names_deliverer(paragraph.text)
        or (is_person_line(paragraph.text) and not kind_words(paragraph.text))
    ):
        return False
    if len(plain.split()) == 1 and not kind_words(paragraph.text):
        return False
    return bool(_own_words(reading, paragraph) or kind_words(paragraph.text)) or not reading.dates(paragraph)


def _score(reading: Reading, paragraph: Paragraph) -> float:
    own = min(len(_own_words(reading, paragraph)), _MOST_WORDS)
    kinds = kind_words(paragraph.text)
    if kinds and kinds[0][0] == "press release" and not own:
        # A press release has a headline besides its label; speeches often have only the label.
        return 0.0
    score = _WORD * own
    score += _KIND if kinds else 0.0
    score += _HEADING if paragraph.kind == "heading" else 0.0
    score += _MEETING if mentions(paragraph) else 0.0
    score -= _KIND / 2 if tells_deliverer(paragraph.text) else 0.0
    # A line with a date says where and when, not what.
    return score - (_KIND if reading.dates(paragraph) and not kinds else 0.0)


def _own_words(reading: Reading, paragraph: Paragraph) -> Sequence[str]:
    """The words of a line that are not names, dates, places, meetings or kinds of document."""
    text = paragraph.text
    spans = [(each.start, each.end) for each in reading.organisations(paragraph)]
    spans += [(each.start, each.end) for each in reading.dates(paragraph)]
    spans += [(each.start, each.end) for each in mentions(paragraph)]
    spans += [(each.start, each.end) for each in reading.places(paragraph)]
    spans += [(each.start, each.end) for each in reading.facts.people_names.find(text)]
    spans += [(start, end) for _, _, start, end in kind_words(text)] + offices(text)
    return [
        word.folded
        for word in words(text)
        if word.folded.isalpha() and is_content(word) and not any(start <= word.start < end for start, end in spans)
    ]


def _of_property(reading: Reading) -> Found[str] | None:
    title = " ".join(reading.properties.get("title", "").split())
    if not title or _JUNK_PROPERTY.search(title) or not any(each.isalpha() for each in title):
        return None
    return Found(title, quote=title, certainty="guess")
