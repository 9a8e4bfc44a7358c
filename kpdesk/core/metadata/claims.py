"""Weighs what a name in a title line says: whose statement it is, or only who hosts, receives or chairs."""

from __future__ import annotations

import re

from kpdesk.core.facts import OrganisationFact
from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.labels import kind_words
from kpdesk.core.metadata.names import is_office
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.phrases import Sighting
from kpdesk.core.records import Certainty, Paragraph

Seen = Sighting[OrganisationFact]

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
# Russian says "to the Chair" with the end of the word alone.
_DATIVE = re.compile(r"(?:председател|заместител|руководител)ю|(?:президент|секретар[ию]|секретариат|министр|совет)у")
# "EU opening statement", "Angola's intervention".
_LED = re.compile(r"(?:'s)?\s+(?:\w+\s+){0,2}")
_LISTED = re.compile(flat(r"(?:\s*[,،]\s*|\s*[,،]?\s+(?:and|et|y|e|и|&)\s+|\s+و\s*)(?:the |la |le |les |o |a |el )?"))
_MINISTRY = pattern(r"ministry|minist[èe]re|ministerio|minist[ée]rio|министерств\w+|وزارة")
_MISSION = re.compile(
    r"[^\w]*(?:permanent mission|embassy|mission permanente|ambassade|misi[óo]n permanente|embajada|"
    r"missao permanente|embaixada)"
    r"\s+(?:of|de|da|do|del|du|d')\s*(?:the|la|l')?\s*(?:\w+\s+of\s+(?:the\s+)?)?"
)
_JOINED = re.compile(flat(r"[^\w]*(?:(?:республики|федерации|ل?جمهورية|ل?حكومة|ل?دولة|وفد|لوفد)\s+)*"))


def claim(reading: Reading, paragraph: Paragraph, seen: Seen, *, first: bool) -> Certainty | None:
    """How far a name in a title line says whose statement it is; None where it says something else."""
    before, after = flat(paragraph.text[: seen.start]), flat(paragraph.text[seen.end :])
    if (
        seen.value.kind == "scheme"
        or not reading.fits(seen.value)
        or _HOST.search(before)
        or _addressed(paragraph, seen)
    ):
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


def _addressed(paragraph: Paragraph, seen: Seen) -> bool:
    """Whether the line is written to the one it names."""
    name = flat(paragraph.text[seen.start : seen.end])
    return bool(_TO.search(flat(paragraph.text[: seen.start])) or _DATIVE.match(name))


def also_claimed(reading: Reading, paragraph: Paragraph, seen: Seen) -> tuple[str, ...]:
    """The others named in one list with the name: "Statement by Australia, Canada and Japan"."""
    others: list[str] = []
    for other in reading.organisations(paragraph):
        between = paragraph.text[seen.end : other.start]
        if other.start >= seen.end and other.value.kind == seen.value.kind and _LISTED.fullmatch(flat(between)):
            others.append(other.value.label)
            seen = other
    return tuple(others)


def _country_claim(paragraph: Paragraph, seen: Seen, *, alone: bool, owned: bool) -> Certainty | None:
    before, after = flat(paragraph.text[: seen.start]), flat(paragraph.text[seen.end :])
    if alone or _MINISTRY.match(before) or _MISSION.fullmatch(before):
        return "derived"
    if owned and not after.strip() and is_office(before):
        return "derived"
    kinds = kind_words(paragraph.text)
    if not before.strip() and any(
        _LED.fullmatch(after[: start - seen.end]) for _, _, start, _ in kinds if start > seen.end
    ):
        return "stated"
    ends = [end for _, _, _, end in kinds if end <= seen.start]
    # In Russian and Arabic the name follows the word for the speech without a preposition.
    beside = any(_JOINED.fullmatch(flat(paragraph.text[end : seen.start])) for end in ends)
    return "stated" if ends and (owned or beside) else None
