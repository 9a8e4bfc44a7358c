"""Finds whose statement a text is, and who published it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpdesk.core.facts import OrganisationFact
from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.kinds import kind_words
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.phrases import Sighting
from kpdesk.core.records import Certainty, Paragraph

Seen = Sighting[OrganisationFact]

# What may stand between such a word and the name: "delegation of the Republic of".
_REACH = 40
_OWNER = re.compile(
    flat(
        r"(?<!\w)(?:by|from|of|on behalf of|delegation of|par|au nom de|de|del|de la|do|da|des|por|"
        r"en nombre de|em nome de|pela|pelo|от имени|делегаци\w+|باسم|نيابة عن|وفد)"
        r"(?:\s+(?:the|la|le|les|l'|el|los|las|o|a|os|as|su|his|her|its|our))*(?:\s*(?:republic|"
        r"government|state|kingdom|delegation|people|republique|gouvernement|delegation|"
        r"republica|gobierno|delegacion|governo|delegacao|республики|правительства|делегации|جمهورية|"
        r"حكومة|دولة|وفد)(?:\s+(?:of|de|da|do|del|the|la|du|d'))*)*\s*$"
    )
)
_HOST = re.compile(
    flat(
        r"(?:host\w*|held|hosting|organi[sz]ed|convened|chaired|under the chair\w*|chairmanship of|"
        r"accueilli\w*|organis[ée]\w*|pr[ée]sid[ée]\w*|pr[ée]sidence d\w*|celebrad\w+|"
        r"organizad\w+|presidid\w+|presid[êe]ncia d\w*|presidencia d\w*|acolhid\w+|realizad\w+|"
        r"проводим\w*|организован\w*|под председательством|استضاف\w*|تستضيف\w*|برئاسة)[^.,;]{0,40}$"
    )
)
# What a state puts before its name: "Republic of", "Government of the".
_FORMAL = re.compile(
    flat(
        r"[^\w]*(?:the\s+)?(?:(?:republic|government|kingdom|state|delegation|permanent mission|embassy|"
        r"r[ée]publique|gouvernement|royaume|d[ée]l[ée]gation|rep[úu]blica|gobierno|governo|reino|delegaci[óo]n|"
        r"delega[çc][ãa]o|республика|правительство|делегация|جمهورية|حكومة|دولة|وفد)\s*"
        r"(?:of|de|da|do|del|du|d'|la|the)?\s*(?:the|la)?\s*)+"
    )
)
_TO = re.compile(
    flat(
        r"(?<!\w)(?:to|[àa]|au|aux|al|ao|для|к|إلى|against|with|about|before|avec|con|com|с|"
        r"مع)(?:\s+(?:the|la|le|les|el|los|o|a|os))?\s*$"
    )
)
_JOINED = re.compile(flat(r"[^\w]*(?:(?:республики|федерации|ل?جمهورية|ل?حكومة|ل?دولة|وفد|لوفد)\s+)*"))
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


def find_organisation(reading: Reading, *, kind: str | None) -> Found[str] | None:
    """Whose statement it is: the organisation's label, or a country's name."""
    zones = reading.zones
    return (
        _of_turns(reading, answers=True)
        or _in_title(reading)
        or (_scheme(reading) if kind in {"communique", "report"} else None)
        or _on_behalf(reading, (*zones.lead[:2], *zones.tail))
        or _signed(reading)
        or _opening(reading)
        or _in_file_name(reading)
        or _unknown_on_behalf(reading)
    )


def find_publisher(reading: Reading, *, kind: str | None, organisation: Found[str] | None) -> Found[str] | None:
    """Who published it: of an interview the side that asks, of a press release its author."""
    stated = _of_property(reading)
    if stated or kind not in {"interview", "press release"}:
        return stated
    if kind == "interview":
        return _of_turns(reading, answers=False)
    return Found(organisation.value, organisation.quote, certainty="derived") if organisation else None


def _of_property(reading: Reading) -> Found[str] | None:
    name = reading.properties.get("publisher", "").strip()
    if not name:
        return None
    known = reading.facts.organisation(name)
    return Found(known.label if known else name, quote=name, certainty="stated")


def _of_turns(reading: Reading, *, answers: bool) -> Found[str] | None:
    """The organisation that the label of a turn names: "KP CHAIR:" answers, "WDC NEWS:" asks."""
    kind = "answer" if answers else "question"
    for paragraph in reading.text.body:
        if paragraph.kind == kind and paragraph.speaker:
            for seen in reading.facts.organisation_names.find(paragraph.speaker):
                return Found(seen.value.label, quote=paragraph.speaker, certainty="derived")
            return None
    return None


def _in_title(reading: Reading) -> Found[str] | None:
    best: tuple[int, Found[str]] | None = None
    for place, paragraph in enumerate(reading.zones.title):
        for seen in reading.organisations(paragraph):
            certainty = _claim(reading, paragraph, seen, first=place < 2)
            if certainty is None:
                continue
            rank = {"stated": 0, "derived": 1}.get(certainty, 2)
            if best is None or rank < best[0]:
                quote = paragraph.text[seen.start : seen.end]
                best = (rank, Found(seen.value.label, quote=quote, certainty=certainty))
    return best[1] if best else None


def _claim(reading: Reading, paragraph: Paragraph, seen: Seen, *, first: bool) -> Certainty | None:
    """How far a name in a title line says whose statement it is; None where it says something else."""
    before, after = flat(paragraph.text[: seen.start]), flat(paragraph.text[seen.end :])
    if seen.value.kind == "scheme" or not _fits(reading, seen) or _HOST.search(before) or _TO.search(before):
        return None
    alone = not re.sub(r"[\W_]|\(\w+\)", "", before + re.sub(r"\(\w+\)", "", after))
    owned = bool(_OWNER.search(before))
    if seen.value.kind == "country":
        formal = not after.strip() and bool(_FORMAL.fullmatch(before))
        return _country_claim(paragraph, seen, alone=(alone or formal) and first, owned=owned)
    if alone or (owned and kind_words(paragraph.text)):
        return "stated"
    if not before.strip() or kind_words(paragraph.text):
        return "derived"
    return "guess" if owned else None


def _country_claim(paragraph: Paragraph, seen: Seen, *, alone: bool, owned: bool) -> Certainty | None:
    if alone:
        return "derived"
    ends = [end for _, _, _, end in kind_words(paragraph.text) if end <= seen.start]
    # In Russian and Arabic the name follows the word for the speech without a preposition.
    beside = any(_JOINED.fullmatch(flat(paragraph.text[end : seen.start])) for end in ends)
    return "stated" if ends and (owned or beside) else None


def _fits(reading: Reading, seen: Seen) -> bool:
    """Whether the organisation belongs to the scheme the text speaks of, or to none."""
    return not seen.value.scheme or not reading.schemes or seen.value.scheme in reading.schemes


def _scheme(reading: Reading) -> Found[str] | None:
    for paragraph in reading.zones.title:
        for seen in reading.organisations(paragraph):
            if seen.value.kind == "scheme":
                return Found(seen.value.label, quote=paragraph.text[seen.start : seen.end], certainty="derived")
    return None


def _behalf(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[Paragraph, int]]:
    for paragraph in paragraphs:
        for match in _BEHALF.finditer(flat(paragraph.text[:600])):
            yield paragraph, match.end()


def _on_behalf(reading: Reading, paragraphs: tuple[Paragraph, ...]) -> Found[str] | None:
    for paragraph, place in _behalf(paragraphs):
        for seen in reading.organisations(paragraph):
            between = paragraph.text[place : seen.start]
            if (
                place <= seen.start <= place + _REACH
                and not re.search(r"[.,;:()]", between)
                and not _PERSON.search(flat(between))
            ):
                if seen.value.kind == "scheme" or not _fits(reading, seen):
                    continue
                certainty: Certainty = "derived" if seen.value.kind == "country" else "stated"
                return Found(seen.value.label, quote=paragraph.text[seen.start : seen.end], certainty=certainty)
    return None


def _signed(reading: Reading) -> Found[str] | None:
    for paragraph in reading.zones.tail:
        for seen in reading.organisations(paragraph):
            if seen.value.kind not in {"scheme", "country"} and _fits(reading, seen):
                return Found(seen.value.label, quote=paragraph.text[seen.start : seen.end], certainty="derived")
    return None


def _opening(reading: Reading) -> Found[str] | None:
    """The organisation that a first paragraph begins with, as press texts do."""
    for paragraph in reading.zones.lead[:2]:
        for seen in reading.organisations(paragraph)[:1]:
            if seen.start <= 4 and seen.value.kind not in {"scheme", "country"} and _fits(reading, seen):
                return Found(seen.value.label, quote=paragraph.text[seen.start : seen.end], certainty="guess")
    return None


def _in_file_name(reading: Reading) -> Found[str] | None:
    code = _ISO3.match(reading.file_name)
    if code and code[1] in reading.facts.countries:
        return Found(reading.facts.countries[code[1]].label, quote=code[1], certainty="guess")
    name = re.sub(r"[_\-.+]", " ", reading.file_name.rsplit(".", 1)[0]).upper()
    spoken = {seen.value.label for paragraph in reading.text.body[:20] for seen in reading.organisations(paragraph)}
    for seen in reading.facts.organisation_names.find(name):
        if seen.value.kind not in {"scheme", "country"} and seen.value.label in spoken and _fits(reading, seen):
            return Found(seen.value.label, quote=reading.file_name[seen.start : seen.end], certainty="guess")
    return None


def _unknown_on_behalf(reading: Reading) -> Found[str] | None:
    """An organisation that no table knows, taken from "On behalf of X"."""
    for paragraph, place in _behalf((*reading.zones.title, *reading.zones.lead[:1], *reading.zones.tail)):
        match = _GENERIC.match(paragraph.text, place)
        if match and not _PERSON.match(flat(match[1])):
            return Found(match[1], quote=match[1], certainty="guess")
    return None
