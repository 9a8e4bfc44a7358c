"""Finds the meeting a statement belongs to, and asks the facts where it took place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kpdesk.core.facts import MeetingFact
from kpdesk.core.metadata.dates import Dated
from kpdesk.core.metadata.flat import flat
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.occasions import Mention, mentions, years_in
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Certainty, Meeting, MeetingType, Paragraph


@dataclass(frozen=True)
class _Choice:
    mention: Mention
    certainty: Certainty
    other: tuple[MeetingType, ...] = ()


def find_meeting(reading: Reading, *, date: str | None) -> Found[Meeting] | None:
    """The meeting; `date` is the statement's ISO date, which gives the year where the meeting has none.

    A text that names its meeting in two ways keeps the other reading in `other`, and the value is a guess.
    """
    choice = _from_title(reading) or _from_lead(reading, date)
    if choice is None:
        return _from_file_name(reading)
    year, certainty = _year(reading, choice, date)
    if year is None:
        return None
    meeting, also = _placed(reading, Meeting(year, choice.mention.type), date)
    other = tuple(f"{year} {kind}" for kind in choice.other) + also
    return Found(meeting, quote=choice.mention.quote, certainty="guess" if other else certainty, other=other)


def _from_title(reading: Reading) -> _Choice | None:
    seen = [mention for paragraph in reading.zones.title for mention in mentions(paragraph)]
    if not seen:
        return None
    dated = [mention for mention in seen if mention.year] or seen
    first = dated[0]
    other = tuple(dict.fromkeys(each.type for each in seen if each.type != first.type))
    sure = not other and bool(reading.schemes)
    return _Choice(first, "stated" if sure else "guess", other=other)


def _from_lead(reading: Reading, date: str | None) -> _Choice | None:
    """A meeting named only in the first paragraphs counts where they speak of a known scheme."""
    seen = [mention for paragraph in reading.zones.lead for mention in _meant(mentions(paragraph))]
    near = (*reading.zones.title, *reading.zones.lead)
    if not seen or not any(name.value.scheme for paragraph in near for name in reading.organisations(paragraph)):
        return None
    kinds = tuple(dict.fromkeys(mention.type for mention in seen))
    known = _known_by_span(reading, date)
    kind = known.type if known and known.type in kinds else _leading(seen)
    first = next((each for each in seen if each.type == kind and each.year), None)
    first = first or next(each for each in seen if each.type == kind)
    return _Choice(first, "guess" if len(kinds) > 1 else "derived", other=tuple(each for each in kinds if each != kind))


def _meant(seen: Sequence[Mention]) -> list[Mention]:
    """The mentions without those of all meetings at once ("the intersessional and plenary meetings")."""
    paired = [(one, two) for one, two in pairwise(seen) if one.year is two.year is None and _is_paired(one, two)]
    general = {(each.start, each.end) for pair in paired for each in pair}
    return [each for each in seen if (each.start, each.end) not in general]


def _is_paired(one: Mention, two: Mention) -> bool:
    return one.type != two.type and bool(_BOTH.fullmatch(flat(one.paragraph.text[one.end : two.start])))


_BOTH = re.compile(
    r"\W*(?:meetings?|sessions?|reunion(?:es|s)?|reunioes|sesiones)?\W*(?:and|or|et|ou|y|o|e|и|или|و|أو)\W*(?:[a-z]{1,4}\W+){0,2}"
)


def _leading(seen: Sequence[Mention]) -> MeetingType:
    """The type named with a year, else the one named first."""
    return next((each.type for each in seen if each.year), seen[0].type)


def _known_by_span(reading: Reading, date: str | None) -> MeetingFact | None:
    """The known meeting whose days the first paragraphs give ("from 20 to 24 June")."""
    spans = [dated for _, dated in reading.dates_in(reading.zones.lead) if dated.until]
    facts = [fact for fact in reading.facts.meetings if spans and fact.scheme in reading.schemes]
    return next((fact for dated in spans for fact in facts if _same_days(dated, fact, date)), None)


def _same_days(dated: Dated, fact: MeetingFact, date: str | None) -> bool:
    year = str(dated.year or (date or "")[:4])
    if not (fact.start and fact.end and dated.until) or str(fact.year) != year:
        return False
    return (dated.iso[-5:], dated.until[-5:]) == (fact.start[-5:], fact.end[-5:])


def _year(reading: Reading, choice: _Choice, date: str | None) -> tuple[int | None, Certainty]:
    if choice.mention.year:
        return choice.mention.year, choice.certainty
    lesser: Certainty = "guess" if choice.certainty == "guess" else "derived"
    for paragraph in reading.zones.title:
        years = years_in(paragraph.text)
        if years:
            return years[0], lesser
    if date:
        return int(date[:4]), lesser
    named = years_in(re.sub(r"[_.-]", " ", reading.file_name)) or _only_year(reading, choice.mention)
    return (named[0], "guess") if named else (None, "guess")


def _only_year(reading: Reading, mention: Mention) -> list[int]:
    """The year of the only known meeting of that type in the city or country named in the same line."""
    cities = {place.value.city for place in reading.places(mention.paragraph)}
    countries = {
        seen.value.country for seen in reading.organisations(mention.paragraph) if seen.value.kind == "country"
    }
    known = {
        fact.year
        for fact in reading.facts.meetings
        if fact.type == mention.type
        and fact.scheme in reading.schemes
        and (fact.city in cities if cities else fact.country in countries)
    }
    return list(known) if len(known) == 1 else []


def _from_file_name(reading: Reading) -> Found[Meeting] | None:
    name = re.sub(r"[_+]", " ", reading.file_name.rsplit(".", 1)[0])
    line = Paragraph(1, "heading", speaker=None, start=0, end=len(name), text=re.sub(r"[-.]", " ", name))
    years = years_in(line.text)
    mention = next(iter(mentions(line)), None)
    if mention is None or not years or not reading.schemes:
        return None
    meeting, _ = _placed(reading, Meeting(mention.year or years[0], mention.type), None)
    return Found(meeting, quote=reading.file_name, certainty="guess")


def _placed(reading: Reading, meeting: Meeting, date: str | None) -> tuple[Meeting, tuple[str, ...]]:
    """The meeting with its city and country, and the city the text gives where that is another one."""
    city, country = _named_place(reading)
    known = [fact for scheme in reading.schemes for fact in reading.facts.meeting(scheme, meeting.year, meeting.type)]
    if len(known) > 1:
        known = [fact for fact in known if fact.city == city or _during(fact, date)][:1]
    if not known:
        return Meeting(meeting.year, meeting.type, city=city, country=country), ()
    fact = known[0]
    if not city and _held_online(reading):
        return Meeting(meeting.year, meeting.type, country=fact.country), ()
    place = Meeting(
        meeting.year, meeting.type, city=fact.city or (city if country == fact.country else None), country=fact.country
    )
    conflict = city and fact.city and country and country != fact.country and _beside_mention(reading, city)
    return place, ((f"{meeting.year} {meeting.type}, {city}",) if conflict else ())


def _held_online(reading: Reading) -> bool:
    """Whether the title lines call the meeting virtual: then no city is said of it, whatever the facts know."""
    return any(_ONLINE.search(paragraph.text) for paragraph in reading.zones.title)


_ONLINE = re.compile(
    r"\b(?:virtual(?:ly)?|virtuel(?:le)?|on-?line|en ligne|en línea|em linha|виртуальн\w*|онлайн)\b"
    r"|افتراضي|عبر الإنترنت",
    re.IGNORECASE,
)


def _during(fact: MeetingFact, date: str | None) -> bool:
    return bool(date and fact.start and fact.end and fact.start <= date <= fact.end)


def _named_place(reading: Reading) -> tuple[str | None, str | None]:
    """The city in the title lines, known or written as "City, Country"."""
    for paragraph in reading.zones.title:
        for place in reading.places(paragraph):
            return place.value.city, place.value.country or None
    for paragraph in reading.zones.title:
        for seen in reading.organisations(paragraph):
            match = _CITY.search(paragraph.text[: seen.start])
            if seen.value.kind == "country" and match:
                return match["city"], seen.value.country
    return None, None


_CITY = re.compile(r"(?:^|[,:–—]\s)(?P<city>[^\W\d_a-z][\w’'-]*(?:[ -][^\W\d_a-z][\w’'-]*){0,2})(?:, | \()$")


def _beside_mention(reading: Reading, city: str) -> bool:
    lines = [paragraph for paragraph in reading.zones.title if mentions(paragraph)]
    return any(place.value.city == city for line in lines for place in reading.places(line))
