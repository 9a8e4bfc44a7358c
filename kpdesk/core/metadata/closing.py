"""The lines after a speech that say nothing more about its matter: thanks, who signed, where and when, addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from unicodedata import combining

from kpdesk.core.metadata.flat import flat
from kpdesk.core.metadata.zones import is_named, is_notice
from kpdesk.core.records import Paragraph

_MOST_LINES = 12
_LONGEST_LINE = 140
_LONGEST_NAME = 100

_WORD = re.compile(r"[^\W\d_]+")
_THANKS = frozenset(
    _WORD.findall(
        "thank thanks merci remercie remercions gracias agradezco agradecemos obrigado obrigada agradeco "
        "благодарю благодарим спасибо شكرا اشكركم نشكركم"
    )
)
# A line of nothing but these and a word of thanks ends a speech; any other word may be what was said.
_COURTESY = _THANKS | frozenset(
    _WORD.findall(
        "with these those few remarks words i we you all very much so for your kind attention mr madam mister chair "
        "chairperson chairman president excellencies ladies gentlemen distinguished delegates colleagues and wish good "
        "night day a safe journey home once again je nous vous beaucoup de pour votre aimable monsieur madame le la et "
        "toutes tous a muchas les su por atencion senor senora presidente presidenta y muito pela vossa sua atencao e "
        "todos senhor senhora boa viagem bom regresso вас за внимание господин председатель большое جزيلا لكم على حسن "
        "استماعكم اصغائكم سيدي الرييس الرئيس"
    )
)
_ADDRESS = re.compile(r"@|https?://|\bwww\.|\+\d[\d ()./-]{6,}|\b(?:tel|fax|phone|e-?mail)\b\.?\s*:", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:page )?\d{1,3}(?: ?(?:/|of|sur|de|из) ?\d{1,3})?|[-–—*#_ ]*(?:end|ends|fin|fim|конец)?[-–—*#_ ]*|"
    r"(?:for )?(?:more|further) information.{0,30}|(?:media |press )?contacts?\b.*|follow us.{0,30}|from the series|"
    r"(?:share|print) this.{0,20}|pour plus d'informations?.{0,30}|mas informacion.{0,30}|mais informacoes.{0,30}"
)
_FOR_WHOM = re.compile(r"(?:on behalf of|au nom d|en nombre de|em nome d|от имени)\b.{0,90}")
# "12 May 2021" has a word in it that is a verb elsewhere.
_DATE = re.compile(r"(?:[^\W\d_]+,? )?\d{1,2}\.? (?:de )?[^\W\d_]+\.? (?:de )?\d{4}")
_MARKS = " *_–—-,;:.!\u200e\u200f"


def closing_of(body: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The lines after the speech itself, in the order of the text.

    Names alone are none: a speech may end with a list of places. Empty where nothing would be left.
    """
    written = [each for each in body if each.kind != "note"]  # footnotes stand below a signature
    last = reversed(written[-_MOST_LINES:])
    lines = list(takewhile(lambda each: _is_plain(each.text) or _names(each), last))
    is_over = any(_is_plain(each.text) for each in lines) and len(lines) < len(written)
    return tuple(reversed(lines)) if is_over else ()


def _is_plain(text: str) -> bool:
    """Whether a line says by itself that the speech is over."""
    if len(text) > _LONGEST_LINE:
        return len(text) <= 2 * _LONGEST_LINE and (is_notice(text) or bool(_ADDRESS.search(text)))
    plain = flat(text).strip(_MARKS)
    words = set(_WORD.findall("".join(each for each in plain if not combining(each))))
    thanks = bool(words & _THANKS) and words <= _COURTESY
    shapes = (_FURNITURE.fullmatch(plain), _FOR_WHOM.fullmatch(plain), _ADDRESS.search(text))
    return thanks or is_notice(text) or any(shapes)


def _names(paragraph: Paragraph) -> bool:
    """Whether a line is nothing but names, offices, places and dates, as that of a signature is."""
    text = paragraph.text.strip(_MARKS)
    return (
        paragraph.kind == "paragraph"
        and 0 < len(text) <= _LONGEST_NAME
        and (bool(_DATE.fullmatch(text)) or is_named(f"{text}."))
    )
