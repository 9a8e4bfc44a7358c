"""Tells what kind of document a text is, from its title lines, its turns, or the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Certainty, Paragraph

_SPOKEN = (
    r"(?:speech|remarks|address|statement|comments|words|message|discours|allocution|d[ée]claration|"
    r"propos|mots?|intervention"
    r"|discurso|palabras|declaraci[óo]n|alocuci[óo]n|observaciones|mensaje|intervenci[óo]n|palavras|"
    r"declara[çc][ãa]o|alocu[çc][ãa]o"
    r"|mensagem|observa[çc][õo]es|interven[çc][ãa]o|речь|речи|слово|заявление|выступление|обращение|"
    r"كلمة|الكلمة|خطاب|الخطاب|بيان|البيان)"
)
_NEAR = r"[^.!?\n]{0,60}?"

# In the order in which they are tried at one place; each kind with the certainty its words give.
_KINDS: tuple[tuple[str, Certainty, re.Pattern[str]], ...] = (
    (
        "opening speech",
        "stated",
        pattern(
            r"(?:opening|welcom(?:e|ing)|inaugural)\s+(?:speech|remarks|address|statement|comments|words|message)",
            rf"{_SPOKEN}\s+(?:d'|de |du |da |do |of )?(?:ouverture|bienvenue|apertura|inauguraci[óo]n|"
            rf"inaugural|bienvenida|abertura|boas[- ]vindas)",
            r"(?:вступительн|приветственн)\w+\s+(?:слово|речь|заявление|выступление)",
            r"(?:كلمة|الكلمة|خطاب|الخطاب|بيان)\s+(?:ال)?(?:افتتاحية|افتتاح|افتتاحي|ترحيبية|ترحيب)",
            rf"{_SPOKEN}{_NEAR}\b(?:at|for|during|on) the opening(?: of| session| ceremony)?",
            rf"{_SPOKEN}{_NEAR}\b(?:l'|la |a |en la |na |c[ée]r[ée]monie d'|s[ée]ance d'|sesi[óo]n de |"
            rf"sess[ãa]o de )(?:ouverture|apertura|abertura)",
            rf"{_SPOKEN}{_NEAR}\b(?:на|при)\s+(?:церемонии\s+|торжественном\s+)?открыти\w+",
            rf"{_SPOKEN}{_NEAR}(?:في|خلال)\s+(?:ال)?(?:جلسة\s+)?(?:ال)?افتتاح\w*",
        ),
    ),
    (
        "closing speech",
        "stated",
        pattern(
            r"(?:closing|concluding|final|farewell)\s+(?:speech|remarks|address|statement|comments|words|message)",
            rf"{_SPOKEN}\s+(?:d'|de |du |da |do |of )?(?:cl[ôo]ture|clausura|cierre|encerramento|fecho|finales)",
            r"заключительн\w+\s+(?:слово|речь|заявление|выступление)",
            r"(?:كلمة|الكلمة|خطاب|الخطاب)\s+(?:ال)?(?:ختامية|ختام|ختامي)",
            rf"{_SPOKEN}{_NEAR}\b(?:at|for|during|on) the (?:closing|close|conclusion)(?: of| session| ceremony)?",
            rf"{_SPOKEN}{_NEAR}\b(?:la |a |en la |na |no |el |o |c[ée]r[ée]monie de |s[ée]ance de |"
            rf"sesi[óo]n de |sess[ãa]o de )(?:cl[ôo]ture|clausura|cierre|encerramento)",
            rf"{_SPOKEN}{_NEAR}\b(?:на|при)\s+(?:церемонии\s+)?закрыти\w+",
            rf"{_SPOKEN}{_NEAR}(?:في|خلال)\s+(?:ال)?(?:جلسة\s+)?(?:ال)?ختام\w*",
        ),
    ),
    (
        "press release",
        "stated",
        pattern(
            r"(?:press|media|news)\s+(?:release|statement)|for immediate release",
            r"communiqu[ée] de presse|pour diffusion imm[ée]diate",
            r"comunicado (?:de|a la) prensa|nota de prensa|para (?:su )?(?:publicaci[óo]n|difusi[óo]n) inmediata",
            r"comunicado (?:de|[àa]) imprensa|nota (?:de|[àa]) imprensa|para (?:divulga[çc][ãa]o|"
            r"publica[çc][ãa]o) imediata",
            r"пресс-?\s?релиз|сообщение для (?:печати|прессы|сми)|для немедленн\w+ (?:распространения|публикации)",
            r"(?:ال)?(?:بيان|بلاغ)\s+(?:ال)?(?:صحفي|صحافي)|للنشر الفوري",
        ),
    ),
    ("interview", "stated", pattern(r"interview|entretien|entrevista|интервью|(?:ال)?مقابلة|(?:ال)?حوار مع")),
    (
        "communique",
        "stated",
        pattern(r"communiqu[ée]|comunicado|коммюнике|(?:ال)?بيان\s+(?:ال)?ختامي"),
    ),
    (
        "letter",
        "stated",
        pattern(
            r"(?:open )?letter|lettre(?: ouverte)?|carta(?: abierta| aberta)?|(?:открытое )?письмо|رسالة(?: مفتوحة)?"
        ),
    ),
    ("report", "stated", pattern(r"report|rapport|informe|relat[óo]rio|доклад|отч[её]т|(?:ال)?تقرير")),
    ("intervention", "stated", pattern(r"intervention|intervenci[óo]n|interven[çc][ãa]o|(?:ال)?مداخلة")),
    (
        "statement",
        "stated",
        pattern(r"statement|d[ée]claration|declaraci[óo]n|declara[çc][ãa]o|заявлени[ея]|(?:ال)?بيان|تصريح"),
    ),
    (
        "statement",
        "derived",
        pattern(
            r"position paper|speech|remarks|address|allocution|discours|discurso|palabras|alocuci[óo]n|palavras|"
            r"alocu[çc][ãa]o|речь|слово|выступление|كلمة|خطاب"
        ),
    ),
)
_FAR = (
    ("opening speech", pattern(rf"{_SPOKEN}[^!?]{{0,110}}?\s(?:at|for|during) the (?:official |formal )?opening")),
    (
        "closing speech",
        pattern(rf"{_SPOKEN}[^!?]{{0,110}}?\s(?:at|for|during) the (?:official |formal )?(?:closing|close)"),
    ),
)
_VALEDICTION = pattern(
    r"(?:yours |very )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully(?: yours)?|(?:kind|best|warm) regards",
    r"veuillez (?:agr[ée]er|recevoir)|cordialement|atentamente|le saluda|atenciosamente|cordialmente|respeitosamente",
    r"с уважением|(?:و)?تفضلوا بقبول|مع خالص التحي\w+|وتقبلوا",
)
_TURNS = 4
_ORAL = pattern(
    r"(?:mr|madam|mister|mrs|ms)\.?\s+(?:president|chair\w*|secretary[- ]general)|ladies and gentlemen|i thank you",
    r"(?:monsieur|madame) (?:le |la )?pr[ée]sidente?|mesdames et messieurs|je vous remercie",
    r"se[ñn]ora? president[ea]|se[ñn]oras y se[ñn]ores|muchas gracias",
    r"senhora? president[ea]|senhoras e senhores|muito obrigad[oa]",
    r"уважаем\w+ (?:господин|госпожа|г-н|г-жа)?\s*председатель|дамы и господа|благодарю (?:вас|за внимание)",
    r"السيدات والسادة|سيدي الرئيس|السيد الرئيس|شكرا (?:لكم|جزيلا)",
)


def find_kind(reading: Reading) -> Found[str] | None:
    """The kind of document (one of KINDS), or None where nothing says it."""
    zones = reading.zones
    turns = [paragraph for paragraph in reading.text.body if paragraph.kind in {"question", "answer"}]
    if len(turns) >= _TURNS:
        return Found("interview", quote=turns[0].speaker or turns[0].text[:80], certainty="derived")
    found = _in_lines(zones.title)
    if found and found.value == "statement":
        found = _over_lines(reading) or found
    return found or _in_file_name(reading.file_name) or _letter(reading) or _oral(reading)


def kind_words(text: str) -> list[tuple[str, Certainty, int, int]]:
    """The words in a line that name a kind: kind, certainty, start and end, the first first."""
    plain = flat(text)
    seen = [(kind, sure, match.start(), match.end()) for kind, sure, each in _KINDS for match in each.finditer(plain)]
    kept: list[tuple[str, Certainty, int, int]] = []
    for kind, sure, start, end in seen:
        if not any(start < stop and begin < end for _, _, begin, stop in kept):
            kept.append((kind, sure, start, end))
    return sorted(kept, key=lambda each: each[2])


def _in_lines(lines: Iterable[Paragraph]) -> Found[str] | None:
    general: Found[str] | None = None
    for paragraph in lines:
        for kind, sure, start, end in kind_words(paragraph.text)[:1]:
            found = Found(kind, paragraph.text[start:end], certainty=sure)
            if kind != "statement":
                return found
            general = general or found
    return general


def _over_lines(reading: Reading) -> Found[str] | None:
    """A speech whose title goes over several lines: "Address" / "by ..." / "at the opening of ..."."""
    title = reading.zones.title
    lines = reading.text.text[title[0].start : title[-1].end]
    for kind, words in _FAR:
        match = words.search(flat(lines))
        if match:
            return Found(kind, lines[match.start() : match.end()], certainty="derived")
    return None


def _letter(reading: Reading) -> Found[str] | None:
    for paragraph in reading.zones.tail:
        match = _VALEDICTION.match(flat(paragraph.text))
        if match:
            return Found("letter", paragraph.text[match.start() : match.end()], certainty="derived")
    return None


def _in_file_name(name: str) -> Found[str] | None:
    words = re.sub(r"[_\-.+]+", " ", name.rsplit(".", 1)[0])
    for kind, _, start, end in kind_words(words):
        return Found(kind, _as_written(name, start, end), certainty="guess")
    for word, kind in (("opening", "opening speech"), ("closing", "closing speech"), ("press", "press release")):
        place = flat(words).find(word)
        if place >= 0:
            return Found(kind, _as_written(name, place, place + len(word)), certainty="guess")
    return None


def _as_written(name: str, start: int, end: int) -> str:
    return name[start:end]


def _oral(reading: Reading) -> Found[str] | None:
    """A speech without a label is still a statement; said as a guess."""
    for paragraph in (*reading.text.body[:6], *reading.text.body[-3:]):
        head = paragraph.text[:400] if paragraph in reading.text.body[:6] else paragraph.text[-400:]
        match = _ORAL.search(flat(head))
        if match:
            return Found("statement", head[match.start() : match.end()], certainty="guess")
    return None
