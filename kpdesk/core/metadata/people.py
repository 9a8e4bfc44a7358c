"""Finds who speaks: names beside titles and offices, in the first and the last lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.kinds import kind_words
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Paragraph

_UP = r"[^\W\d_a-zß-öø-ÿа-яёѐ-џ]"
_PARTICLE = r"(?:de|da|do|dos|das|del|di|du|van|von|der|bin|ben|bint|al|el|ould|la|le|y|e)"
_WORD = rf"(?:{_UP}[\w’'.-]*)"
_NAME = rf"{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{1,4}}"
_HONORIFIC = (
    r"(?:(?:(?:the |le |la |l[’']|el |o |a )?(?:[Mm]inister|[Aa]mbassador|ministre|ambassadeur|"
    r"ambassadrice|embajadora?|ministr[oa]|embaixadora?)|"
    r"H\.\s?E\.|HE|His Excellency|Her Excellency|Hon\.?|HON\.?|Honou?rable|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|"
    r"Prof\.?|Professor|Amb\.?|Ambassador|Sir|Dame"
    r"|S\.\s?E\.|Son Excellence|M\.|Mme\.?|Monsieur|Madame|Sr\.?|Sra\.?|Señora?|Senhora?|Excmo\.?|"
    r"Excma\.?|S\.\s?Exa\.?|Sua Excelência|Su Excelencia|Don|Doña"
    r"|г-н|г-жа|Г-н|Г-жа|господин|госпожа|Его Превосходительство|Её Превосходительство|посол|Посол"
    r"|السيد|السيدة|معالي|سعادة|الدكتور|الدكتورة|السفير|السفيرة|الوزير|الوزيرة|الأستاذ|الأستاذة)[ ,]+)"
)
_ROLE = pattern(
    r"(?:deputy |vice[- ]|permanent |executive |acting |national |first |prime |head |"
    r"director )*(?:ministers?|ambassador|coordinator|president|chair\w*|director|secretary|head|"
    r"representative|commissioner|spokesperson|manager|counsell?or|officer|delegate|rapporteur)\w*",
    r"(?:vice-?)?(?:ministre|ambassad\w+|coordonnat\w+|coordinat\w+|pr[ée]sidente?|directeur|"
    r"directrice|secr[ée]taire|chef|cheffe|repr[ée]sentant\w*|porte-parole|d[ée]l[ée]gu[ée]\w*)",
    r"(?:vice)?(?:ministr[oa]|embajador\w*|coordinador\w*|president[ea]|director\w*|secretari[oa]|"
    r"jef[ea]|representante|portavoz|delegad[oa])",
    r"(?:embaixador\w*|coordenador\w*|diretor\w*|secret[áa]ri[oa]|chefe|porta-voz)",
    r"(?:замест\w+ |перв\w+ |постоянн\w+ )*(?:министр\w*|посол|посл\w+|координатор\w*|президент\w*|"
    r"председател\w*|директор\w*|секретар\w*|глав\w|руководител\w*|представител\w*)",
    r"(?:ال)?(?:وزير|وزيرة|سفير|سفيرة|منسق|منسقة|رئيس|رئيسة|مدير|مديرة|أمين|أمينة|ممثل|ممثلة|مندوب|"
    r"مندوبة|نائب|نائبة)\w*",
)
_BY = re.compile(
    r"(?:^|(?<=[\s(,:–—-]))(?:by|from|speaker\s*:|delivered by|presented by|read by|par|orateur\s*:|"
    r"prononcée?s? par|por|orador\w*\s*:|pronunciad[oa]s? por"
    r"|proferid[oa]s? por|lid[oa] por|a cargo del?|произнес[её]н\w*|выступа\w+\s*:|выступил\w*|"
    r"оратор\s*:|ألقاها|ألقاه|ألقتها|ألقته|يلقيها|المتحدث\w*\s*:)\s+",
    re.IGNORECASE,
)
_CONTACT = pattern(
    r"(?:for )?(?:more|further) information|(?:media |press )?contacts?|inquiries|enquiries",
    r"(?:pour )?(?:plus d'informations?|en savoir plus|tout renseignement)|contacto|"
    r"m[áa]s informaci[óo]n|para (?:mais|m[áa]s) informa\w+|mais informa[çc][õo]es|contato",
    r"контакт\w*|дополнительн\w+ информаци\w+|(?:ل?مزيد من المعلومات|للاتصال|للتواصل|جهة الاتصال)",
)
_REACH = re.compile(r"@|\+\d|www\.|https?://|\d{3}[\s-]\d{2}")
_LONGEST_SIGNATURE = 100
_DASH = re.compile(r"\s[–—-]\s")
_HONOUR = re.compile(rf"(?<!\w)(?:{_HONORIFIC})+(?={_UP})")
_SPOKE = re.compile(
    rf"(?i:spoke|speaks|talked|sat down|interview(?:ed|s)?|conversation|s’est entretenu\w*|"
    rf"s'est entretenu\w*|entretien|habló|entrevist\w+|conversou|falou|поговорил\w*|беседу\w*)"
    rf"\s[^.?!]{{0,80}}?(?P<name>(?:{_HONORIFIC})*{_NAME})"
)
_LEADING = re.compile(rf"^(?P<honours>(?:{_HONORIFIC})*)(?P<name>{_NAME})(?P<rest>.*)$", re.DOTALL)
_SPEECHES = frozenset({"opening speech", "closing speech", "statement", "intervention", "letter"})
_NOT_NAMES = pattern(
    r"the|on|at|in|of|for|and|kimberley|process|civil|society|coalition|council|union|united|nations|"
    r"plenary|meeting|session|republic|delegation|government|"
    r"statement|speech|remarks|press|release|opening|closing|world|diamond|group|organi[sz]ation|"
    r"association|committee|working|monday|tuesday|wednesday|thursday|friday|"
    r"conseil|coalition|union|r[ée]publique|proceso|processus|processo|consejo|conselho|uni[óo]n|"
    r"uni[ãa]o|rep[úu]blica|процесс\w*|коалици\w+|совет\w*|союз\w*|республик\w+|ائتلاف|عملية|مجلس|"
    r"جمهورية|اتحاد"
)


def find_speakers(reading: Reading, *, kind: str | None) -> Found[tuple[str, ...]] | None:
    """The persons who speak in the text; a contact under a press release is not one of them."""
    if kind == "interview":
        return _interviewed(reading) or _in_title(reading)
    found = _in_title(reading)
    return found or (_signed(reading) if kind in _SPEECHES else None)


def is_person_line(text: str) -> bool:
    """Whether a line gives a person with a title or an office: "Dr Ana Melo, Minister of Mines"."""
    match = _LEADING.match(text.strip())
    if match and kind_words(match["name"]):
        return False
    return bool(match and not _NOT_NAMES.search(flat(match["name"])) and (match["honours"] or _is_role(match["rest"])))


def names_deliverer(text: str) -> bool:
    """Whether a line begins with who delivered the text: "Prononcé par ...", "Delivered by ..."."""
    return bool(_BY.match(re.sub(r"^(?:As|as|AS|Tel que|Tal como|Conforme)\s+", "", text.strip())))


def _in_title(reading: Reading) -> Found[tuple[str, ...]] | None:
    for paragraph in reading.zones.title:
        known = _known(reading, paragraph)
        if known:
            return known
        for name, quote in _named(reading, paragraph):
            return Found((name,), quote=quote, certainty="stated")
    return None


def _named(reading: Reading, paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    text = paragraph.text
    places = [0] if is_person_line(text) else []
    places += [match.end() for match in _BY.finditer(text)]
    places += [match.end() for match in _DASH.finditer(text)]
    places += [match.start() for match in _HONOUR.finditer(text)]
    for place in sorted(set(places)):
        yield from _name_at(reading, paragraph, place)
    for match in _ROLE.finditer(flat(text)):
        after = re.match(r"(?:\s+[\w’'-]+){0,5}\s*[,:–—،]\s*", text[match.end() :])
        if after:
            yield from _name_at(reading, paragraph, match.end() + after.end())


def _name_at(reading: Reading, paragraph: Paragraph, place: int) -> Iterator[tuple[str, str]]:
    match = _LEADING.match(paragraph.text[place:])
    if not match:
        return
    name = match["name"].rstrip(" ,.-–—")
    start, end = place + match.start("name"), place + match.start("name") + len(name)
    spans = [(seen.start, seen.end) for seen in reading.organisations(paragraph)]
    spans += [(seen.start, seen.end) for seen in reading.places(paragraph)]
    taken = any(first < end and start < last for first, last in spans)
    introduced = bool(match["honours"]) or _is_role(match["rest"]) or not match["rest"].strip(" .,;")
    if introduced and not taken and not kind_words(name) and not _NOT_NAMES.search(flat(name)):
        yield _tidy(name), paragraph.text[place:end]


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
        match = _SPOKE.search(paragraph.text)
        if match:
            for name, quote in _name_at(reading, paragraph, match.start("name")):
                return Found((name,), quote=quote, certainty="derived")
    return None


def _signed(reading: Reading) -> Found[tuple[str, ...]] | None:
    """A name with an office under a speech, unless it stands there to be asked."""
    tail = reading.zones.tail
    if any(_CONTACT.search(flat(each.text)) or _REACH.search(each.text) for each in tail):
        return None
    for paragraph, following in zip(tail, (*tail, None)[1:], strict=True):
        match = _LEADING.match(paragraph.text)
        if match and len(paragraph.text) < _LONGEST_SIGNATURE and _has_office(reading, match["rest"], following):
            known = _known(reading, paragraph)
            if known:
                return Found(known.value, quote=known.quote, certainty="derived")
            for name, quote in _name_at(reading, paragraph, 0):
                return Found((name,), quote=quote, certainty="derived")
    return None


def _has_office(reading: Reading, rest: str, following: Paragraph | None) -> bool:
    """Whether an office stands after the name, or in the line below it."""
    if rest.strip(" ,.") or following is None:
        return _is_role(rest)
    names = reading.organisations(following)
    return _is_role(following.text) or (bool(names) and names[0].start == 0)


def _is_role(text: str) -> bool:
    match = _ROLE.search(flat(text))
    return bool(match and not text[: match.start()].strip(" ,.–—-:("))


def _tidy(name: str) -> str:
    return name.title() if name.isupper() else name
