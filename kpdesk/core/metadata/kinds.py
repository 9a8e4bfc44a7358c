"""Tells what kind of document a text is, from its title lines, its turns, or the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.labels import SPOKEN, kind_words
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.records import Paragraph

_FAR = (
    ("opening speech", pattern(rf"{SPOKEN}[^!?]{{0,110}}?\s(?:at|for|during) the (?:official |formal )?opening")),
    (
        "closing speech",
        pattern(rf"{SPOKEN}[^!?]{{0,110}}?\s(?:at|for|during) the (?:official |formal )?(?:closing|close)"),
    ),
)
_VALEDICTION = pattern(
    r"(?:yours |very )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully(?: yours)?|(?:kind|best|warm) regards",
    r"veuillez (?:agr[ée]er|recevoir)|cordialement|atentamente|le saluda|atenciosamente|cordialmente|respeitosamente",
    r"с уважением|(?:و)?تفضلوا بقبول|مع خالص التحي\w+|وتقبلوا",
)
_LABEL = 60
_TURNS = 4
_ORAL = pattern(
    r"(?:mr|madam|mister|mrs|ms)\.?\s+(?:president|chair\w*|secretary[- ]general)|ladies and gentlemen|i thank you",
    r"(?:monsieur|madame) (?:le |la )?pr[ée]sidente?|mesdames et messieurs|je vous remercie",
    r"se[ñn]ora? president[ea]|se[ñn]oras y se[ñn]ores|muchas gracias",
    r"senhora? president[ea]|senhoras e senhores|muito obrigad[oa]",
    r"уважаем\w+ (?:господин|госпожа|г-н|г-жа)?\s*председатель|дамы и господа|благодарю (?:вас|за внимание)",
    r"السيدات والسادة|سيدي الرئيس|السيد الرئيس|شكرا (?:لكم|جزيلا)",
    # What speakers say before they come to the matter.
    r"my delegation|allow me|(?:may|let) (?:i|me) (?:begin|first|also|join|congratulate|express|thank|say)|"
    r"(?:i|we) (?:wish |would like )?(?:also )?(?:to )?(?:congratulate|(?:bring|convey|extend) [^.]{0,40}greetings)|"
    r"(?:honou?r|privilege|pleasure)(?: for me)? to (?:address|speak|be here|take the floor|participate)|"
    r"to address (?:this|the) (?:august|assembly|general assembly|gathering|meeting|plenary)|(?:you|thank you), sir",
    r"ma d[ée]l[ée]gation|qu'il me soit permis|permettez-moi|j'ai l'honneur|c'est un honneur",
    r"mi delegaci[óo]n|perm[ií]t[ae]n?me|(?:tengo|es) (?:el|un) honor|"
    r"minha delega[çc][ãa]o|permit[ae]m?-me|[ée] uma honra",
    r"(?:наша|моя) делегация|позвольте (?:мне )?(?:выразить|поблагодарить|поздравить|приветствовать)|"
    r"для меня (?:большая )?честь",
    r"وفد بلادي|اسمحوا لي|يشرفني|يسعدني|يطيب لي",
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
    return found or _before_text(reading) or _in_file_name(reading.file_name) or _letter(reading) or _oral(reading)


def _in_lines(lines: Iterable[Paragraph]) -> Found[str] | None:
    general: Found[str] | None = None
    for paragraph in lines:
        for kind, sure, start, end in kind_words(paragraph.text)[:1]:
            found = Found(kind, paragraph.text[start:end], certainty=sure)
            if kind != "statement":
                return found
            general = general or found
    return general


def _before_text(reading: Reading) -> Found[str] | None:
    """A label set before the first sentence: "Press release - The river ..."."""
    for paragraph in reading.zones.lead[:1]:
        for kind, sure, start, end in kind_words(paragraph.text[:_LABEL])[:1]:
            if start <= 1 and re.match(r"\s*[:–—|-]\s", paragraph.text[end:]):
                return Found(kind, paragraph.text[start:end], certainty=sure)
    return None


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
