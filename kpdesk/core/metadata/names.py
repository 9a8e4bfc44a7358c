"""How names of persons, titles and offices look in six languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.labels import kind_words

UP = r"[^\W\d_a-zß-öø-ÿа-яёѐ-џ]"
_PARTICLE = r"(?:de|da|do|dos|das|del|di|du|van|von|der|bin|ben|bint|al|el|ould|la|le|y|e)"
_WORD = rf"(?:{UP}[\w’'.-]*)"
NAME = rf"{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{1,4}}"
HONORIFIC = (
    r"(?:(?:(?:the |le |la |l[’']|el |o |a )?(?:[Mm]inister|[Aa]mbassador|[Mm]inistre|[Aa]mbassadeur|"
    r"[Aa]mbassadrice|[Ee]mbajadora?|[Mm]inistr[oa]|[Ee]mbaixadora?)|"
    r"H\.\s?E\.|HE|His Excellency|Her Excellency|Hon\.?|HON\.?|Honou?rable|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|"
    r"Prof\.?|Professor|Amb\.?|Ambassador|Sir|Dame"
    r"|S\.\s?E\.|Son Excellence|M\.|Mme\.?|Monsieur|Madame|Sr\.?|Sra\.?|Señora?|Senhora?|Excmo\.?|"
    r"Excma\.?|S\.\s?Exa\.?|Sua Excelência|Su Excelencia|Don|Doña"
    r"|г-н|г-жа|Г-н|Г-жа|господин|госпожа|Его Превосходительство|Её Превосходительство|посол|Посол"
    r"|السيد|السيدة|معالي|سعادة|الدكتور|الدكتورة|السفير|السفيرة|الوزير|الوزيرة|الأستاذ|الأستاذة|الشيخ|الشيخة)[ ,]+)"
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
    r"оратор\s*:|ألقاها|ألقاه|ألقتها|ألقته|يلقيها:?|يلقيه:?|المتحدث\w*\s*:)\s+",
    re.IGNORECASE,
)
_DELIVERED_BY = pattern(
    r"(?:delivered|presented|read(?: out)?) by|(?:prononc[ée]e?|lue?|pr[ée]sent[ée]e?) par",
    r"(?:pronunciad[oa]|le[íi]d[oa]|proferid[oa]|lid[oa]) por|произнес[её]н\w*|ألقا?ها|ألقتها|يلقيها",
)
_DASH = re.compile(r"\s[–—-]\s")
_HONOUR = re.compile(rf"(?<!\w)(?:{HONORIFIC})+(?={UP})")
_LEADING = re.compile(rf"^(?P<honours>(?:{HONORIFIC})*)(?P<name>{NAME})(?P<rest>.*)$", re.DOTALL)
_NOT_NAMES = pattern(
    r"the|on|at|in|of|for|and|kimberley|process|civil|society|coalition|council|union|united|nations|"
    r"plenary|meeting|session|republic|delegation|government|"
    r"statement|speech|remarks|press|release|opening|closing|world|diamond|group|organi[sz]ation|"
    r"association|committee|working|monday|tuesday|wednesday|thursday|friday|"
    r"conseil|coalition|union|r[ée]publique|proceso|processus|processo|consejo|conselho|uni[óo]n|"
    r"uni[ãa]o|rep[úu]blica|процесс\w*|коалици\w+|совет\w*|союз\w*|республик\w+|ائتلاف|عملية|مجلس|"
    r"جمهورية|اتحاد"
)
_AFTER_OFFICE = re.compile(r"(?:\s+[\w’'-]+){0,5}\s*[,:–—،]\s*")


class NameMatch(NamedTuple):
    """A name at the beginning of a text, what follows it, and whether a title stands before it."""

    name: str
    start: int
    rest: str
    titled: bool


def is_person_line(text: str) -> bool:
    """Whether a line gives a person with a title or an office: "Dr Ana Melo, Minister of Mines"."""
    found = name_in(text.strip())
    return bool(found and (found.titled or is_office(found.rest)))


def names_deliverer(text: str) -> bool:
    """Whether a line begins with who delivered the text: "Prononcé par ...", "Delivered by ..."."""
    return bool(_BY.match(re.sub(r"^(?:As|as|AS|Tel que|Tal como|Conforme)\s+", "", text.strip())))


def tells_deliverer(text: str) -> bool:
    """Whether a line says somewhere in it who delivered the text."""
    return bool(_DELIVERED_BY.search(flat(text)))


def offices(text: str) -> list[tuple[int, int]]:
    """Where offices stand in a line ("Deputy Minister"), and words that say who delivered it."""
    return [match.span() for words in (_ROLE, _DELIVERED_BY) for match in words.finditer(flat(text))]


def is_office(text: str) -> bool:
    """Whether a text begins with an office, after a comma or a dash."""
    match = _ROLE.search(flat(text))
    return bool(match and not text[: match.start()].strip(" ,،.–—-:("))


def tidy(name: str) -> str:
    """The name, out of its capitals."""
    return name.title() if name.isupper() else name


def introductions(text: str) -> list[int]:
    """The places in a line at which a name may begin: after "by", a dash or an office, or at a title."""
    places = {0} if is_person_line(text) else set()
    places |= {match.end() for words in (_BY, _DASH) for match in words.finditer(text)}
    places |= {match.start() for match in _HONOUR.finditer(text)}
    for office in _ROLE.finditer(flat(text)):
        after = _AFTER_OFFICE.match(text, office.end())
        places |= {after.end()} if after else set()
    return sorted(places)


def name_in(text: str) -> NameMatch | None:
    """The name a text begins with, if it looks like one."""
    match = _LEADING.match(text)
    if not match:
        return None
    name = match["name"].rstrip(" ,،.-–—")
    # "Mr. Secretary General" is a greeting, not a name.
    no_name = is_office(name) or bool(kind_words(name)) or bool(_NOT_NAMES.search(flat(name)))
    return None if no_name else NameMatch(name, match.start("name"), rest=match["rest"], titled=bool(match["honours"]))
