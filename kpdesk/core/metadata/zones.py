"""The parts of a text where a document says what it is: its title lines, its first paragraphs, its last lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from kpdesk.core.metadata.flat import flat, pattern
from kpdesk.core.metadata.labels import kind_words
from kpdesk.core.records import Paragraph

_MOST_LINES = 16
_LONGEST_LINE = 260
_LONGEST_PROSE_LINE = 120
_LEAD = 4
_TAIL = 12
_LONGEST_TAIL_LINE = 200
_LONGEST_GREETING = 140
_NOTICE = pattern(r"invented|fictional", r"inventée?", r"inventad[oa]", r"вымышлен\w*", r"خيالي\w*|مختلق\w*")

_TITLES = (
    r"(?:mr\.?|mister|madam|mrs\.?|ms\.?|monsieur|madame|m\.|mme|se[ñn]ora?|sra?\.?|senhora?|"
    r"господин|госпожа|г-н|г-жа|السيد|السيدة|سيدي|سيدتي|سيادة|معالي|سعادة)"
)
_OFFICES = (
    r"(?:(?:le|la|el|o|a)\s+)?(?:vice[- ]?)?(?:chair\w*|president\w*|pr[ée]sident\w*|speaker|"
    r"minist\w+|secr[ée]tar\w+|"
    r"председател\w+|президент\w*|министр\w*|(?:ال)?رئيس\w*|(?:ال)?وزير\w*)"
)
_OPENS = pattern(
    r"(?:dear|distinguished|honou?rable|esteemed|(?:your )?excellenc\w+|ladies and gentlemen|friends|"
    r"colleagues|good (?:morning|afternoon|evening))",
    r"(?:mesdames|messieurs|excellences|chers|ch[èe]res|distingu[ée]s|honorables)",
    r"(?:se[ñn]oras y se[ñn]ores|se[ñn]or[ae]s|excelencias|distinguid\w+|estimad\w+|querid\w+)",
    r"(?:senhoras e senhores|senhor[ae]s|excel[êe]ncias|distint\w+|car[oa]s|prezad\w+)",
    r"(?:уважаем\w+|дорог\w+|дамы и господа|господа|ваш\w* превосходительств\w+|коллеги)",
    r"(?:السيدات|السادة|أصحاب|حضرات|أيها|الزملاء)",
    rf"{_TITLES}\s+{_OFFICES}",
)
_ADDRESSED = pattern(
    _OFFICES,
    r"delegat\w+|participants?|observers?|guests?|colleagues|friends|members?|heads of delegations?",
    r"d[ée]l[ée]gu[ée]\w*|observateurs?|coll[èe]gues|ami\w*|delegad[oa]s|observador\w*|colegas|"
    r"amig[oa]s|делегат\w*|наблюдател\w+|участник\w*|коллеги|друзья",
    r"(?:ال)?(?:مندوب\w*|مراقب\w*|مشارك\w*|زملاء|أصدقاء|وفود)",
)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Titles of statements speak of their author by name; a line that says "I" is speech.
_SINGULAR = pattern(
    r"i|my|me|allow me|let me|permit me|may i|at the outset|first of all",
    r"je|j'ai|permettez-moi|qu'il me soit permis|perm[ií]tanme|quisiera|permitam-me|gostaria",
    r"я|мне|позвольте|разрешите|أود|إنني|اسمحوا|يسعدني|يشرفني",
)
# Words of four letters and more that no name begins with; a line of names has none but these few between them.
_SMALL = re.compile(
    r"(?<![^\W\d_])(?!(?:from|held|with|pour|dans|para|entre|janvier|février|mars|avril|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    r"noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|"
    r"марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря|года)(?![^\W\d_]))[a-zà-ÿа-яё][^\W\d_]{3,}"
)
_CAPITAL = re.compile(r"[A-ZÀ-ÞА-ЯЁ]")
# A sentence ends inside the line; a title before a name and a single letter do not end one.
_ENDS_INSIDE = re.compile(r"(?<![^\w](?:mr|ms|st|dr))(?<![^\w]mrs)(?<![^\w]\w)[.!?…؟]\s|[;:]\s", re.IGNORECASE)
_FINITE = pattern(
    r"is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|must|do|does|did|said|says|"
    r"welcomes?|welcomed|calls?|called|thanks?|urges?|urged|made|took|takes|read out",
    r"est|sont|[ée]tait|[ée]taient|ont|avait|sera|seront|fut|furent|salue|appelle|demande|remercie",
    r"es|son|era|fue|fueron|ha|han|ser[áa]|ser[áa]n|est[áa]|est[áa]n|saluda|pide|agradece",
    r"s[ãa]o|foi|foram|tem|t[êe]m|saúda|agradece|была?|были|было|будет|будут|является|являются|призывает",
)
_PLURAL = pattern(r"we|let us|nous|nosotros|n[óo]s|мы|نحن")
_OPEN_END = re.compile(r"(?<!\w)(?:the|a|an|of|to|in|on|at|as|for|and|or|that|is|by|with|from)$")


@dataclass(frozen=True)
class Zones:
    """`title` holds the lines before the text begins, `lead` its first paragraphs, `tail` its last short lines."""

    title: tuple[Paragraph, ...]
    lead: tuple[Paragraph, ...]
    tail: tuple[Paragraph, ...]
    rest: tuple[Paragraph, ...]


def zones_of(body: Sequence[Paragraph]) -> Zones:
    """The zones of a text; a text without title lines has an empty `title`."""
    written = [paragraph for paragraph in body if paragraph.kind != "note"]
    title = list(takewhile(_is_title_line, written[:_MOST_LINES]))
    # A line that the next paragraph goes on with was the beginning of a sentence.
    while title and any(each.text[0].islower() for each in written[len(title) : len(title) + 1]):
        title.pop()
    rest = written[len(title) :]
    lead = [paragraph for paragraph in rest if not is_greeting(paragraph.text)][:_LEAD]
    tail = list(takewhile(lambda each: len(each.text) <= _LONGEST_TAIL_LINE, reversed(rest[-_TAIL:])))
    return Zones(tuple(title), tuple(lead), tuple(reversed(tail)), rest=tuple(rest))


def front_of(body: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The lines before the speech itself: titles, who spoke, where and when, greetings.

    A whole sentence is none of them, however short: it may be the first thing that was said. Empty where nothing
    would be left.
    """
    written = [paragraph for paragraph in body if paragraph.kind != "note"]
    front = list(takewhile(_stands_before, written[:_MOST_LINES]))
    while front and any(each.text[0].islower() for each in written[len(front) : len(front) + 1]):
        front.pop()
    return tuple(front) if len(front) < len(written) else ()


