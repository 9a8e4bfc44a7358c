"""Tells whether a text was spoken, only handed round, or is to be checked against the spoken words."""

from __future__ import annotations

import re

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.labels import kind_words
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Paragraph

_CHECK = pattern(
    r"(?:please )?check(?:ed)? against (?:the )?delivery|as prepared for delivery|subject to (?:change at )?delivery",
    r"seul(?:e)? le (?:texte |discours )?prononc[ée] fait foi|le (?:texte |discours )?prononc[ée] fait foi"
    r"|[àa] v[ée]rifier (?:au prononc[ée]|[àa] l'audition|contre le prononc[ée])|"
    r"sous r[ée]serve de modifications? (?:lors|au moment) du prononc[ée]",
    r"cot[ée]jese con (?:el )?\w+|(?:cotejar|verificar|v[ée]ase|comprobar|verif[íi]quese) (?:con|"
    r"contra) (?:la |el |lo )?(?:discurso|intervenci[óo]n|texto|versi[óo]n|"
    r"alocuci[óo]n)?\s?(?:pronunciad\w+)?",
    r"(?:conferir|verificar|cotejar|confirmar) (?:com|contra) (?:a |o )?(?:vers[ãa]o|discurso|"
    r"interven[çc][ãa]o|texto|alocu[çc][ãa]o)?\s?(?:proferid\w+|pronunciad\w+|lid\w+|oral)?",
    r"(?:сверять|сверить|проверять|проверить) (?:с|по|на слух с)\s+(?:устн\w+\s+|"
    r"произнес[её]нн\w+\s+|фактическ\w+\s+)?(?:выступлени\w+|текст\w+|реч\w+|вариант\w+)",
    r"(?:يرجى\s+)?(?:المراجعة|التحقق|المطابقة|التدقيق|يراجع|تراجع|يدقق)\s+(?:\w+\s+){0,3}(?:الإلقاء|"
    r"إلقائه|إلقائها|الملقى|الملقاة)|النص الملقى هو المعتمد",
)
_CIRCULATED = pattern(
    r"(?:not|never|un)[- ]?delivered[ ,;:()-]*(?:but |and )?(?:was |were )?(?:only )?(?:circulated|"
    r"distributed)(?: only| in writing)?",
    r"(?:only |was |were )?(?:circulated|distributed)(?: in writing)?[ ,;:()-]*(?:but |and )?(?:was |"
    r"were )?not (?:delivered|read|spoken)",
    r"(?:only circulated|circulated only|for circulation only|circulated in writing)",
    r"(?:distribu[ée]e?s?|diffus[ée]e?s?|circul[ée]e?s?)(?: par [ée]crit)?[ ,;:()-]*(?:mais |"
    r"et )?(?:n'a pas [ée]t[ée] |n'ont pas [ée]t[ée] )?non prononc[ée]e?s?",
    r"(?:non prononc[ée]e?s?|n'a pas [ée]t[ée] prononc[ée]e?)[ ,;:()-]*(?:mais |et )?(?:seulement |"
    r"uniquement )?(?:distribu[ée]e?s?|diffus[ée]e?s?)(?: seulement)?",
    r"(?:no pronunciad\w+|no fue pronunciad\w+|no le[íi]d\w+)[ ,;:()-]*(?:pero |y |sino |solo |"
    r"s[óo]lo |solamente |[úu]nicamente )*(?:distribuid\w+|circulad\w+|repartid\w+)",
    r"(?:distribuid\w+|circulad\w+)(?: por escrito)?[ ,;:()-]*(?:pero |y |mas |e |pero fue )?(?:no|"
    r"n[ãa]o) (?:pronunciad\w+|proferid\w+|le[íi]d\w+|lid\w+)",
    r"n[ãa]o (?:foi )?(?:proferid\w+|pronunciad\w+|lid\w+)[ ,;:()-]*(?:mas |e |apenas |s[óo] |"
    r"somente )*(?:distribu[íi]d\w+|circulad\w+|divulgad\w+)",
    r"не (?:было |была |был )?(?:произнес\w+|оглашен\w*|оглашалось|зачитан\w*)[ ,;:()-]*(?:а |но |"
    r"и )?(?:только |лишь )?(?:распростран\w+|роздан\w*|разослан\w*)",
    r"распростран\w+[ ,;:()-]*(?:но |и )?не (?:произнес\w+|оглаш\w+|зачит\w+)",
    r"(?:لم (?:تلق|يلق|تلقى|يلقى)|غير ملقاة)[ ،,;:()-]*(?:بل |وإنما |ولكن |و)?(?:عممت|عمم|وزعت|وزع|"
    r"جرى تعميمها|جرى توزيعها)?(?: فقط)?",
    r"(?:عممت|وزعت|عمم|وزع)\s+(?:\w+\s+)?(?:ولم|دون أن|فقط)\s*(?:تلق\w*|يلق\w*)?",
)
_UNSPOKEN = pattern(r"not delivered|undelivered|non prononc[ée]e?|no pronunciad\w+|n[ãa]o proferid\w+|не произнес\w+")
_DELIVERED = pattern(
    r"(?:as )?delivered(?: (?:by|at|on|in|to|before|during)| orally)?|as spoken|as read(?: out)?",
    r"(?:tel(?:le)? que )?prononc[ée]e?s?(?: (?:par|[àa]|au|lors|devant|le|en))?",
    r"(?:tal como (?:se |fue )?|tal y como )?pronunci(?:ad[oa]s?|[óo])(?: (?:por|en|ante|el))?|"
    r"intervenci[óo]n a cargo de\w*|le[íi]d[oa] por",
    r"(?:tal como |conforme )?(?:proferid[oa]s?|pronunciad[oa]s?)(?: (?:por|em|na|no|pel[oa]|a))?|lid[oa] por",
    r"произнес[её]н\w*|зачитан\w*|оглашен\w*|выступил\w*",
    r"(?:كما\s+)?(?:ألقاها|ألقاه|ألقتها|ألقته|ألقيت|ألقي)",
)

