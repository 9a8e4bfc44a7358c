"""A comparison as one HTML page that opens anywhere, without scripts or anything from a network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from kpdesk.core.records import Comparison, Link, Place
from kpdesk.exchange.comparison.texts import (
    ELSEWHERE,
    LEFT,
    RIGHT,
    Texts,
    at,
    beginning,
    counts_in_words,
    marks_of,
    name_of,
    paragraphs_of,
    reasons,
    sources_of,
    title_of,
)

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 Georgia, "Noto Serif", serif; max-width: 76em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
nav { font: 14px/1.6 sans-serif; } nav a { margin-inline-end: 1.2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { vertical-align: top; padding: .6em .8em; border-top: 1px solid #8884; overflow-wrap: anywhere; }
.place, .why { font: 12px/1.4 sans-serif; opacity: .75; }
.why { border-top: 0; padding-top: 0; }
:target { outline: 2px solid #3a7ab8; outline-offset: 2px; }
del { text-decoration: line-through; background: #d9534f33; }
ins { text-decoration: underline; background: #3a7ab833; }
.elsewhere { text-decoration: underline dotted; opacity: .75; }
@media print {
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  nav, .also { display: none; }
  h2 { break-after: avoid; } tr.pair { break-inside: avoid; break-after: avoid; }
  del, ins { background: none; print-color-adjust: exact; }
}
"""
_HEADINGS = {"same": "= The same", "reworded": "≈ Reworded", "related": "~ Related"}


def comparison_page(comparison: Comparison, texts: Texts, themes: Mapping[str, str] | None = None) -> str:
    """The page: counts first, then links by status, then the passages without a counterpart.

    Every passage names, and leads to, what else it is linked with. `themes` gives the names of theme ids.
    """
    page = _Page(comparison, texts, themes or {})
    title = escape(" · ".join(title_of(side, texts) for side in comparison.sides))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>"
        + "\n".join([f"<h1>{title}</h1>", f"<p>{escape(counts_in_words(comparison, texts))}</p>", *page.written()])
        + "</body></html>\n"
    )


class _Page:
    """The sections of a page; a link has the number of its place among all links."""

    def __init__(self, comparison: Comparison, texts: Texts, themes: Mapping[str, str]) -> None:
        self._comparison, self._texts, self._themes = comparison, texts, themes
        self._paragraphs = paragraphs_of(comparison, texts)
        self._standing: dict[Place, int] = {}
        self._links_at: defaultdict[Place, list[int]] = defaultdict(list)
        for number, link in enumerate(comparison.links):
            self._links_at[link.a].append(number)
            self._links_at[link.b].append(number)

    def written(self) -> Iterator[str]:
        """What is compared, the way to each section, and the sections."""
        for side in self._comparison.sides:
            for each in sources_of(side, self._texts):
                yield f'<p class="place" dir="auto">{escape(each)}</p>'
        sections = {
            status: [(n, link) for n, link in enumerate(self._comparison.links) if link.status == status]
            for status in _HEADINGS
        }
        alone = self._comparison.alone
        shown = [(status, f"{_HEADINGS[status]} ({len(found)})") for status, found in sections.items() if found]
        shown += [("alone", f"No counterpart found ({len(alone)})")] if alone else []
        yield "<nav>" + "".join(f'<a href="#{name}">{heading}</a>' for name, heading in shown) + "</nav>"
        for name, heading in shown:
            yield f'<h2 id="{name}">{heading}</h2><table>'
            yield from self._alone(alone) if name == "alone" else self._rows(sections[name])
            yield "</table>"

    def _rows(self, links: Sequence[tuple[int, Link]]) -> Iterator[str]:
        for number, link in links:
            cells = [
                self._cell(place, self._words(link, place, kept), self._also(number, place))
                for place, kept in ((link.a, LEFT), (link.b, RIGHT))
            ]
            for place in (link.a, link.b):
                self._standing.setdefault(place, number)
            yield f'<tr class="pair" id="link-{number}">{"".join(cells)}</tr>'
            yield f'<tr><td colspan="2" class="why">{escape(reasons(link, self._themes))}</td></tr>'

    def _words(self, link: Link, place: Place, kept: str) -> str:
        """The words of a passage; those of a related one stand whole at the first of its links only."""
        text = self._paragraphs[at(place)].text
        if link.marks:
            return _marked(marks_of(link, place), kept=kept)
        first = self._standing.get(place)
        if first is None or beginning(text) == text:
            return escape(text)
        return f'{escape(beginning(text))} <a href="#link-{first}">whole</a>'

    def _also(self, number: int, place: Place) -> str:
        """The other links of a passage, each with the passage at its other end."""
        others = [n for n in self._links_at[place] if n != number]
        if not others:
            return ""
        ways = (f'<a href="#link-{n}">{escape(self._other_end(n, place))}</a>' for n in others)
        return f'<div class="place also" dir="ltr">also linked with {", ".join(ways)}</div>'

    def _other_end(self, number: int, place: Place) -> str:
        link = self._comparison.links[number]
        return name_of(link.b if link.a == place else link.a, self._comparison, self._texts)

    def _cell(self, place: Place, content: str, below: str = "") -> str:
        language = escape(self._paragraphs[at(place)].language or "")
        head = escape(name_of(place, self._comparison, self._texts))
        return f'<td dir="auto" lang="{language}"><div class="place" dir="ltr">{head}</div>{content}{below}</td>'

    def _alone(self, places: Sequence[Place]) -> Iterator[str]:
        for place in places:
            yield f"<tr>{self._cell(place, escape(self._paragraphs[at(place)].text))}</tr>"


def _marked(marks: Sequence[tuple[str, str]], *, kept: str) -> str:
    elsewhere = '<span class="elsewhere">{}</span>'
    tags = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>", ELSEWHERE: elsewhere}
    return "".join(tags[sign].format(escape(text)) for sign, text in marks if sign in kept)
