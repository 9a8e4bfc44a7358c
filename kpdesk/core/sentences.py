"""Splits a text into sentences by rules, in the six languages of the archive.

A sentence ends at a full stop, question mark or exclamation mark that a space and no small letter follow, unless the
word before the stop is an abbreviation or an initial. Abbreviations that may also end a sentence ("etc.", "U.S.") end
it where the next word is one that begins sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpdesk.core.text.known_words import STARTERS

# Possessive, and only from the first mark of a run: a million full stops must not be tried from each of them.
_END = re.compile(r"(?<![.!?…؟۔])(?P<mark>[.!?…؟۔]++)(?P<close>(?:[\"'”’»)\]*]|\s?[»”](?=\s|$))*+)(?P<space>\s++|$)|\n")
_OPENING = "\"'“‘«„([¿¡—–- "
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"'‘’„/–—]+$")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_LIST_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[ivxlcIVXLC]{1,6}|[^\W\d_])[.)]")
_NEXT_WORD = re.compile(r"[\"'“‘«„(\[¿¡—– -]*([^\W_][\w’'-]*)")
_LONGEST_WORD = 40


def _known(table: dict[str, str]) -> dict[str | None, frozenset[str]]:
    """The words of each language, and under None those of all."""
    words: dict[str | None, frozenset[str]] = {language: frozenset(text.split()) for language, text in table.items()}
    return {**words, None: frozenset().union(*words.values())}


# Never end a sentence: a name, a title or a number follows.
_BOUND = _known(
    {
        "en": (
            "mr mrs ms messrs dr prof rev hon gen col lt sgt capt amb gov pres sen rep st mt no nos art arts "
            "para paras vol pp fig figs ed eds vs cf approx est e.g i.e viz ca op cit res resp incl dept jan "
            "feb mar apr aug sept sep oct nov dec h.e"
        ),
        "fr": (
            "m mm mme mmes mlle mlles dr pr me mgr st ste no nos art al par vol p pp fig cf env av ap réf éd "
            "chap s.e s.exc exc janv févr juil sept oct nov déc c.-à-d"
        ),
        "es": (
            "sr sra sres sras srta dr dra d dña d.ª ud uds lic ing gral cnel excmo excma ilmo núm núms no nro "
            "art arts párr pág págs p pp vol cap fig cf aprox ej p.ej av avda s.e ee v"
        ),
        "pt": (
            "sr sra srs sras dr dra drs eng prof profa exmo exma v s.exa s.ex v.exa v.ex no n núm art arts "
            "par parág pág págs p pp vol cap fig cf aprox ex p.ex av gen cel min emb"
        ),
        "ru": (
            "г-н г-жа гг-д гр тов проф акад доц ген полк им ул пр пл обл д кв ст ч п пп стр с см ср рис табл "
            "гл т.е т.н т.к напр св янв фев февр мар апр авг сен сент окт ноя нояб дек н.э до"
        ),
        "ar": "د أ م ص ج ت ط هـ ق.م",
    }
)
# May end a sentence or stand inside one.
_EITHER = _known(
    {
        "en": "etc inc ltd co corp u.s u.n u.k e.u a.m p.m d.c ph.d jr sr al",
        "fr": "etc cie s.a",
        "es": "etc uu ee.uu cía s.a a.m p.m",
        "pt": "etc cia s.a exa ex",
        "ru": "г гг в вв т.д т.п др пр тыс млн млрд трлн руб долл н.э сш",
        "ar": "إلخ الخ",
    }
)


def sentences(text: str, language: str | None = None) -> list[tuple[int, int]]:
    """Start and end (code points) of every sentence, in order, without the spaces between them.

    `language` is ISO 639-1; for None and languages without rules the abbreviations of all six are known.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for end, next_start in [*_boundaries(text, language), (len(text), len(text))]:
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append((start + lead, start + len(piece.rstrip())))
        start = next_start
    return spans


def _boundaries(text: str, language: str | None) -> Iterator[tuple[int, int]]:
    known = language if language in _BOUND else None
    for match in _END.finditer(text):
        if match["mark"] is None:
            yield match.start(), match.end()
        elif match["space"] and ("\n" in match["space"] or _ends(text, match, known)):
            yield match.end("close"), match.end()


def _ends(text: str, match: re.Match[str], language: str | None) -> bool:
    rest = text[match.end() : match.end() + _LONGEST_WORD]
    following = rest.lstrip(_OPENING)
    if not following or following[0].islower() or following[0] in ".,;:!?…":
        return False
    if match["mark"] != "." or match["close"]:
        return True
    return not _abbreviates(text[max(0, match.start() - _LONGEST_WORD) : match.start()], rest, language)


def _abbreviates(before: str, rest: str, language: str | None) -> bool:
    """Whether the stop between the two belongs to an abbreviation, an initial or the number of a list."""
    last = _WORD_BEFORE.search(before)
    if last is None:
        return False
    word, low = last[0], last[0].lower()
    if len(before) < _LONGEST_WORD and _LIST_NUMBER.fullmatch(before + "."):
        return True
    next_word = _NEXT_WORD.match(rest)
    begins = next_word is not None and next_word[1].lower() in STARTERS and len(next_word[1]) > 1
    if low in _EITHER[language] or _pair(before) in _EITHER[language]:
        return not begins
    return low in _BOUND[language] or (_is_initial(word) and not (begins and _closes_phrase(before)))


def _is_initial(word: str) -> bool:
    return word[0].isupper() and bool(_INITIAL.fullmatch(word))


def _pair(before: str) -> str:
    """The last two words without the space between them, as "т. д" is written with and without one."""
    return "".join(before.lower().split()[-2:])


def _closes_phrase(before: str) -> bool:
    """Whether a single capital closes a phrase ("plan B."): a small word stands before it."""
    words = before.split()
    return len(words) > 1 and len(words[-1]) == 1 and words[-2][0].islower()
