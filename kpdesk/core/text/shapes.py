"""Recognises what a line is by its shape: a list mark, a rule, page furniture, capitals."""

from __future__ import annotations

import re

BULLET = re.compile(r"^\s*([-*+•‣▪●◦○■□–—·\uf0b7\uf0a7])\s+(?=\S)|^\s*([•‣▪●■\uf0b7\uf0a7])(?=\S)")
# A single capital with a full stop is more often a name ("M. Dupont") than a number.
NUMBER = re.compile(
    r"^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6}|[IVX]{1,6})[.)]|\(?[A-Z]\)|\(\d{1,3}\)|\d{1,2}\.\d{1,2}\.?)\s+(?=\S)"
)
HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
QUOTED = re.compile(r"^\s{0,3}>\s?")
FOOTNOTE = re.compile(r"^\s*[*_]{0,2}(\\\*(?:\\?\*){0,3}|\[\^?\w{1,4}\]:?|[†‡§]|[¹²³⁰-⁹]{1,3})\s*(?=\S)")
TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$")

_RULE = re.compile(r"^\s*(?:(?:[-*_=~]\s?){3,}|\|?[\s:|-]*-{3,}[\s:|-]*\|?)\s*$")
_LONE_NUMBER = re.compile(r"^\s*[-–—\[(]?\s*\d{1,3}\s*[-–—\])]?\s*$")
_ROMAN = re.compile(r"[-–—\[(]?\s?(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})\s?[-–—\])]?")
_PAGE = r"(?:page|pages|pag\.?|página|pagina|p\.|стр\.?|страница|صفحة|الصفحة)"
_OF = r"(?:/|\||of|de|sur|из|من|-)"
_JOB = r"\d{2}-\d{5}(?:\s?\([A-Z]\))?"
_SYMBOL = r"[A-Z](?:/[A-Z0-9]+(?:\.\d+)?)+"
_DATE = r"\d{1,2}[/.]\d{1,2}[/.]\d{4}"
_FURNITURE = re.compile(
    rf"^\W*(?:{_PAGE}\s*\d{{1,4}}(?:\s*{_OF}\s*\d{{1,4}})?|\d{{1,3}}\s*(?:/|\||of|de|sur|из|من)\s*\d{{1,3}}"
    rf"|(?:\d{{1,4}}(?:/\d{{1,4}})?\s+)?{_JOB}(?:\s+\d{{1,4}}(?:/\d{{1,4}})?)?"
    rf"|(?:{_DATE}\s+)?{_SYMBOL}(?:\s+{_DATE})?(?:\s+\d{{1,4}})?)\W*$",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"^[*_]{0,2}[(\[][^()\[\]]{0,30}\b(?:continued|cont['’]d|suite|continuación|continuação|continua|continúa"
    r"|продолжение|تابع|يتبع)\b[^()\[\]]{0,30}[)\]][*_]{0,2}$|^(?:\.{2,3}|…)?\s?/\s?(?:\.{2,3}|…)\s?\d{0,3}$",
    re.IGNORECASE,
)
_LONGEST_FURNITURE = 60


def is_lone_number(line: str) -> bool:
    """A number of up to three digits with nothing beside it: a page number, or a cell of a table."""
    return len(line) < _LONGEST_FURNITURE and bool(_LONE_NUMBER.match(line))


def is_furniture(line: str) -> bool:
    """Whether the line belongs to the page, not to the text: its number, a document symbol, "(continued)"."""
    short = line.strip()
    if not short or len(short) > _LONGEST_FURNITURE:
        return False
    return bool(_LONE_NUMBER.match(short) or _FURNITURE.match(short) or _CONTINUED.match(short))


def is_roman_number(line: str) -> bool:
    """A number in Roman figures with nothing beside it: the page number of a preface, where a page has one."""
    return bool(_ROMAN.fullmatch(line.strip().lower()))


def is_rule(line: str) -> bool:
    """A line drawn between paragraphs, or the line under the head of a Markdown table."""
    return len(line) < 500 and bool(_RULE.match(line))


def is_underline(line: str) -> bool:
    """A line of one kind of dash under a title, as plain text and Markdown have it."""
    short = line.strip()
    return len(short) >= 3 and short[0] in "=-" and not short.strip(short[0])


def is_doubtful_mark(line: str) -> bool:
    """Whether the mark at the beginning may as well stand inside a sentence: a long dash, a number."""
    return bool(re.match(r"\s*[–—]", line) or NUMBER.match(line[:80]))


def is_capitals(line: str) -> bool:
    """Whether every letter is a capital, in a script that has capitals."""
    return line.upper() == line and line.lower() != line


def opens_block(line: str) -> bool:
    """Whether the line begins something of its own: a list item, a heading, a footnote, a table row."""
    head = line[:80]
    start = head.lstrip()[:2]
    if not start or (len(start) > 1 and start.isalpha() and not start.isupper()):
        return False
    if HEADING.match(head) or TABLE_ROW.match(line[:2000]):
        return True
    return bool(BULLET.match(head) or NUMBER.match(head) or FOOTNOTE.match(head) or QUOTED.match(head))
