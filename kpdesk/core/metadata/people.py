"""Finds who speaks: names beside titles and offices, in the first and the last lines of a text."""

from __future__ import annotations

import re

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.names import HONORIFIC, NAME, introductions, is_office, name_in, tidy
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Certainty, Paragraph

_CONTACT = pattern(
    r"(?:for )?(?:more|further) information|(?:media |press )?contacts?|inquiries|enquiries",
    r"(?:pour )?(?:plus d'informations?|en savoir plus|tout renseignement)|contacto|"
    r"m[áa]s informaci[óo]n|para (?:mais|m[áa]s) informa\w+|mais informa[çc][õo]es|contato",
    r"контакт\w*|дополнительн\w+ информаци\w+|(?:ل?مزيد من المعلومات|للاتصال|للتواصل|جهة الاتصال)",
)
_REACH = re.compile(r"@|\+\d|www\.|https?://|\d{3}[\s-]\d{2}")
_READ = 2000
_LONGEST_SIGNATURE = 100
_SPOKE = re.compile(
    rf"(?i:spoke|speaks|talked|sat down|interview(?:ed|s)?|conversation|s’est entretenu\w*|"
    rf"s'est entretenu\w*|entretien|habló|entrevist\w+|conversou|falou|поговорил\w*|беседу\w*)"
    rf"\s[^.?!]{{0,80}}?(?P<name>(?:{HONORIFIC})*{NAME})"
)
_SPEECHES = frozenset({"opening speech", "closing speech", "statement", "intervention", "letter"})


def find_speakers(reading: Reading, *, kind: str | None) -> Found[tuple[str, ...]] | None:
    """The persons who speak in the text; a contact under a press release is not one of them."""
    if kind == "interview":
        return _interviewed(reading) or _in_title(reading)
    found = _in_title(reading)
    return found or (_signed(reading) if kind in _SPEECHES else None)


def _in_title(reading: Reading) -> Found[tuple[str, ...]] | None:
    for paragraph in reading.zones.title:
        found = _alone(reading, paragraph) or _named(reading, paragraph)
        if found:
            return found
    return None


def _alone(reading: Reading, paragraph: Paragraph) -> Found[tuple[str, ...]] | None:
    """A known person whose name is the whole line."""
    known = _known(reading, paragraph)
    return known if known and len(known.quote) == len(paragraph.text.strip(" ,،.")) else None


def _named(reading: Reading, paragraph: Paragraph) -> Found[tuple[str, ...]] | None:
    """The first person that a title line introduces."""
    found = (_name_at(reading, paragraph, place, certainty="stated") for place in introductions(paragraph.text))
    return next((each for each in found if each), None)


def _name_at(
    reading: Reading, paragraph: Paragraph, place: int, *, certainty: Certainty
) -> Found[tuple[str, ...]] | None:
    """The name that begins at a place, if a title or an office says that it is one."""
    found = name_in(paragraph.text[place:])
    if not found or not (found.titled or is_office(found.rest) or not found.rest.strip(" .,،;")):
        return None
    start, end = place + found.start, place + found.start + len(found.name)
    spans = [(seen.start, seen.end) for seen in reading.organisations(paragraph)]
    spans += [(seen.start, seen.end) for seen in reading.places(paragraph)]
    if any(first < end and start < last for first, last in spans):
        return None
    known = reading.facts.people_names.find(found.name)
    name = known[0].value.name if known else tidy(found.name)
    return Found((name,), quote=paragraph.text[place:end], certainty=certainty)


def _known(reading: Reading, paragraph: Paragraph) -> Found[tuple[str, ...]] | None:
    seen = reading.facts.people_names.find(paragraph.text)
    if not seen:
        return None
    first = seen[0]
    return Found((first.value.name,), quote=paragraph.text[first.start : first.end], certainty="stated")


def _interviewed(reading: Reading) -> Found[tuple[str, ...]] | None:
    for paragraph in (*reading.zones.title, *reading.zones.lead):
        if paragraph.kind in {"question", "answer"}:
            continue
        known = _known(reading, paragraph)
        if known:
            return known
        match = _SPOKE.search(paragraph.text[:_READ])
        found = _name_at(reading, paragraph, match.start("name"), certainty="derived") if match else None
        if found:
            return found
    return None


def _signed(reading: Reading) -> Found[tuple[str, ...]] | None:
    """A name with an office under a speech, unless it stands there to be asked."""
    tail = reading.zones.tail
    if any(_CONTACT.search(flat(each.text)) or _REACH.search(each.text) for each in tail):
        return None
    for paragraph, following in zip(tail, (*tail, None)[1:], strict=True):
        found = name_in(paragraph.text)
        if found and len(paragraph.text) < _LONGEST_SIGNATURE and _has_office(reading, found.rest, following):
            return _name_at(reading, paragraph, 0, certainty="derived")
    return None


def _has_office(reading: Reading, rest: str, following: Paragraph | None) -> bool:
    """Whether an office stands after the name, or in the line below it."""
    if rest.strip(" ,،.") or following is None:
        return is_office(rest)
    names = reading.organisations(following)
    return is_office(following.text) or (bool(names) and names[0].start == 0)
