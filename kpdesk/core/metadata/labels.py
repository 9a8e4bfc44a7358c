"""The words that name a kind of document, in six languages."""

from __future__ import annotations

import re

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.records import Certainty

SPOKEN = (
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
            rf"{SPOKEN}\s+(?:d'|de |du |da |do |of )?(?:ouverture|bienvenue|apertura|inauguraci[óo]n|"
            rf"inaugural|bienvenida|abertura|boas[- ]vindas)",
            r"(?:вступительн|приветственн)\w+\s+(?:слово|речь|заявление|выступление)",
            r"(?:كلمة|الكلمة|خطاب|الخطاب|بيان)\s+(?:ال)?(?:افتتاحية|افتتاح|افتتاحي|ترحيبية|ترحيب)",
            rf"{SPOKEN}{_NEAR}\b(?:at|for|during|on) the opening(?: of| session| ceremony)?",
            rf"{SPOKEN}{_NEAR}\b(?:l'|la |a |en la |na |c[ée]r[ée]monie d'|s[ée]ance d'|sesi[óo]n de |"
            rf"sess[ãa]o de )(?:ouverture|apertura|abertura)",
            rf"{SPOKEN}{_NEAR}\b(?:на|при)\s+(?:церемонии\s+|торжественном\s+)?открыти\w+",
            rf"{SPOKEN}{_NEAR}(?:في|خلال)\s+(?:ال)?(?:جلسة\s+)?(?:ال)?افتتاح\w*",
        ),
    ),
    (
        "closing speech",
        "stated",
        pattern(
            r"(?:closing|concluding|final|farewell)\s+(?:speech|remarks|address|statement|comments|words|message)",
            rf"{SPOKEN}\s+(?:d'|de |du |da |do |of )?(?:cl[ôo]ture|clausura|cierre|encerramento|fecho|finales)",
            r"заключительн\w+\s+(?:слово|речь|заявление|выступление)",
            r"(?:كلمة|الكلمة|خطاب|الخطاب)\s+(?:ال)?(?:ختامية|ختام|ختامي)",
            rf"{SPOKEN}{_NEAR}\b(?:at|for|during|on) the (?:closing|close|conclusion)(?: of| session| ceremony)?",
            rf"{SPOKEN}{_NEAR}\b(?:la |a |en la |na |no |el |o |c[ée]r[ée]monie de |s[ée]ance de |"
            rf"sesi[óo]n de |sess[ãa]o de )(?:cl[ôo]ture|clausura|cierre|encerramento)",
            rf"{SPOKEN}{_NEAR}\b(?:на|при)\s+(?:церемонии\s+)?закрыти\w+",
            rf"{SPOKEN}{_NEAR}(?:في|خلال)\s+(?:ال)?(?:جلسة\s+)?(?:ال)?ختام\w*",
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
    (
        "intervention",
        "stated",
        pattern(
            r"intervention|intervenci[óo]n|interven[çc][ãa]o|(?:ال)?مداخلة",
            r"right of reply|droit de r[ée]ponse|derecho (?:de|a) r[ée]plica|direito de resposta|"
            r"прав\w+ на ответ|حق الرد",
        ),
    ),
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


def kind_words(text: str) -> list[tuple[str, Certainty, int, int]]:
    """The words in a line that name a kind: kind, certainty, start and end, the first first."""
    plain = flat(text)
    seen = [(kind, sure, match.start(), match.end()) for kind, sure, each in _KINDS for match in each.finditer(plain)]
    kept: list[tuple[str, Certainty, int, int]] = []
    for kind, sure, start, end in seen:
        if not any(start < stop and begin < end for _, _, begin, stop in kept):
            kept.append((kind, sure, start, end))
    return sorted(kept, key=lambda each: each[2])
