"""The words for a meeting in six languages, wherever they stand, and the year written beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.records import MeetingType, Paragraph

_WORDS: tuple[tuple[MeetingType, re.Pattern[str]], ...] = (
    (
        "other",
        pattern(
            r"(?:special|extraordinary) (?:plenary|intersessional|session)\w*|ministerial (?:meeting|"
            r"conference|session)|technical workshop",
            r"pl[ée]ni[èe]re extraordinaire|r[ée]union minist[ée]rielle|plenari[ao] extraordinari[ao]|"
            r"reuni[óo]n ministerial",
            r"plen[áa]ri[ao] extraordin[áa]ri[ao]|reuni[ãa]o ministerial|внеочередн\w+ пленарн\w+|"
            r"министерск\w+ (?:встреч\w+|совещани\w+)|اجتماع وزاري",
        ),
    ),
    (
        "intersessional",
        pattern(
            r"inter-?\s?sessionals?(?: meeting)?|intersessionnel(?:le)?s?|intersession",
            r"intersesional(?:es)?|inter-?sesional|entre per[íi]odos de sesiones",
            r"intersess(?:ional|ionais|[ãa]o)|reuni[ãa]o intercalar|intercalar",
            r"межсессионн\w+",
            r"(?:ما\s+)?بين\s+(?:الدورات|الدورتين|دورتين)",
        ),
    ),
    (
        "plenary",
        pattern(
            r"plenar(?:y|ies)",
            r"pl[ée]ni[èe]res?",
            r"plenari[ao]s?",
            r"plen[áa]ri[ao]s?",
            r"пленарн\w+|пленум\w*",
            r"(?:ال)?(?:اجتماع|جلسة|دورة)\s+(?:ال)?(?:عام|عامة|موسع|موسعة)",
            r"اجتماع(?:\s+\w+){1,3}\s+العام",
        ),
    ),
)
_YEAR = re.compile(r"(?<![\d/.-])(20[0-4]\d|199\d)(?![\d/]|-\d)")
_NEAR = 45
# A meeting that matters is named at the beginning; hostile texts name thousands.
_READ = 2000


@dataclass(frozen=True)
class Mention:
    """A meeting named in a paragraph; `year` is the one beside it, if any."""

    type: MeetingType
    paragraph: Paragraph
    start: int
    end: int
    year: int | None = None
    year_start: int = 0
    year_end: int = 0

    @property
    def quote(self) -> str:
        """The words that name the meeting, with its year where that stands beside it."""
        if self.year is None:
            return self.paragraph.text[self.start : self.end]
        return self.paragraph.text[min(self.start, self.year_start) : max(self.end, self.year_end)]


def mentions(paragraph: Paragraph) -> list[Mention]:
    """The meetings named in a paragraph, in order."""
    plain = flat(paragraph.text[:_READ])
    found: list[Mention] = []
    for kind, words in _WORDS:
        for match in words.finditer(plain):
            if not any(match.start() < each.end and each.start < match.end() for each in found):
                found.append(_mention(paragraph, plain, kind, (match.start(), match.end())))
    return sorted(found, key=lambda each: each.start)


def years_in(text: str) -> list[int]:
    """The years written in a text, from the nineties on."""
    return [int(match[1]) for match in _YEAR.finditer(flat(text))]


def _mention(paragraph: Paragraph, plain: str, kind: MeetingType, place: tuple[int, int]) -> Mention:
    start, end = place
    near = [
        (max(year.start() - end, start - year.end()), year)
        for year in _YEAR.finditer(plain)
        if year.end() >= start - _NEAR and year.start() <= end + _NEAR and not _apart(plain, place, year)
    ]
    if not near:
        return Mention(kind, paragraph, start=start, end=end)
    year = min(near, key=lambda each: each[0])[1]
    return Mention(
        kind, paragraph, start=start, end=end, year=int(year[1]), year_start=year.start(), year_end=year.end()
    )


def _apart(plain: str, place: tuple[int, int], year: re.Match[str]) -> bool:
    """Whether a sentence ends between the meeting and the year."""
    between = plain[year.end() : place[0]] if year.end() <= place[0] else plain[place[1] : year.start()]
    return bool(re.search(r"[.;!?]\s", between))
