"""Finds whose statement a text is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kpdesk.core.metadata.claims import Seen, also_claimed, claim
from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.labels import kind_words
from kpdesk.core.metadata.names import offices
from kpdesk.core.metadata.publishers import of_turns
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.metadata.zones import is_greeting
from kpdesk.core.records import Certainty, Paragraph

# What may stand between such words and the name: "on behalf of the Government of".
_REACH = 40
_REACH_OF_FIRST = 120
_CHAIR = re.compile(r"(?:the )?chair(?:man|woman|person)?(?:'s|s')?(?= )")
_BEHALF = pattern(
    r"on behalf of(?: the)?|in the name of(?: the)?|au nom de(?: la| l'|s)?|au nom d[ue]s?|"
    r"en nombre (?:de la|del|de)|en representaci[óo]n (?:de la|del|de)|em nome (?:da|do|de)|от имени|"
    r"باسم|نيابة عن"
)
_GENERIC = re.compile(
    r"\s*(?:the |la |le |l['’]|el |o |a )?((?:[^\W\d_a-zà-ÿа-яё][\w'’&.-]*)(?:\s+(?:of|and|the|for|"
    r"de|des|du|del|da|do|e|y|et|la|&)){0,2}(?:\s+[^\W\d_a-zà-ÿа-яё][\w'’&.-]*){1,7})"
)
_PERSON = pattern(
    r"mr|mrs|ms|dr|his|her|h\.e|hon|president|prime minister|minister|king|queen|monsieur|madame|"
    r"se[ñn]or\w*|senhor\w*|г-н\w*|السيد\w*|رئيس|فخامة|جلالة"
)
_ISO3 = re.compile(r"^([A-Z]{3})[_-]\d+[_-]")


def find_organisation(
    reading: Reading, *, kind: str | None, speakers: Found[tuple[str, ...]] | None
) -> Found[str] | None:
    """Whose statement it is: the organisation's label, or a country's name."""
    zones = reading.zones
    if kind == "interview":
        turns = of_turns(reading, answers=True)
        return turns or _of_person(reading, speakers) or _in_title(reading, but=_asker(reading))
    return (
        _in_title(reading)
        or _chair(reading)
        or (_scheme(reading) if kind in {"communique", "report"} else None)
        or _on_behalf(reading, (*zones.lead[:2], *zones.tail))
        or _signed(reading)
        or _opening(reading)
        or _of_person(reading, speakers)
        or _in_file_name(reading)
        or _unknown_on_behalf(reading)
    )


def _asker(reading: Reading) -> str | None:
    asks = of_turns(reading, answers=False)
    return asks.value if asks else None


def _in_title(reading: Reading, *, but: str | None = None) -> Found[str] | None:
    """The organisation that a title line claims, the surest first; never the one named in `but`."""
    best: tuple[int, Found[str]] | None = None
    for place, paragraph in enumerate(reading.zones.title):
        for seen in reading.organisations(paragraph):
            certainty = claim(reading, paragraph, seen, first=place < 2)
            if certainty is None or seen.value.label == but:
                continue
            rank = {"stated": 0, "derived": 1}.get(certainty, 2)
            if best is None or rank < best[0]:
                best = (rank, _claimed(reading, paragraph, seen, certainty=certainty))
    return best[1] if best else None


def _claimed(reading: Reading, paragraph: Paragraph, seen: Seen, *, certainty: Certainty) -> Found[str]:
    """The name as found; where others stand beside it, as in a joint statement, a guess that names them, too."""
    others = also_claimed(reading, paragraph, seen)
    found = _named(paragraph, seen, certainty="guess" if others else certainty)
    return replace(found, other=others)


def _scheme(reading: Reading) -> Found[str] | None:
    named = ((paragraph, seen) for paragraph in reading.zones.title for seen in reading.organisations(paragraph))
    schemes = (_named(*each, certainty="derived") for each in named if each[1].value.kind == "scheme")
    return next(schemes, None)


def _named(paragraph: Paragraph, seen: Seen, *, certainty: Certainty) -> Found[str]:
    return Found(seen.value.label, quote=paragraph.text[seen.start : seen.end], certainty=certainty)


def _chair(reading: Reading) -> Found[str] | None:
    """The chair of the scheme the text speaks of, called only "the Chair" in the title."""
    for paragraph in reading.zones.title[:3]:
        match = _CHAIR.match(flat(paragraph.text))
        if match and kind_words(paragraph.text):
            quote = paragraph.text[match.start() : match.end()]
            offices = (each for each in reading.facts.organisations if each.kind == "office")
            labels = [
                each.label for each in offices if each.scheme in reading.schemes and each.name.startswith("Chair")
            ]
            return Found(labels[0], quote=quote, certainty="derived") if labels else None
    return None


def _of_person(reading: Reading, speakers: Found[tuple[str, ...]] | None) -> Found[str] | None:
    """The organisation that a known speaker speaks for, in the years in which the facts say so."""
    if speakers is None:
        return None
    zones = reading.zones
    years = {str(dated.year) for _, dated in reading.dates_in((*zones.title, *zones.tail)) if dated.year}
    known = (seen.value for name in speakers.value for seen in reading.facts.people_names.find(name))
    for person in known:
        start, end = (person.start or "0")[:4], (person.end or "9999")[:4]
        if person.organisation and any(start <= year <= end for year in years):
            return Found(person.organisation, quote=speakers.quote, certainty="guess")
    return None


def _behalf(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[Paragraph, int]]:
    for paragraph in paragraphs:
        for match in _BEHALF.finditer(flat(paragraph.text[:600])):
            yield paragraph, match.end()


def _on_behalf(reading: Reading, paragraphs: tuple[Paragraph, ...]) -> Found[str] | None:
    for paragraph, place in _behalf(paragraphs):
        for seen in reading.organisations(paragraph):
            if seen.value.kind != "scheme" and reading.fits(seen.value) and _follows(paragraph.text, place, seen.start):
                return _named(paragraph, seen, certainty="derived" if seen.value.kind == "country" else "stated")
    return None


def _follows(text: str, place: int, start: int) -> bool:
    """Whether the words before `place` speak of the name at `start`, and no person stands between."""
    between = text[place:start]
    if not place <= start <= place + _REACH:
        return False
    return not re.search(r"[.,;:()]", between) and not _PERSON.search(flat(between))


def _signed(reading: Reading) -> Found[str] | None:
    for paragraph in (each for each in reading.zones.tail if not is_greeting(each.text)):
        for seen in reading.organisations(paragraph):
            if seen.value.kind not in {"scheme", "country"} and reading.fits(seen.value):
                return _named(paragraph, seen, certainty="derived")
    return None


def _opening(reading: Reading) -> Found[str] | None:
    """The organisation that a first paragraph begins with, as press texts do; later its officers are only quoted."""
    for place, paragraph in enumerate(reading.zones.lead[:2]):
        for seen in reading.facts.organisation_names.find(paragraph.text[:_REACH_OF_FIRST])[:1]:
            quoted = place and any(start <= seen.end + 2 for start, _ in offices(paragraph.text[:_REACH_OF_FIRST]))
            known = seen.value.kind not in {"scheme", "country"} and reading.fits(seen.value)
            if seen.start <= 4 and known and not quoted:
                return _named(paragraph, seen, certainty="guess")
    return None


def _in_file_name(reading: Reading) -> Found[str] | None:
    code = _ISO3.match(reading.file_name)
    if code and code[1] in reading.facts.countries:
        return Found(reading.facts.countries[code[1]].label, quote=code[1], certainty="guess")
    name = re.sub(r"[_\-.+]", " ", reading.file_name.rsplit(".", 1)[0]).upper()
    spoken = {seen.value.label for paragraph in reading.text.body[:20] for seen in reading.organisations(paragraph)}
    named = (seen.value for seen in reading.facts.organisation_names.find(name))
    label = next(
        (each.label for each in named if each.label in spoken and each.kind not in {"scheme", "country"}), None
    )
    return Found(label, quote=reading.file_name, certainty="guess") if label else None


def _unknown_on_behalf(reading: Reading) -> Found[str] | None:
    """An organisation that no table knows, taken from "On behalf of X"."""
    for paragraph, place in _behalf((*reading.zones.title, *reading.zones.lead[:1], *reading.zones.tail)):
        match = _GENERIC.match(paragraph.text, place)
        if match and not _PERSON.match(flat(match[1])):
            return Found(match[1], quote=match[1], certainty="guess")
    return None
