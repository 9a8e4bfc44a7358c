"""Chooses the date of a text among the dates that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kpdesk.core.metadata.dates import Dated, find_dates
from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.occasions import years_in
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Certainty, DatePrecision, Paragraph

_DATELINE = 70
_LONGEST_SIGNED = 80
_ENDED = pattern(
    r"came to an end|ended|conclud\w+|closed|drew to a close|wrapped up",
    r"s'est (?:achev[ée]e?|termin[ée]e?|conclue?)|a pris fin|s'est cl[ôo]tur[ée]e?",
    r"concluy[óo]|finaliz[óo]|termin[óo]|se clausur[óo]|terminou|encerrou|concluiu|chegou ao fim",
    r"завершил\w+|закончил\w+|закрыл\w+|اختتم\w*|انتهت|انتهى",
)
# Dates of the page, not of the text.
_KEPT = pattern(
    r"(?:last )?(?:updated|modified|accessed|retrieved|printed|downloaded)|copyright|"
    r"mis(?:e)? [àa] jour|consult[ée]\w*",
    r"actualizad\w+|atualizad\w+|consultad\w+|обновлен\w*|дата обращения|آخر تحديث",
)
_FILE_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")


def find_date(reading: Reading, *, kind: str | None) -> Found[tuple[str, DatePrecision]] | None:
    """The date of the statement as ISO and its precision.

    The days of a meeting are not the day of the statement: what is taken from them is "derived".
    """
    zones = reading.zones
    return (
        _single(reading, zones.title)
        or _dateline(reading)
        or _signed(reading)
        or _of_span(reading, kind)
        or _month(reading, zones.title)
        or _ended(reading)
        or _year_of_span(reading)
        or _in_file_name(reading.file_name)
        or _of_property(reading)
    )


def find_year(reading: Reading, *, date: Found[tuple[str, DatePrecision]] | None) -> Found[int] | None:
    """The year of the date, or one that the title lines or the file name give."""
    if date:
        return Found(
            int(date.value[0][:4]), date.quote, certainty="stated" if date.certainty == "stated" else date.certainty
        )
    for paragraph in reading.zones.title:
        years = years_in(paragraph.text)
        if len(set(years)) == 1:
            return Found(years[0], str(years[0]), certainty="derived")
    named = years_in(re.sub(r"[_.-]", " ", reading.file_name))
    return Found(named[-1], str(named[-1]), certainty="guess") if named else None


def _quote(paragraph: Paragraph, dated: Dated) -> str:
    return paragraph.text[dated.start : dated.end]


def _day(paragraph: Paragraph, dated: Dated, certainty: Certainty) -> Found[tuple[str, DatePrecision]]:
    other: tuple[str, ...] = ()
    if dated.doubtful:
        certainty, other = "guess", (f"{dated.iso[:4]}-{dated.iso[8:]}-{dated.iso[5:7]}",)
    return Found((dated.iso, dated.precision), quote=_quote(paragraph, dated), certainty=certainty, other=other)


def _single(reading: Reading, lines: Iterable[Paragraph]) -> Found[tuple[str, DatePrecision]] | None:
    days = [(p, d) for p, d in reading.dates_in(lines) if d.precision == "day" and not d.until]
    if not days:
        return None
    # Of several, the one that stands alone in its line dates the text.
    paragraph, dated = min(days, key=lambda each: len(each[0].text) - (each[1].end - each[1].start))
    return _day(paragraph, dated, "stated")


def _dateline(reading: Reading) -> Found[tuple[str, DatePrecision]] | None:
    """A date before the first sentence: "LUANDA, 5 June 2015 - The coalition ..."."""
    for paragraph in reading.zones.lead[:1]:
        for dated in reading.dates(paragraph)[:1]:
            before, after = paragraph.text[: dated.start], paragraph.text[dated.end :]
            set_off = re.match(r"\s*(?:г\.|года)?\s*[)\]]?\s*[-–—:.|/(]", after)
            if dated.precision == "day" and not dated.until and set_off and _is_place(before):
                return _day(paragraph, dated, "stated")
    return None


def _is_place(before: str) -> bool:
    return len(before) <= _DATELINE and len(before.split()) <= 6 and not re.search(r"[.!?;]\s", before)


def _signed(reading: Reading) -> Found[tuple[str, DatePrecision]] | None:
    """A date in a short line of its own under the text."""
    for paragraph in reversed(reading.zones.tail):
        if _KEPT.search(flat(paragraph.text)):
            continue
        for dated in reading.dates(paragraph):
            words_beside = len((paragraph.text[: dated.start] + paragraph.text[dated.end :]).split())
            if (
                len(paragraph.text) <= _LONGEST_SIGNED
                and words_beside <= 6
                and not dated.until
                and dated.precision == "day"
            ):
                return _day(paragraph, dated, "stated")
    return None


def _of_span(reading: Reading, kind: str | None) -> Found[tuple[str, DatePrecision]] | None:
    """From the days of the meeting: an opening speech is of the first, a closing speech of the last."""
    for paragraph, dated in reading.dates_in(reading.zones.title):
        if dated.until and dated.year:
            iso, precision = _within(dated, kind)
            return Found((iso, precision), quote=_quote(paragraph, dated), certainty="derived")
    return None


def _within(dated: Dated, kind: str | None) -> tuple[str, DatePrecision]:
    until = dated.until or dated.iso
    if kind == "opening speech":
        return dated.iso, "day"
    if kind == "closing speech":
        return until, "day"
    return (dated.iso[:7], "month") if dated.iso[:7] == until[:7] else (dated.iso[:4], "year")


def _month(reading: Reading, lines: Iterable[Paragraph]) -> Found[tuple[str, DatePrecision]] | None:
    months = ((paragraph, dated) for paragraph, dated in reading.dates_in(lines) if dated.precision == "month")
    first = next(months, None)
    return Found((first[1].iso, "month"), quote=_quote(*first), certainty="stated") if first else None


def _ended(reading: Reading) -> Found[tuple[str, DatePrecision]] | None:
    """The day on which, by the first sentences, the meeting ended."""
    for paragraph in reading.zones.lead[:2]:
        for dated in reading.dates(paragraph)[:1]:
            sentence = paragraph.text[: dated.end]
            if (
                dated.precision == "day"
                and dated.year
                and not dated.until
                and _ENDED.search(flat(sentence))
                and len(sentence) < 240
            ):
                return _day(paragraph, dated, "derived")
    return None


def _year_of_span(reading: Reading) -> Found[tuple[str, DatePrecision]] | None:
    """Of a text about a meeting, only the year is sure: it may be written before or after."""
    for paragraph, dated in reading.dates_in(reading.zones.lead[:2]):
        if dated.until and dated.year:
            return Found((dated.iso[:4], "year"), quote=_quote(paragraph, dated), certainty="derived")
    return None


def _in_file_name(name: str) -> Found[tuple[str, DatePrecision]] | None:
    spaced = _FILE_DAY.sub(r"\1-\2-\3", name)
    readings = (spaced.replace("_", " "), spaced.replace("_", "-"), re.sub(r"[_-]", " ", name))
    found = next((dated for each in readings for dated in find_dates(each) if not dated.until), None)
    if found is None:
        return None
    return Found((found.iso, found.precision), quote=name, certainty="guess" if found.doubtful else "derived")


def _of_property(reading: Reading) -> Found[tuple[str, DatePrecision]] | None:
    """The day a letter was sent; the day a file was made says nothing about its text."""
    value = reading.properties.get("date", "")
    sent = next((dated for dated in find_dates(value) if dated.precision == "day" and not dated.until), None)
    return Found((sent.iso, "day"), quote=value, certainty="derived") if sent else None