def _stands_before(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if is_greeting(text):
        plain = flat(text)
        return not any(said.search(plain) for said in (_FINITE, _PLURAL, _SINGULAR))
    ended = text.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "؟"))
    return _is_title_line(paragraph) and (not ended or is_named(text))


def is_greeting(text: str) -> bool:
    """Whether a line greets the meeting ("Mr. Chair, distinguished delegates,")."""
    plain = flat(text)
    if len(text) > _LONGEST_GREETING or _YEAR.search(plain):
        return False
    if _OPENS.match(plain):
        return True
    return plain.rstrip().endswith((",", "،", ":", "!")) and bool(_ADDRESSED.search(plain))


def is_notice(text: str) -> bool:
    """Whether a line says that a text was invented."""
    return bool(_NOTICE.search(flat(text)))


def _is_title_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.kind in {"question", "answer", "item"} or is_greeting(text):
        return False
    if paragraph.kind == "heading" or text[0] in "[(" or is_notice(text):
        return len(text) <= 2 * _LONGEST_LINE and not _begins_speech(text)
    if len(text) > 2 * _LONGEST_LINE or _is_prose(text):
        return False
    return len(text) <= _LONGEST_LINE or any(start <= 1 for _, _, start, _ in kind_words(text[:_LONGEST_LINE]))


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence, or the beginning of one, rather than a line of a title."""
    ended = text.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "؟"))
    if ended and (len(text) > _LONGEST_PROSE_LINE or len(text.split()) > 8) and not is_named(text):
        return True
    if text.endswith((",", "،", ";")) and not _YEAR.search(flat(text)):
        return True
    return bool(_PLURAL.search(flat(text))) or _begins_speech(text)


def is_named(text: str) -> bool:
    """Whether a line with a full stop only names: a document by its kind, or places, meetings, people and dates."""
    inner = text.rstrip("\"'”’»). ")
    if not text.rstrip().endswith(".") or len(text) > _LONGEST_LINE or _ENDS_INSIDE.search(inner):
        return False
    if _FINITE.search(flat(inner)):
        return False
    kinds = kind_words(inner)
    if any(start <= 1 for _, _, start, _ in kinds):
        return True
    small = [match for match in _SMALL.finditer(inner) if not any(a <= match.start() < b for _, _, a, b in kinds)]
    return not small and bool(_CAPITAL.search(inner))


def _begins_speech(text: str) -> bool:
    """Whether a line, even one that was taken for a heading, is the beginning of a spoken sentence."""
    plain = flat(text)
    return bool(_SINGULAR.search(plain)) or (bool(_OPEN_END.search(plain)) and plain not in {"by", "from"})