_READ = 2000


def find_delivery(reading: Reading) -> Found[str] | None:
    """Whether the text was delivered, circulated, or is to be checked against delivery; None where nothing says it."""
    zones = reading.zones
    near = (*zones.title, *zones.lead[:2], *zones.tail)
    return (
        _first(near, _CHECK, value="check against delivery")
        or _first(near, _CIRCULATED, value="circulated")
        or _unspoken(zones.title)
        or _delivered(zones.title)
    )


def _first(paragraphs: tuple[Paragraph, ...], words: re.Pattern[str], *, value: str) -> Found[str] | None:
    for paragraph in paragraphs:
        match = words.search(flat(paragraph.text[:_READ]))
        if match:
            return Found(value, paragraph.text[match.start() : match.end()], certainty="stated")
    return None


def _unspoken(lines: tuple[Paragraph, ...]) -> Found[str] | None:
    # "Promises not delivered" is a headline; only a line about a speech, or the words alone, speak of delivery.
    for paragraph in lines:
        match = _UNSPOKEN.search(flat(paragraph.text))
        alone = match and len(paragraph.text) <= match.end() - match.start() + 4
        if match and (alone or (kind_words(paragraph.text) and _set_apart(paragraph.text, match.start()))):
            return Found("circulated", paragraph.text[match.start() : match.end()], certainty="derived")
    return None


def _delivered(lines: tuple[Paragraph, ...]) -> Found[str] | None:
    for paragraph in lines:
        match = _DELIVERED.search(flat(paragraph.text))
        if match and (match.start() <= 12 or _set_apart(paragraph.text, match.start()) or kind_words(paragraph.text)):
            return Found("delivered", paragraph.text[match.start() : match.end()], certainty="stated")
    return None


def _set_apart(text: str, place: int) -> bool:
    """Whether the words before a place end with a dash, a bracket, a comma or a colon."""
    return text[:place].rstrip()[-1:] in set("-–—([,;:،")
